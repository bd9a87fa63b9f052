/**
 * Replaces the placeholders of the config answers, so that nothing in the repository looks like a credential.
 *
 *   {{SECRET:kind}}   an invented secret of that kind
 *   {{BIG:kind}}      a text that is too large or too deep to keep in a file
 *
 * The values are drawn from a generator seeded with the file's name: the same file gives the same text on every run.
 * No prefix of a real credential stands here in one piece.
 *
 *   import { expandFile } from './expand.mjs'
 *   node expand.mjs e101.yaml        prints the expanded text
 */
import { readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { argv, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = lower.toUpperCase();
const digit = '0123456789';
const hex = digit + 'abcdef';
const alnum = lower + upper + digit;
const base64 = alnum + '+/';

/**
 * Draws from one seeded generator (xorshift32 over an FNV-1a hash of the seed).
 * @param {string} seed any text
 */
function dice(seed) {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  state ||= 1;
  const next = (/** @type {number} */ below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
  const one = (/** @type {string[]} */ list) => list[next(list.length)] ?? '';
  const text = (/** @type {string} */ letters, /** @type {number} */ length) =>
    Array.from({ length }, () => letters.charAt(next(letters.length))).join('');
  const word = () => one(['Basalt', 'Juniper', 'Marble', 'Ostrich', 'Pebble', 'Thunder', 'Walnut', 'Zephyr']);
  /** What people think up: harmless inside YAML plain scalars, JSON strings and URIs. */
  const password = () => word() + text(digit, 3) + one(['-', '_', '.']) + text(alnum, 9) + text(digit, 1);
  const user = () => one(['loader', 'etl_app', 'orders_rw', 'svc_ingest']);
  const host = () => `${one(['pg', 'db', 'core'])}${text(digit, 2)}.${one(['eu', 'us'])}.shop.internal`;
  return { one, text, password, user, host };
}

/** @typedef {ReturnType<typeof dice>} Dice */

const encode = (/** @type {string} */ text) => Buffer.from(text, 'utf8').toString('base64');
const encodeUrl = (/** @type {string} */ text) => Buffer.from(text, 'utf8').toString('base64url');

/** A URI with a password: scheme://user:password@host:port/name */
const uri = (/** @type {string} */ scheme, /** @type {string} */ tail) => (/** @type {Dice} */ d) =>
  `${scheme}://${d.user()}:${d.password()}@${d.host()}${tail}`;

const pem = (/** @type {string} */ label) => (/** @type {Dice} */ d) => {
  const rule = '-'.repeat(5);
  const name = [label, 'PRIV' + 'ATE KEY'].filter(Boolean).join(' ');
  const body = Array.from({ length: 12 }, () => d.text(base64, 64));
  return [`${rule}BEGIN ${name}${rule}`, ...body, d.text(base64, 46) + '==', `${rule}END ${name}${rule}`].join('\n');
};

/** @type {Record<string, (d: Dice) => string>} */
const secrets = {
  'aws-access-key-id': (d) => 'AK' + 'IA' + d.text(upper + '234567', 16),
  'aws-secret-key': (d) => d.text(alnum, 20) + d.text(base64, 19) + d.text(alnum, 1),
  'azure-sas-token': (d) =>
    `sv=2024-11-04&ss=b&srt=co&sp=rwdl&se=2030-01-01T00:00:00Z&s` + `ig=${d.text(alnum, 42)}3D`,
  'azure-storage-connection-string': (d) =>
    `DefaultEndpointsProtocol=https;AccountName=st${d.text(lower, 8)};Account` +
    `Key=${d.text(base64, 86)}==;EndpointSuffix=core.windows.net`,
  'base64-password': (d) => encode(`${d.user()}:${d.password()}`),
  'basic-auth-url': (d) => `https://${d.user()}:${d.password()}@export.partner-feeds.net/v3`,
  'databricks-token': (d) => 'da' + 'pi' + d.text(hex, 32),
  'digitalocean-token': (d) => 'do' + 'p_v1_' + d.text(hex, 64),
  'dockerhub-pat': (d) => 'dc' + 'kr_pat_' + d.text(alnum, 27),
  'ec-private-key': pem('EC'),
  'gcp-api-key': (d) => 'AI' + 'zaSy' + d.text(alnum, 33),
  'generic-password-literal': (d) => d.password(),
  'github-fine-grained-pat': (d) => 'github' + '_pat_' + d.text(alnum, 22) + '_' + d.text(alnum, 59),
  'github-oauth-token': (d) => 'gh' + 'o_' + d.text(alnum, 36),
  'github-pat': (d) => 'gh' + 'p_' + d.text(alnum, 36),
  'gitlab-pat': (d) => 'gl' + 'pat-' + d.text(alnum, 20),
  'high-entropy-hex32': (d) => d.text('123456789', 1) + 'b' + d.text(hex, 29) + 'e',
  'huggingface-token': (d) => 'h' + 'f_' + d.text(lower + upper, 34),
  'jdbc-password': (d) =>
    `jdbc:postgresql://${d.host()}:5432/orders?user=${d.user()}&pass` + `word=${d.password()}`,
  'jwt': (d) =>
    [
      encodeUrl(JSON.stringify({ alg: 'HS256', typ: 'JWT' })),
      encodeUrl(JSON.stringify({ sub: d.user(), scope: 'write', iat: 1760000000, exp: 1990000000 })),
      d.text(alnum, 43),
    ].join('.'),
  'mongodb-uri-password': uri('mongo' + 'db', ':27017/orders'),
  'mssql-connection-string': (d) =>
    `Server=tcp:${d.host()},1433;Database=orders;User Id=${d.user()};Pass` + `word=${d.password()};Encrypt=true`,
  'mysql-uri-password': uri('my' + 'sql', ':3306/shop'),
  'npm-token': (d) => 'np' + 'm_' + d.text(alnum, 36),
  'openai-key': (d) => 's' + 'k-proj-' + d.text(alnum, 48),
  'openssh-private-key': pem('OPENSSH'),
  'pem-private-key': pem('RSA'),
  'pkcs8-private-key': pem(''),
  'postgres-uri-password': uri('postgres' + 'ql', ':5432/orders'),
  'pypi-token': (d) => 'py' + 'pi-AgEIcHlwaS5vcmc' + d.text(alnum, 72),
  'redis-uri-password': (d) => 're' + `dis://:${d.password()}@${d.host()}:6379/0`,
  'sendgrid-key': (d) => 'S' + `G.${d.text(alnum, 22)}.${d.text(alnum, 43)}`,
  'slack-bot-token': (d) => 'xo' + `xb-1${d.text(digit, 11)}-2${d.text(digit, 11)}-${d.text(alnum, 24)}`,
  'slack-webhook': (d) =>
    'https://hooks.' + `slack.com/ser` + `vices/T${d.text(upper, 9)}/B${d.text(upper, 9)}/${d.text(alnum, 24)}`,
  'snowflake-password-literal': (d) => 'Snow' + d.password(),
  'stripe-live-key': (d) => 's' + 'k_li' + 've_51' + d.text(alnum, 40),
  'stripe-restricted-key': (d) => 'r' + 'k_li' + 've_51' + d.text(alnum, 40),
  'telegram-bot-token': (d) => `7${d.text(digit, 9)}:AA${d.text(alnum, 33)}`,
  'vault-token': (d) => 'hv' + 's.' + d.text(alnum, 90),
};

/** @type {Record<string, () => string>} */
const large = {
  'comment-100kb': () => Array(1200).fill(`# ${'-'.repeat(82)}`).join('\n'),
  'alias-bomb': () =>
    Array.from({ length: 9 }, (_, i) =>
      i === 0 ? 'b0: &b0 [ha, ha, ha]' : `b${i}: &b${i} [${Array(9).fill(`*b${i - 1}`).join(', ')}]`,
    ).join('\n'),
};

/** The names after `SECRET:` that exist. */
export const secretKinds = Object.keys(secrets);

/**
 * Puts values in place of the placeholders.
 * @param {string} text an answer as it is kept
 * @param {{json?: boolean, seed?: string}} [options] json: escape for a JSON string; seed: any text
 * @returns {string} the answer as a learner would have handed it in
 * @throws where a placeholder names a kind that doesn't exist
 */
export function expandText(text, { json = false, seed = '' } = {}) {
  const d = dice(seed);
  return text.replace(/\{\{(SECRET|BIG):([a-z0-9-]+)\}\}/g, (whole, family, kind, at) => {
    const value = family === 'SECRET' ? secrets[kind]?.(d) : large[kind]?.();
    if (value === undefined) throw new Error(`${whole}: there is no such kind.`);
    if (json && family === 'SECRET') return JSON.stringify(value).slice(1, -1);
    const lead = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
    // Every line of a block scalar or a comment begins as its first one does; elsewhere line breaks are written out.
    if (/^ *(# *)?$/.test(lead)) return value.replaceAll('\n', `\n${lead}`);
    return value.replaceAll('\n', '\\n');
  });
}

/**
 * Reads an answer and expands it.
 * @param {string} name a file beside this one, or an absolute path
 * @param {string} [seed] another seed gives other values of the same kinds
 * @returns {string} the expanded text
 */
export function expandFile(name, seed = 'unseen') {
  const path = isAbsolute(name) ? name : join(here, basename(name));
  const text = readFileSync(path, 'utf8');
  return expandText(text, { json: path.endsWith('.json'), seed: `${seed}/${basename(path)}` });
}

if (argv[1] && realpathSync(argv[1]) === fileURLToPath(import.meta.url)) stdout.write(expandFile(argv[2] ?? ''));
