import type { Files } from './folder';

/** The languages that fences and listings of the content name, so that only these are loaded. */
export function languagesIn(files: Files): Set<string> {
  const languages = new Set<string>();
  for (const text of files.values())
    for (const [, fence, key] of text.matchAll(/^[ \t]*(?:`{3,}|~{3,})[ \t]*([\w+#-]+)|\blanguage:[ \t]*([\w+#-]+)/gm))
      languages.add(fence ?? key ?? '');
  return languages;
}
