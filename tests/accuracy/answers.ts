import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { grade } from '../../graders/grade';
import type { Check } from '../../graders/report';

export type Expected = 'pass' | 'fail';

/** Answers of one exercise with what an expert says of each check: the format of `labels.json`. */
export interface LabelledAnswers {
  folder: string;
  exercise: string;
  cases: LabelledAnswer[];
}

/** What a passing check rests on, and what comes near where one fails: quotes, by check. */
export type Quotes = Record<string, string[]>;

interface LabelledAnswer {
  file: string;
  note: string;
  batch: string;
  text: string;
  expect: Record<string, Expected>;
  evidence?: Quotes;
  near?: Quotes;
}

/** A label that the grader doesn't share. */
export interface Miss {
  file: string;
  note: string;
  check: string;
  expected: Expected;
  got: Check['status'];
  says: string[];
}

export interface Score {
  judged: number;
  agreed: number;
  /** By check and expected verdict, as `no-secrets fail`. */
  classes: Map<string, { judged: number; agreed: number }>;
  misses: Miss[];
}

type Expand = (path: string) => string;

/** In: a folder with answers and `labels.json`. Out: the answers, placeholders expanded where the folder says how. */
export async function readAnswers(folder: string): Promise<LabelledAnswers> {
  const exercise = basename(folder);
  const labels = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')) as Record<
    string,
    Omit<LabelledAnswer, 'file' | 'text' | 'batch'> & { batch?: string | number }
  >;
  const expand = await expander(folder);
  const cases = Object.entries(labels).map(([file, { batch, ...labelled }]) => {
    const path = join(folder, file);
    const text = expand ? expand(path) : readFileSync(path, 'utf8');
    return { file, ...labelled, batch: String(batch ?? '1'), text };
  });
  return { folder, exercise, cases };
}

async function expander(folder: string): Promise<Expand | null> {
  const path = join(folder, 'expand.mjs');
  if (!existsSync(path)) return null;
  const { expandFile } = (await import(pathToFileURL(path).href)) as { expandFile: Expand };
  return expandFile;
}

/** Grades each answer and compares check by check. A check without a label is not judged; `skipped` is never agreement. */
export function score({ exercise, cases }: LabelledAnswers): Score {
  const result: Score = { judged: 0, agreed: 0, classes: new Map(), misses: [] };
  for (const { file, note, text, expect } of cases) {
    const report = grade(exercise, text);
    for (const [check, expected] of Object.entries(expect)) {
      const found = report.checks.find((one) => one.id === check);
      const got = found?.status ?? 'skipped';
      const tally = result.classes.get(`${check} ${expected}`) ?? { judged: 0, agreed: 0 };
      tally.judged++;
      result.judged++;
      if (got === expected) {
        tally.agreed++;
        result.agreed++;
      } else {
        const says = found
          ? [...found.findings.map((one) => one.message), found.skippedBecause ?? ''].filter(Boolean)
          : [];
        result.misses.push({ file, note, check, expected, got, says });
      }
      result.classes.set(`${check} ${expected}`, tally);
    }
  }
  return result;
}
