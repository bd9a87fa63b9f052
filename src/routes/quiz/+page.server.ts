import { outline } from 'virtual:course/outline';
import { quiz } from 'virtual:course/quiz';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
  quiz,
  lesson: outline.parts.find(({ kind }) => kind === 'lesson')?.path ?? '/',
});
