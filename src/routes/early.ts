type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a person did before the page was alive, which src/early.js notes: on a slow line that can be seconds. */
export interface Early {
  /** The button pressed last. */
  pressed: HTMLButtonElement | null;
  /** What stood in each field that was changed; whether it was ticked, where it can be. */
  changed: Map<Field, string | boolean>;
}

/** Does it again, now that somebody listens: ticks and texts first, as they stood, and then the button. */
export function replay({ pressed, changed }: Early): void {
  for (const [field, wanted] of changed) {
    if (!field.isConnected) continue;
    if (typeof wanted === 'boolean') tick(field as HTMLInputElement, wanted);
    else {
      // What was chosen from the disk is still chosen: its name can't be set, and needn't be.
      if (field.type !== 'file') field.value = wanted;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }
  pressed?.click();
}

/** As a person does it: the page may have drawn the field anew, ticked or not. */
function tick(field: HTMLInputElement, wanted: boolean): void {
  field.checked = !wanted;
  field.click();
}
