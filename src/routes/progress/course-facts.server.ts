import { exercises } from 'virtual:course/exercises';
import { course, outline } from 'virtual:course/outline';
import { quiz } from 'virtual:course/quiz';

/** What the progress page and the record need of the course: names, ids and counts, no texts. At build only. */
export async function courseFacts() {
  const all = await Promise.all(Object.values(exercises).map((load) => load()));
  return {
    course: { title: course.title, passMark: course.passMark },
    outline,
    topic: course.topics.find(({ id }) => id === outline.id)?.number ?? 1,
    questions: quiz.questions.map(({ id, objective }) => ({ id, objective })),
    exercises: all.map(({ id, label, hash, rubric, evidence }) => ({
      id,
      label,
      hash,
      evidence,
      checks: rubric.filter(({ level }) => level !== 'advice').length,
      path: outline.parts.find((part) => part.id === id)?.path ?? '/',
    })),
  };
}
