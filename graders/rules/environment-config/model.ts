import type { ConfigEnvironment, ConfigModel, ConfigValue, Origin } from '../../model';
import type { ConfigDocument } from '../../read/config/document';
import type { Entry, Source } from '../../read/config/entries';
import { isRequiredKey, requiredKeys } from '../../read/config/names';
import { valueSpan } from '../config/words';

/** What a config means: its environments as resolved, dev first, each value with its place and where it came from. */
export function configModel(document: ConfigDocument): ConfigModel | null {
  if (!document.environments.length) return null;
  const rank = { dev: 0, stage: 1, prod: 2 };
  const environments = document.environments.map((environment): ConfigEnvironment => ({
    lane: environment.lane,
    name: document.masked(environment.name),
    nameRange: document.range(environment.nameSpan),
    values: inOrder(environment.entries).map((entry) => valueOf(document, entry)),
  }));
  environments.sort((one, other) => (one.lane ? rank[one.lane] : 3) - (other.lane ? rank[other.lane] : 3));
  return { kind: 'config', format: document.format, environments };
}

/** The five keys first, in the exercise's order; the others as they stand. */
function inOrder(entries: ReadonlyMap<string, Entry>): Entry[] {
  const five = requiredKeys.flatMap((key) => entries.get(key) ?? []);
  const others = [...entries.values()].filter(({ key }) => !isRequiredKey(key));
  return [...five, ...others];
}

function valueOf(document: ConfigDocument, entry: Entry): ConfigValue {
  const { value, source } = entry;
  return {
    key: document.masked(entry.key),
    writtenAs: document.masked(entry.writtenAs),
    path: document.masked(entry.path),
    type: value.kind === 'scalar' ? value.type : value.kind,
    shown: document.shown(value),
    range: document.range(valueSpan(entry)),
    origin: originOf(document, source),
  };
}

function originOf(document: ConfigDocument, { kind, name, use }: Source): Origin {
  const origin: Origin = { kind };
  if (name !== undefined) origin.name = name;
  if (use) origin.use = document.range(use);
  return origin;
}
