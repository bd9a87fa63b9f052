import { error } from '@sveltejs/kit';
import { exercises } from 'virtual:course/exercises';
import { outline } from 'virtual:course/outline';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every challenge that the content holds is a page. */
export const entries: EntryGenerator = () =>
  outline.parts.filter(({ kind }) => kind === 'challenge').map(({ id }) => ({ id }));

export const load: PageServerLoad = async ({ params }) => {
  const exercise = await exercises[params.id]?.();
  if (exercise?.kind !== 'challenge') error(404, 'There is no challenge of this name.');
  return { exercise };
};
