/**
 * What Lighthouse says of pages, in its mobile preset with simulated throttling: the median of five runs.
 *
 *   npm run build && npm run bench -- lighthouse                  the exercise page
 *   npm run bench -- lighthouse lesson/ exercises/promotion-plan/  pages by address below the root
 *
 * BENCH_BUILD=folder measures another build, to compare with. Each run is scored twice: as it was, and with the time that the page's thread worked in place of the time that it took. On
 * a quiet machine both are the same; on a busy one the second alone speaks of the page.
 */
import { loadavg } from 'node:os';
import { findBrowser } from '../../scripts/browser.mjs';
import { serveBuild, type Bench, type Measured } from './bench';
import { lighthouse, type Scored } from './lighthouse';
import { stretched } from './trace';

const RUNS = 5;
/** Of the issues: performance, and the three others. */
const bars = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const;

const bench: Bench = { title: `Lighthouse, mobile, simulated throttling, median of ${RUNS} runs`, run };
export default bench;

async function run(words: readonly string[]): Promise<Measured[]> {
  const pages = words.filter((word) => word.includes('/'));
  const { url, close } = await serveBuild(4346);
  try {
    const rows: Measured[] = [];
    for (const page of pages.length > 0 ? pages : ['exercises/environment-config/'])
      rows.push(...(await measure(url, page)));
    return rows;
  } finally {
    await close();
  }
}

async function measure(url: string, page: string): Promise<Measured[]> {
  const score = lighthouse(findBrowser());
  const runs: { asTaken: Scored; asWorked: Scored; stretch: number }[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { asTaken, asWorked, trace } = await score(`${url}${page}`);
    runs.push({ asTaken, asWorked, stretch: stretched(trace) });
  }
  const worked = runs.map(({ asWorked }) => asWorked);
  const scores = Object.entries(bars).map(([category, bar]) => {
    const score = middle(worked.map(({ scores }) => scores[category] ?? 0));
    return { what: `/${page} ${category}`, value: String(score), bar: `${bar}`, kept: score >= bar };
  });
  const [first] = worked;
  const metrics = Object.keys(first?.metrics ?? {}).map((metric) => ({
    what: `/${page} ${metric}`,
    value: middle(worked.map(({ metrics }) => metrics[metric] ?? 0)).toFixed(
      metric.endsWith('shift') ? 3 : 0,
    ),
  }));
  const taken = runs.map(({ asTaken }) => asTaken.scores.performance ?? 0);
  return [
    ...scores,
    ...metrics,
    {
      what: `/${page} performance by the wall’s clock`,
      value: `${middle(taken)} (${Math.min(...taken)}–${Math.max(...taken)})`,
    },
    {
      what: 'tasks took, to what they worked; load',
      value: `${middle(runs.map(({ stretch }) => stretch)).toFixed(1)} ×; ${loadavg()[0]?.toFixed(1)}`,
    },
  ];
}

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
