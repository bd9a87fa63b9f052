import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answers depend on colours: what another theme can change. */
export const ofColours = ['color-contrast', 'link-in-text-block'];
/** And those whose answers depend on where things stand, too: what a narrower window can change. */
export const ofLayout = [...ofColours, 'target-size', 'scrollable-region-focusable', 'aria-hidden-focus'];

/**
 * What axe finds on the page as it stands: a line each, empty where nothing. Against WCAG 2.2 A and AA and good practice,
 * or against the rules named in `only`.
 * The script is evaluated, not added as a tag: the app's policy forbids foreign tags.
 */
export async function violations(page: Page, only: string[] = all): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const results = await page.evaluate<AxeResults>(
    `axe.run(document, { runOnly: ${JSON.stringify(only)}, resultTypes: ['violations'], preload: false })`,
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} (${node.target.join(' ')}) ${node.failureSummary ?? ''}`),
  );
}
