import { createHash } from 'node:crypto';

const preloads = /(?:<link [^>]*rel="modulepreload"[^>]*>\s*)+/;
const inline = /<script>([\s\S]*?)<\/script>/;
/** kit's own start of the app: two imports, and what is done with them. */
const start = /Promise\.all\(\[[\s\S]*\]\)\.then\([\s\S]*\);(?=\s*\}\s*$)/;

/**
 * In: a page as kit rendered it. Out: the same page, which fetches its scripts once it has been painted: a learner reads before
 * anything has to be alive, and on a phone the scripts would share the line with what the page is seen by. What was
 * preloaded waits in a template, where a browser looks for nothing to fetch. Throws where kit starts the app in another way
 * than this was written for.
 */
export function withLateScripts(page: string): string {
  const code = inline.exec(page)?.[1];
  if (code === undefined) return page;
  const later = code.replace(
    start,
    (importing) => `const begin = () => {
						document.head.append(document.getElementById('scripts').content);
						${importing}
					};
					if (document.hidden) begin();
					else requestAnimationFrame(() => setTimeout(begin));`,
  );
  if (later === code || !preloads.test(page) || !page.includes(digest(code)))
    throw new Error('kit starts pages in another way now: see src/late-scripts.ts.');
  return page
    .replace(code, () => later)
    .replaceAll(digest(code), digest(later))
    .replace(preloads, (links) => `<template id="scripts">${links}</template>`);
}

/** As the page's content security policy names an inline script. */
function digest(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}
