import type { Example } from '../rule';

/** A plan that passes every check; examples are this text with a sentence changed. */
export const sound = `# Orders: dev, then stage, then prod

- CI builds one image, orders:1.4.2, once. Dev, stage and prod run that same tag.
- Unit tests must be green before stage.
- Stage has production's schemas. Its rows are masked.
- The dbt tests must be green on stage before prod.
- The data owner approves in the release ticket before prod.
- After the deploy we watch rows loaded, freshness and failed tasks.
- Every metric and alert has an env label.
- Rollback: pause the DAG and redeploy the previous tag with one command.
`;

/** The sound plan with each first text replaced by its second. Throws where a text isn't there: examples may not rot. */
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
