import type { Path, Yaml } from './yaml';

/** Reports every value of `key` in the list at `path` that an earlier item has too. `why` says what it is for. */
export function reportRepeated<Key extends string>(
  yaml: Yaml,
  path: Path,
  items: Partial<Record<Key, string | undefined>>[],
  key: Key,
  why: string,
): void {
  const seen = new Set<string>();
  items.forEach((item, index) => {
    const value = item[key];
    if (value === undefined) return;
    if (seen.has(value)) yaml.report([...path, index, key], `the ${key} "${value}" stands twice: ${why}`);
    seen.add(value);
  });
}
