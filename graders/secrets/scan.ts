import { asScalar, type Mapping, type Pair, type Scalar, type Span, type Tree } from '../read/yaml/tree';
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

/** A scalar with the key that speaks for it. */
interface Leaf {
  key: string;
  scalar: Scalar;
}

type Found = Pick<Secret, 'kind' | 'start' | 'end'>;

/**
 * In: a text, its trees, and its comments. Out: every literal secret in the order of the text, each place once. Three
 * layers: what a key makes of its value, shapes that give themselves away, and chance as the tie-breaker.
 */
export function scan(text: string, roots: readonly Tree[], comments: readonly Span[]): Secret[] {
  const found: Found[] = [...tokens(text), ...credentials(text), ...assignments(text)];
  for (const root of roots) eachLeaf(root, '', (leaf) => found.push(...secretsIn(text, leaf)));
  for (const comment of comments) found.push(...commentSecrets(text, comment));
  if (!found.length) return [];

  const secrets: Secret[] = [];
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  for (const one of found) {
    const last = secrets.at(-1);
    if (last && one.start < last.end) {
      last.end = Math.max(last.end, one.end);
      last.literal = text.slice(last.start, last.end);
      continue;
    }
    const inComment = comments.some((comment) => comment.start <= one.start && one.start < comment.end);
    const place = inComment ? null : placeOf(roots, one.start);
    secrets.push({ ...one, ...(place ?? {}), literal: text.slice(one.start, one.end), inComment });
  }
  return secrets;
}

/** Every scalar under the key that speaks for it, without following aliases. */
function eachLeaf(tree: Tree, key: string, visit: (leaf: Leaf) => void): void {
  if (tree.kind === 'mapping') {
    const named = nameBeside(tree);
    for (const pair of tree.pairs) {
      const name = canonical(pair.key);
      eachLeaf(pair.value, named && isValueKey(name) ? named : speaksFor(key, name), visit);
    }
  } else if (tree.kind === 'list') {
    for (const item of tree.items) eachLeaf(item, key, visit);
  } else if (tree.kind === 'scalar' && tree.value !== null && tree.type !== 'boolean')
    visit({ key, scalar: tree });
}

/** `{name: DB_PASSWORD, value: …}`: the name speaks for the value. */
function nameBeside({ pairs }: Mapping): string | null {
  if (pairs.length < 2 || pairs.length > 4 || !pairs.some((pair) => isValueKey(pair.key))) return null;
  const name = pairs.find((pair) => /^(?:name|key|variable|env|parameter|option)$/i.test(pair.key));
  const scalar = name && asScalar(name.value);
  return scalar?.type === 'string' ? canonical(String(scalar.value)) : null;
}

function isValueKey(key: string): boolean {
  return key === 'value' || key === 'default' || key === 'default_value';
}

/** The key and the path that a place stands under. */
function placeOf(roots: readonly Tree[], offset: number): { key: string; path: string } | null {
  let place = null as { key: string; path: string } | null;
  let inside: Tree | undefined = roots.find((root) => root.start <= offset && offset < root.end);
  while (inside) {
    const path: string = place?.path ?? '';
    if (inside.kind === 'mapping') {
      const pair: Pair | undefined = inside.pairs.find(
        ({ value }) => value.start <= offset && offset < value.end,
      );
      if (pair) place = { key: pair.key, path: path ? `${path}.${pair.key}` : pair.key };
      inside = pair?.value;
    } else if (inside.kind === 'list') {
      const index: number = inside.items.findIndex((item) => item.start <= offset && offset < item.end);
      if (index >= 0) place = { key: place?.key ?? '', path: `${path}[${index}]` };
      inside = inside.items[index];
    } else inside = undefined;
  }
  return place;
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

function secretsIn(text: string, { key, scalar }: Leaf): Found[] {
  const value = String(scalar.value);
  const literal = literalOf(key, value, scalar.tag !== undefined);
  const escaped = isEscaped(scalar, value);
  if (!literal && !escaped) return [];
  const { start, end } = innerSpan(text, scalar);
  if (literal) {
    const isWhole = literal.start === 0 && literal.end === value.length;
    if (isWhole) return [{ kind: literal.kind, start, end }];
    return [{ kind: literal.kind, start: start + literal.start, end: Math.min(start + literal.end, end) }];
  }
  // Escapes and folded lines hide a shape from the look at the raw text.
  const shape = tokens(value)[0] ?? credentials(value)[0] ?? assignments(value)[0];
  const kind = shape?.kind ?? hiddenInBase64(value.replace(/\s+/g, ''));
  return kind ? [{ kind, start, end }] : [];
}

/** Whether the value reads otherwise than its source. */
function isEscaped(scalar: Scalar, value: string): boolean {
  const quotes = scalar.style === 'double' || scalar.style === 'single' ? 2 : 0;
  return scalar.type === 'string' && value.length !== scalar.end - scalar.start - quotes;
}

/** The value itself: without its quotes, or a block's header and last line end. */
function innerSpan(text: string, { start, end, style }: Scalar): Span {
  if (style === 'plain') return { start, end };
  if (style !== 'block') return { start: start + 1, end: Math.max(start + 1, end - 1) };
  const firstLine = text.indexOf('\n', start) + 1;
  if (firstLine <= start || firstLine >= end) return { start, end };
  const body = text.slice(firstLine, end);
  return { start: firstLine + body.length - body.trimStart().length, end: firstLine + body.trimEnd().length };
}
