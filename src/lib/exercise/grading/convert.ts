import { isAlias, isMap, isPair, parseAllDocuments, stringify, visit } from 'yaml';
import type { Converted } from './protocol';

/**
 * A config in the other format, for the switch above the editor.
 * @returns the text, and what JSON has no place for (comments, anchors) as a sentence; or why it can't be done
 */
export function convert(text: string, to: 'yaml' | 'json'): Converted {
  const documents = parseAllDocuments(text, { merge: true });
  if (!Array.isArray(documents) || !documents.length)
    return { text: null, because: 'There is nothing to turn yet: the text is empty.' };
  const broken = documents.find((document) => document.errors.length);
  if (broken) {
    const line = broken.errors[0]?.linePos?.[0].line ?? 1;
    return {
      text: null,
      because: `The text can’t be turned while line ${line} can’t be read. Mend it first.`,
    };
  }
  try {
    // 100 aliases are the package's own bound against texts that grow without end.
    const values = documents.map((document) => document.toJS({ maxAliasCount: 100 }) as unknown);
    const value = values.length === 1 ? values[0] : values;
    if (to === 'yaml') return { text: stringify(value, { lineWidth: 0 }), lost: null };
    return { text: `${JSON.stringify(value, null, 2)}\n`, lost: lostInJson(documents, text) };
  } catch {
    return {
      text: null,
      because: 'The text can’t be turned: its anchors lead round in a circle or grow too large.',
    };
  }
}

function lostInJson(documents: ReturnType<typeof parseAllDocuments>, text: string): string | null {
  const lost: string[] = [];
  if (/^[^"'\n]*(^|\s)#/m.test(text)) lost.push('comments');
  let anchors = false;
  for (const document of documents) {
    visit(document as never, (_, node) => {
      anchors ||= isAlias(node) || (isPair(node) && isMap(node.value) && Boolean(node.value.anchor));
    });
  }
  if (anchors) lost.push('anchors');
  return lost.length
    ? `JSON has no ${lost.join(' and no ')}: they are left out. Undo brings them back.`
    : null;
}
