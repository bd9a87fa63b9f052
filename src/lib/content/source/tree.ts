import type { ListItem, Nodes, RootContent } from 'mdast';
import 'mdast-util-to-hast';
import 'remark-directive';

/** A directive of any form: `:plate[…]`, `::name`, `:::rule`. */
export type Directive = Extract<RootContent, { type: 'textDirective' | 'leafDirective' | 'containerDirective' }>;
export type Container = Extract<RootContent, { type: 'containerDirective' }>;

/** Ids are lower-case letters, digits and hyphens: they stand in addresses and in saved progress. */
export const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Offsets of a node in the passage that it was read from. */
export const startOf = (node: Pick<Nodes, 'position'>) => node.position?.start.offset ?? 0;
export const endOf = (node: Pick<Nodes, 'position'>) => node.position?.end.offset ?? 0;

/** The id of a heading (its own, or made of its words) or of a list item; undefined where there is none. */
export function idOf(node: RootContent | ListItem): string | undefined {
  const id = node.data?.hProperties?.['id'];
  return typeof id === 'string' ? id : undefined;
}
