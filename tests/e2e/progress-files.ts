import { readFileSync } from 'node:fs';

/** A file that version 1 exported, as an object that a test may spoil. */
function honest() {
  return JSON.parse(readFileSync('tests/fixtures/progress/version-1.export.json', 'utf8')) as {
    format: string;
    version: number;
    events: Record<string, unknown>[];
    drafts: Record<string, unknown>[];
  };
}

/** Files that must be refused whole, and the reason that a person is given. */
export function hostileFiles(): { name: string; text: string; reason: string }[] {
  const ours = honest();
  const write = (changes: object) => JSON.stringify({ ...ours, ...changes });
  const [first, ...others] = ours.events;
  const withFirst = (event: object) => write({ events: [{ ...first, ...event }, ...others] });
  return [
    { name: 'empty', text: '', reason: 'Line 1 is no JSON.' },
    { name: 'a page', text: '<!doctype html>\n<script>polluted = 1</script>', reason: 'Line 1 is no JSON.' },
    { name: 'half of one', text: write({}).slice(0, -200), reason: 'is no JSON.' },
    { name: 'somebody else’s', text: '{"progress":[1,2,3]}', reason: 'not a file that this page exported' },
    { name: 'a list', text: '[]', reason: 'not a file that this page exported' },
    { name: 'nothing', text: 'null', reason: 'not a file that this page exported' },
    { name: 'too new', text: write({ version: 2 }), reason: 'A newer edition of the course wrote it.' },
    { name: 'of no version', text: write({ version: '1' }), reason: 'It doesn’t say which version it is.' },
    {
      name: 'without lists',
      text: write({ events: {} }),
      reason: 'Its list of events or of texts is missing.',
    },
    {
      name: 'a list that lies about its length',
      text: write({ events: { length: 1e9 } }),
      reason: 'is missing',
    },
    { name: 'broken in one event', text: withFirst({ section: 7 }), reason: 'Event 1 is broken.' },
    { name: 'with an id of its own', text: withFirst({ id: '../../x' }), reason: 'Event 1 is broken.' },
    { name: 'from the future', text: withFirst({ id: '0zzzzzzzz-000000-a' }), reason: 'Event 1 is' },
    {
      name: 'too large',
      text: `${write({})}${' '.repeat(20_000_001)}`,
      reason: 'It is larger than any file',
    },
    {
      name: 'deep',
      text: '['.repeat(200_000) + ']'.repeat(200_000),
      reason: 'It is nested deeper than any file',
    },
    {
      name: 'with a prototype in place of its own',
      text: `{"__proto__":${write({})}}`,
      reason: 'not a file that this page exported',
    },
  ];
}

/** An honest file with this text wherever a string is free to be anything, and a prototype in every event. */
export function everyStringOf(text: string): string {
  const ours = honest();
  const kept = new Set(['id', 'type', 'verdict', 'what', 'erasure', 'sure', 'statuses', 'kind', 'exercise']);
  const spoiled = (value: unknown, key = ''): unknown => {
    if (kept.has(key)) return value;
    if (typeof value === 'string') return text;
    if (Array.isArray(value)) return value.map((one) => spoiled(one));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoiled(one, name)]));
  };
  const file = JSON.stringify({ ...ours, events: spoiled(ours.events), drafts: spoiled(ours.drafts) });
  return file.replaceAll('"type":', '"__proto__":{"polluted":true},"type":');
}
