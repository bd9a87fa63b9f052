/** A config that passes every check. */
export const passing = `dev:
  src_conn: orders_dev
  dst_conn: wh_dev
  bucket: acme-raw-dev
  table_suffix: _dev
  retries: 0
stage:
  src_conn: orders_stage
  dst_conn: wh_stage
  bucket: acme-raw-stage
  table_suffix: _stage
  retries: 1
prod:
  src_conn: orders_prod
  dst_conn: wh_prod
  bucket: acme-raw
  table_suffix: ""
  retries: 3
  sla: 30m
`;
