import type { ConfigDocument } from '../../read/config/document';
import type { Entry } from '../../read/config/entries';
import type { Environment } from '../../read/config/environments';
import type { Finding } from '../../report';
import type { Rule } from '../rule';
import { asString, replace } from '../config/fixes';
import { shape } from '../config/primitives';
import { nameOf, quoted } from '../config/words';
import { bad, changed, good, sound } from './examples';

type Fault = Pick<Finding, 'message' | 'fix'> | null;

export const validValues: Rule<ConfigDocument> = {
  id: 'valid-values',
  title: 'Values that make sense',
  level: 'required',
  why: 'A number where a name belongs, or "3" where 3 belongs, passes every review and stops the first run that uses it.',
  hints: [
    'Look at the values, not the keys: which one is empty, or of another kind than its neighbours?',
    'Connections and buckets are non-empty strings, table_suffix is a string and may be "", retries is a whole number from 0 up.',
    'Put quotes round a suffix such as "2024", and none round the number of retries.',
  ],
  lesson: 'six-principles',
  needs: ['three-environments'],
  check(document) {
    const names = ['src_conn', 'dst_conn', 'bucket'].flatMap((key) =>
      shape(document, key, (entry, environment) => nonEmptyString(document, entry, environment)),
    );
    const suffix = shape(document, 'table_suffix', (entry, environment) =>
      string(document, entry, environment),
    );
    const retries = shape(document, 'retries', (entry, environment) =>
      wholeNumber(document, entry, environment),
    );
    return { findings: [...names, ...suffix, ...retries] };
  },
  good: [
    good('strings and whole numbers', sound),
    good('a quoted number as suffix', changed(['_dev\n  retries', '"2024"\n  retries'])),
    good(
      'a word that older YAML took for a truth value',
      changed(['table_suffix: _dev', 'table_suffix: off']),
    ),
  ],
  bad: [
    bad('retries in quotes', ['"1"'], changed(['retries: 1', 'retries: "1"'])),
    bad('a number as suffix', ['2024'], changed(['table_suffix: _dev', 'table_suffix: 2024'])),
    bad(
      'half a retry, and one below nothing',
      ['1.5', '-1'],
      changed(['retries: 1', 'retries: 1.5'], ['retries: 3', 'retries: -1']),
    ),
    bad('an empty connection', ['""'], changed(['src_conn: orders_pg_stage', 'src_conn: ""'])),
    bad('a suffix that is nothing', ['null'], changed(['table_suffix: ""', 'table_suffix: null'])),
  ],
};

function nonEmptyString(document: ConfigDocument, entry: Entry, environment: Environment): Fault {
  const { value } = entry;
  if (value.kind === 'scalar' && value.type === 'string') {
    if (String(value.value).trim()) return null;
    return { message: `${entry.writtenAs} in ${nameOf(environment)} is empty: name what it stands for.` };
  }
  if (value.kind === 'scalar' && value.type === 'null') {
    return { message: `${entry.writtenAs} in ${nameOf(environment)} has no value: name what it stands for.` };
  }
  return string(document, entry, environment);
}

function string(document: ConfigDocument, entry: Entry, environment: Environment): Fault {
  const { value } = entry;
  const where = `${entry.writtenAs} in ${nameOf(environment)}`;
  if (value.kind === 'list')
    return value.tag ? null : { message: `${where} is a list; it must be a string.` };
  if (value.kind === 'mapping')
    return value.tag ? null : { message: `${where} is a mapping; it must be a string.` };
  if (value.type === 'string') return null;
  const fix = asString(document, value);
  if (value.type === 'null') return { message: `${where} has no value. An empty string is written "".`, fix };
  const kind = value.type === 'number' ? 'number' : 'truth value';
  return {
    message: `${where} is the ${kind} ${quoted(document, entry)}; it must be a string, in quotes.`,
    fix,
  };
}

function wholeNumber(document: ConfigDocument, entry: Entry, environment: Environment): Fault {
  const { value } = entry;
  const where = `${entry.writtenAs} in ${nameOf(environment)}`;
  if (value.kind !== 'scalar')
    return { message: `${where} is a ${value.kind}; it must be a whole number from 0 up.` };
  if (typeof value.value === 'number') {
    if (Number.isInteger(value.value) && value.value >= 0) return null;
    return { message: `${where} is ${quoted(document, entry)}; it must be a whole number from 0 up.` };
  }
  if (value.type === 'null')
    return { message: `${where} has no value; it must be a whole number from 0 up.` };
  const digits = String(value.value).trim();
  const message = `${where} is the ${value.type === 'string' ? 'string' : 'truth value'} ${quoted(document, entry)}; it must be a whole number from 0 up.`;
  if (!/^\d{1,6}$/.test(digits) || value.tag || value.style === 'block') return { message };
  return { message, fix: replace(document, `Write ${Number(digits)}`, value, String(Number(digits))) };
}
