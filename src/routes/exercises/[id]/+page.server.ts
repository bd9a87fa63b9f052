import { error } from '@sveltejs/kit';
import { exercises } from 'virtual:course/exercises';
import { outline } from 'virtual:course/outline';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every exercise that the content holds is a page. */
export const entries: EntryGenerator = () =>
  outline.parts.filter(({ kind }) => kind === 'exercise').map(({ id }) => ({ id }));

export const load: PageServerLoad = async ({ params }) => {
  const exercise = await exercises[params.id]?.();
  if (exercise?.kind !== 'exercise') error(404, 'There is no exercise of this name.');
  return { exercise };
};
