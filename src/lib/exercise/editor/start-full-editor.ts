import type { Exercise } from '$lib/content/compiled';
import { afterPaint } from '../after-paint';
import type { FullEditor, FullEditorOptions } from './full-editor';

/**
 * Fetches what isn't here yet and starts the full editor, a step at a time: between the steps the plain editor takes keys.
 * @param options asked for at the last moment: people type while Monaco comes
 * @returns null where it isn't wanted any more; rejects where a part can't be fetched
 */
export async function startFullEditor(options: () => FullEditorOptions | null): Promise<FullEditor | null> {
  await import('./monaco');
  await afterPaint();
  const { FullEditor } = await import('./full-editor');
  await afterPaint();
  const wanted = options();
  return wanted && new FullEditor(wanted);
}

/** Completion and hover of an exercise's keys, once nobody waits for the editor. Rejects where they can't be fetched. */
export async function teachKeys(editor: FullEditor, keys: Exercise['keys']): Promise<void> {
  if (keys.length === 0) return;
  await afterPaint();
  const { supportYaml } = await import('./yaml-support');
  if (!editor.gone) editor.keep(supportYaml(keys));
}
