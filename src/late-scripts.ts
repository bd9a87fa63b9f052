import { createHash } from 'node:crypto';

const preloads = /(?:<link [^>]*rel="modulepreload"[^>]*>\s*)+/;
const inline = /<script>([\s\S]*?)<\/script>/;
/** kit's own start of the app: two imports, and what is done with them. */
const start = /Promise\.all\(\[[\s\S]*\]\)\.then\([\s\S]*\);(?=\s*\}\s*$)/;
/** What kit hands over with it: the data of the layout and of the page. */
const handed =
  /(Promise\.all\(\[[^\]]*?)(\s*\]\)\.then\(\(\[kit, app)(\]\)[\s\S]*?\bdata): (\[[\s\S]*\])(?=,\s*form: null,)/;

const unknown = 'kit starts pages in another way now: see src/late-scripts.ts.';

/**
 * In: a page as kit rendered it. Out: the same page, which fetches its scripts once it has been painted: a learner reads before
 * anything has to be alive, and on a phone the scripts would share the line with what the page is seen by. What was
 * preloaded waits in a template, where a browser looks for nothing to fetch. What the scripts are handed comes with them, from
 * the file that kit wrote beside the page: in the page it stood as text already, and was a third to three quarters of its
 * bytes. Throws where kit starts the app in another way than this was written for.
 */
export function withLateScripts(page: string): string {
  const code = inline.exec(page)?.[1];
  if (code === undefined) return page;
  const later = code.replace(
    start,
    (importing) => `const begin = () => {
						document.head.append(document.getElementById('scripts').content);
						${withLateData(importing)}
					};
					if (document.hidden) begin();
					else requestAnimationFrame(() => setTimeout(begin));`,
  );
  if (later === code || !preloads.test(page) || !page.includes(digest(code))) throw new Error(unknown);
  return page
    .replace(code, () => later)
    .replaceAll(digest(code), digest(later))
    .replace(preloads, (links) => `<template id="scripts">${links}</template>`);
}

/** In: kit's start of the app. Out: the same, which reads the page's data from its file; left alone where there is none. */
function withLateData(importing: string): string {
  if (!importing.includes('type:"data"')) return importing;
  const data = handed.exec(importing)?.[4];
  if (data === undefined) throw new Error(unknown);
  if (/\bnew [A-Z]|\bObject\./.test(data.replace(/"(?:[^"\\]|\\.)*"/g, '""')))
    throw new Error('A page’s data must be plain: src/late-scripts.ts reads no dates, sets or maps.');
  // Another text is another address: a page never meets an older one that a browser still has.
  const file = `__data.json?${createHash('sha256').update(data).digest('hex').slice(0, 8)}`;
  return importing.replace(
    handed,
    (_, imports: string, names: string, rest: string) =>
      `${imports},\n\t\t\t\t\t\tfetch("${file}").then((answer) => answer.json()).then(${whole})${names}, data${rest}`,
  );
}

/**
 * Makes whole what kit wrote flat: every value stands once in a list, and objects name their parts by places in it. Plain data
 * only, and `undefined`, a place before the list.
 */
const whole = `({ nodes }) => nodes.map((node) => {
							const at = (place) => {
								const value = node.data[place];
								if (Array.isArray(value)) return value.map(at);
								if (typeof value !== "object" || !value) return value;
								return Object.fromEntries(Object.entries(value).map(([name, place]) => [name, at(place)]));
							};
							return node && { ...node, data: at(0) };
						})`;

/** As the page's content security policy names an inline script. */
function digest(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}
