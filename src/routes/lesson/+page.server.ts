import { course, outline } from 'virtual:course/outline';
import { lesson } from 'virtual:course/lesson';
import type { PageServerLoad } from './$types';

/** What stands here is in the page twice, as text and as data: only what the page shows. */
export const load: PageServerLoad = () => {
  const place = outline.parts.findIndex(({ kind }) => kind === 'lesson');
  const { title, lede, published } = lesson.outline;
  return {
    ...{ title, lede, published },
    sections: lesson.sections,
    topic: course.topics.find(({ id }) => id === outline.id)?.number ?? 0,
    minutes: outline.parts[place]?.minutes ?? '',
    next: outline.parts[place + 1] ?? null,
  };
};
