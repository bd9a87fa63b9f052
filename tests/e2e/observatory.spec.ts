import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages } from '../pages/built-pages';
import { expect, test } from '@playwright/test';

/**
 * What Mozilla's HTTP Observatory asks of a site, with its modifiers: 100 points to begin with, less for what is
 * missing, more for what is better than needed. Source: developer.mozilla.org/docs/Web/Security/Practical_implementation_guides
 * and the scoring tables of mdn-http-observatory.
 */
interface Ask {
  what: string;
  holds: (answer: Answer) => boolean;
  otherwise: number;
  bonus?: number;
}

interface Answer {
  headers: Map<string, string>;
  policy: Map<string, string[]>;
  html: string;
}

const asks: Ask[] = [
  {
    what: 'a policy that takes scripts from here only, by address or digest, and nothing inline',
    holds: ({ policy }) =>
      !sources(policy, 'script-src').some((source) => /^'unsafe-|^https?:|^data:|^\*/.test(source)),
    otherwise: -25,
  },
  {
    what: 'nothing by default',
    holds: ({ policy }) => is(policy, 'default-src', "'none'"),
    otherwise: -10,
    bonus: 10,
  },
  { what: 'no plugins', holds: ({ policy }) => is(policy, 'object-src', "'none'"), otherwise: -10 },
  { what: 'no other base', holds: ({ policy }) => is(policy, 'base-uri', "'none'"), otherwise: -10 },
  { what: 'forms go nowhere', holds: ({ policy }) => is(policy, 'form-action', "'none'"), otherwise: -10 },
  {
    what: 'no frames around it',
    holds: ({ policy }) => is(policy, 'frame-ancestors', "'none'"),
    otherwise: -20,
    bonus: 5,
  },
  {
    what: 'scripts are made from trusted types only',
    holds: ({ policy }) => is(policy, 'require-trusted-types-for', "'script'"),
    otherwise: -5,
  },
  {
    what: 'HTTPS for six months or more',
    holds: ({ headers }) =>
      Number(/max-age=(\d+)/.exec(headers.get('strict-transport-security') ?? '')?.[1]) >= 15_768_000,
    otherwise: -20,
  },
  {
    what: 'types as told',
    holds: ({ headers }) => headers.get('x-content-type-options') === 'nosniff',
    otherwise: -5,
  },
  {
    what: 'no referrer for others',
    holds: ({ headers }) =>
      /^(no-referrer|same-origin|strict-origin.*)$/.test(headers.get('referrer-policy') ?? ''),
    otherwise: -5,
    bonus: 5,
  },
  {
    what: 'its files are for itself',
    holds: ({ headers }) => headers.get('cross-origin-resource-policy') === 'same-origin',
    otherwise: 0,
    bonus: 10,
  },
  {
    what: 'a window of its own',
    holds: ({ headers }) => headers.get('cross-origin-opener-policy') === 'same-origin',
    otherwise: -5,
  },
  { what: 'no cookies', holds: ({ headers }) => !headers.has('set-cookie'), otherwise: -20 },
  {
    what: 'nothing open to other origins',
    holds: ({ headers }) => !headers.has('access-control-allow-origin'),
    otherwise: -50,
  },
  {
    what: 'no script, style or frame from elsewhere',
    holds: ({ html }) =>
      !/<(?:script|iframe|link rel="stylesheet")[^>]+(?:src|href)="(?:https?:)?\/\//.test(html),
    otherwise: -50,
  },
];

const headers = headersFile(readFileSync('build/_headers', 'utf8'));

for (const path of builtPages()) {
  test(`the page ${path} has an A+ by what it sends`, () => {
    const html = readFileSync(join('build', path, 'index.html'), 'utf8');
    const written = /http-equiv="content-security-policy" content="([^"]+)"/i.exec(html)?.[1] ?? '';
    const answer = { headers, html, policy: policies(written, headers.get('content-security-policy') ?? '') };
    const missing = asks.filter(({ holds }) => !holds(answer));
    expect(missing.map(({ what }) => what)).toEqual([]);
    const score = asks.reduce(
      (sum, { holds, otherwise, bonus = 0 }) => sum + (holds(answer) ? bonus : otherwise),
      100,
    );
    expect(score).toBeGreaterThanOrEqual(100);
  });
}

/** The headers of every page, from a file as Netlify and Cloudflare read it. */
function headersFile(text: string): Map<string, string> {
  const [, forAll = ''] = /^\/\*\n((?: {2}.+\n)+)/m.exec(text) ?? [];
  return new Map(
    forAll
      .trimEnd()
      .split('\n')
      .map((line) => {
        const at = line.indexOf(':');
        return [line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()] as const;
      }),
  );
}

/** Directives of all policies together: each holds, and the stricter one decides, so every one may bring its own. */
function policies(...texts: string[]): Map<string, string[]> {
  const directives = texts.flatMap((text) => text.replaceAll('&#39;', "'").split(';'));
  return new Map(
    directives.map((directive) => {
      const [name = '', ...given] = directive.trim().split(/\s+/);
      return [name, given] as const;
    }),
  );
}

/** What a directive allows, or what stands by default. */
function sources(policy: Map<string, string[]>, name: string): string[] {
  const fallsBack = name.endsWith('-src');
  return policy.get(name) ?? (fallsBack ? (policy.get('default-src') ?? ['*']) : ['*']);
}

const is = (policy: Map<string, string[]>, name: string, only: string) =>
  sources(policy, name).join(' ') === only;
