import type { Shelf } from './shelf';

/** For specs: a localStorage in memory that can be blocked, full or slow to forget, as real ones are. */
export class FaultyShelf implements Shelf {
  readonly values = new Map<string, string>();
  blocked = false;
  /** How many characters fit, keys and values together. */
  room = Infinity;

  keys(): string[] {
    this.#guard();
    return [...this.values.keys()];
  }
  get(key: string): string | null {
    this.#guard();
    return this.values.get(key) ?? null;
  }
  set(key: string, value: string): void {
    this.#guard();
    if (this.size - sizeOf(key, this.values.get(key)) + sizeOf(key, value) > this.room)
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    this.values.set(key, value);
  }
  remove(key: string): void {
    this.#guard();
    this.values.delete(key);
  }

  get size(): number {
    let size = 0;
    for (const [key, value] of this.values) size += sizeOf(key, value);
    return size;
  }

  #guard(): void {
    if (this.blocked) throw new DOMException('Access is denied for this document.', 'SecurityError');
  }
}

function sizeOf(key: string, value: string | undefined): number {
  return value === undefined ? 0 : key.length + value.length;
}
