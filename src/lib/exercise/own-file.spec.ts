import { describe, expect, it } from 'vitest';
import { readOwnFile } from './own-file';

describe('readOwnFile', () => {
  it('reads a text, with plain line ends and without a byte order mark', async () => {
    expect(await readOwnFile(new File(['\ufeffdev:\r\n  a: 1\r'], 'mine.yaml'))).toEqual({
      name: 'mine.yaml',
      text: 'dev:\n  a: 1\n',
    });
  });

  it('says why a file is not opened', async () => {
    expect(await readOwnFile(new File(['\0\x01'], 'image.png'))).toEqual({
      because: 'image.png is not a text file.',
    });
    expect(await readOwnFile(new File(['x'.repeat(1_500_000)], 'big.yaml'))).toEqual({
      because: 'big.yaml has 1500 kB. Files up to 1000 kB can be opened here.',
    });
  });
});
