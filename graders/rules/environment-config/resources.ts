import type { Lane } from '../../model';
import { laneOf } from '../../read/config/names';

/** Template expressions that give another value in each environment: `lake-${ENV}`, `{{ target.name }}`. */
const byEnvironment =
  /(?:\$\{[^}]{0,60}|\{\{[^}]{0,60}|\$\(?|%|<)(?:env|environment|target|stage|lane|deploy_?env|app_?env|airflow_?env|env_?name|environment_?name|bundle\.target|target\.name|self:provider\.stage|opt:stage|sls:stage|workspace)\b(?!\w)/i;

/** Whether a value differs by itself, because the environment's name is put into it. */
export function variesByItself(text: string): boolean {
  return /[$%{<]/.test(text) && byEnvironment.test(text);
}

const schemes: Record<string, string> = {
  s3a: 's3',
  s3n: 's3',
  abfs: 'abfss',
  wasb: 'wasbs',
  gcs: 'gs',
  postgres: 'postgresql',
};

/**
 * In: a connection, bucket or suffix as written. Out: which resource it is, without case, the scheme's dialect,
 * trailing slashes and default ports: `s3a://Lake/` and `s3://lake` are one.
 */
export function identityOf(key: string, text: string): string {
  if (!/[:/]/.test(text)) return text.trim().toLowerCase();
  let name = text.trim().replace(/\/+$/, '').toLowerCase();
  if (key === 'bucket' && /^(?:arn|http)/.test(name)) {
    name = name
      .replace(/^arn:aws[\w-]*:s3:::/, 's3://')
      .replace(/^https?:\/\/([^./]+)\.s3[\w.-]*\.amazonaws\.com/, 's3://$1')
      .replace(/^https?:\/\/s3[\w.-]*\.amazonaws\.com\//, 's3://')
      .replace(/^https?:\/\/storage\.(?:googleapis|cloud\.google)\.com\//, 'gs://');
  }
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//.exec(name);
  if (scheme?.[1]) {
    const rest = name.slice(scheme[0].length).replace(/\/{2,}/g, '/');
    return `${schemes[scheme[1]] ?? scheme[1]}://${rest}`;
  }
  return name;
}

/** For buckets, a bare name is the bucket behind any scheme: `lake` and `s3://lake`. */
export function bareBucket(identity: string): string {
  return identity.replace(/^(?:s3|gs):\/\//, '');
}

/** Words that name a lane wherever they stand in a resource's name. `test` and the like are too common to. */
const strong: Partial<Record<string, Lane>> = {
  ...{ dev: 'dev', development: 'dev', devel: 'dev' },
  ...{
    stage: 'stage',
    staging: 'stage',
    stg: 'stage',
    preprod: 'stage',
    preproduction: 'stage',
    uat: 'stage',
  },
  ...{ prod: 'prod', production: 'prod', prd: 'prod' },
};

/** Letters without which a text names no other lane: the quick look before the careful one. */
const hints: Record<Lane, RegExp> = {
  dev: /pro?d|sta?g|te?st|uat/i,
  stage: /pro?d|dev/i,
  prod: /dev|pre[-_. ]?pr|sta?g|te?st|uat/i,
};

/** Whether a text of one lane may name another. */
export function mayNameOther(text: string, lane: Lane): boolean {
  return hints[lane].test(text);
}

/** In: a resource's name. Out: the lanes that it names, with the word that does. */
export function lanesNamed(text: string, ownNames: ReadonlyMap<string, Lane>): Map<Lane, string> {
  const named = new Map<Lane, string>();
  const plain = /prod/i.test(text) ? withoutLikenesses(text) : text;
  for (const word of plain.split(/[^A-Za-z0-9]+/)) {
    const humps = /[a-z0-9][A-Z]/.test(word) ? [word, ...word.split(/(?<=[a-z0-9])(?=[A-Z])/)] : [word];
    for (const part of humps) {
      const name = part.toLowerCase().replace(/\d+$/, '');
      const lane = strong[name] ?? ownNames.get(name) ?? ending(name);
      if (lane && !named.has(lane)) named.set(lane, part);
    }
  }
  return named;
}

/** Takes out what speaks of prod and isn't prod: `nonprod`, `prod-like`, a masked copy. `pre-prod` becomes one word. */
function withoutLikenesses(text: string): string {
  return text
    .replace(/pre[-_. ]?prod(?:uction)?/gi, ' preprod ')
    .replace(/(?:non|not)[-_. ]?prod(?:uction)?/gi, ' ')
    .replace(
      /prod(?:uction)?[-_. ]?(?:like|shaped|copy|clone|masked|anonymi[sz]ed|sample|snapshot|subset)/gi,
      ' ',
    )
    .replace(/(?:copy|clone|sample|snapshot|subset)[-_. ]?of[-_. ]?prod(?:uction)?/gi, ' ');
}

/** `warehouseprod`: the lane at a word's end. Only where no English word ends so. */
function ending(name: string): Lane | null {
  if (name.length < 7) return null;
  if (name.endsWith('prod') && !name.endsWith('nonprod') && !name.endsWith('preprod')) return 'prod';
  if (name.endsWith('preprod')) return 'stage';
  return null;
}

/** The part of a URI that says whose server or bucket it is; empty for anything else. */
export function authorityOf(text: string): string {
  const match =
    /^(?:s3[an]?|gs|gcs|abfss?|wasbs?|hdfs|postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|redshift|snowflake|jdbc:[a-z0-9:]+|mssql|oracle|clickhouse|kafka|redis|bigquery|trino|presto|sftp|ftp):\/\/(?:[^/@]*@)?([^/?]+)\//i.exec(
      text,
    );
  return match?.[1] ?? '';
}

/** Other keys than the five that name resources: `database`, `queue`, `work_pool`, `host`. */
export function namesResource(shape: string): boolean {
  const known = naming.get(shape);
  if (known !== undefined) return known;
  if (naming.size > 5000) naming.clear();
  const names = keyNamesResource(shape);
  naming.set(shape, names);
  return names;
}

const naming = new Map<string, boolean>();

function keyNamesResource(shape: string): boolean {
  const key = shape.slice(shape.lastIndexOf('.') + 1);
  if (
    /(?:^|_)(?:from|copy|clone|cloned|mirror|mirrors|upstream|promote|promotes|promoted|next|previous|parent|extends|inherits|fallback|baseline|compare|reference|like|of|until|seed|masked)(?:_|$)/.test(
      key,
    )
  )
    return false;
  return /(?:^|_)(?:conn|connection|bucket|database|db|schema|dataset|catalog|warehouse|host|hostname|queue|topic|cluster|keyspace|table|dsn|lake|stream|server|sink|output_path|service_account|vault|secret_path|secrets_path)(?:_?(?:id|name|url|uri|path))?$/.test(
    key,
  );
}

/** Names of this text's own environments, for words such as `test` that name a lane here. */
export function ownNamesOf(environments: readonly { name: string; lane: Lane | null }[]): Map<string, Lane> {
  const names = new Map<string, Lane>();
  for (const { name, lane } of environments) {
    const word = name.toLowerCase();
    if (lane && laneOf(word) === lane && /^[a-z]{3,}$/.test(word) && word !== 'test') names.set(word, lane);
  }
  return names;
}
