/**
 * Whole numbers in about as many bits as they are worth, written as letters: lists of Rice codes (R. F. Rice, 1979), six bits a
 * letter. A list is its length, the bits of each remainder, and for every number its quotient in ones, ended by a nought, and its
 * remainder.
 */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';
const bitsPerLetter = 6;
const bitsOfLength = 16;
const bitsOfSize = 4;

/** Reads what `BitWriter` has written, list after list. Past the end it reads noughts. */
export class BitReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text.replaceAll('\n', '');
  }

  /** The next list. */
  list(): number[] {
    const length = this.#number(bitsOfLength);
    const size = this.#number(bitsOfSize);
    return Array.from({ length }, () => this.#quotient() * 2 ** size + this.#number(size));
  }

  #bit(): number {
    const letter = letters.indexOf(this.#text[Math.floor(this.#at / bitsPerLetter)] ?? 'A');
    return (letter >> (this.#at++ % bitsPerLetter)) & 1;
  }

  #number(bits: number): number {
    let found = 0;
    for (let at = 0; at < bits; at++) found = found * 2 + this.#bit();
    return found;
  }

  #quotient(): number {
    let ones = 0;
    while (this.#bit()) ones++;
    return ones;
  }
}

/** Writes lists of whole numbers from 0 on, each list with the size of remainder that makes it shortest. */
export class BitWriter {
  readonly #bits: number[] = [];

  /** Adds a list of fewer than 65,536 numbers. */
  list(numbers: readonly number[]): void {
    const size = this.#sizeFor(numbers);
    this.#number(numbers.length, bitsOfLength);
    this.#number(size, bitsOfSize);
    for (const one of numbers) {
      for (let ones = Math.floor(one / 2 ** size); ones > 0; ones--) this.#bits.push(1);
      this.#bits.push(0);
      this.#number(one % 2 ** size, size);
    }
  }

  /** All lists so far. */
  toString(): string {
    const written = Array.from({ length: Math.ceil(this.#bits.length / bitsPerLetter) }, (_, at) => {
      const bits = this.#bits.slice(at * bitsPerLetter, (at + 1) * bitsPerLetter);
      return letters[bits.reduce((sum, bit, place) => sum + (bit << place), 0)] ?? '';
    });
    return written.join('');
  }

  #number(value: number, bits: number): void {
    for (let at = bits - 1; at >= 0; at--) this.#bits.push(Math.floor(value / 2 ** at) % 2);
  }

  #sizeFor(numbers: readonly number[]): number {
    const lengthWith = (size: number): number =>
      numbers.reduce((sum, one) => sum + Math.floor(one / 2 ** size) + 1 + size, 0);
    const sizes = [...Array(2 ** bitsOfSize).keys()];
    return sizes.reduce((best, size) => (lengthWith(size) < lengthWith(best) ? size : best), 0);
  }
}
