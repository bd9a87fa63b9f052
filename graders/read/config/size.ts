import { resolved, type Tree } from '../yaml/tree';

/** A text may stand for this many values once its aliases are followed; an honest one within the size limit has 20,000. */
export const valueLimit = 100_000;

/** In: the roots of a text. Out: how many values they stand for with aliases followed; each anchor is counted once and remembered. */
export function valuesIn(roots: readonly Tree[]): number {
  const known = new Map<Tree, number>();
  return roots.reduce((sum, root) => sum + count(root, known), 0);
}

function count(tree: Tree, known: Map<Tree, number>): number {
  const node = resolved(tree);
  if (!node) return 0;
  const before = known.get(node);
  if (before !== undefined) return before;
  known.set(node, 1);
  let values = 1;
  if (node.kind === 'list') for (const item of node.items) values += count(item, known);
  if (node.kind === 'mapping') for (const pair of node.pairs) values += count(pair.value, known);
  known.set(node, values);
  return values;
}
