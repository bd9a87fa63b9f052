import { outline } from 'virtual:course/outline';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
  topic: outline.title,
  parts: outline.parts.filter(({ kind }) => kind === 'exercise' || kind === 'challenge'),
});
