import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Listing, Project } from '../compiled';
import { projectReferences } from '../schemas/references';
import { projectSource } from '../schemas/topic';
import { frontMatter, parseMarkdown } from '../source/markdown';
import type { Passage } from '../source/passage';
import { idForm, startOf } from '../source/tree';
import { reportRepeated } from '../source/repeated';
import { Yaml } from '../source/yaml';
import type { Folder } from './folder';
import { hashOf } from './hash';
import { projectPage, type Known } from './known';
import { listingOf } from './listings';
import { Markup } from './markup';

/** projects/<id>.md, read but not yet compiled. */
export interface ProjectParts {
  id: string;
  passage: Passage;
  tree: Root;
  front: Yaml | null;
}

export function readProjects(folder: Folder): ProjectParts[] {
  return folder
    .list()
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const id = file.replace(/\.md$/, '');
      const passage = folder.open(file);
      if (!idForm.test(id)) passage.report(0, `"${file}" is no name for a project: allowed are lower-case letters, digits and hyphens`);
      const tree = parseMarkdown(passage);
      const source = frontMatter(tree, passage);
      return { id, passage, tree, front: source && Yaml.open(source) };
    });
}

/** In order, numbered from 1. */
export function compileProjects(parts: ProjectParts[], known: Known): Project[] {
  reportDuplicates(parts);
  return parts
    .map((part) => compileProject(part, known))
    .filter((project) => project !== null)
    .sort((a, b) => a.number - b.number)
    .map((project, index) => ({ ...project, number: index + 1 }));
}

function compileProject({ id, passage, tree, front }: ProjectParts, known: Known): Project | null {
  const markup = new Markup(known, projectPage(id));
  const { body, starters } = splitStarters(tree, passage, markup);
  const html = markup.block(body, passage);
  const value = front?.read([], projectSource);
  if (!front || !value) return null;
  const { title, summary, time, order, milestones } = value;
  return {
    id,
    number: order,
    title,
    summary,
    time,
    html,
    starters,
    milestones: milestones.map((milestone, index) => ({
      id: milestone.id,
      title: milestone.title,
      html: markup.string(front.string(['milestones', index, 'text'])),
    })),
    hash: hashOf(passage.text),
  };
}

/** Fences with a title under `## Starter files` are files to copy; the heading itself is the page's. */
function splitStarters(tree: Root, passage: Passage, markup: Markup): { body: RootContent[]; starters: Listing[] } {
  const body: RootContent[] = [];
  const starters: Listing[] = [];
  let within = false;
  for (const node of tree.children) {
    if (node.type === 'yaml') continue;
    if (node.type === 'heading' && node.depth <= 2) within = toString(node) === 'Starter files';
    if (!within) body.push(node);
    else if (node.type === 'code' && /\btitle=/.test(node.meta ?? '')) starters.push(listingOf(node, { markup, passage }));
    else if (node.type !== 'heading')
      passage.report(startOf(node), 'under "Starter files" stand only fences with a title: ```yaml title="config.yaml"');
  }
  return { body, starters };
}

function reportDuplicates(parts: ProjectParts[]): void {
  const orders = new Map<number, string>();
  for (const { id, front } of parts) {
    const { order, milestones } = front?.glance([], projectReferences) ?? { milestones: [] };
    if (front) reportRepeated(front, ['milestones'], milestones, 'id', 'ticks are remembered by it');
    if (order === undefined) continue;
    const other = orders.get(order);
    if (other) front?.report(['order'], `the project "${other}" has the order ${order} too; each has its own`);
    else orders.set(order, id);
  }
}
