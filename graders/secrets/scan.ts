import type { Span, Tree } from '../read/config/tree';
import { canonical } from '../read/config/names';
import { commentSecrets } from './comments';
import { hiddenInBase64, literalOf } from './literals';
import { meaningOf } from './words';
import { assignments, credentials, tokens } from './shapes';

/** A literal secret in a text. */
export interface Secret extends Span {
  /** What it is, in a few words: "GitHub token", "password". */
  kind: string;
  /** The secret itself, as it stands in the text. For masking only; never shown. */
  literal: string;
  /** The key that it stands under, as written; missing in comments. */
  key?: string;
  path?: string;
  inComment: boolean;
}

interface Leaf {
  key: string;
  path: string;
  written: string;
  start: number;
  end: number;
  text: string;
  tagged: boolean;
  block: boolean;
  /** Where the value itself begins, behind a quote or a block's header. */
  inner: number;
}

/**
 * In: a text, its trees, and its comments. Out: every literal secret in the order of the text, each place once. Three
 * layers: what a key makes of its value, shapes that give themselves away, and chance as the tie-breaker.
 */
export function scan(text: string, roots: readonly Tree[], comments: readonly Span[]): Secret[] {
  const found: Omit<Secret, 'literal' | 'inComment'>[] = [
    ...tokens(text),
    ...credentials(text),
    ...assignments(text),
  ];
  const leaves = leavesOf(text, roots);
  for (const leaf of leaves) found.push(...secretsIn(text, leaf));
  for (const comment of comments) found.push(...commentSecrets(text, comment));
  if (!found.length) return [];

  const secrets: Secret[] = [];
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  for (const one of found) {
    const last = secrets.at(-1);
    if (last && one.start < last.end) {
      if (one.end > last.end) widen(last, one.end, text);
      continue;
    }
    const leaf = leaves.find((each) => each.start <= one.start && one.start < each.end);
    const inComment = comments.some((comment) => comment.start <= one.start && one.start < comment.end);
    const about = inComment || !leaf ? {} : { key: leaf.written, path: leaf.path };
    secrets.push({ ...one, ...about, literal: text.slice(one.start, one.end), inComment });
  }
  return secrets;
}

function widen(secret: Secret, end: number, text: string): void {
  secret.end = end;
  secret.literal = text.slice(secret.start, end);
}

/** Every scalar under the key that speaks for it, without following aliases. */
function leavesOf(text: string, roots: readonly Tree[]): Leaf[] {
  const leaves: Leaf[] = [];
  const walk = (tree: Tree, key: string, written: string, path: string): void => {
    if (tree.kind === 'mapping') {
      for (const pair of tree.pairs) {
        const name = canonical(pair.key);
        walk(pair.value, speaksFor(key, name), pair.key, path ? `${path}.${pair.key}` : pair.key);
      }
    } else if (tree.kind === 'list') {
      tree.items.forEach((item, index) => walk(item, key, written, `${path}[${index}]`));
    } else if (tree.kind === 'scalar' && tree.value !== null && tree.type !== 'boolean') {
      const quoted = tree.style === 'single' || tree.style === 'double' ? 1 : 0;
      leaves.push({
        ...{ key, written, path, start: tree.start, end: tree.end, tagged: tree.tag !== undefined },
        block: tree.style === 'block',
        text: String(tree.value),
        inner: tree.style === 'block' ? blockStart(text, tree.start) : tree.start + quoted,
      });
    }
  };
  for (const root of roots) walk(root, '', '', '');
  return leaves;
}

/** `password: {value: abc}` is a password still; `password: {name: abc}` names one. */
function speaksFor(above: string, key: string): string {
  const says = meaningOf(above);
  const carries = says === 'password' || says === 'key' || says === 'maybe';
  return carries &&
    /^(?:value|default|literal|plain|text|data|raw|content|dev|stage|prod|staging|test|production|development)$/.test(
      key,
    )
    ? above
    : key;
}

function blockStart(text: string, at: number): number {
  const line = text.indexOf('\n', at);
  const first = line < 0 ? at : line + 1;
  return first + (/^[ ]*/.exec(text.slice(first, first + 200))?.[0].length ?? 0);
}

function secretsIn(text: string, leaf: Leaf): Omit<Secret, 'literal' | 'inComment'>[] {
  const literal = literalOf(leaf.key, leaf.text, leaf.tagged);
  if (literal) {
    const whole = literal.start === 0 && literal.end === leaf.text.length;
    if (whole) return [{ kind: literal.kind, start: leaf.inner, end: innerEnd(text, leaf) }];
    return [
      {
        kind: literal.kind,
        start: leaf.inner + literal.start,
        end: Math.min(leaf.inner + literal.end, leaf.end),
      },
    ];
  }
  // Escapes and folded lines hide a shape from the look at the raw text.
  if (leaf.text.length === leaf.end - leaf.inner - (leaf.inner - leaf.start)) return [];
  const shape = tokens(leaf.text)[0] ?? credentials(leaf.text)[0] ?? assignments(leaf.text)[0];
  const kind = shape?.kind ?? hiddenInBase64(leaf.text.replace(/\s+/g, ''));
  return kind ? [{ kind, start: leaf.inner, end: innerEnd(text, leaf) }] : [];
}

/** Where the value ends, without its closing quote or the last line's end. */
function innerEnd(text: string, leaf: Leaf): number {
  if (leaf.block) return Math.max(leaf.inner, leaf.inner + text.slice(leaf.inner, leaf.end).trimEnd().length);
  return Math.max(leaf.inner, leaf.inner > leaf.start ? leaf.end - 1 : leaf.end);
}
