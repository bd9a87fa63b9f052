import { lower } from './stem';

/** Lanes with names of their own, where three are named in turn: dev → SIT → prod, dev, pre, pro. */

const dev = /^(?:dev\p{L}*|entwicklung|sandbox|utvikling|utveckling|desarrollo|sviluppo)$/u;
const prod = /^(?:prod\p{L}*|prd|pro|live|online)$/u;
/** What stands between lanes and is none. */
const isNone =
  /^(?:and|or|then|to|the|into|in|not|no|both|only|also|with|vs|from|of|is|has|a|an|it|main|master|branch|release|tag|build|ci|cd|merge|review|gate|tests|checks|approval|approve|deploy|image|same|finally|next|straight|directly|direct|hotfix|stag\w*|stg|qa|uat|acc|acceptance|preprod\w*)$/;
const name = '(\\p{L}[\\p{L}\\d]{1,19}(?:-\\p{L}{2,12})?)';
const mark = '[`*_"“”\']{0,3}';
const onward = `${mark}(?:\\s*(?:→|[-=]+>|[>»/|])\\s*|,? (?:and )?(?:then|finally) (?:to )?|,? (?:and|to|before|into) |, )(?:the )?${mark}`;
const three = new RegExp(
  `\\b(dev\\p{L}*|sandbox|entwicklung|utvikling|utveckling|desarrollo|sviluppo)${onward}${name}${onward}(prod\\p{L}*|prd|pro|live|online)\\b`,
  'giu',
);
const hop = new RegExp(`\\b${name}\\s*(?:→|[-=]+>)\\s*(?=${mark}${name})`, 'giu');
/** What a heading, a bullet, a table's row or a YAML key begins with, and the name behind it. Every run has a bound: 64 kB of blanks are read in time that grows with them. */
const row =
  /^([ \t]{0,24}(?:#{1,6}|[-*+]|\d{1,3}[.)]|\|)?[ \t]{0,4}\*{0,3}(?:(?:name|env|environment|lane|target|step|stage)[ \t]{0,4}:[ \t]{0,4})?)["']?(\p{L}[\p{L}\d]{1,19})["']?(?=[*_]{0,3}[ \t]{0,4}(?:[:|.–—(,]|$))/gmu;

/** What a text calls its lanes, in lower case. */
export interface Named {
  first: string;
  middle: string;
  last: string;
}

/** In: a text. Out: how it names its three lanes; null where it doesn't name them in turn, or the middle one as everybody does. */
export function lanesNamedIn(text: string): Named | null {
  const named = [
    ...[...text.matchAll(three)].map((match) => [match[1], match[2], match[3]]),
    ...hopsIn(text),
    ...columnsIn(text),
  ];
  for (const each of named) {
    const [first = '', middle = '', last = ''] = each.map((one) => lower(one ?? ''));
    if (dev.test(first) && prod.test(last) && !dev.test(middle) && !prod.test(middle) && !isNone.test(middle))
      return { first, middle, last };
  }
  return null;
}

const mostHops = 40;

/** "DEV → INT" in one row and "INT → PROD" in another. */
function hopsIn(text: string): string[][] {
  if (!/→|[-=]>/.test(text)) return [];
  const hops = [...text.matchAll(hop)].slice(0, mostHops).map((match) => [match[1] ?? '', match[2] ?? '']);
  return hops.flatMap(([from = '', by = '']) =>
    hops.filter(([next]) => lower(next ?? '') === lower(by)).map(([, to = '']) => [from, by, to]),
  );
}

/** Three headings, rows or keys of one shape, one behind the other. */
function columnsIn(text: string): string[][] {
  const columns = new Map<string, string[]>();
  for (const [, shape = '', word = ''] of text.matchAll(row)) {
    const like = shape.replace(/\d+/, '1');
    const column = columns.get(like);
    if (column) column.push(word);
    else columns.set(like, [word]);
  }
  return [...columns.values()].flatMap((words) => words.map((_, at) => words.slice(at, at + 3)));
}
