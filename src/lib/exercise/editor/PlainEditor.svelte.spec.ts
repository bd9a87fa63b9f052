import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { exercise, finding, openSession } from '../exercise.fixture';
import PlainEditor from './PlainEditor.svelte';

async function open(text = exercise.starter) {
  const { session } = openSession({ starter: text });
  session.wake();
  const props = { editor: session.plain, label: 'config.yaml, editor', describedBy: 'hint', readOnly: false };
  const screen = await render(PlainEditor, props);
  const box = screen.getByRole('textbox', { name: 'config.yaml, editor' });
  await box.click();
  const caretTo = (offset: number) => session.plain.select({ start: offset, end: offset });
  return { session, screen, box, caretTo };
}

describe('typing', () => {
  test('a new line keeps its indentation', async () => {
    const { session, caretTo } = await open('dev:\n  retries: 3');
    caretTo(17);
    await userEvent.keyboard('{Enter}sla: 1');
    expect(session.text).toBe('dev:\n  retries: 3\n  sla: 1');
  });

  test('Tab leaves before anything is typed, indents after, and leaves again after Esc', async () => {
    const { session, box, caretTo } = await open();
    await userEvent.keyboard('{Tab}');
    await expect.element(box).not.toHaveFocus();
    await box.click();
    caretTo(0);
    await userEvent.keyboard('x');
    session.plain.setTabLeaves(session.tabLeaves);
    await userEvent.keyboard('{Tab}');
    expect(session.text.startsWith('x  dev')).toBe(true);
    await expect.element(box).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    session.plain.setTabLeaves(session.tabLeaves);
    await userEvent.keyboard('{Tab}');
    await expect.element(box).not.toHaveFocus();
  });

  test('Ctrl+Z undoes, with Shift redoes', async () => {
    const { session, caretTo } = await open();
    caretTo(0);
    await userEvent.keyboard('abc');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(session.text).toBe(exercise.starter);
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(session.text).toBe(`abc${exercise.starter}`);
  });
});

describe('marks', () => {
  const mark = {
    id: 'x:0',
    tone: 'wrong' as const,
    message: 'Look at retries.',
    range: finding(exercise.starter, 'retries').range,
  };

  test('F8 goes to the next finding and selects it', async () => {
    const { session, box, caretTo } = await open();
    session.plain.setMarks([mark]);
    caretTo(0);
    await userEvent.keyboard('{F8}');
    const area = box.element() as HTMLTextAreaElement;
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('retries');
  });

  test('marks move along with their words until the next report', async () => {
    const { session, caretTo } = await open();
    session.plain.setMarks([mark]);
    caretTo(0);
    await userEvent.keyboard('ab');
    const [moved] = session.plain.marks;
    expect(session.text.slice(moved?.range.start.offset, moved?.range.end.offset)).toBe('retries');
  });
});

test('before the page has woken up, the text is there to read', async () => {
  const { session } = openSession();
  const props = { editor: session.plain, label: 'config.yaml, editor', describedBy: 'hint', readOnly: true };
  const screen = await render(PlainEditor, props);
  const box = screen.getByRole('textbox');
  await expect.element(box).toHaveValue(exercise.starter);
  await expect.element(box).toHaveAttribute('readonly');
});
