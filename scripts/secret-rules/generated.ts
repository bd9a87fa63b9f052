import type { RuleSet, TokenRule } from './rules';

/** In: rule sets. Out: the TypeScript that the graders import: as small as it can be, since every learner loads it. */
export function generated(sets: RuleSet[]): string {
  const heads = sets.map(({ source, licence }) => ` * - ${source} (${licence})`).join('\n');
  const starting = sets.flatMap(({ rules }) => rules).filter(({ starts }) => starts.length);
  const searched = sets.flatMap(({ rules }) => rules).filter(({ starts }) => !starts.length);
  return `/**
 * Made from graders/secrets/rules/*.toml by \`npm run secrets:rules\`; changes belong there. Sources and their licences:
${heads}
 */
import type { SearchedRule, StartingRule } from './token-rule';

/** Rules whose matches begin with known letters. */
export const startingRules: readonly StartingRule[] = [
${starting.map(startingLine).join('\n')}
];

/** Rules that are searched for in texts with one of their keywords. */
export const searchedRules: readonly SearchedRule[] = [
${searched.map(searchedLine).join('\n')}
];

/** What is no secret, whichever rule found it. */
export const allowed: readonly RegExp[] = [${sets.flatMap(({ allow }) => allow).join(', ')}];
export const stopwords: readonly string[] = ${JSON.stringify(sets.flatMap((set) => set.stopwords))};
`;
}

function startingLine(rule: TokenRule): string {
  const pattern = `/${rule.source}/${rule.flags}${rule.grouped ? 'd' : ''}y`;
  return `[${JSON.stringify(rule.kind)}, ${JSON.stringify(rule.starts)}, ${pattern}${moreOf(rule)}],`;
}

function searchedLine(rule: TokenRule): string {
  const pattern = `/${rule.source}/${rule.flags}${rule.grouped ? 'd' : ''}g`;
  return `[${JSON.stringify(rule.kind)}, ${JSON.stringify(rule.keywords)}, ${pattern}${moreOf(rule)}],`;
}

function moreOf({ entropy, allow, stopwords }: TokenRule): string {
  const more = [
    ...(entropy ? [`entropy: ${entropy}`] : []),
    ...(allow.length ? [`allow: [${allow.join(', ')}]`] : []),
    ...(stopwords.length ? [`stopwords: ${JSON.stringify(stopwords)}`] : []),
  ];
  return more.length ? `, { ${more.join(', ')} }` : '';
}
