import { courseFacts } from '../course-facts.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => courseFacts();
