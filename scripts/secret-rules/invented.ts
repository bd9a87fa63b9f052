const alphabets: Record<string, string> = {
  hex: '0123456789abcdef',
  digits: '0123456789',
  letters: 'ABCDEFGHJKLMNPQRSTabcdefghijkmnpqrst',
  lower: 'abcdefghijkmnpqrst0123456789',
  upper: 'ABCDEFGHJKLMNPQRST0123456789',
  base32: 'ABCDEFGHJKLMNPQRST234567',
  word: 'ABCDEFGHJKLMNPQRSTabcdefghijkmnpqrst0123456789',
  url: 'ABCDEFGHJKLMNPQRSTabcdefghijkmnpqrst0123456789_-',
  base64: 'ABCDEFGHJKLMNPQRSTabcdefghijkmnpqrst0123456789+/',
};

/**
 * In: a template such as `ghp_{{word:36}}`. Out: the text with characters invented for each place, the same at every
 * run. Nothing that looks like a credential stands in the repository that way.
 */
export function invented(template: string): string {
  let state = 7;
  return template.replace(/\{\{(\w+):(\d+)\}\}/g, (_, name: string, length: string) => {
    const alphabet = alphabets[name];
    if (alphabet === undefined) throw new Error(`There is no alphabet "${name}" for {{${name}:${length}}}.`);
    return Array.from({ length: Number(length) }, () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return alphabet.charAt(Math.floor((state / 2_147_483_648) * alphabet.length));
    }).join('');
  });
}
