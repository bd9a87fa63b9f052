import { tick } from 'svelte';
import type { ExerciseSession } from '../ExerciseSession.svelte';
import type { EditorChoices } from './editor-choices.svelte';
import { fetchFullEditor } from './fetch-ahead';
import type { FullEditor } from './full-editor';
import { whenIdle, whenSomebodyIsThere } from './presence';
import { startFullEditor, teachKeys } from './start-full-editor';

/**
 * Which of the two editors is on the page. It begins with the plain one; the full one takes its place at the first focus, or
 * once somebody is there and the browser is idle, unless the plain one is wanted.
 */
export class EditorSwitch {
  full = $state.raw<FullEditor | null>(null);
  /** What could not be fetched: the full editor, or its knowledge of the exercise's keys. */
  missing = $state<'editor' | 'keys' | null>(null);
  #session: ExerciseSession;
  #choices: EditorChoices;
  #label: () => string;
  #place: HTMLElement | null = null;
  #loading = false;
  #composing = false;

  /** @param label what readers hear */
  constructor(session: ExerciseSession, choices: EditorChoices, label: () => string) {
    this.#session = session;
    this.#choices = choices;
    this.#label = label;
  }

  /** Begins. @param place where the full editor goes; @returns how to end */
  begin(place: HTMLElement): () => void {
    this.#place = place;
    const offs = [
      whenSomebodyIsThere(() => {
        if (!this.missing) void this.useFull();
      }),
      whenIdle(() => {
        if (!this.#choices.plain) fetchFullEditor();
      }),
    ];
    return () => {
      for (const off of offs) off();
      this.#place = null;
      this.full?.dispose();
    };
  }

  async useFull() {
    if (this.#choices.plain || this.#loading || this.full || !this.#session.awake) return;
    this.#loading = true;
    this.missing = null;
    try {
      const full = await startFullEditor(() => this.#options());
      if (full) this.#swap(full);
    } catch {
      if (this.#place) this.#place.hidden = true;
      this.missing = 'editor';
    } finally {
      this.#loading = false;
    }
    await this.teach();
  }

  /** Has the full editor learn the exercise's keys. */
  async teach() {
    if (!this.full) return;
    try {
      await teachKeys(this.full, this.#session.exercise.keys);
      this.missing = null;
    } catch {
      this.missing = 'keys';
    }
  }

  usePlain() {
    const { full } = this;
    const session = this.#session;
    const hadFocus = this.#place?.contains(document.activeElement);
    full?.dispose();
    this.full = null;
    this.missing = null;
    if (this.#place) this.#place.hidden = true;
    session.plain.show(session.text, session.selection);
    session.editor = session.plain;
    if (hadFocus) void tick().then(() => session.plain.focus());
  }

  /** Nobody's half-composed word is cut off by the change of editors. */
  composes(on: boolean) {
    this.#composing = on;
    if (!on) void this.useFull();
  }

  #options() {
    const place = this.#place;
    // A word that is being composed ends first; its end asks again.
    if (this.#choices.plain || this.#composing || !place?.isConnected) return null;
    const { language, history, events } = this.#session;
    const { screenReader } = this.#choices;
    place.hidden = false;
    return { element: place, label: this.#label(), language, history, events, screenReader };
  }

  #swap(full: FullEditor) {
    const session = this.#session;
    const hadFocus = session.plain.area === document.activeElement;
    // Asked of the textarea itself: the browser tells of a selection only a moment after it was made.
    full.select(session.plain.selected ?? session.selection);
    this.full = full;
    session.editor = full;
    if (hadFocus) full.focus();
  }
}
