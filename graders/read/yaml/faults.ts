import type { CST } from 'yaml';
import type { Span } from './tree';

/** A place where a text is no YAML, or no JSON; `code` is the parser's word for what is wrong there. */
export interface SyntaxFault extends Span {
  code: string;
}

/** Syntax faults in the order in which they are met. */
export class Faults {
  readonly all: SyntaxFault[] = [];
  /** Whether what every reader of YAML understands and the standard forbids is a fault too. */
  readonly strict: boolean;

  constructor(strict: boolean) {
    this.strict = strict;
  }

  at(code: string, start: number, end = start + 1): void {
    this.all.push({ code, start, end: Math.max(start, end) });
  }

  on(code: string, token: CST.Token): void {
    const source = 'source' in token ? token.source : '';
    this.at(code, token.offset, token.offset + ('source' in token ? source.length : 1));
  }
}
