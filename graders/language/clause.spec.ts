import { describe, expect, test } from 'vitest';
import type { Passage } from '../read/plan/passage';
import type { Clause } from './clause';
import { Dictionary } from './concepts';
import { artifact } from './lexicon/artifact';
import { change } from './lexicon/change';
import { data } from './lexicon/data';
import { gates } from './lexicon/gates';
import { lanes } from './lexicon/lanes';
import { people } from './lexicon/people';
import { rollback } from './lexicon/rollback';
import { steps } from './lexicon/steps';
import { watching } from './lexicon/watching';
import { Statement } from './statement';
import { wordsOf } from './words';

const dictionary = new Dictionary({
  ...{ lanes, artifact, gates, people, data },
  ...{ watching, rollback, change, steps },
});

function statementOf(text: string, kind: Passage['kind'] = 'sentence'): Statement {
  const words = wordsOf(text, 0, text.length);
  const passage: Passage = {
    kind,
    words,
    start: 0,
    end: text.length,
    under: [],
    block: 1,
    asks: false,
    bullet: 0,
  };
  return new Statement(passage, dictionary);
}

function clausesNaming(text: string, concept: string): Clause[] {
  const found = statementOf(text).clauses.filter((clause) => clause.names(concept));
  if (!found.length) throw new Error(`No clause of “${text}” names ${concept}.`);
  return found;
}

describe('what is affirmed', () => {
  test.each([
    ['The tests are not skipped.', 'test'],
    ['No tests are skipped.', 'test'],
    ['We never promote without approval.', 'approve'],
    ["Stage isn't entered until the unit tests pass.", 'check'],
    ["Without Priya's OK nobody touches prod.", 'approve'],
    ['Not only the rows, the names are masked too.', 'mask'],
    ['The rollback takes no more than one command.', 'quickOne'],
    ['We disable the trigger and we put the previous image back.', 'previous'],
    ['It runs in the CronJob `never-mind`, and the rows are masked.', 'mask'],
  ])('%s says %s', (text, concept) => {
    expect(clausesNaming(text, concept).some((clause) => clause.says(concept))).toBe(true);
  });

  test.each([
    ['Stage data are not masked.', 'mask'],
    ['No approval is needed.', 'approve'],
    ['The unit tests are optional.', 'check'],
    ['Masking is disabled.', 'mask'],
    ['It goes out without sign-off.', 'approve'],
    ['Nobody, admins included, sees a true customer.', 'personal'],
    ['rebuilt: never', 'rebuild'],
  ])('%s denies %s', (text, concept) => {
    const kind = text.includes(': ') ? 'entry' : 'sentence';
    const naming = statementOf(text, kind).clauses.filter((clause) => clause.names(concept));
    expect(naming.map((clause) => clause.denies(concept))).toEqual(naming.map(() => true));
    expect(naming).not.toEqual([]);
  });
});

describe('how it is meant', () => {
  test.each([
    ['Tests will be added in the next sprint.', 'wish'],
    ['Approval: TBD.', 'open'],
    ['We could look at freshness.', 'unreal'],
    ['The data lead used to approve prod releases.', 'past'],
    ['Roll back if needed.', 'loose'],
    ['The script is used to pause the DAG.', 'stated'],
    ['We watch rows for one day.', 'stated'],
    ['The column is dropped next quarter.', 'stated'],
  ])('%s is %s', (text, mood) => {
    expect(statementOf(text).clauses.at(-1)?.mood).toBe(mood);
  });

  test('other people’s practice is no evidence', () => {
    const [first, second] = statementOf('The payments team masks its stage; we mask ours too.').clauses;
    expect(first?.others).toBe(true);
    expect(second?.others).toBe(false);
  });
});

describe('how long', () => {
  test.each([
    ['within a quarter of an hour', 15],
    ['half an hour', 30],
    ['under five minutes', 5],
    ['≤ 0.25 h', 15],
    ['about 90 seconds', 1.5],
    ['72 h', 4320],
    ['two days', 2880],
  ])('%s', (text, minutes) => {
    expect(statementOf(text).clauses.flatMap((clause) => clause.durations)[0]?.minutes).toBeCloseTo(minutes);
  });

  test('a bound as YAML names it', () => {
    expect(statementOf('max_minutes: 8', 'entry').clauses[0]?.durations[0]?.minutes).toBe(8);
  });

  test('a time for each of many is told', () => {
    const [duration] = statementOf('about 10 minutes per table').clauses.flatMap(
      (clause) => clause.durations,
    );
    expect(duration).toMatchObject({ minutes: 10, each: true });
  });
});

describe('words', () => {
  test.each([
    ['the data are anonimised', 'mask'],
    ['a rolback in one comand', 'rollback'],
    ['pseudonymised', 'mask'],
    ['pseudonymized', 'mask'],
    ['the artefact', 'artifact'],
  ])('%s names %s', (text, concept) => {
    expect(statementOf(text).names(concept)).toBe(true);
  });

  test.each([
    ['a rollback meeting', 'rollback'],
    ['environment variables', 'env'],
    ['the data owner', 'personal'],
    ['release notes', 'release'],
  ])('%s names no %s', (text, concept) => {
    expect(statementOf(text).names(concept)).toBe(false);
  });
});
