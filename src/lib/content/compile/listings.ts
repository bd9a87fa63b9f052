import type { Code } from 'mdast';
import type { Listing, ListingBlock } from '../compiled';
import { startOf, type Container } from '../source/tree';
import type { Workbench } from './blocks';
import { checkCode, readFence } from './fences';

type Bench = Pick<Workbench, 'markup' | 'passage'>;

/** A fence with a title, alone. */
export function listing(node: Code, bench: Workbench): ListingBlock {
  const number = bench.next('listing');
  return { kind: 'listing', id: `listing-${number}`, choice: '', number, listings: [listingOf(node, bench)] };
}

/** `:::tabs{#id choice="Orchestrator"}` around fences, each with a label. */
export function tabs(node: Container, bench: Workbench): ListingBlock {
  const say = (message: string, at: Parameters<typeof startOf>[0] = node) => bench.passage.report(startOf(at), message);
  const listings: Listing[] = [];
  for (const child of node.children) {
    if (child.type !== 'code') say('only fences stand within ":::tabs": put this before or after it', child);
    else listings.push(tab(child, bench));
  }
  if (listings.length < 2) say('":::tabs" holds at least two fences; one alone needs no tabs');
  const labels = listings.map(({ label }) => label);
  if (new Set(labels).size < labels.length) say('two tabs have the same label: each is chosen by its own');
  return {
    kind: 'listing',
    id: node.attributes?.['id'] ?? '',
    choice: node.attributes?.['choice'] ?? '',
    number: bench.next('listing'),
    listings,
  };
}

function tab(node: Code, bench: Workbench): Listing {
  const compiled = listingOf(node, bench);
  for (const [key, value] of [['title', compiled.file], ['label', compiled.label]] as const)
    if (!value) bench.passage.report(startOf(node), `a fence within ":::tabs" has a ${key}: write ${key}="…" on its first line`);
  return compiled;
}

/** One listing, highlighted. */
export function listingOf(node: Code, { markup, passage }: Bench): Listing {
  const { language, title = '', label = '', caption } = readFence(node, passage);
  checkCode(node, passage);
  return {
    label,
    file: title,
    language,
    text: node.value,
    html: markup.known.highlighter.lines(node.value, language).join('\n'),
    caption: caption ? markup.string(caption) : '',
  };
}
