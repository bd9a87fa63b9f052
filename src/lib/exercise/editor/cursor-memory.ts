import type { Selection } from './editor';

/** Where the cursor stood, for the reload in mid-word. It belongs to this tab alone, and goes with it. */
interface Cursor extends Selection {
  focused: boolean;
}

const keyOf = (exercise: string) => `three-lanes/cursor/${exercise}`;

export function rememberCursor(exercise: string, { start, end }: Selection, focused: boolean) {
  try {
    sessionStorage.setItem(keyOf(exercise), JSON.stringify({ start, end, focused }));
  } catch {
    // Blocked or full: the text is kept elsewhere, only the cursor starts at the top.
  }
}

/** @returns null where nothing was kept, or where it can't be read */
export function recallCursor(exercise: string): Cursor | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(exercise)) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const { start, end, focused } = kept as Partial<Cursor>;
    return Number.isSafeInteger(start) && Number.isSafeInteger(end)
      ? { start: Number(start), end: Number(end), focused: focused === true }
      : null;
  } catch {
    return null;
  }
}
