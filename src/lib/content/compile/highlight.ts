import { bundledLanguages, createHighlighter, type BundledLanguage, type ThemeRegistration } from 'shiki';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { nearest } from '../source/wording';

/** Colours code at build: the page gets `<span class="k">`, no script and no style. */
export interface Highlighter {
  /** Each line as HTML. A language that was not loaded comes out without colours. */
  lines(code: string, language: string): string[];
}

/** Without colours. */
const plain = new Set(['text', 'txt', 'plain']);

/** The message for a language that nothing here can colour. */
export function unknownLanguage(name: string): string {
  const near = nearest(name, [...plain, ...Object.keys(bundledLanguages)]);
  const allowed = near ? `: did you mean "${near}"?` : '; allowed is what Shiki knows, such as yaml, python, sql, bash, text';
  return `there is no language "${name}"${allowed}`;
}

export const knowsLanguage = (name: string) => plain.has(name) || isBundled(name);
const isBundled = (name: string): name is BundledLanguage => Object.hasOwn(bundledLanguages, name);

let shared: ReturnType<typeof createHighlighter> | null = null;

/** In: the languages that the course uses. Loading all that Shiki has would take seconds. */
export async function loadHighlighter(languages: Iterable<string>): Promise<Highlighter> {
  const engine = createJavaScriptRegexEngine({ forgiving: true });
  const highlighter = await (shared ??= createHighlighter({ themes: [theme], langs: [], engine }));
  await highlighter.loadLanguage(...[...languages].filter(isBundled));
  const loaded = new Set(highlighter.getLoadedLanguages());
  return {
    lines(code, language) {
      if (!loaded.has(language)) return code.split('\n').map(escape);
      const { tokens } = highlighter.codeToTokens(code, {
        lang: language as BundledLanguage,
        theme: theme.name,
        // No limit of time for a line: on a busy machine one would be left without colours, and builds would differ.
        tokenizeTimeLimit: 0,
      });
      return tokens.map((line) => joined(line.map(({ content, color }) => ({ text: content, kind: kinds.get(color ?? '') }))));
    },
  };
}

interface Token {
  text: string;
  kind: string | undefined;
}

/** Neighbours of one kind share a span; blanks need none. */
function joined(tokens: Token[]): string {
  const runs: Token[] = [];
  for (const token of tokens) {
    const last = runs.at(-1);
    if (last && (last.kind === token.kind || /^\s*$/.test(token.text))) last.text += token.text;
    else runs.push({ ...token });
  }
  return runs
    .map(({ text, kind }) => {
      const words = text.trimEnd();
      const span = kind && words ? `<span class="${kind}">${escape(words)}</span>` : escape(words);
      return span + text.slice(words.length);
    })
    .join('');
}

export const escape = (text: string) =>
  text.replace(/[&<>"]/g, (unit) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[unit] ?? '&quot;');

/** Four kinds, as the tokens `--code-key`, `--code-string`, `--code-number`, `--code-note` have them. */
const scopes: Record<string, string[]> = {
  '': ['keyword.operator', 'punctuation', 'meta.embedded', 'meta.template', 'source'],
  k: [
    'keyword',
    'storage',
    'constant.language',
    'entity.name.tag',
    'support.type.property-name',
    'punctuation.support.type.property-name',
    'keyword.operator.logical.python',
    'keyword.operator.expression',
    'keyword.other',
    'keyword.control',
    'entity.name.section',
    'markup.heading',
  ],
  s: ['string', 'markup.inline.raw', 'markup.inserted', 'punctuation.definition.string', 'storage.type.string.python'],
  n: ['constant.numeric', 'constant.character.escape', 'constant.character.format', 'markup.deleted'],
  c: ['comment', 'punctuation.definition.comment'],
};

/** Shiki speaks of colours: each kind is given one that stands for it. */
const colourOf = (index: number) => `#00000${index}`;
const kinds = new Map(Object.keys(scopes).map((kind, index) => [colourOf(index), kind || undefined]));
const theme = {
  name: 'kinds',
  type: 'light',
  fg: colourOf(0),
  bg: '#FFFFFF',
  settings: Object.entries(scopes).map(([, scope], index) => ({ scope, settings: { foreground: colourOf(index) } })),
} satisfies ThemeRegistration;
