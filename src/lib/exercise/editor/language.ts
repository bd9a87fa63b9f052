import type { TextLanguage } from './editor';

/** What a text is written in, by its look: a config may be YAML or JSON, a plan Markdown or YAML. */
export function languageOf(text: string, expected: 'yaml' | 'markdown'): TextLanguage {
  if (expected === 'yaml') return /^\s*[{[]/.test(text) ? 'json' : 'yaml';
  return isMapping(text) ? 'yaml' : 'markdown';
}

/** Every line at the margin is a comment, a document mark, an item or `key:`, and at least one is a key. */
function isMapping(text: string): boolean {
  const margin = text.split('\n').filter((line) => /^[^\s#]/.test(line) && !/^(---|\.\.\.)/.test(line));
  return margin.some(isKey) && margin.every((line) => isKey(line) || line.startsWith('- '));
}

const isKey = (line: string) => /^[A-Za-z_][\w-]*:(\s|$)/.test(line);
