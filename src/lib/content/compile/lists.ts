import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { ChecklistBlock, MistakesBlock } from '../compiled';
import type { Passage } from '../source/passage';
import { idOf, startOf, type Container } from '../source/tree';
import type { Workbench } from './blocks';

/** `:::checklist{#id}` with `- [ ] {#item-id} **Title.** Reason`. */
export function checklist(node: Container, bench: Workbench): ChecklistBlock {
  const items: ChecklistBlock['items'] = [];
  for (const child of node.children) {
    if (child.type === 'list') items.push(...child.children.map((item) => checklistItem(item, bench)));
    else bench.passage.report(startOf(child), 'only a list stands within ":::checklist": put this before or after it');
  }
  if (items.length === 0) bench.passage.report(startOf(node), `":::checklist" is empty; ${itemForm}`);
  return { kind: 'checklist', id: node.attributes?.['id'] ?? '', items };
}

const itemForm = 'an item is "- [ ] {#item-id} **Title.** Reason"';

function checklistItem(item: ListItem, { markup, passage }: Workbench): ChecklistBlock['items'][number] {
  const [paragraph, ...more] = item.children;
  const [first, ...reason] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  const id = idOf(item) ?? '';
  // `{#id}` was taken out of the text before the title, and may have left an empty one.
  const words = first?.type === 'text' && first.value === '' ? reason : [...(first ? [first] : []), ...reason];
  const [title, ...rest] = words;
  if (item.checked === null || item.checked === undefined) passage.report(startOf(item), `this item can't be ticked: ${itemForm}`);
  else if (!id) passage.report(startOf(item), `this item has no id, and ticks are remembered by it: ${itemForm}`);
  if (title?.type !== 'strong') passage.report(startOf(item), `this item has no title in bold: ${itemForm}`);
  return {
    id,
    title: title ? toString(title).replace(/[.:]$/, '') : '',
    html: markup.line([{ type: 'paragraph', children: trimmed(rest) }, ...more], passage),
  };
}

/** Without the blank after the title. */
function trimmed([first, ...rest]: PhrasingContent[]): PhrasingContent[] {
  if (first?.type !== 'text') return first ? [first, ...rest] : [];
  return [{ ...first, value: first.value.trimStart() }, ...rest];
}

/** `:::mistakes`: for each `### Title {#id}` what goes wrong, `:::remedy` and `:::self-check`. */
export function commonMistakes(node: Container, { markup, passage }: Workbench): MistakesBlock {
  const parts: { heading: RootContent; nodes: RootContent[] }[] = [];
  for (const child of node.children) {
    if (child.type === 'heading') parts.push({ heading: child, nodes: [] });
    else parts.at(-1)?.nodes.push(child);
  }
  const [first] = node.children;
  if (first && first.type !== 'heading')
    passage.report(startOf(first), 'this stands before the first mistake: begin with "### Title {#id}"');
  if (parts.length === 0) passage.report(startOf(node), '":::mistakes" is empty: each mistake begins with "### Title {#id}"');
  return {
    kind: 'mistakes',
    items: parts.map(({ heading, nodes }) => ({
      id: idOf(heading) ?? '',
      title: toString(heading),
      html: markup.block(nodes.filter((child) => !isAnswer(child)), passage),
      remedy: answer('remedy', heading, nodes),
      selfCheck: answer('self-check', heading, nodes),
    })),
  };

  function answer(name: string, heading: RootContent, nodes: RootContent[]) {
    const found = nodes.find((child): child is Container => child.type === 'containerDirective' && child.name === name);
    if (!found) reportMissing(name, heading, passage);
    return found ? markup.line(found.children, passage) : '';
  }
}

const isAnswer = (node: RootContent) =>
  node.type === 'containerDirective' && (node.name === 'remedy' || node.name === 'self-check');

function reportMissing(name: string, heading: RootContent, passage: Passage): void {
  passage.report(startOf(heading), `"${toString(heading)}" has no ":::${name}": each mistake has one, below its paragraph`);
}
