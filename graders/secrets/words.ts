/** What keys say about their values. Names are in snake case. */
export type KeyMeaning =
  /** `password`, `pwd`: whatever stands there literally is a secret. */
  | 'password'
  /** `api_key`, `client_secret`: a literal that is not plainly the name of something. */
  | 'key'
  /** `token`, `secret`, `auth`, `credentials`: often the name of a secret; a literal that looks random is one. */
  | 'maybe'
  /** `src_conn`, `dsn`: an id, a reference, or a URI without its password. */
  | 'connection'
  /** `checksum`, `sheet_id`: random by nature and no secret. */
  | 'identifier'
  | 'other';

const passwords =
  /(?:^|_)(?:password|passwd|passwort|pwd|pass|passphrase|passcode|pw|psw|passwords|userpass|dbpass|mypwd|pgpassword)\d*(?:_(?:b64|base64|literal|plain|plaintext|raw|value|text|encoded|prod|dev|stage|old|new|default|admin|db|local))?$/;
const passwordInside = /(?:password|passwd|passphrase)$/;
const keys =
  /(?:^|_)(?:api_?key|apikey|secret_?key|access_?key|private_?key|client_secret|app_secret|consumer_secret|shared_secret|account_?key|storage_key|signing_key|signing_secret|encryption_key|auth_key|master_key|fernet_key|license_key|service_key|api_?token|api_secret|access_?token|auth_?token|refresh_token|bearer_token|bot_token|sas_?token|sas_key|id_token|session_token|webhook_secret|jwt_secret|secret_access_key|shared_access_key|host_key|deploy_key|ssh_key|integration_key|routing_key_secret|personal_access_token|pat|sas|function_key|key_base64|subscription_key|write_key|ingest_key|admin_key|private_token|secret_token|app_key|application_key|data_key|hmac_key|account_secret|user_secret|oauth_secret)(?:_(?:b64|base64|literal|plain|raw|value|prod|dev|stage|old|new|default))?$/;
const maybes =
  /(?:^|_)(?:secret|secrets|token|tokens|auth|authorization|credential|credentials|creds|cred|bearer|jwt|cookie|login|webhook|webhook_url|keytab|session_key|salt|pepper|otp|pin|key_json|keyfile_json|service_account_json|keyfile)(?:_(?:b64|base64|literal|plain|raw|value|prod|dev|stage|json))?$/;
const connections =
  /(?:^|_)(?:conn|connection|dsn|jdbc|connection_string|conn_str|conn_string|connection_uri|connection_url|database_url|db_url|jdbc_url)(?:_id|_uri|_url|_string)?$/;
const identifiers =
  /(?:^|_)(?:id|ids|uuid|guid|sha|sha1|sha256|sha512|md5|hash|digest|checksum|etag|fingerprint|thumbprint|integrity|commit|revision|version|ref|rev|arn|image|build|url_path|sum|crc|signature_hash|cluster|workspace|nonce|kid|serial|public_key|pubkey|known_hosts|certificate|cert|ca)$/;
/** Behind these a word about secrets speaks of where or how, not of what: `password_file`, `token_url`. */
const about =
  /_(?:id|name|names|ref|refs|reference|path|paths|file|files|arn|env|env_var|var|variable|url|uri|endpoint|type|method|provider|backend|manager|store|engine|scope|scopes|mount|version|policy|length|len|min|max|ttl|expiry|expires|expiration|rotation|rotated|enabled|required|count|limit|source|vault|field|prefix|alias|age|days|hours|user|username|role|mode|header|hint|key_ref|location|service|server|host|region|format|schema|table|column|issuer|audience|algorithm|budget|rotation_days|from|selector|secret_name|key_name)$/;

const meanings = new Map<string, KeyMeaning>();

/** In: a key in snake case. Out: what it says about its value. */
export function meaningOf(key: string): KeyMeaning {
  const known = meanings.get(key);
  if (known) return known;
  const meaning = key.length > 80 ? 'other' : work(key);
  if (meanings.size > 5000) meanings.clear();
  meanings.set(key, meaning);
  return meaning;
}

function work(dotted: string): KeyMeaning {
  const key = dotted.slice(dotted.lastIndexOf('.') + 1).replace(/^_+/, '');
  if (/^(?:webhook|webhook_url|database_url|db_url|jdbc_url|connection_url|connection_uri)$/.test(key)) {
    return key.startsWith('webhook') ? 'maybe' : 'connection';
  }
  if (connections.test(key)) return 'connection';
  if (about.test(key)) return identifiers.test(key) ? 'identifier' : 'other';
  if (passwords.test(key) || passwordInside.test(key)) return 'password';
  if (keys.test(key)) return 'key';
  if (maybes.test(key)) return 'maybe';
  return identifiers.test(key) ? 'identifier' : 'other';
}
