import { parse } from 'smol-toml';
import { compile, type Compiled } from './javascript';
import { parsePattern, Untranslatable, type Pattern } from './pattern';

/** A rule as gitleaks' configuration writes it; `examples` are an addition of ours. */
export interface WrittenRule {
  id: string;
  description?: string;
  regex?: string;
  path?: string;
  secretGroup?: number;
  entropy?: number;
  keywords?: string[];
  allowlists?: Allowlist[];
  allowlist?: Allowlist;
  examples?: { match?: string[]; pass?: string[] };
}

interface Allowlist {
  description?: string;
  regexes?: string[];
  stopwords?: string[];
  paths?: string[];
  commits?: string[];
}

interface Config {
  rules?: WrittenRule[];
  allowlists?: Allowlist[];
  allowlist?: Allowlist;
}

export interface TokenRule extends Compiled {
  id: string;
  kind: string;
  keywords: string[];
  entropy: number;
  allow: string[];
  stopwords: string[];
  examples: { match: string[]; pass: string[] };
  pattern: Pattern;
}

export interface RuleSet {
  source: string;
  licence: string;
  rules: TokenRule[];
  /** What no finding may match, for all rules. */
  allow: string[];
  stopwords: string[];
  /** A sentence for each rule that is left out, with the reason. */
  refused: string[];
}

/**
 * In: the text of a configuration, and its name for what is said about it. Out: its rules. A text that is no TOML, or
 * doesn't say where it comes from, throws; a rule that can't be translated is named in `refused`.
 */
export function readRules(text: string, file: string): RuleSet {
  const source = /^#\s*Source:\s*(.+)$/im.exec(text)?.[1]?.trim();
  const licence = /^#\s*Licen[cs]e:\s*(.+)$/im.exec(text)?.[1]?.trim();
  if (!source || !licence)
    throw new Error(`${file} doesn't say whose it is. Begin it with "# Source: …" and "# Licence: …".`);
  const config = parse(text) as Config;
  const refused: string[] = [];
  const say = (id: string, error: unknown): void => {
    if (!(error instanceof Untranslatable)) throw error;
    refused.push(`${file}: ${id} is left out: ${error.message}.`);
  };
  const rules = (config.rules ?? []).flatMap((rule) => {
    try {
      return [ruleOf(rule)];
    } catch (error) {
      say(rule.id, error);
      return [];
    }
  });
  const lists = [...(config.allowlists ?? []), ...(config.allowlist ? [config.allowlist] : [])];
  return { source, licence, rules, refused, ...allowed(lists) };
}

function ruleOf(rule: WrittenRule): TokenRule {
  if (rule.regex === undefined) throw new Untranslatable('it looks at the names of files alone');
  if ((rule.secretGroup ?? 0) > 1) throw new Untranslatable('its secret is another group than the first');
  const pattern = parsePattern(rule.regex);
  const compiled = compile(pattern);
  const keywords = (rule.keywords ?? []).map((keyword) => keyword.toLowerCase());
  if (!compiled.starts.length && !keywords.length)
    throw new Untranslatable(
      'without a keyword or a fixed beginning each text would have to be searched for it',
    );
  const lists = [...(rule.allowlists ?? []), ...(rule.allowlist ? [rule.allowlist] : [])];
  return {
    ...compiled,
    ...{ id: rule.id, kind: rule.description ?? rule.id, keywords, pattern },
    ...{ entropy: rule.entropy ?? 0, ...allowed(lists) },
    examples: { match: rule.examples?.match ?? [], pass: rule.examples?.pass ?? [] },
  };
}

/** What allowlists say of the secret itself; paths and commits are nothing to a text without either. */
function allowed(lists: Allowlist[]): { allow: string[]; stopwords: string[] } {
  return {
    allow: lists.flatMap(({ regexes }) => regexes ?? []).map(allowSource),
    stopwords: lists.flatMap(({ stopwords }) => stopwords ?? []).map((word) => word.toLowerCase()),
  };
}

function allowSource(regex: string): string {
  const { source, flags } = compile(parsePattern(regex));
  return `/${source}/${flags}`;
}
