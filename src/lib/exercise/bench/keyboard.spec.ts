import { describe, expect, it } from 'vitest';
import { covered } from './keyboard';

describe('what the keyboard covers', () => {
  it('is what is missing below what is seen', () => {
    expect(covered({ height: 500, offsetTop: 0, scale: 1 }, 844)).toBe(344);
    expect(covered({ height: 500, offsetTop: 100, scale: 1 }, 844)).toBe(244);
  });

  it('is nothing without a keyboard, and nothing while the page is zoomed', () => {
    expect(covered({ height: 844, offsetTop: 0, scale: 1 }, 844)).toBe(0);
    expect(covered({ height: 422, offsetTop: 0, scale: 2 }, 844)).toBe(0);
    expect(covered({ height: 844.4, offsetTop: 0.2, scale: 1 }, 844), 'rounding of the browser').toBe(0);
  });
});
