import type { Hit } from './concepts';
import type { Span } from './clauses';
import { durationsIn, type Duration } from './quantities';
import { moodOf, spoken, type Mood } from './mood';
import { isAffirmed, polarityOf, type Polarity } from './polarity';
import type { Word } from './words';
import { stems } from './stem';
import type { Lane } from '../model';

const conditions = stems('if when should once until unless');

const none: readonly Hit[] = [];

/** One thing that a statement says: its words, the concepts in them, and whether they are affirmed or denied. */
export class Clause {
  readonly words: Word[];
  readonly span: Span;
  readonly start: number;
  readonly end: number;
  readonly hits: Hit[] = [];
  readonly polarity: Polarity;
  /** The clause's words as written, in lower case, joined by single blanks, for patterns of order. */
  readonly said: string;
  mood: Mood;
  /** Its concepts, and beside each its hits: there are few, and far more clauses than are asked for one. */
  readonly #concepts: string[] = [];
  readonly #found: Hit[][] = [];
  #durations: Duration[] | undefined;
  #lanes: Lane[] | undefined;
  /** Whose practice it tells of, as far as is known: "the payments team rebuilds". */
  others = false;

  constructor(words: Word[], span: Span, hits: Hit[], before: Clause | undefined) {
    this.words = words;
    this.span = span;
    this.start = words[span.from]?.start ?? 0;
    this.end = words[span.to - 1]?.end ?? this.start;
    for (const hit of hits) {
      if (hit.from < span.from || hit.from >= span.to) continue;
      this.hits.push(hit);
      const at = this.#concepts.indexOf(hit.concept);
      if (at >= 0) this.#found[at]?.push(hit);
      else this.#found[this.#concepts.push(hit.concept) - 1] = [hit];
    }
    this.polarity = polarityOf(words, span, before?.gated === true && /^(and|or|nor)$/.test(span.joiner));
    this.said = spoken(words, span);
    this.mood = moodOf(this.said, words[span.from]?.lead ?? '');
  }

  /** Meant as a statement of one's own practice here and now. */
  get counts(): boolean {
    return this.mood === 'stated' && !this.others;
  }

  /** Joined by "if", "when", "should": a condition. */
  get conditional(): boolean {
    return conditions.has(this.span.joiner);
  }

  find(concept: string): readonly Hit[] {
    const at = this.#concepts.indexOf(concept);
    // An array asked for its element -1 looks for a property of that name: ten times slower than not asking.
    return (at < 0 ? undefined : this.#found[at]) ?? none;
  }

  /** Names the concept, affirmed or not. */
  names(...concepts: string[]): boolean {
    for (const concept of concepts) if (this.#concepts.includes(concept)) return true;
    return false;
  }

  affirms(hit: Hit): boolean {
    return isAffirmed(this.polarity, hit.from, hit.to);
  }

  /** Says that it is so. */
  says(concept: string): boolean {
    for (const hit of this.find(concept)) if (this.affirms(hit)) return true;
    return false;
  }

  /** Says that it is not so, and nowhere that it is. */
  denies(concept: string): boolean {
    return this.names(concept) && !this.says(concept);
  }

  get negated(): boolean {
    return this.polarity.turns.length > 0;
  }

  get gated(): boolean {
    return this.polarity.gates.length > 0;
  }

  get durations(): Duration[] {
    return (this.#durations ??= durationsIn(this.words, this.span.from, this.span.to));
  }

  /** The lanes it names, in order, each once. */
  get lanes(): Lane[] {
    return (this.#lanes ??= lanesIn(this.hits));
  }

  stemAt(at: number): string {
    return this.words[at]?.stem ?? '';
  }

  /** True where one of these stems stands in the clause. */
  has(...stems: string[]): boolean {
    for (let at = this.span.from; at < this.span.to; at++) if (stems.includes(this.stemAt(at))) return true;
    return false;
  }
}

/** Whether a hit names a lane. */
export const isLane = ({ concept }: Hit): boolean =>
  concept === 'dev' || concept === 'stage' || concept === 'prod';

export function lanesIn(hits: Hit[]): Lane[] {
  const lanes: Lane[] = [];
  for (const { concept } of hits.filter(isLane).sort((a, b) => a.from - b.from))
    if (!lanes.includes(concept as Lane)) lanes.push(concept as Lane);
  return lanes;
}

export type { Hit };
