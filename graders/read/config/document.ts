import { scan, type Secret } from '../../secrets/scan';
import type { Range } from '../../report';
import { places, type Places } from '../places';
import { commentsOf } from './comments';
import { environmentsOf, type Environment, type Environments } from './environments';
import { parseConfig, type Parsed } from './parse';
import { valueLimit, valuesIn } from './size';
import { asScalar, type List, type Mapping, type Scalar, type Span } from '../yaml/tree';
import { masked, maskedValue } from '../../secrets/mask';

/** A config as its rules see it. Parts that cost something are worked out when they are first asked for. */
export class ConfigDocument {
  readonly text: string;
  readonly parsed: Parsed;
  readonly #places: Places;
  #environments: Environments | undefined;
  #secrets: Secret[] | undefined;
  #sprawls: boolean | undefined;

  constructor(text: string) {
    this.text = text;
    this.parsed = parseConfig(text);
    this.#places = places(text);
  }

  get format(): 'yaml' | 'json' {
    return this.parsed.format;
  }

  get environments(): Environment[] {
    return this.#found.environments;
  }

  /** Pairs beside the environments that are none. */
  get others(): Environments['others'] {
    return this.#found.others;
  }

  get #found(): Environments {
    return (this.#environments ??= this.sprawls
      ? { environments: [], others: [] }
      : environmentsOf(this.parsed));
  }

  /** Whether aliases make more values of the text than any reader should follow. */
  get sprawls(): boolean {
    return (this.#sprawls ??=
      this.parsed.notes.aliases.length > 0 && valuesIn(this.parsed.roots) > valueLimit);
  }

  /** Every literal secret in the text, comments included. */
  get secrets(): Secret[] {
    if (this.#secrets) return this.#secrets;
    const { roots, notes, refused } = this.parsed;
    this.#secrets = refused === 'size' ? [] : scan(this.text, roots, commentsOf(this.text, notes.scalars));
    return this.#secrets;
  }

  /** The environments of a lane; several where a text has `test` and `staging`. */
  inLane(lane: 'dev' | 'stage' | 'prod'): Environment[] {
    return this.environments.filter((environment) => environment.lane === lane);
  }

  range(span: Span): Range {
    return this.#places.range(span.start, span.end);
  }

  /** A value as a person reads it, short, and with secrets masked. */
  shown(value: Scalar | Mapping | List): string {
    if (value.kind === 'mapping') return value.pairs.length ? '{…}' : '{}';
    if (value.kind === 'list') {
      const items = value.items.slice(0, 8).map((item) => {
        const scalar = asScalar(item);
        return scalar ? this.shown(scalar) : '…';
      });
      return `[${items.join(', ')}${value.items.length > 8 ? ', …' : ''}]`;
    }
    if (value.type === 'null') return value.start === value.end ? '' : 'null';
    const text = maskedValue(String(value.value), this.text.slice(value.start, value.end), this.secrets);
    return text.length > 120 ? `${text.slice(0, 119)}…` : text;
  }

  /** Any sentence with the text's secrets masked. */
  masked(sentence: string): string {
    return masked(sentence, this.secrets);
  }
}

/** In: any text. Out: the config as far as it can be read. Never throws on a text. */
export function readConfig(text: string): ConfigDocument {
  return new ConfigDocument(text);
}
