/** What the exercise asks, in its own words and in those of its rubric: pasting it back is no answer. */
export const task = `
The table orders is written every minute and read by six teams. It needs a new column, delivery_note, which may be null.
In 5 to 7 bullets, say how the column goes through dev, stage and prod with no downtime and with a way back. Think of three moments:
the table has the column and the code doesn't know it; the code writes it; the code reads it. At each of them, old and new must work.
Add a nullable column to a table that is in use: in 5 to 7 bullets, how it goes through dev, stage and prod with zero downtime and a rollback plan.
Describe in 5 to 7 bullets how you add a nullable column to a table that is in use, from dev through stage to prod, without downtime and backward compatible.
Self-check: backward compatible, schema before code, tested in stage on a production-like schema with masked data, zero downtime, a specific rollback, something watched.
Has 5 to 7 top-level bullets or numbered items. Goes through dev, stage, prod in that order.
Adds only (nullable), so that today's readers and writers go on working: no rename, drop or NOT NULL in the same step.
Changes the schema before the code that uses the column. Tests in stage, on a production-like schema or masked data, before prod.
Says how locks and downtime are avoided (metadata-only add, no default that rewrites, lock timeout, batched backfill, online DDL).
Has a specific way back (previous tag or flag off; the nullable column may stay, or be dropped later). Watches something concrete afterwards.
`;
