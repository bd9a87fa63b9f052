import type { Lane } from '$lib/content/compiled';

/** The three lanes in their one order: left-hand traffic, dev first. */
export const lanes: readonly Lane[] = ['dev', 'stage', 'prod'];
