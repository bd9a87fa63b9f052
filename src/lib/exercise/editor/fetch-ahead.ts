declare global {
  interface ImportMeta {
    /** What the full editor is made of, relative to this module. Set by the build (`full-editor-files.ts`). */
    readonly fullEditorFiles?: readonly string[];
  }
}

/** Has the full editor fetched and compiled, not run: who comes to it then waits for its start alone. */
export function fetchFullEditor() {
  if (wantsLittle()) return;
  for (const file of import.meta.fullEditorFiles ?? []) {
    const link = document.createElement('link');
    const isStyle = file.endsWith('.css');
    link.rel = isStyle ? 'prefetch' : 'modulepreload';
    if (isStyle) link.as = 'style';
    link.href = new URL(file, import.meta.url).href;
    document.head.append(link);
  }
}

/** The person has asked their browser to save data. */
function wantsLittle(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
