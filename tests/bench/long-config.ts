/** A config of 200 lines that passes: three lanes, each with its five keys and sixty more. */
export function longConfig(): string {
  const lanes = [
    ['dev', 'acme-raw-dev', '_dev', 0],
    ['stage', 'acme-raw-stage', '_stage', 1],
    ['prod', 'acme-raw', '""', 3],
  ] as const;
  return lanes
    .flatMap(([lane, bucket, suffix, retries]) => [
      `${lane}:`,
      `  bucket: ${bucket}`,
      `  src_conn: orders_${lane}`,
      `  dst_conn: wh_${lane}`,
      `  table_suffix: ${suffix}`,
      `  retries: ${retries}`,
      ...Array.from({ length: 60 }, (_, at) => `  option_${at}: value ${at}`),
    ])
    .join('\n');
}
