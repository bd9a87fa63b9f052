import { describe, expect, it } from 'vitest';
import { adjustClaims } from './claims';

const claim = { check: 'approval-gate', start: 10, end: 20 };
const text = '0123456789abcdefghijKLMN';

describe('adjustClaims', () => {
  it('moves a claim along with text typed before it', () => {
    expect(adjustClaims([claim], text, `xy${text}`)).toEqual([{ ...claim, start: 12, end: 22 }]);
  });

  it('leaves a claim alone when text changes behind it', () => {
    expect(adjustClaims([claim], text, text.slice(0, 20))).toEqual([claim]);
  });

  it('drops a claim whose words were changed', () => {
    expect(adjustClaims([claim], text, text.replace('c', 'X'))).toEqual([]);
  });
});
