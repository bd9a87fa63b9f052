import type { Nodes, Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Passage } from './passage';
import { endOf, startOf, type Directive } from './tree';

/** Reports what Markdown can hold and content may not, and fences that were opened or closed by mistake. */
export function refuse(tree: Root, passage: Passage): void {
  visit(tree, (node, _, parent) => {
    const say = (message: string, offset = startOf(node)) => passage.report(offset, message);
    switch (node.type) {
      case 'html':
        // A comment is a note among instructors: it never reaches the page.
        if (!/^\s*<!--[^]*-->\s*$/.test(node.value))
          say('HTML is not allowed: write it between backticks where it is meant as text, or use Markdown');
        break;
      case 'image':
      case 'imageReference':
        say('images are not allowed: pages load nothing that is not part of the app; draw it with a directive');
        break;
      case 'footnoteReference':
      case 'footnoteDefinition':
        say('footnotes are not allowed: use ":::margin" for a note in the margin');
        break;
      case 'containerDirective':
        if (!closed(node, passage.text)) say(neverClosed(node, parent, passage.text));
        break;
      case 'paragraph':
        refuseFence(node, passage);
    }
  });
}

/** What Markdown reads as a paragraph though it was meant as the border of a fence. */
function refuseFence(node: Paragraph, passage: Passage): void {
  const lines = passage.text.slice(startOf(node), endOf(node)).split('\n');
  let offset = startOf(node);
  for (const line of lines) {
    if (/^\s*:{3,}\s*$/.test(line))
      passage.report(offset, `"${line.trim()}" closes nothing: a directive within another needs fewer colons than it`);
    else if (/^\s*:{3,}/.test(line))
      passage.report(offset, 'this directive is not readable: allowed is ":::name{#id key="value"}"');
    else if (/^\s*`{3,}.*`/.test(line))
      passage.report(offset, 'the first line of a fence holds no backtick: use "~~~" for a caption with code in it');
    offset += line.length + 1;
  }
}

/** A border with as many colons as the directive around it ends that one, and the one within stays open. */
function neverClosed(node: Directive, parent: Nodes | undefined, text: string): string {
  const colons = colonsOf(node, text);
  if (parent?.type !== 'containerDirective' || colonsOf(parent, text).length > colons.length)
    return `"${colons}${node.name}" is never closed: end it with "${colons}" on a line of its own`;
  const outer = `"${colonsOf(parent, text)}${parent.name}" (line ${parent.position?.start.line ?? 0})`;
  return `"${colons}${node.name}" stands within ${outer}, which is still open: close that one first, or give it more colons`;
}

const colonsOf = (node: Directive, text: string) => /^:+/.exec(text.slice(startOf(node)))?.[0] ?? ':::';

/** A directive at the end of the file, or of another, counts as closed to the parser even where its last line was forgotten. */
function closed(node: Directive, text: string): boolean {
  const written = text.slice(startOf(node), endOf(node)).trimEnd();
  const last = written.slice(written.lastIndexOf('\n') + 1).trim();
  return /^:+$/.test(last) && last.length >= colonsOf(node, text).length && written.includes('\n');
}
