import type { ConfigDocument } from '../../read/config/document';
import { canonical, isRequiredKey, laneOf } from '../../read/config/names';
import { asMapping, type Pair } from '../../read/yaml/tree';
import type { Finding } from '../../report';
import { list } from '../config/words';

/** Pairs of a text, at most four levels down: environments stand no deeper. */
function pairsOf({ parsed }: ConfigDocument): Pair[] {
  const pairs: Pair[] = [];
  let level = parsed.roots.flatMap((root) => asMapping(root)?.pairs ?? []);
  for (let depth = 0; depth < 4 && level.length && pairs.length < 2000; depth++) {
    pairs.push(...level);
    level = level.flatMap(({ value }) =>
      value.kind === 'list'
        ? value.items.flatMap((item) => asMapping(item)?.pairs ?? [])
        : value.kind === 'mapping'
          ? value.pairs
          : [],
    );
  }
  return pairs;
}

/**
 * A text without any environment that has them all the same, written another way: one finding says which, and how to
 * write it. Null where nothing of the kind is seen.
 */
export function writtenElsewhere(document: ConfigDocument): Finding | null {
  if (document.environments.some(({ lane }) => lane)) return null;
  const pairs = pairsOf(document);
  return insideKeys(document, pairs) ?? inPrefixes(document, pairs) ?? inNames(document, pairs);
}

/** `bucket: {dev: …, stage: …, prod: …}`: keys outside, environments inside. */
function insideKeys(document: ConfigDocument, pairs: readonly Pair[]): Finding | null {
  const turned = pairs.flatMap((pair) => {
    const lanes = (asMapping(pair.value)?.pairs ?? []).filter(({ key }) => laneOf(key));
    return isRequiredKey(canonical(pair.key)) && lanes.length > 1 ? { pair, lanes } : [];
  });
  const [first] = turned;
  if (!first) return null;
  const names = first.lanes.map(({ key }) => key);
  return say(
    document,
    first.pair,
    `The environments stand inside the keys here: ${first.pair.key} holds ${list(names)}. Turn it round: ${list(names)} outside, each with its five keys below.`,
  );
}

/** `dev_src_conn: …`: one level, with the environment in front of each key. */
function inPrefixes(document: ConfigDocument, pairs: readonly Pair[]): Finding | null {
  for (const pair of pairs) {
    const [, lane = '', key = ''] = /^([a-z]+)[_.](\w+)$/.exec(canonical(pair.key)) ?? [];
    if (!laneOf(lane) || !isRequiredKey(key)) continue;
    return say(
      document,
      pair,
      `${pair.key} carries its environment in its name. Write a block for each environment: ${lane}: and below it ${key}:.`,
    );
  }
  return null;
}

/** `etl-dev:` under `services:`: the environment is a part of another name. */
function inNames(document: ConfigDocument, pairs: readonly Pair[]): Finding | null {
  for (const pair of pairs) {
    if (!asMapping(pair.value)) continue;
    const lane = canonical(pair.key)
      .split(/[_.]/)
      .find((word) => laneOf(word));
    if (!lane) continue;
    return say(
      document,
      pair,
      `“${pair.key}” has ${lane} in its name, and no program that asks for ${lane} finds it. Give each environment a block called dev, stage or prod, with its five keys.`,
    );
  }
  return null;
}

function say(document: ConfigDocument, pair: Pair, message: string): Finding {
  return { message, reason: 'wrong-place', range: document.range(pair.keySpan), path: pair.key };
}
