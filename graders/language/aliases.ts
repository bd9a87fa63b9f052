import type { Lane } from '../model';
import type { Hit } from './concepts';
import { lanesNamedIn } from './middle-lane';
import { stem, stems } from './stem';
import type { Word } from './words';

/** A plan's own names for its lanes: "the acceptance zone (STAGE)", "Sandbox (dev)", "Twin (stage)". */
export type Aliases = ReadonlyMap<string, Lane>;

const inBrackets = /\((dev|development|stage|staging|prod|production)\)/gi;
/** What stands right before the bracket: up to three words. */
const namedBefore = /((?:\p{L}{1,30}[ -]){0,2}\p{L}{1,30})[*_`"”’]{0,2} ?$/u;
const longestName = 100;
const filler = /^(the|a|an|our|in|on|to|from|is|it|into|at|of|and|then|this|that|we|i)$/;
const lanes: Record<string, Lane> = {
  dev: 'dev',
  development: 'dev',
  stage: 'stage',
  staging: 'stage',
  prod: 'prod',
  production: 'prod',
};
/** Words that tell nothing alone; they name a lane only together with the word beside them. */
const weak = new Set(['lane', 'zone', 'environment', 'system', 'left', 'right', 'middl', 'run', 'gate', 'check', 'data', 'schema', 'rollback', 'approval', 'test', 'deploy', 'leav', 'releas', 'watch'].map(stem)); // prettier-ignore

/** In: a text. Out: its own names for lanes, as stems joined by a blank. */
export function aliasesIn(text: string): Aliases {
  const found = new Map<string, Lane>();
  for (const match of text.matchAll(inBrackets)) {
    const lane = lanes[(match[1] ?? '').toLowerCase()];
    const name = namedBefore.exec(text.slice(Math.max(0, match.index - longestName), match.index));
    const words = (name?.[1] ?? '')
      .toLowerCase()
      .split(/[ -]/)
      .filter((word) => !filler.test(word))
      .map(stem);
    const last = words.at(-1);
    if (!lane || !last || Object.keys(lanes).map(stem).includes(last)) continue;
    const alias = weak.has(last) ? words.slice(-2).join(' ') : last;
    if (weak.has(last) && words.length < 2) {
      if (/^(left|right|middl)$/.test(last)) found.set(`${last} lane`.replace('lane', stem('lane')), lane);
    } else found.set(alias, lane);
  }
  for (const [name, lane] of glossaryIn(text)) found.set(name, lane);
  const named = lanesNamedIn(text);
  const isTest = /^te?st$/.test(named?.middle ?? '');
  if (named) {
    found.set(stem(named.first), 'dev');
    found.set(stem(named.last), 'prod');
    if (!isTest) found.set(named.middle.split('-').map(stem).join(' '), 'stage');
  }
  if (isTest || testIsALane(text)) found.set(testLane, 'stage');
  return found;
}

const testLane = 'test';
const knownStage = /\b(?:stage|staging|stg|pre-?prod\w*|uat|qa|acceptance)\b/i;
const aroundTest =
  /\b(?:dev|development|sandbox|entwicklung)\b[^.\n]{0,60}\btest\b[^.\n]{0,80}\b(?:prod|production|productive|prd|live)\b|\b(?:in|into|from|on|for|reach\w*|enter\w*|than) test\b(?! (?!and|or)\w)|→ ?test\b|\btest ?(?:→|->)|\btest (?:and|or|to|nor) (?:the )?(?:prod|live|prd)|\b(?:prod\w*|live|dev) (?:and|or|nor) test\b(?! \w)/i;

/** "Dev → test → prod", where nothing else is called stage: the lane between is called test. */
function testIsALane(text: string): boolean {
  return aroundTest.test(text) && /\b(?:prod\w*|live|prd)\b/i.test(text) && !knownStage.test(text);
}

const leadsToLane = stems('in into to from on onto at of than reach enter leave through via between before after and then afterwards → thereafter follow behind like is it for called next'); // prettier-ignore
const isNoLane = stems('the a an it that whether if this data case suite job result report plan coverage run user account mode dag code file query script run and'); // prettier-ignore

const knownLane = /^(?:dev|development|prod|production|prd|liv)$/;

/** The word "test" where a lane is meant by it, and no check. */
function isTestLane(words: Word[], at: number): boolean {
  const word = words[at];
  if (!word || !/^(?:test|tst)$/i.test(word.raw)) return false;
  const next = words[at + 1];
  const ends = !next || next.lead.trim() !== '';
  const led = leadsToLane.has(words[at - 1]?.stem ?? '');
  const begins = at === 0 || word.lead.trim() !== '' || led;
  const joined = /^(?:and|or|nor)$/.test(next?.stem ?? '');
  const beside = knownLane.test(words[joined ? at + 2 : at + 1]?.stem ?? '') && (joined || ends);
  return beside || (begins && (ends || (led && joined) || !isNoLane.has(next.stem) || word.raw === 'TEST'));
}

const defined =
  /(?<![\p{L}-])(\p{L}{3,20})[*_"'”’]{0,3} ?(?::|=|is|means|stands for) ?(dev|stage|prod)(?:elopment|ing|uction)?(?=[.,;)\n])/giu;

/** "Shed: dev. Yard: stage. Street: prod.": names for all three, or it is no glossary. */
function glossaryIn(text: string): [string, Lane][] {
  const names = [...text.matchAll(defined)].map((match): [string, Lane] => [
    stem(match[1] ?? ''),
    lanes[(match[2] ?? '').toLowerCase()] ?? 'dev',
  ]);
  const known = new Set(names.map(([, lane]) => lane));
  const apart = new Set(names.map(([name]) => name));
  const common = names.some(([name]) => name in lanes || weak.has(name));
  return known.size === 3 && apart.size === 3 && names.length === 3 && !common ? names : [];
}

/** The lanes that a run of words names by the plan's own names. */
export function aliasHits(words: Word[], aliases: Aliases): Hit[] {
  if (!aliases.size) return [];
  const hits: Hit[] = [];
  for (const [at, word] of words.entries()) {
    const pair = `${word.stem} ${words[at + 1]?.stem ?? ''}`;
    if (word.stem === testLane && aliases.has(testLane) && !isTestLane(words, at)) continue;
    const two = aliases.get(pair);
    const one = aliases.get(word.stem);
    if (two) hits.push({ field: 'lanes', concept: two, from: at, to: at + 2 });
    else if (one) hits.push({ field: 'lanes', concept: one, from: at, to: at + 1 });
  }
  return hits;
}
