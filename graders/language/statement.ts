import { Clause, isLane, lanesIn, type Hit } from './clause';
import { aliasHits, type Aliases } from './aliases';
import { clausesOf } from './clauses';
import type { Dictionary } from './concepts';
import { ownerOf } from './elsewhere';
import type { Mood } from './mood';
import { stems } from './stem';
import type { Word } from './words';
import type { Lane } from '../model';
import type { Context, Passage } from '../read/plan/passage';

/** What a heading, label or key puts its statements under. */
export interface Topic {
  hits: Hit[];
  words: Word[];
  lanes: Lane[];
  start: number;
  end: number;
  /** It stands over what will not be, or not yet. */
  setAside: boolean;
}

/** Where something happens, and which lane it is a condition for. */
export interface Where {
  at: Lane | null;
  to: Lane | null;
}

const topics = new WeakMap<Context, Topic>();

function topicOf(context: Context, dictionary: Dictionary, aliases: Aliases): Topic {
  let topic = topics.get(context);
  if (!topic) {
    const hits = withAliases(dictionary.conceptsIn(context.words), context.words, aliases);
    const { words, start, end } = context;
    topic = { hits, words, lanes: lanesIn(hits), start, end, setAside: isSetAside(words) };
    topics.set(context, topic);
  }
  return topic;
}

/** The lane test is no test. */
function withAliases(known: readonly Hit[], words: Word[], aliases: Aliases): Hit[] {
  const named = aliasHits(words, aliases);
  if (!named.length) return [...known];
  return [
    ...known.filter(
      (hit) => hit.concept !== 'test' || !named.some(({ from, to }) => hit.from === from && hit.to === to),
    ),
    ...named,
  ];
}

/** Headings over what will not be, or not yet. */
const aside =
  /^(?:\d+(?: \d+)* )?(?:rejected|alternatives?(?: considered)?|(?:considered )?alternatives|options considered|rejected (?:options|alternatives)|postponed|declined|discarded|not doing|out of scope|ideas?|wish ?list|future(?: work)?|later|open (?:questions|points|issues)|to ?dos?|backlog|nice to have|not yet|outlook|roadmap|parked|deferred|for later|phase (?:2|two)|next steps?|non-?goals?|anti-?patterns?|what others do|elsewhere)\W*$/i;

function isSetAside(words: Word[]): boolean {
  if (words.length > 10) return false;
  const text = words.map((word) => word.raw).join(' ');
  return (
    (words.length <= 4 && aside.test(text)) ||
    /\b(?:would (?:like|love)|wish|ideally|some day|not doing|won't get)\b/i.test(text)
  );
}

/** A passage, understood: its clauses, and what stands above it. */
export class Statement {
  readonly passage: Passage;
  readonly clauses: Clause[];
  /** Outermost first. */
  readonly topics: Topic[];
  /** The lane that an earlier statement of the same block is about. */
  carried: Lane | null = null;
  /** The statement before it in the same block. */
  previous: Statement | null = null;
  /** The statement after it in the same block. */
  next: Statement | null = null;
  #stated: Clause[] | undefined;
  #home: Where | undefined;
  #lanes: Lane[] | undefined;
  #hits: readonly Hit[] | undefined;
  #said: string | undefined;
  /** Nouns strung together: it states nothing. */
  heap = false;

  /** Heard as if all of it were meant. */
  #supposed = false;

  constructor(passage: Passage, dictionary: Dictionary, aliases: Aliases = new Map()) {
    this.passage = passage;
    const known = dictionary.conceptsIn(passage.words);
    const hits = withAliases(known, passage.words, aliases);
    this.clauses = [];
    for (const span of clausesOf(passage.words, passage.kind === 'entry'))
      this.clauses.push(new Clause(passage.words, span, hits, this.clauses.at(-1)));
    settleMoods(this.clauses);
    this.topics = passage.under.map((context) => topicOf(context, dictionary, aliases));
    let others = false;
    for (const clause of this.clauses) {
      const owner = ownerOf(passage.words, clause.span);
      if (owner) others = owner === 'others';
      clause.others = others;
    }
  }

  /** The same statement, as if it were meant; itself where it is. */
  supposed(dictionary: Dictionary, aliases: Aliases): Statement {
    const unmeant = this.passage.asks || this.clauses.some(({ mood }) => mood !== 'stated');
    if (!unmeant && (this.heap || !this.topics.some((topic) => topic.setAside))) return this;
    const { carried, previous, next } = this;
    const twin = new Statement({ ...this.passage, asks: false }, dictionary, aliases);
    Object.assign(twin, { carried, previous, next });
    twin.#supposed = true;
    for (const [at, clause] of twin.clauses.entries()) {
      clause.mood = 'stated';
      clause.others = this.clauses[at]?.others ?? false;
    }
    return twin;
  }

  /** How the words at an offset are meant. */
  moodAt(offset: number): Mood {
    const clause = this.clauses.find(({ end }) => end > offset);
    if (!clause || this.stated.includes(clause)) return 'stated';
    if (this.passage.asks) return 'question';
    if (this.clauses.some(({ mood }) => mood === 'open')) return 'open';
    return clause.mood === 'stated' ? 'wish' : clause.mood;
  }

  get start(): number {
    return this.passage.start;
  }

  get end(): number {
    return this.passage.end;
  }

  /** Its clauses that are meant: no questions, wishes, memories, heaps or other people's practice. */
  get stated(): Clause[] {
    return (this.#stated ??= this.#meant());
  }

  #meant(): Clause[] {
    if (this.passage.asks || this.heap || (!this.#supposed && this.topics.some((topic) => topic.setAside)))
      return [];
    if (this.clauses.some((clause) => clause.mood === 'open')) return [];
    return this.clauses.filter((clause) => clause.counts);
  }

  /** True where a heading, label or key above it names the concept. */
  about(...concepts: string[]): boolean {
    for (const { hits } of this.topics)
      for (const { concept } of hits) if (concepts.includes(concept)) return true;
    return false;
  }

  /** True where the nearest label or key names the concept. */
  labelled(...concepts: string[]): boolean {
    return this.topics.at(-1)?.hits.some((hit) => concepts.includes(hit.concept)) ?? false;
  }

  says(concept: string): boolean {
    return this.stated.some((clause) => clause.says(concept));
  }

  names(...concepts: string[]): boolean {
    return this.clauses.some((clause) => clause.names(...concepts));
  }

  /** The concepts of all its clauses. */
  get hits(): readonly Hit[] {
    return (this.#hits ??= ([] as Hit[]).concat(...this.clauses.map((clause) => clause.hits)));
  }

  /** What its clauses say, one behind the other. */
  get said(): string {
    return (this.#said ??= this.clauses.map((clause) => clause.said).join(' '));
  }

  /** The lanes it names itself, in order. */
  get lanes(): Lane[] {
    return (this.#lanes ??= this.#findLanes());
  }

  #findLanes(): Lane[] {
    const found: Lane[] = [];
    for (const { lanes } of this.clauses)
      for (const lane of lanes) if (!found.includes(lane)) found.push(lane);
    return found;
  }

  /** The lane that its labels and headings put it in; the nearest wins. */
  get home(): Where {
    return (this.#home ??= this.#findHome());
  }

  #findHome(): Where {
    for (const topic of [...this.topics].reverse()) {
      if (topic.lanes.length === 0) continue;
      const where = whereOf(topic.words, topic.hits, 0, topic.words.length);
      if (where.at || where.to) return where;
      if (topic.lanes.length > 1) return { at: null, to: null };
    }
    return { at: this.carried, to: null };
  }

  /** The lane a clause is about: named in it, or in the clause before it, or by what stands above. */
  laneOf(clause: Clause): Lane | null {
    if (clause.lanes.length === 1) return clause.lanes[0] ?? null;
    if (clause.lanes.length > 1) return null;
    const index = this.clauses.indexOf(clause);
    for (let at = index - 1; at >= 0; at--) {
      const lanes = this.clauses[at]?.lanes ?? [];
      if (lanes.length === 1) return lanes[0] ?? null;
      if (lanes.length > 1) break;
    }
    return this.home.at;
  }
}

/** A wish carries over its condition ("once it is in place, …"), and "but it doesn't work" takes back what was said. */
function settleMoods(clauses: Clause[]): void {
  let before: Clause | undefined;
  for (const clause of clauses) {
    if (before && isLabel(before, clause) && clause.mood !== 'stated') before.mood = clause.mood;
    if (before?.mood === 'wish' && /:/.test(clause.words[clause.span.from]?.lead ?? '')) clause.mood = 'wish';
    if (before && before.mood === 'wish' && before.conditional && clause.mood === 'stated')
      clause.mood = 'wish';
    if (
      before &&
      /\b(?:doesn't|does not|didn't|not) (?:\w+ )?(?:work|exist|apply|function|available)\w*\b/.test(
        clause.said,
      )
    )
      before.mood = 'unreal';
    before = clause;
  }
}

/** "Tests: would be good to have some": a label means no more than what it stands before. */
function isLabel({ span, words }: Clause, next: Clause): boolean {
  return span.to - span.from <= 3 && /:/.test(words[next.span.from]?.lead ?? '');
}

const toward = stems(
  'to into enter before for reach → until entry toward towards open gate get see onto till unlock allow no',
);
const awayFrom = stems('leave leaving from out exit after through left');
const nextLane: Record<Lane, Lane | null> = { dev: 'stage', stage: 'prod', prod: null };

const shut = stems(
  'stay stays remain shut locked lock blocked closed close needs requires require waits wait unless until only',
);

/** "Stage stays shut unless …", "prod waits for …": what follows opens the lane. */
function guarded(words: Word[], from: number, to: number): boolean {
  return words.slice(from, Math.min(to, from + 3)).some((word) => shut.has(word.stem));
}

/** Reads "dev → stage", "before prod", "to leave dev", "stage gate" from a run of words. */
export function whereOf(words: Word[], hits: Hit[], from: number, to: number): Where {
  const named = hits
    .filter((hit) => hit.from >= from && hit.from < to && isLane(hit))
    .sort((a, b) => a.from - b.from);
  const lanes = lanesIn(named);
  const last = named.at(-1);
  if (!last) return { at: null, to: null };
  const lane = last.concept as Lane;
  const stems = words.slice(Math.max(from, last.from - 3), last.from).map((word) => word.stem);
  const near = stems.at(-1) === 'the' || stems.at(-1) === 'a' ? stems.at(-2) : stems.at(-1);
  if (lanes.length === 1) {
    if (near && awayFrom.has(near)) return { at: lane, to: nextLane[lane] };
    if ((near && toward.has(near)) || guarded(words, last.to, to)) return { at: null, to: lane };
    return { at: lane, to: null };
  }
  if (lanes.length === 2 && near && toward.has(near)) return { at: lanes[0] ?? null, to: lane };
  return { at: null, to: null };
}
