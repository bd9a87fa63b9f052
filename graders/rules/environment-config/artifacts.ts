import type { Entry } from '../../read/config/entries';
import { canonical } from '../../read/config/names';

/** Last words of a key that chooses code: an image, a version of it, or a file that runs. */
const choosers = new Set([
  ...[
    'image',
    'images',
    'tag',
    'version',
    'branch',
    'ref',
    'revision',
    'rev',
    'commit',
    'sha',
    'digest',
    'release',
  ],
  ...[
    'artifact',
    'build',
    'wheel',
    'whl',
    'jar',
    'egg',
    'package',
    'script',
    'entrypoint',
    'entry_point',
    'notebook',
  ],
  ...[
    'dockerfile',
    'git',
    'gitref',
    'checkout',
    'image_name',
    'release_channel',
    'code',
    'codebase',
    'source_code',
    'module',
  ],
  ...[
    'container',
    'docker',
    'main_class',
    'python_file',
    'main_file',
    'sql_file',
    'dag_file',
    'dagfile',
    'requirements',
  ],
  ...[
    'repository',
    'repo',
    'flow_file',
    'job_file',
    'build_id',
    'build_number',
    'snapshot',
    'bundle',
    'handler',
    'program',
  ],
  ...[
    'python_version',
    'command',
    'cmd',
    'args',
    'run',
    'executable',
    'binary',
    'main',
    'file_to_run',
    'layer',
    'tarball',
  ],
]);
/** Words behind a chooser that say where code lies: `image_uri`, `artifact_path`, `script_location`. */
const places = new Set([
  'uri',
  'url',
  'path',
  'file',
  'name',
  'location',
  'id',
  'key',
  'ref',
  'tag',
  'version',
  'digest',
  'sha',
  'override',
]);
/** Keys that hold such a word and choose nothing. */
const harmless =
  /(?:^|_)(?:pull_policy|pull_secret|pull_secrets|api_version|schema_version|config_version|file_version|tls_version|protocol_version|terraform_version|secret_version|key_version|model_registry|build_dir|commit_interval|commit_timeout|auto_commit|autocommit|package_manager|run_id|run_as|run_name|dry_run|max_runs|code_owner|postal_code|country_code|error_code|status_code|exit_code|currency_code|cost_code|zip_code|ref_date|referrer|script_user|image_quality|image_size|cluster_version|release_date|run_date|tag_policy|cost_tag|network_tag|billing_tag|env_tag|environment_tag|policy_tag|team_tag|owner_tag)$/;

const choosing = new Map<string, boolean>();

/** Whether a key, by its name, chooses which code runs. `tags` and `labels` describe, and choose nothing. */
export function choosesCode(shape: string): boolean {
  const known = choosing.get(shape);
  if (known !== undefined) return known;
  if (choosing.size > 5000) choosing.clear();
  const chooses = keyChooses(shape);
  choosing.set(shape, chooses);
  return chooses;
}

function keyChooses(shape: string): boolean {
  const dotted = canonical(shape);
  const dot = dotted.lastIndexOf('.');
  const key = dotted.slice(dot + 1);
  const group = dot < 0 ? '' : dotted.slice(0, dot);
  if (harmless.test(key)) return false;
  if (/^(?:labels|tags|annotations|metadata|description|env|environment_variables)$/.test(group))
    return /(?:^|_)(?:image|image_tag|git_sha|git_ref|git_branch|app_version|code_version)$/.test(key);
  if (/^(?:image|artifact|container|docker|git|code|package|wheel|release|build|source_code)$/.test(group)) {
    return !/(?:policy|secret|secrets|registry|port|cpu|memory|user|token|credentials|auth)$/.test(key);
  }
  const words = key.split('_');
  const last = words.at(-1) ?? '';
  if (choosers.has(key) || choosers.has(last)) return true;
  const before = words.at(-2) ?? '';
  return places.has(last) && choosers.has(before) && !/^(?:run|repo|code|main|args|build)$/.test(before);
}

const codeFile =
  /(?:^|[\s/'"=:])([\w./-]{0,200}\.(?:py|sql|sh|jar|whl|egg|ipynb|scala|r|pex|pyz|dockerfile)(?::\w+)?)(?=$|[\s'";?#@])/gi;
const pinned = /@sha256:[0-9a-f]{8,64}/i;
const imageLike =
  /^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?\/[\w./-]+|[a-z0-9][\w.-]*\/[\w./-]+):(?!\d{2,5}(?:\/|$))[\w][\w.-]{0,127}$/;
const gitPinned = /(?:\.git@|git\+[^\s@]+@|[?&]ref=|#)([\w./-]{1,100})$/;

/** What code a value names, whatever its key is: a file that runs, an image, a Git ref. Null for other values. */
export function codeIn(text: string): string | null {
  if (text.length > 500 || !/[.:@#]/.test(text)) return null;
  const digest = pinned.exec(text);
  if (digest) return digest[0];
  const files = [...text.matchAll(codeFile)].map((match) => match[1]);
  if (files.length) return files.join(' ');
  if (imageLike.test(text)) return text;
  if (/git|\/\//.test(text)) {
    const ref = gitPinned.exec(text);
    if (ref?.[1] && /\.git|git\+|git::|github|gitlab|bitbucket/.test(text)) return text;
  }
  return null;
}

/** The code that an entry chooses, as one comparable text; null where it chooses none, or leaves it open. */
export function codeOf(entry: Entry): string | null {
  const { value } = entry;
  const byKey = choosesCode(entry.shape);
  if (value.kind !== 'scalar') return byKey ? written(entry) : null;
  if (value.value === null || value.value === '') return null;
  const text = String(value.value).trim();
  const digest = pinned.exec(text);
  if (digest) return digest[0];
  if (/(?:^|\.|_)(?:src_conn|dst_conn|bucket|table_suffix|retries)$/.test(entry.shape)) return null;
  if (!byKey) return codeIn(text);
  // A command names code by its files; its other words are arguments, such as the environment's name.
  if (/(?:^|[._])(?:command|cmd|args|run|main)$/.test(entry.shape)) return codeIn(text);
  return text;
}

function written(entry: Entry): string | null {
  const parts: string[] = [];
  const all: Entry['value'][] = [entry.value];
  for (let next = all.pop(); next && parts.length < 200; next = all.pop()) {
    if (next.kind === 'scalar') parts.push(String(next.value));
    else if (next.kind === 'list')
      all.push(...next.items.flatMap((item) => (item.kind === 'alias' ? [] : [item])));
    else for (const pair of next.pairs) if (pair.value.kind !== 'alias') all.push(pair.value);
  }
  const text = parts.join(' ');
  if (!/(?:^|[._])(?:command|cmd|args|run|main)$/.test(entry.shape)) return text || null;
  return codeIn(text);
}
