import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import CopyButton from './CopyButton.svelte';
import { announcer } from './announcer.svelte';

test('copies the text, and says so to eyes and readers', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const screen = await render(CopyButton, { text: 'env: dev', what: 'config.yaml' });
  await screen.getByRole('button', { name: 'Copy config.yaml' }).click();
  expect(write).toHaveBeenCalledExactlyOnceWith('env: dev');
  await expect.element(screen.getByText('Copied')).toBeVisible();
  expect(announcer.text).toContain('Copied');
  await expect
    .element(screen.getByRole('button', { name: 'Copy config.yaml' }), { timeout: 4000 })
    .toBeVisible();
});

test('where the browser refuses, it says what to do instead', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  const screen = await render(CopyButton, { text: 'x', what: 'x.py' });
  await screen.getByRole('button').click();
  await expect.element(screen.getByText('Select and copy by hand')).toBeVisible();
});

test('the same sentence twice is two changes of the live region', () => {
  announcer.say('Copied');
  const first = announcer.text;
  announcer.say('Copied');
  expect(announcer.text).not.toBe(first);
  expect(announcer.text.replace('\u200b', '')).toBe('Copied');
});
