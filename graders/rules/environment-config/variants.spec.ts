import { describe, expect, test } from 'vitest';
import { isMap, parseAllDocuments, parseDocument, stringify, visit } from 'yaml';
import { catalog } from '../../catalog';
import { grade } from '../../grade';

/** The same config in another form; null where the form can't keep its meaning. */
const forms: Record<string, (text: string, rule: string) => string | null> = {
  'CRLF line ends': (text) => text.replace(/\n/g, '\r\n'),
  'a BOM in front': (text) => `\uFEFF${text}`,
  JSON: (text, rule) =>
    isPlain(text, rule) ? JSON.stringify(parseDocument(text, { merge: true }).toJS(), null, 2) : null,
  'flow style': (text, rule) =>
    isPlain(text, rule)
      ? stringify(parseDocument(text, { merge: true }).toJS(), { collectionStyle: 'flow', lineWidth: 0 })
      : null,
  anchors: (text, rule) => (isPlain(text, rule) && rule !== 'no-secrets' ? anchored(text) : null),
};

/** One document that parses, without comments, tags and repeated keys, which JSON can't say. */
function isPlain(text: string, rule: string): boolean {
  if (rule === 'readable' || /#|&|!|`/.test(text.replace(/"#|\/orders#/g, ''))) return false;
  const documents = parseAllDocuments(text);
  return documents.length === 1 && documents.every((document) => document.errors.length === 0);
}

/** Every value is named in a section of its own and stands in its place as an alias. */
function anchored(text: string): string | null {
  const document = parseDocument(text);
  if (!isMap(document.contents)) return null;
  const values: string[] = [];
  visit(document, {
    Pair(_, pair) {
      const value = pair.value;
      if (!value || typeof value !== 'object' || !('range' in value) || !('type' in value)) return undefined;
      const range = value.range as [number, number, number];
      values.push(text.slice(range[0], range[1]));
      return undefined;
    },
  });
  let body = '';
  let at = 0;
  let index = 0;
  visit(document, {
    Pair(_, pair) {
      const value = pair.value;
      if (!value || typeof value !== 'object' || !('range' in value) || !('type' in value)) return undefined;
      const range = value.range as [number, number, number];
      if (range[0] === range[1]) {
        index++;
        return undefined;
      }
      body += `${text.slice(at, range[0])}*v${index++} `;
      at = range[1];
      return undefined;
    },
  });
  const named = values.map((value, place) => (value ? `  - &v${place} ${value}\n` : '')).join('');
  return named ? `x-values:\n${named}${body}${text.slice(at)}` : null;
}

function outcome(rule: string, text: string): { status: string; count: number } {
  const check = grade('environment-config', text).checks.find((one) => one.id === rule);
  return { status: check?.status ?? 'none', count: check?.findings.length ?? 0 };
}

describe.each(Object.entries(forms))('%s', (_, form) => {
  for (const rule of catalog('environment-config')) {
    test.each([...rule.good, ...rule.bad])(`${rule.id}: $name`, ({ text }) => {
      const other = form(text, rule.id);
      if (other === null) return;
      expect(outcome(rule.id, other)).toEqual(outcome(rule.id, text));
    });
  }
});

test('most examples have a form of each kind', () => {
  const examples = catalog('environment-config').flatMap((rule) =>
    [...rule.good, ...rule.bad].map((example) => form(example.text, rule.id)),
  );
  function form(text: string, rule: string): number {
    return Object.values(forms).filter((make) => make(text, rule) !== null).length;
  }
  expect(examples.length).toBeGreaterThan(70);
  expect(examples.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(250);
});
