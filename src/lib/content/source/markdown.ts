import type { Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Passage } from './passage';
import { refuse } from './refusals';
import { endOf, idForm, startOf } from './tree';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).use(remarkFrontmatter);

/**
 * Markdown in, its tree out, with what content may not hold reported and every id in place (`idOf`).
 * Never throws: whatever the text is, it has a tree.
 */
export function parseMarkdown(passage: Passage): Root {
  const tree = parser.parse(passage.text);
  restoreColons(tree, passage.text);
  inlineReferences(tree);
  refuse(tree, passage);
  liftIds(tree, passage);
  return tree;
}

/** The front matter as a passage of its own; null (and reported) where a file has none. */
export function frontMatter(tree: Root, passage: Passage): Passage | null {
  const [first] = tree.children;
  if (first?.type !== 'yaml') {
    passage.report(0, 'the front matter is missing: the file begins with "---", then keys with values, then "---"');
    return null;
  }
  const start = passage.text.indexOf('\n') + 1;
  return passage.part(start, start + first.value.length);
}

/** "image:tag" and "at 10:am" are words, not directives: only a name with [text] or {attributes} is one. */
function restoreColons(tree: Root, source: string): void {
  visit(tree, 'textDirective', (node, index, parent) => {
    const written = source.slice(startOf(node), endOf(node));
    if (!parent || index === undefined || /[[{]/.test(written)) return;
    const text: Text = { type: 'text', value: written };
    if (node.position) text.position = node.position;
    parent.children[index] = text;
  });
}

/** `[text][name]` becomes `[text](address)`: sections are compiled one by one and can't see each other's definitions. */
function inlineReferences(tree: Root): void {
  const addresses = new Map<string, string>();
  visit(tree, 'definition', (node, index, parent) => {
    addresses.set(node.identifier, node.url);
    if (!parent || index === undefined) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  visit(tree, 'linkReference', (node, index, parent) => {
    const url = addresses.get(node.identifier);
    if (url === undefined || !parent || index === undefined) return;
    parent.children[index] = {
      type: 'link',
      url,
      children: node.children,
      ...(node.position && { position: node.position }),
    };
  });
}

/** Takes `{#id}` out of headings and list items. A heading below a section's own gets one made of its words. */
function liftIds(tree: Root, passage: Passage): void {
  visit(tree, (node) => {
    if (node.type === 'heading') {
      const written = takeId(node.children.at(-1), /\s*\{#([^}]*)\}\s*$/, passage);
      const id = written ?? (node.depth > 2 ? slug(toString(node)) : '');
      if (id) node.data = { ...node.data, hProperties: { id } };
    }
    if (node.type === 'listItem') {
      const [paragraph] = node.children;
      const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
      const id = takeId(first, /^\{#([^}]*)\}\s*/, passage);
      if (id) node.data = { ...node.data, hProperties: { id } };
    }
  });
}

function takeId(
  child: { type: string } | undefined,
  form: RegExp,
  passage: Passage,
): string | null {
  const text = child?.type === 'text' ? (child as Text) : undefined;
  const found = text && form.exec(text.value);
  if (!text || !found) return null;
  text.value = text.value.replace(form, '');
  const id = found[1] ?? '';
  if (idForm.test(id)) return id;
  const place = startOf(text) + found.index + found[0].indexOf('{');
  passage.report(place, `"{#${id}}" is no id: allowed are lower-case letters, digits and single hyphens`);
  return null;
}

/** "Build once, promote that" → "build-once-promote-that". */
const slug = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
