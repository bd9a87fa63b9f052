/**
 * A config as written: mappings, lists and scalars with their places, whatever syntax they stood in. Offsets are
 * UTF-16 units into the learner's text. Aliases stay aliases; nothing is expanded here.
 */
export interface Span {
  start: number;
  end: number;
}

interface Written extends Span {
  /** A tag of the learner's own: `!env`. Tags of YAML itself are resolved already. */
  tag: string | undefined;
  /** The name of the anchor that stands on this node. */
  anchor: string | undefined;
}

export type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

export interface Scalar extends Written {
  kind: 'scalar';
  type: 'string' | 'number' | 'boolean' | 'null';
  value: string | number | boolean | null;
  style: ScalarStyle;
}

export interface Pair {
  key: string;
  keySpan: Span;
  keyStyle: ScalarStyle;
  value: Tree;
}

export interface Mapping extends Written {
  kind: 'mapping';
  flow: boolean;
  pairs: Pair[];
}

export interface List extends Written {
  kind: 'list';
  flow: boolean;
  items: Tree[];
}

export interface Alias extends Span {
  kind: 'alias';
  name: string;
  /** The node that the name stood for at this point; missing for a name that nobody has given. */
  target: Scalar | Mapping | List | undefined;
}

export type Tree = Scalar | Mapping | List | Alias;

/** What an alias stands for; anything else is itself. Null where it stands for nothing. */
export function resolved(tree: Tree): Scalar | Mapping | List | null {
  return tree.kind === 'alias' ? (tree.target ?? null) : tree;
}

/** The mapping that a node is or stands for, or null. */
export function asMapping(tree: Tree): Mapping | null {
  const node = resolved(tree);
  return node?.kind === 'mapping' ? node : null;
}

/** The scalar that a node is or stands for, or null. */
export function asScalar(tree: Tree): Scalar | null {
  const node = resolved(tree);
  return node?.kind === 'scalar' ? node : null;
}
