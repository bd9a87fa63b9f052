import type { Quiz } from '$lib/content/compiled';
import type { Progress } from '$lib/progress';
import { keepChoosing, restoreChoosing, type Choosing } from './choosing';
import { draw, needed, passes } from './draw';
import { kindOf } from './kinds';
import type { Answer } from './question';
import { sheetOf, type Entry } from './sheet';

export type Stage = 'start' | 'asking' | 'result';

/**
 * A learner at the quiz. All that is marked stands in progress; here is only which question is looked at and
 * what is chosen and not yet checked. So a reload, or another tab, goes on where the attempt is.
 */
export class QuizSession {
  /** Whether the learner has acted on this page: then focus follows what is shown. */
  moved = false;
  /** A marked question stays in view until "Next question". */
  #looking = $state.raw<{ attempt: string; question: string } | null>(null);
  #choosing = $state.raw<Choosing | null>(null);

  readonly #attempt = $derived.by(() => this.progress.quiz.at(-1) ?? null);
  readonly #entries = $derived.by(() => (this.#attempt ? sheetOf(this.quiz, this.#attempt) : []));

  constructor(
    readonly quiz: Quiz,
    private readonly progress: Progress,
  ) {}

  /** The attempt that runs, or the latest. */
  get attempt() {
    return this.#attempt;
  }
  get entries(): readonly Entry[] {
    return this.#entries;
  }
  get stage(): Stage {
    if (!this.#attempt) return 'start';
    return this.#attempt.finished ? 'result' : 'asking';
  }

  /** Place of the question in view, from 0: the one just marked, or the first open one. */
  get at(): number {
    const looking = this.#looking;
    const stays = looking && this.#entries.findIndex(({ question }) => question.id === looking.question);
    if (looking && looking.attempt === this.#attempt?.id && stays !== null && stays !== -1) return stays;
    const open = this.#entries.findIndex(({ answered }) => !answered);
    return open === -1 ? this.#entries.length - 1 : open;
  }
  get current(): Entry | null {
    return this.#entries[this.at] ?? null;
  }
  get isLast(): boolean {
    return this.#entries.every(({ answered }) => answered);
  }

  /** The answer in view: marked, being chosen, or blank. */
  get answer(): Answer | null {
    const entry = this.current;
    if (!entry) return null;
    return (
      entry.answered?.answer ??
      this.#chosen?.answer ??
      kindOf(entry.question).blank(entry.question, entry.order)
    );
  }
  get sure(): 'sure' | 'unsure' | null {
    return this.current?.answered?.sure ?? this.#chosen?.sure ?? null;
  }

  /** How many right answers this attempt needs. */
  get needed(): number {
    return needed(this.quiz.passMark, this.#entries.length || this.quiz.questionsPerAttempt);
  }
  get right(): number {
    return this.#attempt?.finished?.right ?? this.#entries.filter(({ answered }) => answered?.right).length;
  }
  get passed(): boolean {
    return this.#attempt?.finished?.passed ?? false;
  }
  /** The most right answers of all finished attempts; null before the first. */
  get best(): number | null {
    const rights = this.progress.quiz.flatMap(({ finished }) => finished?.right ?? []);
    return rights.length > 0 ? Math.max(...rights) : null;
  }
  /** How many attempts were finished. */
  get finishedCount(): number {
    return this.progress.quiz.filter(({ finished }) => finished).length;
  }

  /** Takes up what this tab was choosing before a reload. In the browser only. */
  restore(): void {
    this.#choosing = restoreChoosing();
  }

  /** Draws an attempt. While one runs, nothing happens. */
  begin(): void {
    if (this.stage === 'asking') return;
    this.moved = true;
    const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
    const questions = draw(this.quiz, this.progress.quiz, seed).map(({ id, hash }) => ({ id, hash }));
    this.progress.record({ type: 'quiz-drawn', attempt: crypto.randomUUID(), seed, questions });
  }

  choose(answer: Answer): void {
    this.#keep(answer, this.sure);
  }
  say(sure: 'sure' | 'unsure' | null): void {
    if (this.answer) this.#keep(this.answer, sure);
  }

  /** Marks the answer in view. Returns whether it is right; null when it can't be checked. */
  check(): boolean | null {
    const { attempt, current, answer } = this;
    if (!attempt || !current || current.answered || !answer) return null;
    const { question } = current;
    const kind = kindOf(question);
    if (kind.missing(question, answer) !== null) return null;
    const { right, misconceptions } = kind.mark(question, answer);
    this.#looking = { attempt: attempt.id, question: question.id };
    this.progress.record({
      type: 'quiz-answered',
      attempt: attempt.id,
      question: question.id,
      hash: question.hash,
      answer,
      right,
      sure: this.sure,
      misconceptions,
    });
    this.#forget();
    return right;
  }

  /** The next open question, or the result after the last. */
  next(): void {
    const { attempt, entries } = this;
    this.#looking = null;
    this.moved = true;
    if (!attempt || attempt.finished || !this.isLast) return;
    const right = entries.filter(({ answered }) => answered?.right).length;
    const passed = passes(right, entries.length, this.quiz.passMark);
    this.progress.record({ type: 'quiz-finished', attempt: attempt.id, right, of: entries.length, passed });
  }

  get #chosen(): Choosing | null {
    const { attempt, current } = this;
    const chosen = this.#choosing;
    if (!chosen || chosen.attempt !== attempt?.id || chosen.question !== current?.question.id) return null;
    const { question } = current;
    const fits = chosen.answer.kind === question.kind && kindOf(question).fits(question, chosen.answer);
    return fits ? chosen : null;
  }

  #keep(answer: Answer, sure: 'sure' | 'unsure' | null): void {
    const { attempt, current } = this;
    if (!attempt || !current || current.answered) return;
    this.#choosing = { attempt: attempt.id, question: current.question.id, answer, sure };
    keepChoosing(this.#choosing);
  }
  #forget(): void {
    this.#choosing = null;
    keepChoosing(null);
  }
}
