import type { RootContent } from 'mdast';
import type { Block, CalloutBlock, Html } from '../compiled';
import type { Passage } from '../source/passage';
import { startOf, type Container } from '../source/tree';
import { nearest } from '../source/wording';
import { lanes, resolves } from './figures';
import { checklist, commonMistakes } from './lists';
import { listing, tabs } from './listings';
import type { Markup } from './markup';

/** What a directive is compiled with: the lesson's markup and passage, and the counters of its figures. */
export interface Workbench {
  markup: Markup;
  passage: Passage;
  /** The next number of a figure or a listing: they count through the whole lesson. */
  next(counter: 'figure' | 'listing'): number;
}

type Compiler = (node: Container, bench: Workbench) => Block;

/** Directives that become blocks of their own, and the attributes that each may have (with `!` it must). */
const directives: Record<string, { attributes: string[]; compile: Compiler }> = {
  rule: { attributes: [], compile: callout('rule') },
  trap: { attributes: [], compile: callout('trap') },
  note: { attributes: [], compile: callout('note') },
  tabs: { attributes: ['id!', 'choice!'], compile: tabs },
  lanes: { attributes: ['id!', 'title!', 'plate!'], compile: lanes },
  resolves: { attributes: ['id!', 'title!'], compile: resolves },
  checklist: { attributes: ['id!'], compile: checklist },
  mistakes: { attributes: [], compile: commonMistakes },
};

/** Turns the nodes of a section into blocks: directives into figures, what stands between them into prose. */
export class Blocks {
  readonly #bench: Workbench;

  constructor(markup: Markup, passage: Passage) {
    const counters = { figure: 0, listing: 0 };
    this.#bench = { markup, passage, next: (counter) => ++counters[counter] };
  }

  of(nodes: RootContent[]): { blocks: Block[]; margin: Html } {
    const { markup, passage } = this.#bench;
    const blocks: Block[] = [];
    const margin: RootContent[] = [];
    let prose: RootContent[] = [];
    const endProse = () => {
      if (prose.length > 0) blocks.push({ kind: 'prose', html: markup.block(prose, passage) });
      prose = [];
    };
    for (const node of nodes) {
      if (node.type === 'containerDirective' && node.name === 'margin') {
        checkAttributes(node, [], passage);
        margin.push(...(node.children as RootContent[]));
        continue;
      }
      const block = this.#block(node);
      if (block) endProse();
      if (block) blocks.push(block);
      else prose.push(node);
    }
    endProse();
    return { blocks, margin: markup.block(margin, passage) };
  }

  #block(node: RootContent): Block | null {
    if (node.type === 'code' && /\btitle=/.test(node.meta ?? '')) return listing(node, this.#bench);
    const directive = node.type === 'containerDirective' ? directives[node.name] : undefined;
    if (node.type !== 'containerDirective' || !directive) return null;
    checkAttributes(node, directive.attributes, this.#bench.passage);
    return directive.compile(node, this.#bench);
  }
}

function callout(tone: CalloutBlock['tone']): Compiler {
  return (node, { markup, passage }) => ({ kind: 'callout', tone, html: markup.block(node.children, passage) });
}

function checkAttributes(node: Container, attributes: string[], passage: Passage): void {
  const names = attributes.map((name) => name.replace('!', ''));
  for (const name of attributes.filter((one) => one.endsWith('!')).map((one) => one.slice(0, -1))) {
    if (node.attributes?.[name]) continue;
    const example = name === 'id' ? '{#its-id}' : `{${name}="…"}`;
    passage.report(startOf(node), `":::${node.name}" has no ${name}: write it as ${example}`);
  }
  for (const name of Object.keys(node.attributes ?? {}).filter((one) => !names.includes(one))) {
    const near = nearest(name, names);
    const allowed = near ? `did you mean "${near}"?` : names.length > 0 ? `allowed are ${names.join(', ')}` : 'it has none';
    passage.report(startOf(node), `":::${node.name}" has no attribute "${name}": ${allowed}`);
  }
}
