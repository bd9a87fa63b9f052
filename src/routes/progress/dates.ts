/** A day as people say it: "22 Nov", "today". In the reader's time zone. */
export function shortDay(at: number, now = Date.now()): string {
  const day = new Date(at);
  if (day.toDateString() === new Date(now).toDateString()) return 'today';
  return day.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' });
}

/** "22 November 2026, 14:05". */
export function dayAndTime(at: number): string {
  return new Date(at).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
}

/** "22 November 2026". */
export function longDay(at: number): string {
  return new Date(at).toLocaleDateString('en-GB', { dateStyle: 'long' });
}

/** "2026-11-22", by the reader's calendar. */
export function isoDay(at: number): string {
  return new Date(at).toLocaleDateString('sv-SE');
}
