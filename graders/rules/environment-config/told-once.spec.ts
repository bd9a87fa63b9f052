import { expect, test } from 'vitest';
import { catalog } from '../../catalog';
import { grade } from '../../grade';
import type { Finding } from '../../report';
import { changed, sound } from './examples';

/** All findings of a text, as place and sentence. */
function told(text: string): string[] {
  return grade('environment-config', text).checks.flatMap(({ findings }) => findings.map(placeAndSentence));
}

function placeAndSentence({ range, message }: Finding): string {
  return `${range.start.offset}–${range.end.offset} ${message.replace(/ There (?:is|are) [\d,]+ more .*$/, '')}`;
}

const faulty = [
  ...catalog('environment-config').flatMap(({ bad }) => bad.map(({ name, text }) => ({ name, text }))),
  { name: 'tabs', text: sound.replace(/^ {2}/gm, '\t') },
  { name: 'non-breaking spaces', text: sound.replace(/^ {2}/gm, '\u00a0\u00a0') },
  { name: 'wide colons', text: sound.replace(/: /g, '：') },
  { name: 'a tab and an open bracket', text: changed(['  retries: 0', '\tretries: [0']) },
  {
    name: 'one key misspelt in three ways',
    text: changed(
      ['src_conn: orders_pg_dev', 'src_con: orders_pg_dev'],
      ['src_conn: orders_pg_stage', 'source_conn: orders_pg_stage'],
      ['src_conn: orders_pg_prod', 'src_connn: orders_pg_prod'],
    ),
  },
];

test.each(faulty)('no place is told the same sentence twice: $name', ({ text }) => {
  const all = told(text);
  expect(all.length).toBeGreaterThan(0);
  expect(new Set(all).size).toBe(all.length);
});

test('tabs are told once, with the number of their lines', () => {
  const text = 'dev:\n\tsrc_conn: a\n\tretries: 0\n';
  expect(told(text)).toEqual(['5–6 A tab stands where YAML wants spaces, here and on 1 more line.']);
});

test('a misspelt key is named by the five keys’ check alone, and uneven all the same', () => {
  const { checks } = grade(
    'environment-config',
    changed(['src_conn: orders_pg_dev', 'src_con: orders_pg_dev']),
  );
  const sentences = (id: string) =>
    checks.find((check) => check.id === id)?.findings.map(({ message }) => message);
  expect(sentences('required-keys')).toEqual(['dev writes “src_con”; the key is called src_conn.']);
  expect(sentences('same-shape')).toEqual(['dev is one key short of stage and prod.']);
});

test('a key that all misspell, each in another way, is uneven', () => {
  const { checks } = grade('environment-config', faulty.at(-1)?.text ?? '');
  expect(checks.find(({ id }) => id === 'same-shape')?.findings.map(({ message }) => message)).toEqual([
    'The environments don’t agree on src_conn: “src_con”, “source_conn” and “src_connn”.',
  ]);
});
