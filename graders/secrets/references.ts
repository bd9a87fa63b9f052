/**
 * What may stand where a secret would: a reference to it. Each is anchored and bounded; what a learner's text holds
 * beyond a few hundred characters is no reference.
 */
const forms: readonly RegExp[] = [
  /^\s*$/,
  // Variables: ${NAME}, $NAME, $(NAME), %NAME%, #{NAME}, @NAME@, ${{ secrets.X }}
  /^\$\{\{[^}]{1,200}\}\}$/,
  /^\$[A-Za-z_]\w{0,80}$/,
  /^(?:\$\([\w. /:-]{1,100}\)|%[A-Za-z_]\w{1,80}%|[#@]\{[\w.:/ -]{1,100}\}|@[A-Z_]{2,80}@|__[A-Z][A-Z0-9_]{1,80}__)$/,
  /^[A-Z][A-Z0-9]{0,40}(?:_[A-Z0-9]{1,40}){1,10}$/,
  // Places that keep secrets
  /^(?:ref\+)?(?:vault|secret|secrets|ssm|sm|aws-?sm|gcp-?sm|asm|awssm|gsm|akv|op|keyvault|azure-?key-?vault|azurekms|doppler|infisical|bw|bitwarden|keyring|kms|sops|env|environ|file|aws-?secrets?-?manager|secretsmanager|secrets-manager|secretmanager|aws-ssm|parameter-?store|gcp-?secret-?manager|secretref|k8s|kubernetes|conjur|cyberark|airflow|airflow-conn|conn|connection|from|variable|var|block|prefect|dagster|delinea|thycotic|chamber|berglas|hashivault|valueFrom|secretKeyRef)(?::\/{0,3}|\+)[^\s]{1,300}$/i,
  /^arn:aws[\w-]{0,12}:[\w-]{1,30}:[^\s]{1,300}$/,
  /^projects\/[^\s]{1,200}$/,
  /^(?:secret|secrets|kv|kv-v2|cubbyhole|databricks|aws|gcp|azure)\/[\w./{}$#<>@ -]{1,250}$/i,
  /^\/(?:[\w.-]{1,60}\/){1,10}[\w.-]{1,80}$/,
  /^\{\{?resolve:[^}]{1,200}\}\}?$/,
  /^@Microsoft\.KeyVault\([^)]{1,300}\)$/i,
  /^https:\/\/[\w-]{3,40}\.vault\.azure\.net\/[\w/.-]{1,200}$/i,
  /^ENC\[[^\]]{1,4000}\]$/,
  /^\$ANSIBLE_VAULT;/,
  /^!?(?:vault|secret|env)\s+[\w./:-]{1,200}$/,
  // Placeholders and masks
  /^<[^<>]{1,120}>$/,
  /^\[[a-z _-]{2,60}\]$/i,
  /^(?:[*•x.…_#-]{2,80}|X{2,80})$/,
  /^(?:redacted|masked|removed|hidden|omitted|none|null|nil|n\/a|na|tbd|todo|unset|empty|not[ _-]?set|undefined|\?+|placeholder|external|managed|injected|(?:in|from|see|via)[ _:/-].{1,100})$/i,
  /^(?:CHANGE[_-]?ME|REPLACE[_-]?ME|INSERT[_-].{0,60}|YOUR[_-].{1,60}|FILL[_-]?ME(?:[_-]?IN)?|SET[_-]?ME|REDACTED|TODO.{0,60}|FIXME)$/,
  /^(?:your|my|the|insert|enter|put|replace|set)[-_ ](?:[a-z]{1,15}[-_ ]){0,6}(?:here|password|token|key|secret|value|it)$/i,
];

const template = /^\{\{([^}]{0,300})\}\}$/;
const variable = /^\$\{([^{}]{1,300})\}$/;

/**
 * In: a value. Out: whether it only points to a secret. A default inside a reference (`${X:-abc}`,
 * `{{ env_var('X', 'abc') }}`) is a literal and is told by `defaultInside`.
 */
export function isReference(value: string): boolean {
  if (value.length > 4000) return false;
  if (defaultInside(value) !== null) return false;
  if (template.test(value) || variable.test(value)) return true;
  if (value.includes('${') || value.includes('{{')) {
    const rest = value.replace(/\$?\{\{[^}]{0,300}\}\}|\$\{[^{}]{1,300}\}/g, '').trim();
    return rest.length === 0 || rest.length <= 3 || /^[\w./:@-]{0,60}$/.test(rest);
  }
  return forms.some((form) => form.test(value));
}

export interface Default {
  /** The variable's name: `DB_PASSWORD`. */
  name: string;
  /** The literal, and where it stands in the value. */
  text: string;
  at: number;
}

const defaults: readonly RegExp[] = [
  // ${NAME:-abc}, ${NAME-abc}, ${NAME:=abc}, ${NAME:abc}, ${oc.env:NAME,abc}, ${env:NAME, 'abc'}
  /\$\{\s*(?:oc\.env:|env:|opt:|file:)?\s*([A-Za-z_][\w.]{0,80})\s*(?::-|:=|:\?|-|:(?![-=?+])|,)\s*(["']?)([^{}"']{1,300})\2\s*\}/,
  // {{ env_var('NAME', 'abc') }}, os.environ.get("NAME", "abc"), {{ var.value.get('name', 'abc') }}, getenv('NAME', 'abc')
  /\(\s*["']([\w.-]{1,80})["']\s*,\s*(?:default\s*=\s*|default_var\s*=\s*)?(["'])([^"']{1,300})\2/,
  // {{ NAME | default('abc') }}, {{ NAME or 'abc' }}
  /\{\{\s*([\w.]{1,80})\s*(?:\|\s*default\(|or|\|\|)\s*(["'])([^"']{1,300})\2/,
  // ${{ secrets.X || 'abc' }}
  /\$\{\{\s*([\w.]{1,80})\s*\|\|\s*(["'])([^"']{1,300})\2/,
];

/** The literal that a reference falls back to, or null. A fallback that is a reference itself is none. */
export function defaultInside(value: string): Default | null {
  if (!/[({]/.test(value)) return null;
  for (const form of defaults) {
    const match = form.exec(value);
    const text = match?.[3]?.trim();
    if (!match || !text) continue;
    if (/^[$<{]/.test(text) || (form === defaults[0] && /:\?/.test(match[0]))) continue;
    // ${vault:secret/path}, ${ssm:/a/b}: a resolver and its path, no variable and its default
    const scheme =
      form === defaults[0] && /^[a-z]/.test(match[1] ?? '') && /\$\{\s*[a-z][\w-]{0,20}:[^-=]/.test(match[0]);
    if (scheme && !/^\$\{\s*(?:oc\.env|env):[^}]*,/.test(match[0])) continue;
    return { name: match[1] ?? '', text, at: match.index + match[0].lastIndexOf(text) };
  }
  return null;
}
