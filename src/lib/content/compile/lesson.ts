import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Section } from '../compiled';
import { lessonSource, type LessonSource } from '../schemas/lesson';
import { frontMatter, parseMarkdown } from '../source/markdown';
import type { Passage } from '../source/passage';
import { idOf, startOf } from '../source/tree';
import { Yaml } from '../source/yaml';
import { Blocks } from './blocks';
import { hashOf } from './hash';
import type { Markup } from './markup';

/** A section as it was written. */
export interface SectionSource {
  id: string;
  number: number;
  title: string;
  nodes: RootContent[];
  /** Its Markdown, heading included. */
  text: string;
}

export interface LessonParts {
  passage: Passage;
  /** The front matter: as a text with places, and as a value where it has no mistake. */
  front: Yaml | null;
  value: LessonSource | null;
  sections: SectionSource[];
  /** Every id in the lesson that a link may lead to. */
  anchors: Set<string>;
}

/** lesson.md, read but not yet compiled: what other files may refer to. */
export function readLesson(passage: Passage): LessonParts {
  const tree = parseMarkdown(passage);
  const source = frontMatter(tree, passage);
  const front = source && Yaml.open(source);
  return {
    passage,
    front,
    value: front?.read([], lessonSource) ?? null,
    sections: sectionsOf(tree, passage),
    anchors: anchorsOf(tree, passage),
  };
}

export function compileLesson(lesson: LessonParts, markup: Markup): Section[] {
  const blocks = new Blocks(markup, lesson.passage);
  return lesson.sections.map(({ id, number, title, nodes, text }) => ({
    id,
    number,
    title,
    ...blocks.of(nodes),
    hash: hashOf(text.replace(/\s+/g, ' ').trim()),
  }));
}

/** Each `## Title {#id}` begins a section; nothing stands before the first. */
function sectionsOf(tree: Root, passage: Passage): SectionSource[] {
  const sections: SectionSource[] = [];
  for (const node of tree.children) {
    const last = sections.at(-1);
    if (node.type === 'heading' && node.depth === 1) {
      passage.report(startOf(node), '"# …" is not allowed here: the title stands in the front matter, sections begin with "## …"');
    } else if (node.type === 'heading' && node.depth === 2) {
      const id = idOf(node) ?? '';
      if (!id) passage.report(startOf(node), 'this section has no id: write "## Title {#section-id}"');
      sections.push({ id, number: sections.length + 1, title: toString(node), nodes: [], text: '' });
    } else if (last) {
      last.nodes.push(node);
    } else if (node.type !== 'yaml') {
      passage.report(startOf(node), 'this stands before the first section: begin with "## Title {#section-id}"');
    }
  }
  if (sections.length === 0) passage.report(0, 'the lesson has no section: begin one with "## Title {#section-id}"');
  const starts = tree.children.filter((node) => node.type === 'heading' && node.depth === 2).map(startOf);
  return sections.map((section, index) => ({
    ...section,
    text: passage.text.slice(starts[index], starts[index + 1]),
  }));
}

/** Ids of sections, headings, figures and list items; one that stands twice is reported at its second place. */
function anchorsOf(tree: Root, passage: Passage): Set<string> {
  const anchors = new Set<string>();
  visit(tree, (node) => {
    const id = node.type === 'containerDirective' ? node.attributes?.['id'] : node.type === 'root' ? null : idOf(node);
    if (!id) return;
    if (anchors.has(id))
      passage.report(startOf(node), `the id "${id}" stands twice in this file: give this one its own, "{#another-id}"`);
    anchors.add(id);
  });
  return anchors;
}
