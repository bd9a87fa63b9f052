import { projects } from 'virtual:course/projects';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => projects.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
  const place = projects.findIndex(({ id }) => id === params.id);
  const project = projects[place];
  if (!project) error(404, 'There is no such project.');
  const beside = (step: number) => {
    const other = projects[place + step];
    return other ? { id: other.id, title: other.title } : null;
  };
  return { project, back: beside(-1), next: beside(1), of: projects.length };
};
