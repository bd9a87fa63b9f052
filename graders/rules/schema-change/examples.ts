import type { Example } from '../rule';

/** An answer that passes every check; examples are this text with a bullet changed. */
export const sound = `- Add one nullable column, no default: today's readers and writers don't notice it.
- Dev: run the migration, then the unit tests.
- Stage: production's schema with masked rows; the integration tests must be green with old and new code before prod.
- Prod: the DDL goes first; it is metadata-only, with a lock_timeout of 2 s. Then the writer, a day later the reader.
- Watch lock waits, failed inserts and the null rate.
- Rollback: redeploy the previous tag; the column stays and is dropped later.
`;

/** The sound answer with each first text replaced by its second. Throws where a text isn't there: examples may not rot. */
export function changed(...changes: [from: string, to: string][]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The example has no "${from}".`);
    return text.replace(from, () => to);
  }, sound);
}

export function good(name: string, text: string): Example {
  return { name, text };
}

/** `points`: the words that the findings point at; `''` for a missing thing. */
export function bad(name: string, points: string[], text: string): Example {
  return { name, text, points };
}
