import type { Attached } from './attach-copy';
import type { Draft, EventBody, EventOf, Part, ProgressEvent } from './events';
import { Journal, undoTime } from './journal';
import type { Letter } from './records';
import { localShelf, type Shelf } from './shelf';
import { newTab } from './stamp';
import { derive, erasedIn, isErased } from './state';
import { blankStatus, statusOf, type Status } from './status';

/**
 * What the learner has done, as views read it. Everything is derived from the journal's events; on the
 * server, and until `open` is called, it is empty.
 */
export class Progress {
  #events = $state.raw<readonly ProgressEvent[]>([]);
  #allDrafts = $state.raw<readonly Draft[]>([]);
  #ready = $state(false);
  #status = $state.raw<Status>(blankStatus);
  readonly #state = $derived(derive(this.#events));
  readonly #drafts = $derived(this.#allDrafts.filter((draft) => draft.id > this.#state.erased.exercises));
  #journal: Journal | null = null;
  #channel: BroadcastChannel | null = null;
  #closing = new AbortController();
  #copy: Attached | null = null;
  #copyState: Status['copy'] = 'opening';
  #copying: ReturnType<typeof setTimeout> | undefined;
  #healed = 0;
  #joined: Promise<void> = Promise.resolve();
  #asked = false;
  /** Keys deleted before the second copy was open. */
  readonly #removed: string[] = [];

  constructor(private readonly shelf: Shelf = localShelf) {}

  /** False on the server and until the saved progress has been read. Before that, everything is empty. */
  get ready(): boolean {
    return this.#ready;
  }
  get status(): Status {
    return this.#status;
  }

  /**
   * Reads what is saved and follows other tabs. Call it in `onMount`, never while rendering: pages are
   * prerendered empty and fill afterwards. Calling it again does nothing.
   */
  open(): void {
    if (this.#journal || typeof window === 'undefined') return;
    const journal = new Journal(this.shelf, newTab(), Date.now, (letter) => this.#tell(letter));
    this.#journal = journal;
    journal.load();
    this.#show();
    this.#ready = true;
    this.#follow(journal);
    // Nothing saved here, or something unreadable, may mean that it was lost: then the second copy is wanted at once.
    const whole = journal.events.length > 0 && journal.setAside.length === 0;
    this.#joined = new Promise((done) => {
      this.#copying = setTimeout(() => void this.#attach(journal).then(done), whole ? 1500 : 0);
    });
  }

  /** Resolves once the second copy has given back what was lost here, or there is none. After `open`. */
  get joined(): Promise<void> {
    return this.#joined;
  }

  /** Records what happened. In memory at once, on this device in the same breath. */
  record(body: EventBody): ProgressEvent {
    const journal = this.#opened();
    const event = journal.record(body);
    this.#show();
    if (body.type === 'attempt' || body.type === 'quiz-finished') this.#askToKeep();
    return event;
  }

  /** When each section was read, and the hash it had, by section id. */
  get sectionsRead(): ReadonlyMap<string, { hash: string; at: number }> {
    return this.#state.sections;
  }
  /** `changed`: read, and edited since. Without a hash it isn't compared. */
  sectionState(section: string, hash?: string): 'unread' | 'read' | 'changed' {
    const read = this.#state.sections.get(section);
    if (!read) return 'unread';
    return hash === undefined || read.hash === hash ? 'read' : 'changed';
  }

  isTicked(list: string, item: string): boolean {
    return this.#state.ticks.get(list)?.has(item) ?? false;
  }
  /** The ticked items of a list: `readiness`, `project:one-dag-three-lanes`. */
  ticked(list: string): ReadonlySet<string> {
    return this.#state.ticks.get(list) ?? nothing;
  }
  tick(list: string, item: string, on: boolean): void {
    this.record({ type: 'ticked', list, item, on });
  }

  /** The newest text of an exercise; undefined when nothing was written. */
  draft(exercise: string): string | undefined {
    return this.#drafts.find((draft) => draft.exercise === exercise)?.text;
  }
  /**
   * The text to start an editor with. From now on this tab goes on from that text: its next save replaces it.
   * Texts that other tabs are writing are never replaced.
   */
  openDraft(exercise: string): string | undefined {
    return this.#opened().openDraft(exercise)?.text;
  }
  /** Keeps a text. It is written at once (well under a millisecond): call it on every change. */
  saveDraft(exercise: string, text: string): void {
    const journal = this.#opened();
    journal.saveDraft(exercise, text);
    this.#show();
  }
  /** Texts of the same exercise from other tabs or an import that differ from the newest, newest first. */
  otherDrafts(exercise: string): Draft[] {
    const [newest, ...others] = this.#drafts.filter((draft) => draft.exercise === exercise);
    return others.filter((draft) => draft.text !== newest?.text);
  }

  /** Attempts of an exercise, oldest first. `text` is empty in those that are `folded`. */
  attempts(exercise: string): readonly EventOf<'attempt'>[] {
    return this.#state.attempts.get(exercise) ?? [];
  }
  /** The exercises that have attempts, by id. */
  get exercisesTried(): string[] {
    return [...this.#state.attempts.keys()];
  }
  /** Whether an attempt has passed; with a hash, whether one has passed this edition of the exercise. */
  passed(exercise: string, hash?: string): boolean {
    return this.attempts(exercise).some(
      (attempt) => attempt.verdict === 'pass' && (hash === undefined || attempt.hash === hash),
    );
  }
  /** The highest rung opened, counted from 1; 0 when none is. */
  hintsOpened(exercise: string, check: string): number {
    return this.#state.hints.get(`${exercise}/${check}`) ?? 0;
  }

  /** Quiz attempts in the order they were drawn. */
  get quiz() {
    return this.#state.quiz;
  }
  get reviews() {
    return this.#state.reviews;
  }
  get name(): string {
    return this.#state.name;
  }
  setting(key: string): string | number | boolean | undefined {
    return this.#state.settings.get(key);
  }
  set(key: string, value: string | number | boolean): void {
    this.record({ type: 'setting', key, value });
  }

  /**
   * Erases a part, or all. It can be taken back with the returned function for ten seconds; then what it
   * covers is deleted from this device.
   */
  erase(what: Part | 'all'): () => void {
    const erasure = this.record({ type: 'erased', what }).id;
    const timer = setTimeout(() => this.#settle(undoTime), undoTime + 50);
    return () => {
      clearTimeout(timer);
      this.record({ type: 'unerased', erasure });
    };
  }

  /** All that is known, for export and for what an import would add. Erased things are in it until they are deleted. */
  get contents(): { events: readonly ProgressEvent[]; drafts: readonly Draft[] } {
    return { events: this.#events, drafts: this.#drafts };
  }

  /**
   * Adds what another device recorded. Nothing here is taken away: what is known stays as it is. Where the file
   * brings back what was erased here, that erasure is taken back for good.
   */
  merge(events: readonly ProgressEvent[], drafts: readonly Draft[]): void {
    const journal = this.#opened();
    journal.sweep(0);
    journal.merge(events, drafts);
    const erased = erasedIn(journal.events);
    const covered = journal.events.some((event) => isErased(event, erased));
    if (covered || journal.drafts.some((draft) => draft.id < erased.exercises))
      for (const event of journal.events)
        if (event.type === 'erased') journal.record({ type: 'unerased', erasure: event.id });
    journal.saveAll();
    this.#show();
    for (const letter of journal.letters()) this.#copy?.write(letter);
  }

  #opened(): Journal {
    this.open();
    if (!this.#journal)
      throw new Error('Progress is recorded in the browser only, never while prerendering.');
    return this.#journal;
  }

  #settle(age: number): void {
    this.#journal?.sweep(age);
    this.#show();
  }

  /** Lets go of this page: nothing is followed any more, and the next use opens it anew. */
  close(): void {
    clearTimeout(this.#copying);
    this.#copy?.close();
    this.#copy = null;
    this.#closing.abort();
    this.#closeChannel();
    this.#journal = null;
    this.#ready = false;
  }

  #follow(journal: Journal): void {
    const { signal } = (this.#closing = new AbortController());
    const take = (letter: Letter) => {
      journal.follow(letter);
      this.#show();
    };
    const hear: typeof addEventListener = (type: string, listener: EventListenerOrEventListenerObject) =>
      addEventListener(type, listener, { signal });
    this.#openChannel(take);
    hear('storage', ({ key, newValue }) => {
      if (key !== null) return take({ key, value: newValue });
      journal.saveAll();
      this.#show();
    });
    hear('pagehide', () => {
      this.#settle(0);
      void this.#copy?.flush();
      // Another tab's word would throw this page out of the back/forward cache.
      this.#closeChannel();
    });
    hear('pageshow', ({ persisted }) => {
      if (!persisted) return;
      this.#openChannel(take);
      journal.load();
      this.#show();
    });
  }

  #openChannel(take: (letter: Letter) => void): void {
    if (!('BroadcastChannel' in window)) return;
    this.#channel = new BroadcastChannel('three-lanes');
    this.#channel.onmessage = ({ data }: MessageEvent<Letter>) => take(data);
  }

  #closeChannel(): void {
    this.#channel?.close();
    this.#channel = null;
  }

  #tell(letter: Letter): void {
    this.#channel?.postMessage(letter);
    if (this.#copy) this.#copy.write(letter);
    else if (letter.value === null) this.#removed.push(letter.key);
  }

  async #attach(journal: Journal): Promise<void> {
    try {
      const { attachCopy } = await import('./attach-copy');
      const copy = await attachCopy(journal, this.#removed);
      if (this.#journal !== journal) return copy.close();
      this.#copy = copy;
      this.#copyState = 'kept';
      this.#healed = copy.healed;
    } catch {
      this.#copyState = 'none';
    }
    this.#show();
  }

  /** Asks the browser to keep this site's storage when space runs low. Once a page, at the first saved attempt. */
  #askToKeep(): void {
    if (this.#asked) return;
    this.#asked = true;
    // A browser without this, or one that refuses, keeps storage as long as it likes: the page says so.
    navigator.storage?.persist?.().catch(() => false);
  }

  #show(): void {
    const journal = this.#journal;
    if (!journal) return;
    this.#events = journal.events;
    this.#allDrafts = journal.drafts;
    this.#status = statusOf(journal, { copy: this.#copyState, healed: this.#healed });
  }
}

const nothing: ReadonlySet<string> = new Set();
