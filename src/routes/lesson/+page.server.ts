import { course, outline } from 'virtual:course/outline';
import { lesson } from 'virtual:course/lesson';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
  const place = outline.parts.findIndex(({ kind }) => kind === 'lesson');
  return {
    lesson,
    topic: course.topics.find(({ id }) => id === outline.id)?.number ?? 0,
    minutes: outline.parts[place]?.minutes ?? '',
    next: outline.parts[place + 1] ?? null,
  };
};
