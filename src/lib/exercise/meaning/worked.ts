import type { ConfigEnvironment, ConfigModel, ConfigValue, Lane } from '$graders/model';

/** A piece of the worked code: as it stands, or the value that a lane reads at this place. */
export type WorkedPart =
  | { kind: 'code'; text: string }
  /** `value` is null where the config doesn't have the key. */
  | { kind: 'value'; key: string; value: ConfigValue | null }
  | { kind: 'env'; name: string };

/** The worked code as one lane runs it, cut where its values go (`«src_conn»`, `«env»`). */
export function workedFor(code: string, model: ConfigModel, lane: Lane): WorkedPart[] {
  const environment = model.environments.find((one) => one.lane === lane);
  return code.split(/(«[^»]*»)/).flatMap((text): WorkedPart[] => {
    if (text === '') return [];
    if (!text.startsWith('«')) return [{ kind: 'code', text }];
    const key = text.slice(1, -1);
    return [
      key === 'env' ? { kind: 'env', name: lane } : { kind: 'value', key, value: valueOf(environment, key) },
    ];
  });
}

function valueOf(environment: ConfigEnvironment | undefined, key: string): ConfigValue | null {
  return environment?.values.find((value) => value.key === key) ?? null;
}

/** A value inside code: an empty string is nothing between the quotes that stand there already. */
export function inCode({ shown }: ConfigValue): string {
  return shown === '""' ? '' : shown;
}
