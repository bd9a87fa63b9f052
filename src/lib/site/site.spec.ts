import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaults, readSite } from './site';

describe('site.json', () => {
  test('what is well formed holds', () => {
    const { site, problems } = readSite(
      JSON.stringify({
        environment: 'stage',
        links: [{ title: 'Our handbook', href: 'https://handbook.example/' }],
        features: { review: false },
      }),
    );
    expect(site).toEqual({
      environment: 'stage',
      links: [{ title: 'Our handbook', href: 'https://handbook.example/' }],
      features: { review: false, ownFile: true },
    });
    expect(problems).toEqual([]);
  });

  test.each(['', 'null', '[]', '"prod"', '{"environment":', '<!doctype html>'])(
    '%j gives the defaults and says so',
    (text) => {
      const { site, problems } = readSite(text);
      expect(site).toEqual(defaults);
      expect(problems).toHaveLength(1);
    },
  );

  test('a broken part gives its default; the others hold', () => {
    const { site, problems } = readSite(
      '{"environment": "staging", "features": {"ownFile": false, "review": "no"}}',
    );
    expect(site).toEqual({ ...defaults, features: { review: true, ownFile: false } });
    expect(problems).toHaveLength(2);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', ' JaVaScRiPt:alert(1)', '//', 'handbook'])(
    'refuses the address %j',
    (href) => {
      const { site, problems } = readSite(JSON.stringify({ links: [{ title: 'x', href }] }));
      expect(site.links).toEqual([]);
      expect(problems).toHaveLength(1);
    },
  );

  test('whatever an address carries, only one of http(s) holds', () => {
    const vectors = readFileSync('tests/fixtures/hostile/markup.txt', 'utf8').trimEnd().split('\n');
    const given = vectors.flatMap((vector) => [
      vector,
      `javascript:${vector}`,
      `https://handbook.example/#${vector}`,
    ]);
    const held = given.flatMap(
      (href) => readSite(JSON.stringify({ links: [{ title: 'x', href }] })).site.links,
    );
    expect(held).toHaveLength(vectors.length);
    expect(held.filter(({ href }) => !href.startsWith('https://handbook.example/#'))).toEqual([]);
  });

  test('never throws, and never gives anything but a site', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { site } = readSite(text);
        expect([null, 'dev', 'stage', 'prod']).toContain(site.environment);
        expect(Object.values(site.features).every((value) => typeof value === 'boolean')).toBe(true);
        expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  test('__proto__ pollutes nothing', () => {
    readSite('{"__proto__": {"polluted": true}, "features": {"__proto__": {"review": false}}}');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
