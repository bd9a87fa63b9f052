import type { GradeOptions } from '$graders/grade';
import type { Range, Report } from '$graders/report';
import type { Exercise } from '$lib/content/compiled';
import { announcer } from '$lib/ui/announcer.svelte';
import { adjustClaims, claimsIn, type Claimed } from './claims';
import { recallCursor, rememberCursor } from './editor/cursor-memory';
import type { Editor, EditorEvents, Mark, Selection, TextLanguage } from './editor/editor';
import { languageOf } from './editor/language';
import { sayReader } from './editor/reader-words';
import { PlainEditor } from './editor/plain-editor.svelte';
import { TextHistory } from './editor/text-history';
import type { GradingClient } from './grading/client';
import type { Converted, RuleExamples } from './grading/protocol';
import type { Keeper } from './keeper.svelte';
import { LiveGrading } from './live-grading.svelte';
import { markAt, marksOf, placedFindings, type PlacedFinding } from './report/findings';
import { changeInWords } from './report/verdict';
import { ShownReport } from './shown-report.svelte';

/** A rest (ms) after which changes of the checklist are announced: once, and not in the middle of a word. */
const ANNOUNCE_AFTER = 1000;

const atOnce = (then: () => void) => then();

export interface SessionOptions {
  exercise: Exercise;
  client: GradingClient;
  keeper: Keeper;
  /** The name of the learner's own file, where the session is about one. */
  ownFile?: string;
}

/** One open exercise: the text, what the grader says of it, attempts and hints. Views derive from this alone. */
export class ExerciseSession {
  readonly exercise: Exercise;
  readonly ownFile: string | null;
  readonly keeper: Keeper;
  readonly grading: LiveGrading;
  /** The newest report as the views beside the editor show it. */
  readonly shown = new ShownReport();
  readonly plain: PlainEditor;
  text = $state.raw('');
  selection = $state.raw<Selection>({ start: 0, end: 0 });
  /** True once the page's scripts run and the kept text stands in the editor. */
  awake = $state(false);
  /** The mark that is lit up, in the text and beside it. */
  lit = $state.raw<string | null>(null);
  /** The check whose findings the person asked for. */
  looking = $state.raw<string | null>(null);
  /** Whether Tab leaves the editor. */
  tabLeaves = $state(true);
  claims = $state.raw<readonly Claimed[]>([]);
  /** The editor that is on the page. */
  editor: Editor;
  history: TextHistory;

  readonly report = $derived.by(() => this.grading.report);
  readonly fresh = $derived.by(() => this.grading.of === this.text);
  readonly findings = $derived(placedFindings(this.report));
  readonly marks: Mark[] = $derived(marksOf(this.report));
  readonly language: TextLanguage = $derived.by(() => languageOf(this.text, this.exercise.language));
  readonly elsewhere = $derived.by(() => (this.awake ? this.keeper.elsewhere(this.text) : null));

  #client: GradingClient;
  /** Of the report before: a pass is recorded when it comes, not while it lasts. */
  #verdict: Report['verdict'] | null = null;
  #announced: Report | null = null;
  #touched = false;
  #announcing: ReturnType<typeof setTimeout> | undefined;

  constructor({ exercise, client, keeper, ownFile }: SessionOptions) {
    this.exercise = exercise;
    this.keeper = keeper;
    this.ownFile = ownFile ?? null;
    this.#client = client;
    this.grading = new LiveGrading(client, exercise.grader, (report, text) => this.#graded(report, text));
    this.text = exercise.starter;
    this.history = new TextHistory({ text: this.text, selection: this.selection });
    this.plain = new PlainEditor(this.text, this.language, this.history, this.events);
    this.editor = $state.raw<Editor>(this.plain);
  }

  /**
   * Brings back what was kept, and grades it. In the browser, once.
   * @param when calls back when the first grading may begin
   * @returns whether the cursor was in the editor
   */
  wake(when: (then: () => void) => void = atOnce): boolean {
    const cursor = this.ownFile ? null : recallCursor(this.exercise.id);
    this.text = this.keeper.begin() ?? this.exercise.starter;
    this.selection = { start: cursor?.start ?? 0, end: cursor?.end ?? 0 };
    this.history.restart({ text: this.text, selection: this.selection });
    this.plain.show(this.text, this.selection);
    this.awake = true;
    when(() => {
      if (!this.report) void this.grade();
    });
    return cursor?.focused ?? false;
  }

  /** When lost texts have come back: goes on with the newest, as a step that Undo takes back, unless somebody has typed. */
  wakeAgain() {
    const text = this.#touched ? undefined : this.keeper.begin();
    if (text !== undefined && text !== this.text) this.take(text);
  }

  /** What the editors tell. */
  readonly events: EditorEvents = {
    changed: (text, selection, { typed }) => {
      this.#touched = true;
      this.claims = adjustClaims(this.claims, this.text, text);
      this.text = text;
      this.selection = selection;
      if (typed) this.tabLeaves = false;
      this.keeper.save(text);
      this.grading.soon(text, this.#options());
    },
    moved: (selection) => {
      this.selection = selection;
      this.lightAtCursor();
    },
    escaped: () => {
      this.tabLeaves = true;
    },
    visited: ({ message }) => announcer.say(message),
    reader: sayReader,
  };

  /** Grades the text as it stands, at once. */
  grade(): Promise<Report | null> {
    return this.grading.now(this.text, this.#options());
  }

  /** "Check": grades at once and records the attempt. @returns the report; null where there is none */
  async check(): Promise<Report | null> {
    const { text } = this;
    const report = await this.grade();
    if (report && !this.#isRecorded(text, report)) this.keeper.record(text, report);
    this.shown.now();
    return report;
  }

  /** Applies the fix of a finding. While the text is being typed, it is graded first: fixes fit one text only. */
  async mend(meant: PlacedFinding): Promise<void> {
    if (!this.fresh) await this.grade();
    const now = this.findings.find(
      ({ check, finding }) => check.id === meant.check.id && finding.message === meant.finding.message,
    );
    const fix = now?.finding.fix;
    if (!fix) return announcer.say('The text has changed since. Look at the finding again.');
    this.editor.apply(fix.edits);
    announcer.say(`${fix.title}: done. Undo takes it back.`);
    await this.grade();
  }

  /** The exercise's own text again. Undo brings back what stood there. */
  startAgain() {
    this.editor.setText(this.exercise.starter);
  }

  /** Takes a text from elsewhere, as a step that Undo takes back. */
  take(text: string) {
    this.editor.setText(text);
    this.keeper.save(text);
  }

  /** Turns the config into the other format. @returns a sentence to show: what is lost, or why it can't be done */
  async turnInto(to: 'yaml' | 'json'): Promise<string | null> {
    const { text } = this;
    const turned: Converted = await this.#client.ask('convert', { text, to });
    if (turned.text === null) return turned.because;
    if (this.text !== text) return null;
    this.editor.setText(turned.text);
    return turned.lost;
  }

  /** The rule's own good and bad texts. */
  examples(rule: string): Promise<RuleExamples> {
    return this.#client.ask('examples', { exercise: this.exercise.grader, rule });
  }

  openHint(check: string, rung: number) {
    if (rung > this.keeper.rungs(check)) this.keeper.openRung(check, rung);
  }

  /** The selected words are claimed for a check, in the learner's word. Without a selection nothing happens. */
  claim(check: string) {
    const { start, end } = this.selection;
    if (start === end) return;
    this.claims = [...this.claims.filter((one) => one.check !== check), { check, start, end }];
    void this.grade();
  }

  withdraw(check: string) {
    this.claims = this.claims.filter((one) => one.check !== check);
    void this.grade();
  }

  goTo(range: Range) {
    this.editor.reveal(range, { focus: true });
  }

  light(id: string | null) {
    this.lit = id;
  }

  lightAtCursor() {
    if (this.fresh) this.lit = markAt(this.marks, this.selection.start)?.id ?? null;
  }

  /** On leaving the page: where the cursor stood. The text itself is kept at every change. */
  keepCursor(focused: boolean) {
    if (this.awake && !this.ownFile) rememberCursor(this.exercise.id, this.selection, focused);
  }

  /** Comes back to the page after another session stood there: its old editor is gone. */
  useAgain() {
    this.editor = this.plain;
    this.plain.show(this.text, this.selection);
  }

  dispose() {
    clearTimeout(this.#announcing);
    this.grading.dispose();
    this.editor.dispose();
  }

  #options(): GradeOptions {
    return { rubric: this.exercise.rubric, claims: claimsIn(this.claims) };
  }

  #graded(report: Report, text: string) {
    const firstPass = report.verdict === 'pass' && this.#verdict !== 'pass';
    this.#verdict = report.verdict;
    void this.shown.follow(report, text);
    if (firstPass && !this.#isRecorded(text, report)) this.keeper.record(text, report);
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => {
      const change = changeInWords(this.#announced, report);
      if (change && this.#announced) announcer.say(change);
      this.#announced = report;
    }, ANNOUNCE_AFTER);
  }

  #isRecorded(text: string, { verdict }: Report): boolean {
    const last = this.keeper.attempts.at(-1);
    return last?.text === text && last.verdict === verdict;
  }
}
