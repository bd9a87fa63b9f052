import fc from 'fast-check';
import { sound } from '../../graders/rules/environment-config/examples';

/** Pieces that configs are made of, honest and hostile, for texts that a parser takes seriously for a while. */
const pieces = [
  ...[
    'dev:',
    'stage:',
    'prod:',
    'development:',
    'stgae:',
    'environments:',
    'defaults:',
    'common:',
    'env: dev',
    '- name: prod',
    '- ',
  ],
  ...[
    'src_conn: ',
    'srcConn: ',
    'dst-conn: ',
    'bucket: ',
    'table_suffix: ',
    'retries: ',
    'src_con: ',
    'srс_conn: ',
    'sla: ',
    'image: ',
  ],
  ...[
    'orders_dev',
    'warehouse_prod',
    's3://lake',
    's3a://lake/',
    '""',
    "''",
    '3',
    '-1',
    '1.5',
    '.inf',
    'null',
    '~',
    'true',
    '0x1f',
    '"3"',
  ],
  ...[
    '&a ',
    '*a',
    '*b',
    '<<: *a',
    '<<: [*a, *a]',
    '<<:',
    '!env X',
    '!!str ',
    '!!int ',
    '? ',
    ': ',
    '|',
    '>-',
    '---',
    '...',
    '%YAML 1.2',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    '{a: ',
    '"',
    "'",
    '`',
    '@',
    '#',
    '# password: Tr0ub4dor',
    '\\',
    '\\x',
    '\t',
    '\u00a0',
    '：',
    '\uFEFF',
    '\u0000',
  ],
  ...[
    '\n',
    '\n  ',
    '\n    ',
    '\r\n',
    '\r',
    ' ',
    '\n\n',
    '\ud800',
    '\udfff',
    '💥',
    '__proto__: ',
    'constructor: ',
    'toString: 1',
    '```yaml\n',
    '```',
  ],
  ...[
    'postgres://u:Tr0ub4dor@h/x',
    '${X:-Tr0ub4dor}',
    "{{ env_var('P', 'Tr0ub4dor') }}",
    'password: Tr0ub4dor',
    '[dev]',
    'a = 1',
  ],
];

const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));

/** A sound config with a few pieces put in, cut out, doubled or moved. */
const wounded = fc
  .array(
    fc.record({
      at: fc.nat(sound.length),
      length: fc.nat(40),
      piece: fc.constantFrom(...pieces),
      how: fc.constantFrom('insert', 'cut', 'replace', 'double'),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((wounds) =>
    wounds.reduce((text, { at, length, piece, how }) => {
      const end = Math.min(text.length, at + length);
      if (how === 'insert') return text.slice(0, at) + piece + text.slice(at);
      if (how === 'cut') return text.slice(0, at) + text.slice(end);
      if (how === 'double') return text.slice(0, end) + text.slice(at, end) + text.slice(end);
      return text.slice(0, at) + piece + text.slice(end);
    }, sound),
  );

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    maxLength: 200,
  }),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
  fc.json({ maxDepth: 4 }),
);

/** Any text that somebody might paste: mostly wounded configs, then soup of config pieces, then anything at all. */
export const texts = fc.oneof(
  { arbitrary: wounded, weight: 5 },
  { arbitrary: soup, weight: 3 },
  { arbitrary: anything, weight: 2 },
);
