import { exercises } from 'virtual:course/exercises';
import { outline } from 'virtual:course/outline';
import { quiz } from 'virtual:course/quiz';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const all = await Promise.all(Object.values(exercises).map((load) => load()));
  return {
    quiz,
    lesson: outline.parts.find(({ kind }) => kind === 'lesson')?.path ?? '/',
    exercises: all.map(({ id, label, rubric }) => ({
      id,
      label,
      checks: rubric.map(({ rule, title, lesson }) => ({
        id: rule,
        title: title ?? rule.replaceAll('-', ' '),
        section: lesson ?? 'exercises',
      })),
    })),
  };
};
