/**
 * What a host may say about the copy of the app that it serves: `site.json`, beside the app, read at run time. The same
 * artifact goes to every environment; only this file differs.
 */
export interface Site {
  /** The sign in the top bar: which environment this copy is. Null shows none. */
  environment: 'dev' | 'stage' | 'prod' | null;
  /** More links for the footer, such as the team's own handbook. */
  links: { title: string; href: string }[];
  /** Parts that a host may switch off. */
  features: { review: boolean; ownFile: boolean };
}

/** What holds where there is no site.json, or where a part of it can't be used. */
export const defaults: Site = { environment: null, links: [], features: { review: true, ownFile: true } };

/** What of a site.json holds, and a sentence for each part that was set aside. */
export interface ReadSite {
  site: Site;
  problems: string[];
}

const mostLinks = 8;
const longestTitle = 60;

/** Reads the text of a site.json. Never throws: what is wrong gives its default and a sentence. */
export function readSite(text: string): ReadSite {
  const problems: string[] = [];
  const given = parse(text, problems);
  return {
    site: {
      environment: readEnvironment(given.environment, problems),
      links: readLinks(given.links, problems),
      features: readFeatures(given.features, problems),
    },
    problems,
  };
}

function parse(text: string, problems: string[]): Record<string, unknown> {
  try {
    const given: unknown = JSON.parse(text);
    if (isMapping(given)) return given;
    problems.push('site.json holds no object: the defaults are used.');
  } catch {
    problems.push('site.json is not JSON: the defaults are used.');
  }
  return {};
}

function readEnvironment(given: unknown, problems: string[]): Site['environment'] {
  if (given === undefined || given === null) return defaults.environment;
  if (given === 'dev' || given === 'stage' || given === 'prod') return given;
  problems.push('"environment" in site.json is "dev", "stage", "prod" or null: no sign is shown.');
  return defaults.environment;
}

function readLinks(given: unknown, problems: string[]): Site['links'] {
  if (given === undefined) return defaults.links;
  if (!Array.isArray(given)) {
    problems.push('"links" in site.json is a list of {"title", "href"}: no links are shown.');
    return defaults.links;
  }
  const links = given.filter(isLink).slice(0, mostLinks);
  if (links.length < given.length) {
    problems.push(
      `A link in site.json needs a title of at most ${longestTitle} characters and an http(s) address; at most ${mostLinks} are shown.`,
    );
  }
  return links.map(({ title, href }) => ({ title, href }));
}

function isLink(given: unknown): given is { title: string; href: string } {
  if (!isMapping(given) || typeof given.title !== 'string' || typeof given.href !== 'string') return false;
  if (given.title.trim() === '' || given.title.length > longestTitle) return false;
  try {
    return ['http:', 'https:'].includes(new URL(given.href).protocol);
  } catch {
    return false;
  }
}

function readFeatures(given: unknown, problems: string[]): Site['features'] {
  if (given === undefined) return defaults.features;
  if (!isMapping(given)) {
    problems.push('"features" in site.json is an object of true and false: the defaults are used.');
    return defaults.features;
  }
  const features = { ...defaults.features };
  for (const name of ['review', 'ownFile'] as const) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (typeof value === 'boolean') features[name] = value;
    else if (value !== undefined)
      problems.push(`"features.${name}" in site.json is true or false: the default is used.`);
  }
  return features;
}

function isMapping(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}
