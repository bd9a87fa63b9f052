import type { Example } from '../rule';

/** A config that passes every check; examples are this text with a word or a line changed. */
export const sound = `dev:
  src_conn: orders_pg_dev
  dst_conn: warehouse_dev
  bucket: s3://acme-raw-dev
  table_suffix: _dev
  retries: 0
stage:
  src_conn: orders_pg_stage
  dst_conn: warehouse_stage
  bucket: s3://acme-raw-stage
  table_suffix: _stage
  retries: 1
prod:
  src_conn: orders_pg_prod
  dst_conn: warehouse_prod
  bucket: s3://acme-raw-prod
  table_suffix: ""
  retries: 3
  sla_minutes: 30
`;

/** The sound config with each first text replaced by its second. Throws where a text isn't there: examples may not rot. */
export function changed(...changes: [from: string, to: string][]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The example has no "${from}".`);
    return text.replace(from, () => to);
  }, sound);
}

export function good(name: string, text: string): Example {
  return { name, text };
}

export function bad(name: string, points: string[], text: string): Example {
  return { name, text, points };
}
