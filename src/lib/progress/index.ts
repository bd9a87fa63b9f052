/**
 * What the learner has done. One object for all pages:
 *
 *   import { progress } from '$lib/progress';
 *   onMount(() => progress.open());                    // the root layout does this; calling it again is free
 *
 *   progress.ready                                     // false in prerendered pages: everything is empty until then
 *   progress.record({ type: 'attempt', … })            // any EventBody of events.ts; id and time are added
 *   progress.sectionsRead                              // Map of section id → { hash it had, at }
 *   progress.sectionState(section, hash)               // 'unread' | 'read' | 'changed'
 *   progress.tick(list, item, on), isTicked(list, item), ticked(list)
 *   progress.openDraft(exercise)                       // text to start an editor with (in onMount), undefined: use the starter
 *   progress.saveDraft(exercise, text)                 // on every change: it writes at once
 *   progress.draft(exercise), otherDrafts(exercise)
 *   progress.attempts(exercise), passed(exercise, hash?), hintsOpened(exercise, check)
 *   progress.quiz, reviews, name, setting(key), set(key, value)
 *   progress.erase(part)                               // returns the function that undoes it
 *   progress.status                                    // where, trouble, lastSaved, setAside, newer, says
 *
 * All of these are reactive: read them in markup or `$derived`. Record in event handlers, never while rendering.
 */
import { Progress } from './progress.svelte';

export const progress = new Progress();
export type { Progress } from './progress.svelte';
export type { Draft, EventBody, EventOf, Part, ProgressEvent } from './events';
export type { Trouble } from './shelf-writer';
export type { QuizAttempt, State } from './state';
export type { Status } from './status';
