import type { Page } from '@playwright/test';

/** Drawings that are neither hidden from readers nor named, and figures without words: their markup, empty where all is said. */
export function withoutTwins(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own = (element: Element) => !element.closest('.monaco-editor');
    const hidden = (element: Element) => element.closest('[aria-hidden="true"]') !== null;
    const named = (element: Element) =>
      element.matches('[role="img"]') &&
      (element.getAttribute('aria-label') ?? element.querySelector('title')?.textContent ?? '').length > 2;
    const drawings = [...document.querySelectorAll('svg, canvas, [role="img"]')].filter(
      (one) => own(one) && !hidden(one) && !one.parentElement?.closest('[role="img"]') && !named(one),
    );
    const figures = [...document.querySelectorAll('figure')].filter((figure) => {
      const heard = figure.cloneNode(true) as Element;
      heard.querySelectorAll('[aria-hidden="true"]').forEach((part) => part.remove());
      const names = [...heard.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'));
      return `${heard.textContent ?? ''} ${names.join(' ')}`.trim().length < 40;
    });
    return [...drawings, ...figures].map((one) => one.outerHTML.slice(0, 160));
  });
}
