import { readConfig } from '../read/config/document';
import type { Span } from '../read/yaml/tree';

/** In: any text, a config or not. Out: where it holds literal secrets, so that nobody prints them. */
export function secretSpans(text: string): Span[] {
  return readConfig(text).secrets.map(({ start, end }) => ({ start, end }));
}
