import type { CST } from 'yaml';
import type { Tree } from '../tree';
import { Directives } from './directives';
import { NodeComposer } from './nodes';
import { endOf, isBlock, propsOf } from './props';

/**
 * Makes trees of the tokens of the yaml package's parser, document by document. It does what the package's own composer
 * does, straight into trees: nodes, documents and a way back to text are two thirds of that package, and a third of its
 * time. `tests/fuzz/compose.spec.ts` holds the two against each other.
 */
export class Composer {
  /** The content of each document. */
  readonly roots: Tree[] = [];
  readonly #nodes = new NodeComposer();
  readonly faults = this.#nodes.faults;
  readonly notes = this.#nodes.notes;
  #inDirectives = false;

  next(token: CST.Token): void {
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
