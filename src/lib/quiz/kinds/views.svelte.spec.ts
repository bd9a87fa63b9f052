import { beforeEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { announcer } from '$lib/ui/announcer.svelte';
import type { Answer, Question, QuestionKind } from '../question';
import QuestionBody from '../QuestionBody.svelte';
import { rightAnswer, wrongAnswer } from '../sample-answers';
import { sample } from '../sample-questions';
import { kindOf } from './index';

const all: QuestionKind[] = ['one-answer', 'several-answers', 'order', 'match', 'wrong-line'];

beforeEach(async () => {
  await page.viewport(1280, 900);
  announcer.text = '';
});

/** A question as the quiz shows it, with the answer so far; what is chosen comes back in. */
async function ask(kind: QuestionKind, start?: (question: Question) => Answer) {
  const question = sample(kind);
  const order = kindOf(question).parts(question);
  const asked = {
    answer: start?.(question) ?? kindOf(question).blank(question, order),
    question,
    async mark() {
      const { right } = kindOf(question).mark(question, asked.answer);
      await view.rerender({ answered: { answer: asked.answer, right, sure: null } });
    },
  };
  const view = await render(QuestionBody, {
    question,
    order,
    answer: asked.answer,
    answered: null,
    onanswer: (answer: Answer) => {
      asked.answer = answer;
      void view.rerender({ answer });
    },
  });
  return asked;
}

const controls = () =>
  [...document.querySelectorAll<HTMLInputElement>('fieldset input, fieldset select, fieldset button')].filter(
    (control) => !control.disabled,
  );
const steps = () =>
  [...document.querySelectorAll('fieldset ol > li')].map((row) => /Step (\w+)/.exec(row.textContent)?.[1]);

describe.each(all)('the view of %s', (kind) => {
  it('asks with the question as the legend of a group, and says how to answer', async () => {
    const { question } = await ask(kind);
    await expect.element(page.getByRole('group', { name: question.askText })).toBeVisible();
    await expect.element(page.getByText(kindOf(question).how)).toBeVisible();
    await expect.element(page.getByRole('heading', { level: 2, name: question.askText })).toBeVisible();
    expect(document.querySelector('[data-verdict]')).toBeNull();
  });

  it('gives every part of itself a name', async () => {
    await ask(kind);
    expect(controls().length).toBeGreaterThan(2);
    for (const control of controls()) {
      const named = control.getAttribute('aria-label') ?? control.getAttribute('aria-labelledby');
      expect(named ?? control.labels?.[0]?.textContent.trim(), control.outerHTML).toBeTruthy();
    }
  });

  it('marked right, says so, gives every reason, and takes no more answers', async () => {
    const asked = await ask(kind, rightAnswer);
    await asked.mark();
    await expect.element(page.getByText('Right', { exact: true }).first()).toBeVisible();
    expect(document.querySelector('[data-verdict]')?.textContent).toContain('The reasons are below');
    expect(controls()).toEqual([]);
    const shown = document.querySelector('fieldset')?.textContent ?? '';
    for (const { whyHtml } of kindOf(asked.question).explain(asked.question, asked.answer))
      expect(shown).toContain(whyHtml);
  });

  it('marked wrong, says what was chosen and what is right, in words', async () => {
    const asked = await ask(kind, wrongAnswer);
    await asked.mark();
    await expect.element(page.getByText('Not yet', { exact: true })).toBeVisible();
    const shown = document.querySelector('fieldset')?.textContent ?? '';
    for (const { says } of kindOf(asked.question).explain(asked.question, asked.answer))
      expect(shown).toContain(says);
    expect(controls()).toEqual([]);
  });

  it('says that one was sure, where one was sure and wrong', async () => {
    const question = sample(kind);
    const answer = wrongAnswer(question);
    const order = kindOf(question).parts(question);
    await render(QuestionBody, { question, order, answer, answered: { answer, right: false, sure: 'sure' } });
    await expect.element(page.getByText(/You were sure/)).toBeVisible();
  });
});

describe('one answer', () => {
  it('starts with none chosen; arrows choose, and one only', async () => {
    const asked = await ask('one-answer');
    expect(document.querySelectorAll('fieldset input:checked')).toHaveLength(0);
    await page.getByRole('radio', { name: 'Option a' }).click();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(page.getByRole('radio', { name: 'Option b' })).toBeChecked();
    await expect.element(page.getByRole('radio', { name: 'Option b' })).toHaveFocus();
    expect(document.querySelectorAll('fieldset input:checked')).toHaveLength(1);
    expect(asked.answer).toEqual({ kind: 'one-answer', option: 'b' });
  });
});

describe('several answers', () => {
  it('starts with none chosen; Space chooses and takes back', async () => {
    const asked = await ask('several-answers');
    expect(document.querySelectorAll('fieldset input:checked')).toHaveLength(0);
    (page.getByRole('checkbox', { name: 'Option a' }).element() as HTMLElement).focus();
    await userEvent.keyboard(' {Tab}{Tab} ');
    expect(asked.answer).toEqual({ kind: 'several-answers', options: ['a', 'c'] });
    await userEvent.keyboard(' ');
    expect(asked.answer).toEqual({ kind: 'several-answers', options: ['a'] });
    await expect.element(page.getByRole('checkbox', { name: 'Option c' })).not.toBeChecked();
  });
});

describe('order', () => {
  const start = () => ({ kind: 'order' as const, items: ['third', 'first', 'second'] });
  const liftOf = (item: string) =>
    document.querySelector<HTMLElement>(`[aria-label="Lift"][aria-describedby$="-${item}"]`);

  it('moves a row by its buttons, keeps focus on it, and says where it stands', async () => {
    const asked = await ask('order', start);
    await page.getByRole('button', { name: 'Move down' }).first().click();
    expect(steps()).toEqual(['first', 'third', 'second']);
    await expect.poll(() => announcer.text).toContain('Step third: place 2 of 3');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move down');
    expect(document.activeElement?.closest('li')?.textContent).toContain('Step third');
    expect(asked.answer).toEqual({ kind: 'order', items: ['first', 'third', 'second'] });
  });

  it('goes no further than its ends', async () => {
    const asked = await ask('order', start);
    const first = page.getByRole('button', { name: 'Move up' }).first();
    await expect.element(first).toHaveAttribute('aria-disabled', 'true');
    await first.click({ force: true });
    expect(asked.answer).toEqual(start());
  });

  it('is lifted, moved, dropped and put back by keys, each announced', async () => {
    const asked = await ask('order', start);
    liftOf('third')?.focus();
    await userEvent.keyboard(' ');
    expect(announcer.text).toContain('Step third: lifted');
    await userEvent.keyboard('{ArrowDown}{ArrowDown} ');
    await expect.poll(() => announcer.text).toContain('Step third: dropped at place 3');
    expect(asked.answer).toEqual({ kind: 'order', items: ['first', 'second', 'third'] });
    await userEvent.keyboard(' {ArrowUp}{Escape}');
    await expect.poll(() => announcer.text).toContain('Step third: put back');
    expect(asked.answer).toEqual({ kind: 'order', items: ['first', 'second', 'third'] });
    expect(document.activeElement).toBe(liftOf('third'));
  });

  it('follows a pointer that drags its grip, and stays where it is let go', async () => {
    const asked = await ask('order', start);
    const grip = liftOf('third');
    const last = document.querySelector('fieldset ol > li:last-child')?.getBoundingClientRect();
    drag(grip, last);
    expect(asked.answer).toEqual({ kind: 'order', items: ['first', 'second', 'third'] });
    expect(announcer.text).toContain('dropped at place 3');
    // Later movements are nobody's.
    dispatchEvent(new PointerEvent('pointermove', { clientX: 0, clientY: 0 }));
    expect(steps()).toEqual(['first', 'second', 'third']);
  });
});

describe('match', () => {
  const chosen = () =>
    [...document.querySelectorAll('fieldset select')].map((select) => (select as HTMLSelectElement).value);
  const choice = (road: string) =>
    [...document.querySelectorAll<HTMLElement>('.choice')].find(
      ({ textContent }) => textContent.trim() === `Road of ${road}`,
    );
  const row = (at: number) => document.querySelectorAll('fieldset li')[at]?.getBoundingClientRect();

  it('starts with nothing chosen; a select each, named by its line', async () => {
    const asked = await ask('match');
    expect(chosen()).toEqual(['', '', '']);
    await page.getByRole('combobox', { name: 'Lane dev' }).selectOptions('Road of stage');
    expect(asked.answer).toEqual({ kind: 'match', pairs: { dev: 'stage' } });
  });

  it('takes what is dragged onto a row, and takes it from the row where it stood', async () => {
    const asked = await ask('match');
    drag(choice('prod'), row(0));
    await expect.poll(chosen).toEqual(['prod', '', '']);
    drag(choice('prod'), row(2));
    await expect.poll(chosen).toEqual(['', '', 'prod']);
    expect(asked.answer).toEqual({ kind: 'match', pairs: { prod: 'prod' } });
  });

  it('drops nothing beside the rows, after Escape, or when the browser takes the pointer', async () => {
    const asked = await ask('match');
    const blank = { kind: 'match', pairs: {} };
    drag(choice('dev'), new DOMRect(1, 1, 2, 2));
    expect(asked.answer).toEqual(blank);
    drag(choice('dev'), row(0), () => dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
    expect(asked.answer).toEqual(blank);
    drag(choice('dev'), row(0), (at) => choice('dev')?.dispatchEvent(new PointerEvent('pointercancel', at)));
    expect(asked.answer).toEqual(blank);
  });

  it('keeps dragging from readers, and from narrow screens', async () => {
    await ask('match');
    expect(choice('dev')?.closest('[aria-hidden="true"]')).not.toBeNull();
    await page.viewport(390, 800);
    expect(choice('dev')?.checkVisibility()).toBe(false);
    await expect.element(page.getByRole('combobox', { name: 'Lane dev' })).toBeVisible();
  });
});

describe('wrong line', () => {
  const line = (number: number) => page.getByRole('button', { name: `Line ${number}:` });

  it('is one stop for Tab; arrows, Home and End go from line to line', async () => {
    await ask('wrong-line');
    expect(document.querySelectorAll('fieldset button[tabindex="0"]')).toHaveLength(1);
    (line(1).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(line(1)).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.element(line(3)).toHaveFocus();
    await userEvent.keyboard('{End}');
    await expect.element(line(4)).toHaveFocus();
    await userEvent.keyboard('{Home}');
    await expect.element(line(1)).toHaveFocus();
    expect(document.querySelectorAll('fieldset button[tabindex="0"]')).toHaveLength(1);
  });

  it('stands as far in as it was written, also where it is broken', async () => {
    await ask('wrong-line');
    const left = (number: number, words: string) => {
      const code = document.querySelectorAll('.line code')[number - 1] as HTMLElement;
      const range = document.createRange();
      const text = document.createTreeWalker(code, NodeFilter.SHOW_TEXT).nextNode() as Text;
      range.setStart(text, text.data.indexOf(words));
      range.setEnd(text, text.data.indexOf(words) + 1);
      return range.getBoundingClientRect().left;
    };
    const step = left(2, 'transform') - left(1, 'services');
    expect(step).toBeGreaterThan(5);
    expect(left(3, 'image') - left(2, 'transform')).toBeCloseTo(step, 0);
  });

  it('is chosen and taken back by Space, and says so by its pressed state', async () => {
    const asked = await ask('wrong-line');
    (line(1).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown} {End} ');
    expect(asked.answer).toEqual({ kind: 'wrong-line', lines: [2, 4] });
    await expect.element(line(2)).toHaveAttribute('aria-pressed', 'true');
    await line(2).click();
    await expect.element(line(2)).toHaveAttribute('aria-pressed', 'false');
    expect(asked.answer).toEqual({ kind: 'wrong-line', lines: [4] });
  });
});

/** A pointer goes down on `from`, moves into `to` and is let go there; `before` happens just before that. */
function drag(
  from: Element | null | undefined,
  to: DOMRect | undefined,
  before?: (at: PointerEventInit) => void,
): void {
  if (!from || !to) throw new Error('There is nothing to drag, or nowhere to drag it to.');
  const start = from.getBoundingClientRect();
  const pointer = { pointerId: 1, isPrimary: true, button: 0, bubbles: true, cancelable: true };
  const at = ({ x, y, width, height }: DOMRect) => ({
    ...pointer,
    clientX: x + width / 2,
    clientY: y + height / 2,
  });
  // Made events have no real pointer that could be captured.
  if (from instanceof HTMLElement) from.setPointerCapture = () => undefined;
  from.dispatchEvent(new PointerEvent('pointerdown', at(start)));
  from.dispatchEvent(new PointerEvent('pointermove', at(to)));
  before?.(at(to));
  from.dispatchEvent(new PointerEvent('pointerup', at(to)));
}
