import type { Statement } from '../../language/statement';
import type { PlanDocument } from '../../read/plan/document';
import type { TestGate } from './gates';

const waits = /^(?:needs?|depends_?on|requires?|after|dependencies)$/i;

/** In pipelines such as `prod: needs: quality`: the lane waits for a job of its own that runs checks. */
export function gatesByNeeds(document: PlanDocument): TestGate[] {
  const entries = document.statements.filter(({ passage }) => passage.kind === 'entry');
  if (!entries.length) return [];
  const checking = new Map<string, Statement>();
  for (const entry of entries) {
    if (!entry.names('check')) continue;
    for (const topic of entry.topics) checking.set(nameOf(document, topic), entry);
  }
  return entries.flatMap((entry): TestGate[] => {
    const key = entry.topics.at(-1);
    if (!key || !waits.test(nameOf(document, key))) return [];
    const lane = entry.topics.at(-2)?.lanes;
    const [before] = lane ?? [];
    if (lane?.length !== 1 || (before !== 'stage' && before !== 'prod')) return [];
    const value = document.text.slice(entry.start, entry.end).replace(/#.*$/, '');
    const job = value.match(/[\w-]+/g)?.find((name) => checking.has(name.toLowerCase()));
    if (!job) return [];
    const says = `${before} waits for the job “${job}”, which runs checks`;
    return [{ start: entry.start, end: entry.end, before, says }];
  });
}

const nameOf = (document: PlanDocument, { start, end }: { start: number; end: number }): string =>
  document.text.slice(start, end).toLowerCase();
