import { course, outline } from 'virtual:course/outline';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ course, outline });
