import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { afterPaint } from '../after-paint';
import { exercise, openSession } from '../exercise.fixture';
import { EditorChoices } from './editor-choices.svelte';
import EditorPane from './EditorPane.svelte';

// Monaco itself is tried end to end; here only the moment counts at which it comes.
const onItsWay = vi.hoisted(() => {
  let arrive = () => {};
  const arrived = new Promise<void>((done) => (arrive = done));
  return { arrive, arrived, editors: 0 };
});
vi.mock('./monaco', () => ({}));
vi.mock('./full-editor', async () => {
  await onItsWay.arrived;
  return {
    FullEditor: function () {
      onItsWay.editors += 1;
    },
  };
});

test('leaving while the full editor is on its way leaves nothing behind', async () => {
  const { session, progress } = openSession({ starter: exercise.starter });
  session.wake();
  const choices = new EditorChoices(progress);
  choices.plain = false;
  const thrown: string[] = [];
  addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason)));

  const screen = await render(EditorPane, { session, choices, oncheck: () => {} });
  (page.getByRole('textbox').element() as HTMLTextAreaElement).focus();
  screen.unmount();
  onItsWay.arrive();
  // The editor is started a paint after each of its parts has come.
  await import('./full-editor');
  for (let paints = 0; paints < 4; paints += 1) await afterPaint();

  expect(thrown).toEqual([]);
  expect(onItsWay.editors).toBe(0);
  expect(session.editor).toBe(session.plain);
});
