import { decoded, entropy } from './chance';
import { isReference } from './references';
import type { Conditions, StartingRule } from './token-rule';
import { allowed, searchedRules, startingRules, stopwords } from './token-rules';
import type { Span } from '../read/yaml/tree';

export interface Shape extends Span {
  kind: string;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Rules by the letters that they begin with. */
const byStart = new Map<string, StartingRule[]>();
for (const rule of startingRules) {
  for (const start of rule[1]) byStart.set(start, [...(byStart.get(start) ?? []), rule]);
}
const starts = [...byStart.keys()].sort((one, other) => other.length - one.length);
/** A start may open with another one (`sk-proj-` and `sk-`): its own rules come first, then those inside it. */
const rulesAt = new Map<string, StartingRule[]>(
  starts.map((start) => [
    start,
    starts.filter((key) => start.startsWith(key)).flatMap((key) => byStart.get(key) ?? []),
  ]),
);
/** One look for all of them. */
const anyStart = new RegExp(starts.map(escape).join('|'), 'g');
const anyKeyword = new RegExp(searchedRules.flatMap(([, keywords]) => keywords.map(escape)).join('|'), 'i');

/** Tokens whose shape gives them away. */
export function tokens(text: string): Shape[] {
  const found: Shape[] = [];
  anyStart.lastIndex = 0;
  for (let match = anyStart.exec(text); match; match = anyStart.exec(text)) {
    const shape = shapeAt(text, match[0], match.index);
    if (shape) found.push(shape);
    anyStart.lastIndex = shape ? shape.end : match.index + 1;
  }
  if (anyKeyword.test(text)) found.push(...searched(text));
  return found;
}

function searched(text: string): Shape[] {
  const small = text.toLowerCase();
  return searchedRules.flatMap(([kind, keywords, pattern, conditions]) => {
    if (!keywords.some((keyword) => small.includes(keyword))) return [];
    return [...text.matchAll(pattern)].flatMap((match) => shapeOf(kind, match, '', conditions) ?? []);
  });
}

function shapeAt(text: string, start: string, at: number): Shape | null {
  for (const [kind, , pattern, conditions] of rulesAt.get(start) ?? []) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const shape = match && shapeOf(kind, match, start, conditions);
    if (shape) return kind === 'private key' ? wholeKey(text, shape) : shape;
  }
  return null;
}

/** The secret of a match, unless something says that it is none. */
function shapeOf(
  kind: string,
  match: RegExpExecArray,
  start: string,
  conditions: Conditions = {},
): Shape | null {
  const [from, to] = match.indices?.[1] ?? [match.index, match.index + match[0].length];
  const secret = match[0].slice(from - match.index, to - match.index);
  if (/^(.)\1+$/.test(secret.slice(start.length))) return null;
  if (conditions.entropy && entropy(secret) < conditions.entropy) return null;
  if ([...allowed, ...(conditions.allow ?? [])].some((pattern) => pattern.test(secret))) return null;
  const words = [...stopwords, ...(conditions.stopwords ?? [])];
  if (words.length && words.some((word) => secret.toLowerCase().includes(word))) return null;
  return { kind, start: from, end: to };
}

/** A private key from its first to its last line, on lines of its own or with `\\n` inside a string. */
function wholeKey(text: string, { kind, start, end }: Shape): Shape | null {
  const body = text.slice(end, end + 40).replace(/(?:\\[nr]|[\s#])+/g, '');
  if (/^(?:<|\$\{|\{\{|\.\.\.|…|\*\*\*|REDACTED)/i.test(body)) return null;
  const tail = /-----END [A-Z0-9 ]{1,60}-----/g;
  tail.lastIndex = end;
  const last = tail.exec(text);
  return { kind, start, end: last && last.index - start < 20_000 ? last.index + last[0].length : end };
}

const authority = /:\/\/([^\s:@/"'<>]{0,100}):([^\s"'<>]{1,300})/y;

/** Passwords inside URIs: `scheme://user:password@host`. */
export function credentials(text: string): Shape[] {
  const found: Shape[] = [];
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
    authority.lastIndex = at;
    const match = authority.exec(text);
    const user = match?.[1] ?? '';
    const rest = match?.[2] ?? '';
    const slash = rest.search(/[/?#](?![^/?#]*@)/);
    const before = slash < 0 ? rest : rest.slice(0, slash);
    const last = before.lastIndexOf('@');
    if (last <= 0) continue;
    const password = before.slice(0, last);
    if (isReference(decodeSafely(password)) || password.startsWith('${') || /^\{\{?/.test(password)) {
      const literal = defaultIn(password);
      if (!literal) continue;
    }
    if (/^(?:user|username)$/i.test(user) && /^(?:pass|password|pw|pwd|secret)$/i.test(password)) continue;
    const start = at + 3 + user.length + 1;
    found.push({ kind: 'password in a URI', start, end: start + password.length });
  }
  return found;
}

function defaultIn(password: string): string | null {
  const match = /^\$\{[A-Za-z_]\w{0,60}:?[-=]([^}]{1,100})\}$/.exec(password);
  return match?.[1] ?? null;
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const secretName =
  /(?:^|[^A-Za-z0-9])["']?[\w.-]{0,40}?(?:pass(?:word|wd|phrase)?|pwd|secret|token|api[_-]?key|access[_-]?key|account[_-]?key|shared[_-]?access[_-]?(?:key|signature)|secret[_-]?key|private[_-]?key|auth[_-]?key|client[_-]?secret|credential|sig|code|[A-Z]_KEY)["']?\s{0,3}$/i;
/** The quick look before the careful one. */
const secretWord = /pass|pwd|secret|token|key|cred|sig|code/i;
const assigned = /\s{0,3}(["']?)([^\s"';&,)}\]]{3,400})\1/y;

/** `password=abc` inside a string: connection strings, query strings, commands. */
export function assignments(text: string): Shape[] {
  const found: Shape[] = [];
  for (let at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
    if (text[at + 1] === '=' || text[at - 1] === '=') continue;
    const before = text.slice(Math.max(0, at - 64), at);
    if (!secretWord.test(before.slice(-28)) || !secretName.test(before)) continue;
    assigned.lastIndex = at + 1;
    const match = assigned.exec(text);
    const value = match?.[2];
    if (!match || !value || isReference(value) || value.startsWith('$') || value.startsWith('{{')) continue;
    if (/(?:^|[^A-Za-z])(?:sig|code)["']?\s*$/i.test(before) && !/^[A-Za-z0-9%+/_-]{20}/.test(value))
      continue;
    if (/(?:expires|max|min|type|name|file|path|id|url|uri)$/i.test(before.trim())) continue;
    if (
      /(?:tokens?|secrets?|credentials?)$/i.test(before.trim()) &&
      /^(?:true|false|\d{1,6}|[a-z]{1,12})$/.test(value)
    )
      continue;
    const start = at + 1 + match[0].indexOf(value);
    found.push({ kind: 'password', start, end: start + value.length });
    at = start + value.length - 1;
  }
  const flag =
    /(?:--?(?:password|passwd|pass|token|api-key|secret)[ \t]+|\b(?:bearer|PRIVATE-TOKEN:|X-Api-Key:)[ \t]+|\bBasic[ \t]+(?=[A-Za-z0-9+/]{8}))(["']?)([^\s"'$<{][^\s"']{4,300})\1/gi;
  if (/--?p|--token|--secret|--api|earer|PRIVATE-TOKEN|Api-Key|api-key|asic /.test(text)) {
    for (const match of text.matchAll(flag)) {
      const value = match[2] ?? '';
      if (isReference(value) || !/\d|[A-Z].*[a-z]|[a-z].*[A-Z]|.{16}/.test(value)) continue;
      const start = match.index + match[0].lastIndexOf(value);
      if (/asic[ \t]/.test(match[0]) && !decoded(value)) continue;
      found.push({ kind: 'token', start, end: start + value.length });
    }
  }
  return found;
}
