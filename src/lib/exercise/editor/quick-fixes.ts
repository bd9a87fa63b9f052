import type { Fix } from '$graders/report';
import type { Mark } from './editor';
import { monaco } from './monaco';
import { toMonaco } from './monaco-ranges';

/**
 * The light bulb: fixes of the findings under the cursor.
 * @param marks those of `model` as its text stands; none while it has moved on since they were made
 * @returns how to take the light bulb away
 */
export function offerFixes(
  model: monaco.editor.ITextModel,
  marks: () => readonly Mark[],
): monaco.IDisposable {
  return monaco.languages.registerCodeActionProvider(['yaml', 'json', 'markdown'], {
    provideCodeActions: (asked, range) => {
      const here =
        asked === model
          ? marks().filter((mark) => monaco.Range.areIntersectingOrTouching(toMonaco(mark.range), range))
          : [];
      const fixes = different(here.flatMap(({ fix }) => (fix ? [fix] : [])));
      return { actions: fixes.map((fix) => actionOf(fix, model)), dispose() {} };
    },
  });
}

/** One repair may mend several findings: it is offered once. */
function different(fixes: Fix[]): Fix[] {
  const byEdits = new Map(fixes.map((fix) => [JSON.stringify(fix.edits), fix]));
  return [...byEdits.values()];
}

function actionOf({ title, edits }: Fix, model: monaco.editor.ITextModel): monaco.languages.CodeAction {
  const { uri: resource } = model;
  const versionId = model.getVersionId();
  return {
    title,
    kind: 'quickfix',
    isPreferred: true,
    edit: {
      edits: edits.map(({ range, text }) => ({
        resource,
        versionId,
        textEdit: { range: toMonaco(range), text },
      })),
    },
  };
}
