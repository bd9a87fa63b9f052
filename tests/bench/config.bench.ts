import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { found } from '../fuzz/found';
import { medians, milliseconds, type Bench, type Measured } from './bench';
import { browserBundle, gzipped } from './bundle';
import { secretlint, spectral } from './peers';

/** A config of 40 lines, as learners write them. */
const lane = (name: string, retries: number, sla: number) => `  ${name}:
    src_conn: kafka_events_${name}
    dst_conn: clickhouse_${name}
    bucket: gs://acme-events-${name}
    table_suffix: _${name}
    retries: ${retries}
    retry_delay_minutes: ${retries * 2}
    sla_minutes: ${sla}
    pool: ${name}_pool
    schedule: "0 ${retries} * * *"
    notify: "#events-${name}"
`;
const config = `# Events, hourly. The loader reads ENV and picks its block.
pipeline: customer_events_hourly
owner: data-platform
defaults:
  file_format: parquet # the same everywhere
environments:
${lane('dev', 1, 480)}${lane('stage', 2, 240)}${lane('prod', 4, 90)}`;

interface Bundle {
  grade: (exercise: string, text: string) => unknown;
  parse: (text: string) => unknown;
}

const bench: Bench = {
  title: `A config of ${config.trim().split('\n').length} lines, ${config.length} characters`,
  run,
};
export default bench;

async function run(): Promise<Measured[]> {
  // Both sides run as a browser gets them: bundled in one file with one copy of the parser.
  const folder = mkdtempSync(join(tmpdir(), 'three-lanes-bench-'));
  try {
    const { grade, parse } = await load(folder);
    const lint = spectral();
    const scan = await secretlint();
    const quick = await medians(
      { parse: () => parse(config), grade: () => grade('environment-config', config) },
      4000,
    );
    const slow = await medians(
      {
        grade: () => grade('environment-config', config),
        spectral: () => lint(config),
        secretlint: () => scan(config),
      },
      200,
    );
    return [...speeds(quick, slow), hostile(grade), await size()];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function load(folder: string): Promise<Bundle> {
  const path = join(folder, 'bundle.mjs');
  writeFileSync(path, await browserBundle('tests/bench/config.entry.ts'));
  return (await import(pathToFileURL(path).href)) as Bundle;
}

function speeds(
  quick: { parse: number; grade: number },
  slow: { grade: number; spectral: number; secretlint: number },
): Measured[] {
  const toParse = quick.grade / quick.parse;
  const toSpectral = slow.spectral / slow.grade;
  return [
    { what: 'bare yaml parsing', value: milliseconds(quick.parse) },
    { what: 'our whole report', value: milliseconds(quick.grade) },
    {
      what: 'our report to bare parsing',
      value: `${toParse.toFixed(2)} ×`,
      bar: '1.5 ×',
      kept: toParse <= 1.5,
    },
    { what: 'Spectral, nine like rules', value: milliseconds(slow.spectral) },
    {
      what: 'Spectral to our report',
      value: `${toSpectral.toFixed(0)} ×`,
      bar: '20 × or more',
      kept: toSpectral >= 20,
    },
    { what: 'secretlint 11, recommended preset', value: milliseconds(slow.secretlint) },
    { what: 'secretlint to our report', value: `${(slow.secretlint / slow.grade).toFixed(1)} ×` },
  ];
}

/** The slowest answer to any hostile text, the best of three tries each. */
function hostile(grade: Bundle['grade']): Measured {
  let slowest = { name: '', time: 0 };
  for (const [name, text] of Object.entries(found)) {
    const tries = [1, 2, 3].map(() => {
      const begin = performance.now();
      grade('environment-config', text);
      return performance.now() - begin;
    });
    const time = Math.min(...tries);
    if (time > slowest.time) slowest = { name, time };
  }
  return {
    what: `slowest answer to a hostile text: ${slowest.name}`,
    value: milliseconds(slowest.time),
    bar: '200 ms',
    kept: slowest.time <= 200,
  };
}

async function size(): Promise<Measured> {
  const bytes = gzipped(await browserBundle('tests/bench/config.grader.entry.ts'));
  return {
    what: 'the exercise’s grader, bundled for a browser, gzipped',
    value: `${(bytes / 1000).toFixed(1)} kB`,
    bar: '60 kB',
    kept: bytes <= 60_000,
  };
}
