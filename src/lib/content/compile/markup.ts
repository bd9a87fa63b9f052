import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Code, Image, Link, ListItem, Parents, RootContent, Table } from 'mdast';
import { defaultHandlers, toHast, type Handlers, type State } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import type { Html } from '../compiled';
import type { Passage } from '../source/passage';
import { parseMarkdown } from '../source/markdown';
import { startOf, type Directive } from '../source/tree';
import { nearest, unknownName } from '../source/wording';
import { checkCode, readFence } from './fences';
import { lessonPage, relative, sectionIds, type Known } from './known';

type RootChildren = Root['children'];

/** Markdown to HTML for one page: links, terms, plates, code and tables as pages show them. */
export class Markup {
  #notes = 0;

  constructor(
    readonly known: Known,
    /** The page on which the HTML will stand: links are made relative to it. */
    readonly page: string,
    /** `still`: figures become plain HTML, for a page that shows a section beside something else. */
    private readonly figures: 'apart' | 'still' = 'apart',
  ) {}

  /** Paragraphs, lists, tables, code. */
  block(nodes: RootContent[], passage: Passage): Html {
    return html(this.#hast(nodes, passage));
  }

  /** As `block`; a single paragraph comes without its `<p>`, for captions, options, reasons. */
  line(nodes: RootContent[], passage: Passage): Html {
    const tree = this.#hast(nodes, passage);
    const [only] = tree;
    const single = tree.length === 1 && only?.type === 'element' && only.tagName === 'p';
    return html(single ? only.children : tree);
  }

  /** A string in YAML, as a `line`. */
  string(passage: Passage): Html {
    return this.line(parseMarkdown(passage).children, passage);
  }

  #hast(nodes: RootContent[], passage: Passage): RootChildren {
    const tree = toHast({ type: 'root', children: nodes }, { handlers: this.#handlers(passage) });
    return tree.type === 'root' ? tree.children : [];
  }

  #handlers(passage: Passage): Handlers {
    return {
      // Boxes to tick are made by the page: here a list is a list.
      listItem: (state: State, node: ListItem, parent: Parents | undefined) =>
        defaultHandlers.listItem(state, { ...node, checked: null }, parent),
      link: (state: State, node: Link) => this.#link(state, node, passage),
      code: (_: State, node: Code) => this.#code(node, passage),
      table: (state: State, node: Table) => scrolling(defaultHandlers.table(state, node), headsOf(node)),
      textDirective: (state: State, node: Directive) => this.#inline(state, node, passage),
      leafDirective: (_: State, node: Directive) => unknownDirective(node, [], passage),
      containerDirective: (state: State, node: Directive) => this.#container(state, node, passage),
      // Refused when it was read; shown as the text it is, where a page is looked at before it is mended.
      html: () => undefined,
      image: (_: State, node: Image) => ({ type: 'text', value: node.alt ?? '' }),
      footnoteReference: () => undefined,
    };
  }

  #link(state: State, node: Link, passage: Passage): Element | ElementContent[] {
    const href = this.#address(node.url, (message) => passage.report(startOf(node), message));
    if (href === null) return state.all(node);
    const outward = /^https?:/.test(href);
    return element('a', outward ? { href, rel: ['noreferrer'] } : { href }, state.all(node));
  }

  /** In: the address as written. Out: as the page needs it; null where it leads nowhere, which is reported. */
  #address(url: string, say: (message: string) => void): string | null {
    if (/^https?:\/\/[^/]/i.test(url)) return url;
    const [path = '', anchor] = url.split('#');
    const target = path === '' ? lessonPage : path;
    const problem = this.#problem(url, target, anchor);
    if (problem) say(problem);
    if (problem) return null;
    const hash = anchor === undefined ? '' : `#${anchor}`;
    return target === this.page && hash ? hash : relative(this.page, target) + hash;
  }

  #problem(url: string, page: string, anchor: string | undefined): string | null {
    const { pages, anchors } = this.known;
    if (!url.startsWith('#') && !url.startsWith('/'))
      return `"${url}" is no address: allowed are "#section-id", "/page/", "http://…" and "https://…"`;
    if (!pages.has(page)) return unknownName('page', page, [...pages].sort());
    if (anchor === undefined) return null;
    if (page !== lessonPage)
      return `"${url}" leads into a page that has no ids: allowed is "${page}", or an id of the lesson`;
    if (anchors.has(anchor)) return null;
    const near = nearest(anchor, [...anchors]) !== null;
    return unknownName('section', anchor, near ? [...anchors] : sectionIds(this.known));
  }

  #code(node: Code, passage: Passage): Element {
    const fence = readFence(node, passage);
    checkCode(node, passage);
    const lines = this.known.highlighter.lines(node.value, fence.language);
    const code = element('code', {}, [{ type: 'raw', value: lines.join('\n') }]);
    const pre = element('pre', { tabIndex: 0, ariaLabel: fence.title ? `Code: ${fence.title}` : 'Code' }, [code]);
    if (!fence.title) return pre;
    const name = element('figcaption', {}, [{ type: 'text', value: fence.title }]);
    return element('figure', { className: ['listing'] }, [name, pre]);
  }

  #inline(state: State, node: Directive, passage: Passage): Element | ElementContent[] {
    if (node.name === 'plate') return element('span', { className: ['plate'] }, state.all(node));
    if (node.name === 'term') return this.#term(state, node, passage);
    return unknownDirective(node, ['plate', 'term'], passage);
  }

  /** The word, and what it means, hidden until it is pointed at or focused: needs no script. */
  #term(state: State, node: Directive, passage: Passage): Element | ElementContent[] {
    const id = node.attributes?.['id'] ?? '';
    const { terms } = this.known;
    const term = terms?.get(id);
    if (terms && !term) passage.report(startOf(node), unknownName('term', id, [...terms.keys()]));
    if (!term) return state.all(node);
    const noteId = `term-${id}-${++this.#notes}`;
    const note = element('span', { className: ['term-note'], role: 'note', id: noteId, hidden: true }, [
      { type: 'text', value: term.short },
    ]);
    const word = { className: ['term'], tabIndex: 0, ariaDescribedBy: [noteId] };
    return element('dfn', word, [...state.all(node), note]);
  }

  /** Callouts stand anywhere; figures are blocks of a section, unless they are to stand still. */
  #container(state: State, node: Directive, passage: Passage): Element | ElementContent[] {
    const label = labels[node.name];
    if (label === undefined) return unknownDirective(node, Object.keys(labels), passage);
    if (!callouts.includes(node.name) && this.figures === 'apart') {
      passage.report(startOf(node), `":::${node.name}" stands in a section of the lesson, and within nothing else`);
    }
    const title = node.attributes?.['title'] ?? label;
    const head = title ? [element('b', {}, [{ type: 'text', value: title }])] : [];
    return element('div', { className: ['part', node.name] }, [...head, ...state.all(node)]);
  }
}

/** The directives that stand on lines of their own, and how each is headed where it has no title. */
export const labels: Record<string, string> = {
  margin: '',
  rule: 'Rule',
  trap: 'Trap',
  note: 'Note',
  tabs: '',
  lanes: '',
  resolves: '',
  checklist: '',
  mistakes: '',
  remedy: 'Remedy',
  'self-check': 'Check yourself',
};
const callouts = ['rule', 'trap', 'note'];

export function unknownDirective(node: Directive, known: string[], passage: Passage): ElementContent[] {
  const colons = { textDirective: ':', leafDirective: '::', containerDirective: ':::' }[node.type];
  const allowed = known.length > 0 ? known : Object.keys(labels);
  passage.report(startOf(node), `"${colons}${node.name}": ${unknownName('directive', node.name, allowed)}`);
  return [{ type: 'text', value: toString(node) }];
}

const html = (children: RootChildren): Html =>
  toHtml({ type: 'root', children }, { allowDangerousHtml: true }).trim();

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

const headsOf = (table: Table): string[] => table.children[0]?.children.map((cell) => toString(cell)) ?? [];

/**
 * A table may be wider than a phone: it scrolls by itself, and by keyboard. With three columns or more it becomes a list there
 * (`.blocks` of base.css), in which each cell but the first of a row says its column's head.
 */
function scrolling(table: Element, heads: string[]): Element {
  const wide = heads.length > 2;
  const body = elementsIn(table).find(({ tagName }) => tagName === 'tbody');
  if (wide && body) for (const row of elementsIn(body)) nameCells(row, heads);
  const className = wide ? ['scroll-x', 'blocks'] : ['scroll-x'];
  return element('div', { className, tabIndex: 0, role: 'group', ariaLabel: `Table: ${heads.join(', ')}` }, [
    { ...table, properties: { ...table.properties, className: ['table'] } },
  ]);
}

function nameCells(row: Element, heads: string[]) {
  for (const [place, cell] of elementsIn(row).entries()) if (place > 0) cell.properties['dataHead'] = heads[place] ?? '';
}

const elementsIn = ({ children }: Element): Element[] => children.filter((child) => child.type === 'element');
