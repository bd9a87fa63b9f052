import type { Part, TopicOutline } from '$lib/content/compiled';
import type { Verdict } from '$lib/ui/VerdictMark.svelte';

/** What home needs of the learner's record; `Progress` has all of it. */
export interface Done {
  sectionsRead: ReadonlyMap<string, { at: number }>;
  ticked(list: string): ReadonlySet<string>;
  attempts(exercise: string): readonly { verdict: string; passed: number; required: number }[];
  passed(exercise: string): boolean;
  quiz: readonly { finished: { right: number; of: number; passed: boolean } | null }[];
}

/** How far a part is, as mark and words. */
export interface Standing {
  verdict: Extract<Verdict, 'pass' | 'unknown'>;
  words: string;
  started: boolean;
}

const notStarted: Standing = { verdict: 'unknown', words: 'Not started', started: false };
const standing = (pass: boolean, words: string): Standing => ({
  verdict: pass ? 'pass' : 'unknown',
  words,
  started: true,
});

/** How far the learner is with a part of the topic. */
export function standingOf(part: Part, outline: TopicOutline, done: Done): Standing {
  if (part.kind === 'lesson') return ofLesson(outline, done);
  if (part.kind === 'quiz') return ofQuiz(done);
  if (part.kind === 'projects') return ofProjects(outline, done);
  return ofExercise(part.id, done);
}

function ofLesson({ sections }: TopicOutline, done: Done): Standing {
  const read = sections.filter(({ id }) => done.sectionsRead.has(id)).length;
  return read === 0 ? notStarted : standing(read === sections.length, `${read} of ${sections.length} read`);
}

function ofExercise(id: string, done: Done): Standing {
  const last = done.attempts(id).at(-1);
  if (!last) return notStarted;
  const passed = done.passed(id);
  const best = Math.max(...done.attempts(id).map((attempt) => attempt.passed));
  return standing(passed, passed ? 'Passed' : `${best} of ${last.required} checks`);
}

function ofQuiz(done: Done): Standing {
  const finished = done.quiz.flatMap((attempt) => attempt.finished ?? []);
  const best = finished.sort((a, b) => b.right - a.right)[0];
  if (!best) return done.quiz.length === 0 ? notStarted : standing(false, 'Under way');
  return standing(best.passed, `${best.right} of ${best.of}${best.passed ? ', passed' : ''}`);
}

function ofProjects({ lists }: TopicOutline, done: Done): Standing {
  const projects = Object.entries(lists).filter(([list]) => list.startsWith('project:'));
  const all = projects.flatMap(([, items]) => items).length;
  const ticked = projects.flatMap(([list, items]) =>
    items.filter((item) => done.ticked(list).has(item)),
  ).length;
  return ticked === 0 ? notStarted : standing(ticked === all, `${ticked} of ${all} steps`);
}

/** Where the one button leads. */
export interface Next {
  words: string;
  path: string;
  /** "You stopped at part 5 on Tuesday. About 35 minutes are left." Null before anything is done. */
  where: string | null;
}

/** The first part that isn't done, in the course's order; the lesson goes on at its first unread section. */
export function nextStep(parts: Part[], outline: TopicOutline, done: Done, now: number): Next {
  const open = parts.filter((part) => standingOf(part, outline, done).verdict !== 'pass');
  const next = open[0];
  const where = whereStopped(open, outline, done, now);
  if (!next) return { words: 'Read the lesson again', path: '/lesson/', where: 'Every part is done.' };
  const section = next.kind === 'lesson' ? firstUnread(outline, done) : undefined;
  if (section && done.sectionsRead.size > 0)
    return { words: `Continue: ${section.title}`, path: `${next.path}#${section.id}`, where };
  const begun = parts.some((part) => standingOf(part, outline, done).started);
  return { words: begun ? `Continue: ${next.title}` : 'Start the lesson', path: next.path, where };
}

const firstUnread = ({ sections }: TopicOutline, done: Done) =>
  sections.find(({ id }) => !done.sectionsRead.has(id));

function whereStopped(open: Part[], { sections }: TopicOutline, done: Done, now: number): string | null {
  const last = sections
    .flatMap((section) => ({ ...section, at: done.sectionsRead.get(section.id)?.at ?? 0 }))
    .sort((a, b) => b.at - a.at)[0];
  if (!last || last.at === 0) return null;
  const minutes = minutesLeft(open, sections, done);
  return `You stopped at part ${last.number} ${daySaid(last.at, now)}.${minutes > 0 ? ` About ${minutes} minutes are left.` : ''}`;
}

/** Parts whose time isn't given in minutes ("a week") are not counted; of the lesson, the unread share is. */
function minutesLeft(open: Part[], sections: TopicOutline['sections'], done: Done): number {
  const unread = sections.filter(({ id }) => !done.sectionsRead.has(id)).length / sections.length;
  const left = open.map(
    (part) => (Number.parseInt(part.minutes, 10) || 0) * (part.kind === 'lesson' ? unread : 1),
  );
  return Math.ceil(left.reduce((sum, minutes) => sum + minutes, 0) / 5) * 5;
}

const day = 24 * 60 * 60 * 1000;

/** "today", "yesterday", "on Tuesday" within a week, "on 18 November" before. In the reader's time zone. */
export function daySaid(at: number, now: number): string {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(now) - midnight(at)) / day);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  const style: Intl.DateTimeFormatOptions =
    days < 7 ? { weekday: 'long' } : { day: 'numeric', month: 'long' };
  return `on ${new Intl.DateTimeFormat('en-GB', style).format(at)}`;
}
