import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPeers, peers } from './peers';
import { withoutWaiting, type TraceEvent } from './trace';

/** What Lighthouse found in one run: scores from 0 to 100 by category, and the figures behind performance. */
export interface Scored {
  scores: Record<string, number>;
  metrics: Record<string, number>;
}

interface Artifacts {
  Trace: { traceEvents: TraceEvent[] };
}
interface Result {
  lhr: {
    categories: Record<string, { score: number | null }>;
    audits: Record<string, { numericValue?: number }>;
  };
}
interface Parts {
  gather: { navigationGather: (page: undefined, url: string, options: object) => Promise<Gathered> };
  runner: { Runner: { audit: (artifacts: Artifacts, options: object) => Promise<Result> } };
  chrome: { launch: (options: object) => Promise<{ port: number; kill: () => void }> };
}
interface Gathered {
  artifacts: Artifacts;
  runnerOptions: {
    computedCache: Map<string, unknown>;
    resolvedConfig: { settings: object };
  };
}

/** How long the static server takes for an answer on a quiet machine, in ms: measured 2 to 6. */
const ANSWER = 6;

const metrics = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
  'speed-index',
];

/**
 * In: the path of a browser. Out: a function that visits a page once with Lighthouse's own settings (mobile, simulated
 * throttling) and scores it twice: by the wall's clock, and by the thread's own (see `withoutWaiting`).
 */
export function lighthouse(browser: string | null) {
  const loading = load();
  return async (url: string): Promise<{ asTaken: Scored; asWorked: Scored; trace: TraceEvent[] }> => {
    const { gather, runner, chrome } = await loading;
    const flags = ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
    const { port, kill } = await chrome.launch({
      ...(browser && { chromePath: browser }),
      chromeFlags: flags,
    });
    try {
      const { artifacts, runnerOptions } = await gather.navigationGather(undefined, url, {
        flags: { port, logLevel: 'silent' },
      });
      const trace = artifacts.Trace.traceEvents;
      const asTaken = scored(await runner.Runner.audit(artifacts, runnerOptions));
      const options = quietServer(runnerOptions, url);
      const { settings } = options.resolvedConfig;
      const quiet = {
        ...artifacts,
        settings,
        Trace: { ...artifacts.Trace, traceEvents: withoutWaiting(trace) },
      };
      const asWorked = scored(await runner.Runner.audit(quiet, options));
      return { asTaken, asWorked, trace };
    } finally {
      kill();
    }
  };
}

/** The same options, with a server that answers as it does on a quiet machine: only then the network is the preset's alone. */
function quietServer({ resolvedConfig, ...options }: Gathered['runnerOptions'], url: string) {
  const { origin } = new URL(url);
  const precomputedLanternData = {
    additionalRttByOrigin: { [origin]: 0 },
    serverResponseTimeByOrigin: { [origin]: ANSWER },
  };
  return {
    ...options,
    computedCache: new Map<string, unknown>(),
    resolvedConfig: {
      ...resolvedConfig,
      settings: { ...resolvedConfig.settings, precomputedLanternData },
    },
  };
}

async function load(): Promise<Parts> {
  installPeers('lighthouse');
  const from = async (path: string): Promise<unknown> => import(pathToFileURL(join(peers, path)).href);
  return {
    gather: (await from('lighthouse/core/gather/navigation-runner.js')) as Parts['gather'],
    runner: (await from('lighthouse/core/runner.js')) as Parts['runner'],
    chrome: (await from('chrome-launcher/dist/index.js')) as Parts['chrome'],
  };
}

function scored({ lhr }: Result): Scored {
  return {
    scores: Object.fromEntries(
      Object.entries(lhr.categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)]),
    ),
    metrics: Object.fromEntries(metrics.map((id) => [id, lhr.audits[id]?.numericValue ?? Number.NaN])),
  };
}
