import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { exercise, openSession } from '../exercise.fixture';
import { EditorChoices } from './editor-choices.svelte';
import EditorPane from './EditorPane.svelte';

// Monaco itself is tried end to end; here only the moment counts at which it comes.
const onItsWay = vi.hoisted(() => {
  let arrive = () => {};
  const arrived = new Promise<void>((done) => (arrive = done));
  return { arrive, arrived, editors: 0 };
});
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
  await new Promise((done) => setTimeout(done));
  onItsWay.arrive();
  // Comes after the pane's own wait for the same module.
  await import('./full-editor');
  await new Promise((done) => setTimeout(done));

  expect(thrown).toEqual([]);
  expect(onItsWay.editors).toBe(0);
  expect(session.editor).toBe(session.plain);
});
