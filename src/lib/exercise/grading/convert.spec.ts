import { describe, expect, it } from 'vitest';
import { convert } from './convert';

describe('convert', () => {
  it('turns YAML into JSON and back', () => {
    const json = convert('dev:\n  retries: 0\n  table_suffix: ""\n', 'json');
    expect(json).toEqual({
      text: '{\n  "dev": {\n    "retries": 0,\n    "table_suffix": ""\n  }\n}\n',
      lost: null,
    });
    expect(convert(json.text ?? '', 'yaml')).toEqual({
      text: 'dev:\n  retries: 0\n  table_suffix: ""\n',
      lost: null,
    });
  });

  it('resolves anchors and merges, and says that they and comments are left out', () => {
    const { text, lost } = convert('# mine\nbase: &base { retries: 1 }\ndev:\n  <<: *base\n', 'json') as {
      text: string;
      lost: string;
    };
    expect(JSON.parse(text)).toEqual({ base: { retries: 1 }, dev: { retries: 1 } });
    expect(lost).toBe('JSON has no comments and no anchors: they are left out. Undo brings them back.');
  });

  it('makes a list of several documents', () => {
    const { text } = convert('name: dev\n---\nname: prod\n', 'json');
    expect(JSON.parse(text ?? '')).toEqual([{ name: 'dev' }, { name: 'prod' }]);
  });

  it('says where a text cannot be read', () => {
    expect(convert('dev:\n  a: [1\n', 'json')).toEqual({
      text: null,
      because: 'The text can’t be turned while line 3 can’t be read. Mend it first.',
    });
    expect(convert('', 'json')).toMatchObject({ text: null });
  });

  it('gives up on a text that grows without end', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
      .concat(
        [...'bcdefghi'].map(
          (c, i) =>
            `${c}: &${c} [${Array(9)
              .fill('*' + 'abcdefgh'[i])
              .join(', ')}]`,
        ),
      )
      .join('\n');
    expect(convert(bomb, 'json')).toMatchObject({ text: null });
  });
});
