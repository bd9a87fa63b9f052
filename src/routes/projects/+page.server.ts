import { projects } from 'virtual:course/projects';
import { course, outline } from 'virtual:course/outline';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
  topic: course.topics.find(({ id }) => id === outline.id)?.number ?? 0,
  projects: projects.map(({ id, number, title, summary, time, milestones }) => ({
    id,
    number,
    title,
    summary,
    time,
    milestones: milestones.map((milestone) => milestone.id),
  })),
});
