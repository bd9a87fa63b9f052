import type { ConfigEnvironment, ConfigModel, ConfigValue } from '../../model';
import type { ConfigDocument } from '../../read/config/document';
import type { Entry } from '../../read/config/entries';
import { requiredKeys } from '../../read/config/names';
import { valueSpan } from '../config/words';

/** What a config means: its environments as resolved, dev first, each value with its place and where it came from. */
export function configModel(document: ConfigDocument): ConfigModel | null {
  if (!document.environments.length) return null;
  const rank = { dev: 0, stage: 1, prod: 2 };
  const environments = document.environments.map((environment): ConfigEnvironment => ({
    lane: environment.lane,
    name: document.masked(environment.name),
    nameRange: document.range(environment.nameSpan),
    values: [...environment.entries.values()].sort(byKey).map((entry) => valueOf(document, entry)),
  }));
  environments.sort((one, other) => (one.lane ? rank[one.lane] : 3) - (other.lane ? rank[other.lane] : 3));
  return { kind: 'config', format: document.format, environments };
}

/** The five keys first, in the exercise's order; the others as they stand. */
function byKey(one: Entry, other: Entry): number {
  const place = (entry: Entry): number => {
    const index = (requiredKeys as readonly string[]).indexOf(entry.key);
    return index < 0 ? requiredKeys.length : index;
  };
  return place(one) - place(other);
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
    origin: {
      kind: source.kind,
      ...(source.name === undefined ? {} : { name: source.name }),
      ...(source.use ? { use: document.range(source.use) } : {}),
    },
  };
}
