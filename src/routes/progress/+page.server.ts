import type { PageServerLoad } from './$types';
import { courseFacts } from './course-facts.server';

export const load: PageServerLoad = () => courseFacts();
