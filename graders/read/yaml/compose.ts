import { Parser, type CST } from 'yaml';
import type { Tree } from './tree';
import { Directives } from './directives';
import type { Faults } from './faults';
import { NodeComposer, type Manner } from './nodes';
import type { Notes } from './notes';
import { endOf, isBlock, propsOf } from './props';

/**
 * Makes trees of the tokens of the yaml package's parser, document by document. It does what the package's own composer
 * does, straight into trees: nodes, documents and a way back to text are two thirds of that package, and a third of its
 * time. `tests/fuzz/compose.spec.ts` holds the two against each other.
 */
export class Composer {
  /** The content of each document. */
  readonly roots: Tree[] = [];
  readonly faults: Faults;
  readonly notes: Notes;
  readonly #nodes: NodeComposer;
  #inDirectives = false;
  #firstFaults: number | undefined;

  constructor(manner: Manner) {
    this.#nodes = new NodeComposer(manner);
    this.faults = this.#nodes.faults;
    this.notes = this.#nodes.notes;
  }

  /** How many faults the first document has. */
  get firstFaults(): number {
    return this.#firstFaults ?? this.faults.all.length;
  }

  next(token: CST.Token): void {
    if (this.roots.length === 1 && (token.type === 'document' || token.type === 'directive'))
      this.#firstFaults ??= this.faults.all.length;
    switch (token.type) {
      case 'directive':
        this.#nodes.directives.add(token, this.faults);
        this.#inDirectives = true;
        return;
      case 'document':
        this.#document(token);
        if (this.#inDirectives && !token.start.some(({ type }) => type === 'doc-start'))
          this.faults.on('MISSING_CHAR', token);
        this.#inDirectives = false;
        return;
      case 'doc-end':
        if (!this.roots.length) this.faults.on('UNEXPECTED_TOKEN', token);
        else endOf(token.end, token.offset + token.source.length, true, this.faults);
        return;
      case 'byte-order-mark':
      case 'space':
      case 'comment':
      case 'newline':
        return;
      default:
        this.faults.on('UNEXPECTED_TOKEN', token);
    }
  }

  #document({ offset, start, value, end }: CST.Document): void {
    this.#nodes.atRoot = true;
    const next = value ?? end?.[0];
    const props = propsOf(
      start,
      { indicator: 'doc-start', next, offset, parentIndent: 0, startOnNewline: true, inFlow: false },
      this.faults,
    );
    if (props.found && isBlock(value) && !props.hasNewline) this.faults.at('MISSING_CHAR', props.end);
    this.roots.push(value ? this.#nodes.node(value, props) : this.#nodes.empty(props.end, start, props));
    endOf(end, this.#nodes.nodeEnd, false, this.faults);
    // What %TAG lines say holds for one document.
    this.#nodes.directives = new Directives();
  }
}

/** In: the lexemes of a text. Out: what they are composed to. */
export function composed(lexemes: Iterable<string>, manner: Manner): Composer {
  const parser = new Parser();
  const composer = new Composer(manner);
  for (const lexeme of lexemes) {
    for (const token of parser.next(lexeme)) composer.next(token);
  }
  for (const token of parser.end()) composer.next(token);
  return composer;
}
