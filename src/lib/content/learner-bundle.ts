import type { Plugin } from 'vite';

/** What compiles the content, and never reaches a learner. `zod/mini` may: it is a small part of zod. */
const buildTimeOnly = [
  /\/node_modules\/zod\/v[34]\/(?:classic|index)/,
  /\/node_modules\/zod\/v3\//,
  /\/node_modules\/(?:unified|vfile|remark-[^/]+|rehype-[^/]+|mdast-[^/]+|hast-[^/]+|micromark[^/]*)\//,
  /\/node_modules\/(?:shiki|@shikijs)\//,
  /\/src\/lib\/content\//,
  /\/src\/lib\/quiz\/kinds\/.*schema\.ts$/,
  /^\0virtual:course\/(?!outline$)/,
];

/** In: ids of modules that stand in a script for learners. Out: those that belong to the build alone. */
export const misplaced = (moduleIds: Iterable<string>) =>
  [...moduleIds].filter((id) => buildTimeOnly.some((pattern) => pattern.test(id.replaceAll('\\', '/'))));

/**
 * Stops a build whose scripts for learners hold any of it, or a text of the course: pages import the course from
 * `+page.server.ts`, where it becomes HTML and data. The outline may: it is small, and the same for every page.
 */
export function learnerBundle(): Plugin {
  return {
    name: 'learner-bundle',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const found = misplaced(chunk.moduleIds);
        if (found.length > 0)
          this.error(`${chunk.fileName} would bring to every learner what is for the build alone:\n${found.join('\n').replaceAll('\0', '')}`);
      }
    },
  };
}
