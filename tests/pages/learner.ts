import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import type { EventBody } from '../../src/lib/progress/events';
import { bank } from './quiz-answers';

const topic = 'content/environment-separation';
const day = 24 * 60 * 60 * 1000;
const required: Record<string, number> = {
  'environment-config': 9,
  'promotion-plan': 10,
  'schema-change': 8,
};

/** A learner, as the record in their browser has them: what they did, in order, ending yesterday. */
export class Learner {
  readonly #did: EventBody[] = [];

  did(...events: EventBody[]): this {
    this.#did.push(...events);
    return this;
  }

  /** Read the first parts of the lesson; all of them, where no number is given. */
  read(parts?: number): this {
    return this.did(
      ...sections()
        .slice(0, parts)
        .map((section) => ({ type: 'section-read' as const, section, hash: '' })),
    );
  }

  /** Ticked milestones of every project: so many of each, or all. */
  built(steps?: number): this {
    return this.did(
      ...projects().flatMap(({ id, milestones }) =>
        milestones
          .slice(0, steps)
          .map((item) => ({ type: 'ticked' as const, list: `project:${id}`, item, on: true })),
      ),
    );
  }

  /** Checked an exercise, with so many checks passed. `broken`: the check that failed, with one's own line. */
  tried(exercise: string, passed: number, broken?: { check: string; text?: string; says?: string }): this {
    const all = required[exercise] ?? 0;
    const own = broken?.text
      ? [{ check: broken.check, line: 6, text: broken.text, says: broken.says ?? '' }]
      : [];
    return this.did({
      ...{ type: 'attempt', exercise, hash: '', text: '' },
      verdict: passed === all ? 'pass' : 'revise',
      statuses: broken ? { [broken.check]: 'fail' } : {},
      ...{ passed, required: all, broken: own },
    });
  }

  /** Finished the quiz with so many of eight right. The rest, one of each objective, was missed. */
  tookQuiz(right: number): this {
    const objectives = [...new Set(bank.map(({ objective }) => objective))];
    const asked = objectives.flatMap((one) => bank.find(({ objective }) => objective === one) ?? []);
    const attempt = `attempt-${this.#did.length}`;
    return this.did(
      { type: 'quiz-drawn', attempt, seed: 1, questions: asked.map(({ id }) => ({ id, hash: '' })) },
      ...asked.map(({ id }, place) => answered(attempt, id, place < right)),
      { type: 'quiz-finished', attempt, right, of: asked.length, passed: right >= 6 },
    );
  }

  /** Missed these questions in an attempt that was never finished. */
  missed(...questions: string[]): this {
    const attempt = `attempt-${this.#did.length}`;
    return this.did(
      { type: 'quiz-drawn', attempt, seed: 1, questions: questions.map((id) => ({ id, hash: '' })) },
      ...questions.map((id) => answered(attempt, id, false)),
    );
  }

  /** Puts it all into the browser's storage, before a page of the app has read it. `days`: how long ago it began. */
  async arrives(page: Page, days = 30) {
    // A page of the same origin without the app: nothing writes beside us, and nothing asks for an icon.
    const empty = { contentType: 'text/html', body: '<link rel="icon" href="data:,">' };
    await page.route('**/nothing-here/', (route) => route.fulfill(empty));
    await page.goto('./nothing-here/');
    const start = Date.now() - days * day;
    const pause = ((days - 1) * day) / Math.max(1, this.#did.length);
    const records = this.#did.map((body, place) => {
      const at = Math.floor(start + place * pause);
      const id = `${at.toString(36).padStart(9, '0')}-000000-learner`;
      return [`three-lanes/1/event/${id}`, JSON.stringify({ id, at, ...body })] as const;
    });
    await page.evaluate((records) => {
      localStorage.clear();
      for (const [key, value] of records) localStorage.setItem(key, value);
    }, records);
  }
}

/** Somebody who has done everything, some of it at the second try. */
export function finished(): Learner {
  return new Learner()
    .read()
    .tried('environment-config', 4, { check: 'isolated-resources' })
    .tried('environment-config', 7, { check: 'no-secrets' })
    .tried('environment-config', 6, { check: 'no-secrets' })
    .tried('environment-config', 9)
    .tried('promotion-plan', 10)
    .tried('schema-change', 8)
    .tookQuiz(4)
    .tookQuiz(7)
    .built();
}

/** Somebody in the middle of it: some of each part is done, and some was missed. */
export function halfway(): Learner {
  return new Learner()
    .read(5)
    .tried('environment-config', 4, { check: 'isolated-resources' })
    .tried('environment-config', 7, { check: 'no-secrets' })
    .tookQuiz(4)
    .built(2);
}

function answered(attempt: string, question: string, right: boolean): EventBody {
  return {
    ...{ type: 'quiz-answered', attempt, question, hash: '', answer: {}, right },
    ...{ sure: null, misconceptions: [] },
  };
}

/** Ids of the lesson's parts, in order, as its author wrote them. */
function sections(): string[] {
  const lesson = readFileSync(`${topic}/lesson.md`, 'utf8');
  return [...lesson.matchAll(/^## .*\{#([\w-]+)\}/gm)].map(([, id = '']) => id);
}

function projects(): { id: string; milestones: string[] }[] {
  return readdirSync(`${topic}/projects`).map((file) => {
    const [, front = ''] = readFileSync(`${topic}/projects/${file}`, 'utf8').split(/^---$/m);
    const { milestones } = parse(front) as { milestones: { id: string }[] };
    return { id: file.replace('.md', ''), milestones: milestones.map(({ id }) => id) };
  });
}
