import { containersOf, type Container, type Found, type Section } from './containers';
import { entriesOf, type Entry } from './entries';
import type { Parsed } from './parse';
import { canonical } from './names';
import { asMapping, asScalar, type Mapping, type Pair } from '../yaml/tree';

/** An environment with every value that it ends up with: own, merged, and inherited. */
export interface Environment extends Omit<Found, 'selectors'> {
  /** By `Entry.shape`: the five keys in snake case, others as `group.key`. */
  entries: Map<string, Entry>;
  /** How deep its own body stands in the text: in braces or in lines. Null where there is no body to write into. */
  ownBody: Mapping | null;
}

export interface Environments {
  environments: Environment[];
  /** Pairs beside environments that are none. */
  others: Container['others'];
}

const extendsKeys = new Set(['extends', 'inherits', 'inherit', 'inherit_from', 'inherits_from']);

/** In: a parsed text. Out: its environments as resolved, in the order of the text. */
export function environmentsOf(parsed: Parsed): Environments {
  const containers = containersOf(parsed.roots);
  const templates = mergedByName(parsed);
  const environments: Environment[] = [];
  for (const container of containers) {
    const isTemplate = (body: Mapping): boolean => templates.has(body);
    const sections = container.sections.filter((section) => !isTemplate(section.body)).map(inheritedFrom);
    for (const found of container.found) {
      if (!found.lane && isTemplate(found.body)) continue;
      environments.push(environmentOf(found, sections, container));
    }
  }
  environments.sort((one, other) => one.nameSpan.start - other.nameSpan.start);
  return { environments, others: containers.flatMap((container) => container.others) };
}

/** Mappings that are used by their anchor's name: who merges them says so, and nobody else inherits them. */
function mergedByName(parsed: Parsed): Set<Mapping> {
  const used = new Set<Mapping>();
  for (const { target } of parsed.notes.aliases) if (target?.kind === 'mapping') used.add(target);
  return used;
}

/** A section's values as environments inherit them: worked out once, for all of them. */
function inheritedFrom(section: Section): Map<string, Entry> {
  const entries = entriesOf(section.body, section.path, none);
  for (const entry of entries.values()) entry.source = { kind: 'defaults', name: section.name };
  return entries;
}

const none: ReadonlySet<Pair> = new Set();

function environmentOf(found: Found, sections: Map<string, Entry>[], container: Container): Environment {
  const { lane, name, nameSpan, path, body } = found;
  const entries = entriesOf(body, path, found.selectors);
  const parent = parentOf(body, container);
  if (parent) entries.delete(parent.shape);
  for (const section of parent ? [inheritedFrom(parent.section), ...sections] : sections) {
    for (const [shape, entry] of section) if (!entries.has(shape)) entries.set(shape, entry);
  }
  return { lane, name, nameSpan, path, body, entries, ownBody: body.pairs.length ? body : null };
}

/** `extends: base` names the section that this environment inherits first. */
function parentOf(body: Mapping, container: Container): { shape: string; section: Section } | null {
  for (const pair of body.pairs) {
    const shape = canonical(pair.key);
    if (!extendsKeys.has(shape)) continue;
    const name = asScalar(pair.value)?.value;
    const section = container.sections.find((one) => one.name === name);
    const sibling = container.found.find((one) => one.name === name && one.body !== body);
    const other = container.others.find((one) => one.pair.key === name);
    const otherBody = other && asMapping(other.pair.value);
    if (section) return { shape, section };
    if (sibling) return { shape, section: { name: sibling.name, path: sibling.path, body: sibling.body } };
    if (other && otherBody)
      return { shape, section: { name: other.pair.key, path: other.path, body: otherBody } };
  }
  return null;
}
