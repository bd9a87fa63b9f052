import { decoded, isName, looksRandom, unrest } from './chance';
import { defaultInside, isReference } from './references';
import { meaningOf, type KeyMeaning } from './words';

/** A literal secret inside a value: what it is, and where it stands in the value's text. */
export interface Literal {
  kind: string;
  start: number;
  end: number;
}

/**
 * In: a key in snake case and the text of its value. Out: the literal secret that the key makes of it, or null.
 * Shapes that give themselves away whatever their key is are not looked for here.
 */
export function literalOf(key: string, value: string, tagged: boolean): Literal | null {
  if (tagged) return null;
  const meaning = meaningOf(key);
  const fallback = defaultInside(value);
  if (fallback) {
    const byVariable = meaningOf(fallback.name.toLowerCase());
    const says = meaning === 'other' || meaning === 'identifier' ? byVariable : meaning;
    const kind = kindOf(says, fallback.text);
    return kind
      ? { kind: `${kind} as a default`, start: fallback.at, end: fallback.at + fallback.text.length }
      : null;
  }
  const kind = kindOf(meaning, value);
  return kind ? { kind, start: 0, end: value.length } : null;
}

/** What a value under such a key is, unless it is a reference; the cheap questions come first. */
function kindOf(meaning: KeyMeaning, value: string): string | null {
  const text = value.trim();
  const kind = text && literalKind(meaning, text);
  return kind && !isReference(text) ? kind : null;
}

function literalKind(meaning: KeyMeaning, text: string): string | null {
  switch (meaning) {
    case 'password':
      return namesASecret(text) ? null : 'password';
    case 'key':
      return isNameOfSomething(text) ? null : 'key';
    case 'maybe':
      return looksSecret(text) ? 'secret' : null;
    case 'connection':
      return looksLikePassword(text) ? 'password' : null;
    case 'identifier':
      return null;
    case 'other':
      if (text.length < 12) return null;
      return looksRandom(text) && !isHash(text) ? 'key' : hiddenInBase64(text);
  }
}

/** `orders-db-password`: the name under which a store keeps it. Digits inside words make it a password again. */
function namesASecret(text: string): boolean {
  return (
    /^[a-z]+(?:[-_./][a-z]+)+$/.test(text) &&
    /(?:^|[-_./])(?:password|passwd|pwd|pass|secret|secrets|credentials|creds|vault|token|key)(?:$|[-_./])/.test(
      text,
    )
  );
}

/** For `api_key: orders-api-dev`: words with separators are a name; one bare word is taken at its word. */
function isNameOfSomething(text: string): boolean {
  return namesASecret(text) || (/[-_./:]/.test(text) && isName(text) && !/\d{3}/.test(text));
}

function looksSecret(text: string): boolean {
  if (/\s/.test(text))
    return /^(?:bearer|basic|token)\s+\S{6,}$/i.test(text) && !isReference(text.split(/\s+/)[1] ?? '');
  if (/^(?:true|false|yes|no|on|off)$/i.test(text) || /^\w{1,20}:\/\//.test(text)) return false;
  if (/^[A-Za-z]+$/.test(text)) return unrest(text) > 0.4 && text.length > 7;
  if (isName(text) && /[-_./:]/.test(text)) return false;
  return text.length >= 5;
}

/** Parts of words that make a bare word with digits a connection's name: `pg1`, `oracle19`, `dwh2`. */
const connectionWords =
  /pg|postgres|sql|db|conn|ora|dwh|wh|src|dst|sink|dev|stg|stage|prod|prd|test|uat|s3|gcs|lake|bq|sf|snow|mongo|redis|kafka|hive|spark|api|erp|crm|sap|ftp|data|store|stream|raw|server|host|node|env|red|click|duck|athena|presto|trino|tera|azure|aws|gcp/i;

/** An id passes on a connection; what no id looks like does not: `hunter2`, `Winter45abXY`. */
function looksLikePassword(text: string): boolean {
  if (/\s/.test(text) || text.length > 60 || /^[a-z][a-z0-9+.-]{0,30}:/i.test(text)) return false;
  if (/[/@:;,=(){}<>|\\]/.test(text)) return false;
  const parts = text.split(/[-_.]+/);
  const hasWord = connectionWords.test(text);
  if (/^[A-Za-z]+$/.test(text)) return false;
  if (parts.length === 1 && /[!#$%^&*?+~]/.test(text)) return true;
  if (parts.length === 1)
    return (
      /[A-Za-z]/.test(text) &&
      /\d/.test(text) &&
      text.length > 5 &&
      !hasWord &&
      !/^[0-9a-f]{8,64}$/.test(text)
    );
  const odd = parts.filter((part) =>
    /[a-z]\d+[a-z]+[A-Z]|[A-Z]\d+[a-z]{2,}[A-Z]|\d[A-Z][a-z]\d|[!#$%^&*?+~]/.test(part),
  );
  return odd.length > 0 && text.length >= 10;
}

/** Hashes, UUIDs and Git SHAs: random to look at, and nobody's credential. */
function isHash(text: string): boolean {
  return /^(?:sha\d{1,3}[:-])?[0-9a-fA-F]+$/.test(text) || /^sha\d{3}-[A-Za-z0-9+/=]+$/.test(text);
}

/** `user:password` in base64, or a password alone. */
export function hiddenInBase64(text: string): string | null {
  if (!/^[A-Za-z0-9+/_-]{12,2000}={0,2}$/.test(text) || !/[a-z]/.test(text) || !/[A-Z]/.test(text))
    return null;
  const plain = decoded(text);
  if (!plain || plain.length < 8) return null;
  const pair = /^[\w.@-]{2,64}:([^\s:/]\S{3,200})$/.exec(plain);
  if (pair?.[1] && !isReference(pair[1])) return 'password in base64';
  if (/(?:password|passwd|pwd|secret|token)["']?\s*[=:]\s*["']?[^\s"']{4}/i.test(plain))
    return 'password in base64';
  const mixed = /[a-z]/.test(plain) && /[A-Z]/.test(plain) && /\d/.test(plain) && !/\s/.test(plain);
  return mixed && plain.length <= 80 && unrest(plain) > 0.25 ? 'password in base64' : null;
}
