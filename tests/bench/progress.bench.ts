/**
 * Recording an event with 5,000 behind it, in a real browser with its real localStorage and IndexedDB: the time until
 * it is saved and the page's figures are derived anew. Each call is timed on its own, with a rest between.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from '@playwright/test';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { launchOptions } from '../../scripts/browser.mjs';
import { atShare, milliseconds, type Bench, type Measured } from './bench';
import { browserBundle } from './bundle';
import type * as Entry from './progress.entry';

const events = 5000;
const calls = 300;
/** Milliseconds an event may take. */
const bar = 5;

export default {
  title: `Progress: recording with ${events.toLocaleString('en')} events behind it`,
  async run() {
    const code = await browserBundle('tests/bench/progress.entry.ts', [svelte({ configFile: false })]);
    const { url, close } = await served(code);
    const browser = await chromium.launch(launchOptions());
    try {
      const page = await browser.newPage();
      // tsx wraps named functions in a helper that the page doesn't have.
      await page.addInitScript('globalThis.__name = (named) => named');
      await page.goto(url);
      const times = await recorded(page, events);
      const fewer = await recorded(page, 0);
      return lines(times, fewer);
    } finally {
      await browser.close();
      await close();
    }
  },
} satisfies Bench;

const attempt = {
  type: 'attempt',
  exercise: 'environment-config',
  hash: 'h',
  verdict: 'revise',
  statuses: { readable: 'pass', 'one-artifact': 'fail' },
  passed: 1,
  required: 2,
};

interface Times {
  recording: number[];
  deriving: number[];
  opening: number;
}

function lines(times: Times, fewer: Times): Measured[] {
  const both = times.recording.map((time, at) => time + (times.deriving[at] ?? 0));
  const ratio = atShare(both, 0.5) / atShare(fewer.recording, 0.5);
  return [
    ...figures('recorded and saved', times.recording),
    ...figures('the same and all figures derived anew', both),
    { what: 'that median, to recording into an empty log', value: `${ratio.toFixed(1)} ×` },
    { what: 'a page’s first read of them', value: milliseconds(times.opening) },
  ];
}

/** The median has the bar: the slowest calls on a busy machine are its own doing. */
function figures(what: string, times: number[]): Measured[] {
  const [middle, late] = [atShare(times, 0.5), atShare(times, 0.95)];
  return [
    { what: `${what}, median`, value: milliseconds(middle), bar: `${bar} ms`, kept: middle <= bar },
    { what: `${what}, p95`, value: milliseconds(late) },
  ];
}

/** In the page: fills the storage with `count` events, opens the store, and times each of the calls. */
function recorded(page: Page, count: number): Promise<Times> {
  return page.evaluate(
    async ({ count, calls, attempt }) => {
      localStorage.clear();
      const bodies = [
        { type: 'section-read', section: 'the-picture', hash: 'h' },
        { ...attempt, text: 'dev: {}\n'.repeat(20) },
        { type: 'ticked', list: 'readiness', item: 'secrets', on: true },
        { type: 'hint-opened', exercise: 'environment-config', check: 'no-secrets', rung: 2 },
      ];
      for (let at = 0; at < count; at += 1) {
        const id = `0mwrlw5ze-${at.toString(36).padStart(6, '0')}-bench`;
        const event = { id, at, ...bodies[at % bodies.length] };
        localStorage.setItem(`three-lanes/1/event/${id}`, JSON.stringify(event));
      }
      const entry = (await import(new URL('./entry.js', location.href).href)) as typeof Entry;
      const progress = new entry.Progress();
      const begin = performance.now();
      progress.open();
      progress.attempts('environment-config');
      const opening = performance.now() - begin;
      if (progress.contents.events.length !== count) throw new Error('The store did not read the records.');
      while (progress.status.copy === 'opening') await new Promise((done) => setTimeout(done, 20));
      const recording: number[] = [];
      const deriving: number[] = [];
      for (let call = 0; call < calls; call += 1) {
        const start = performance.now();
        progress.record({ type: 'ticked', list: 'bench', item: String(call), on: true });
        const saved = performance.now();
        if (!progress.isTicked('bench', String(call))) throw new Error('What was recorded is not there.');
        recording.push(saved - start);
        deriving.push(performance.now() - saved);
        await new Promise((done) => setTimeout(done, 4));
      }
      progress.close();
      return { recording, deriving, opening };
    },
    { count, calls, attempt },
  );
}

async function served(code: string): Promise<{ url: string; close: () => Promise<unknown> }> {
  const server = createServer(({ url }, answer) => {
    const script = url === '/entry.js';
    answer.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    answer.end(script ? code : '<!doctype html><title>Bench</title>');
  });
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise((done) => server.close(done));
  return { url: `http://localhost:${port}/`, close };
}
