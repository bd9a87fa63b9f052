/**
 * The second copy, in IndexedDB: the same keys and values as localStorage, so reading, guarding and migrating are
 * the journal's. Loaded after the page is usable.
 */
import { openDB, type IDBPDatabase } from 'idb';
import type { Letter } from './records';

const store = 'shelf';
/** Writes are gathered for this long, in milliseconds. */
const rest = 250;

export class SecondCopy {
  readonly #waiting = new Map<string, string | null>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  private constructor(private readonly database: IDBPDatabase) {}

  /** Opens or makes it. Rejects where the browser blocks IndexedDB, or a newer edition has changed its form. */
  static async open(name = 'three-lanes'): Promise<SecondCopy> {
    const database = await openDB(name, 1, {
      upgrade: (made) => void made.createObjectStore(store),
      // Another tab has a newer edition or deletes the database: don't stand in its way.
      blocking: (_, __, event) => (event.target as IDBDatabase).close(),
    });
    return new SecondCopy(database);
  }

  /** Everything it holds. */
  async read(): Promise<{ key: string; value: string }[]> {
    const reading = this.database.transaction(store);
    const [keys, values] = await Promise.all([reading.store.getAllKeys(), reading.store.getAll()]);
    return keys.map((key, at) => ({ key: String(key), value: String(values[at]) }));
  }

  /** Keeps (or with null deletes) a record, soon. A later value of the same key replaces a waiting one. */
  write({ key, value }: Letter): void {
    this.#waiting.set(key, value);
    this.#timer ??= setTimeout(() => void this.flush(), rest);
  }

  /** Writes what waits, in one transaction. What could not be written waits on; resolves to whether all was. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const letters = [...this.#waiting];
    this.#waiting.clear();
    try {
      const writing = this.database.transaction(store, 'readwrite');
      for (const [key, value] of letters)
        void (value === null ? writing.store.delete(key) : writing.store.put(value, key));
      // Said aloud, so that a page that is going away needn't hear the answers first.
      writing.commit();
      await writing.done;
      return true;
    } catch {
      for (const [key, value] of letters) if (!this.#waiting.has(key)) this.#waiting.set(key, value);
      return false;
    }
  }

  close(): void {
    clearTimeout(this.#timer);
    this.database.close();
  }
}
