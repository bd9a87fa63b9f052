import type { Span } from '../read/yaml/tree';
import { canonical } from '../read/config/names';
import { hiddenInBase64, literalOf } from './literals';
import { isReference } from './references';
import { meaningOf } from './words';
import type { Shape } from './shapes';

/** `password: abc`, `api_key = abc`, `old token is abc` inside a comment; the value is one word. */
const said =
  /([A-Za-z][\w.-]{0,40}|api key|access key|secret key|private key)["']?(?:\s{0,3}[:=]{1,2}>?|\s+(?:is|was|->|→))\s{1,3}?\s{0,2}(["'`]?)([^\s"'`]{3,200})\2/gi;

/** Words that follow "password:" in a sentence and are none. */
const prose =
  /^(?:see|in|from|via|use|uses|using|ask|none|not|no|the|a|an|is|are|was|kept|stored|lives?|vault|env|airflow|secret|secrets|required|optional|managed|rotated?|external|read|set|same|todo|tbd|removed|redacted|never|only|injected|comes|goes|held|must|should|your|our|this|here|there|empty|and|or|by|on|at|to|of|changed|expires|handled|provided|taken|resolved|fetched|default|hidden|string|str|int|number|bool|text|null|example|placeholder|needed|missing|unused|deprecated|gone|moved|out|safe|ok|fine|per|each|any|all|->|→|-)$/i;

/** In: a text and one comment of it. Out: the secrets that the comment tells in words. */
export function commentSecrets(text: string, comment: Span): Shape[] {
  const words = text.slice(comment.start, Math.min(comment.end, comment.start + 2000));
  const found: Shape[] = [];
  for (const match of words.matchAll(said)) {
    const key = canonical((match[1] ?? '').trim());
    const meaning = meaningOf(key);
    if (meaning !== 'password' && meaning !== 'key' && meaning !== 'maybe') continue;
    const value = (match[3] ?? '').replace(/[.,;:)\]]+$/, '');
    if (value.length < 3 || prose.test(value) || isReference(value)) continue;
    if (!isAlone(words, match.index, match.index + match[0].length, value)) continue;
    if (meaning !== 'password' && !literalOf(key, value, false)) continue;
    if (meaning === 'password' && !literalOf('password', value, false)) continue;
    const start = comment.start + match.index + match[0].lastIndexOf(value);
    found.push({ kind: meaning === 'password' ? 'password' : 'key', start, end: start + value.length });
  }
  for (const match of words.matchAll(/[A-Za-z0-9+/]{16,400}={0,2}/g)) {
    if (!hiddenInBase64(match[0])) continue;
    found.push({
      kind: 'password in base64',
      start: comment.start + match.index,
      end: comment.start + match.index + match[0].length,
    });
  }
  return found;
}

/** A value with a digit or mixed case is one anywhere; a plain word only where the comment is a line of config. */
function isAlone(words: string, start: number, end: number, value: string): boolean {
  if (/\d/.test(value) && /[A-Za-z]/.test(value)) return true;
  if (/[a-z][A-Z]|[!$%^&*~]/.test(value) && !/^[A-Z][a-z]+$/.test(value)) return true;
  return /^\s*(?:-\s*)?$/.test(words.slice(0, start)) && /^\s*(?:#.*)?$/.test(words.slice(end));
}
