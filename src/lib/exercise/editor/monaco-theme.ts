import { monaco } from './monaco';

/** Which token of the design colours which part of the editor. */
const parts: Record<string, string> = {
  'editor.background': '--sunken',
  'editor.foreground': '--ink',
  'editorLineNumber.foreground': '--ink-3',
  'editorLineNumber.activeForeground': '--ink',
  'editorCursor.foreground': '--ink',
  'editor.selectionBackground': '--select',
  'editor.inactiveSelectionBackground': '--select',
  'editor.lineHighlightBackground': '--shoulder',
  'editor.lineHighlightBorder': '--shoulder',
  'editorError.foreground': '--wrong',
  'editorInfo.foreground': '--ink-2',
  'editorWidget.background': '--raised',
  'editorWidget.foreground': '--ink',
  'editorWidget.border': '--edge',
  'editorHoverWidget.background': '--raised',
  'editorHoverWidget.border': '--edge',
  'editorSuggestWidget.background': '--raised',
  'editorSuggestWidget.foreground': '--ink',
  'editorSuggestWidget.border': '--edge',
  'editorSuggestWidget.selectedBackground': '--select',
  'editorSuggestWidget.selectedForeground': '--ink',
  'editorSuggestWidget.highlightForeground': '--guide-text',
  'editorSuggestWidget.focusHighlightForeground': '--guide-text',
  'editorIndentGuide.background1': '--hairline',
  'editorBracketMatch.border': '--edge',
  'editorBracketMatch.background': '--select',
  'editorLightBulb.foreground': '--stage-text',
  'editorLightBulbAutoFix.foreground': '--stage-text',
  'input.background': '--paper',
  'input.foreground': '--ink',
  'input.border': '--edge',
  'list.hoverBackground': '--shoulder',
  'list.activeSelectionBackground': '--select',
  'list.activeSelectionForeground': '--ink',
  'list.focusBackground': '--select',
  'list.focusForeground': '--ink',
  'menu.background': '--raised',
  'menu.foreground': '--ink',
  'menu.selectionBackground': '--select',
  'menu.selectionForeground': '--ink',
  focusBorder: '--focus',
  'textLink.foreground': '--guide-text',
  'scrollbarSlider.background': '--hairline',
  'scrollbarSlider.hoverBackground': '--edge',
  'scrollbarSlider.activeBackground': '--edge',
  'diffEditor.insertedLineBackground': '--right-wash',
  'diffEditor.removedLineBackground': '--wrong-wash',
  'diffEditor.insertedTextBackground': '--select',
  'diffEditor.removedTextBackground': '--wrong-wash',
};

const words: Record<string, string> = {
  type: '--code-key',
  'string.yaml': '--code-string',
  'string.key.json': '--code-key',
  'string.value.json': '--code-string',
  string: '--code-string',
  number: '--code-number',
  keyword: '--code-number',
  comment: '--code-note',
  tag: '--code-key',
  '': '--ink',
};

/** Gives Monaco the colours that the page has now. */
function paint() {
  const colour = reader();
  const entries = Object.entries(parts).map(([part, token]) => [part, colour.of(token)]);
  const dark = isDark(colour.of('--paper'));
  monaco.editor.defineTheme('three-lanes', {
    base: dark ? 'vs-dark' : 'vs',
    inherit: true,
    colors: Object.fromEntries([
      ...entries,
      ['editorGutter.background', colour.of('--sunken')],
      ['widget.shadow', '#00000000'],
    ]),
    rules: Object.entries(words).map(([token, name]) => ({
      token,
      foreground: colour.of(name).slice(1),
      ...(token === 'comment' && { fontStyle: 'italic' }),
    })),
  });
  monaco.editor.setTheme('three-lanes');
  colour.done();
}

/** Keeps Monaco in the page's colours. @returns how to stop */
export function followTheme(): () => void {
  paint();
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', paint);
  const chosen = new MutationObserver(paint);
  chosen.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => {
    system.removeEventListener('change', paint);
    chosen.disconnect();
  };
}

/** Reads tokens as #rrggbb, as Monaco wants them: `light-dark()` only means something on an element. */
function reader() {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.display = 'none';
  return {
    of(token: string): string {
      probe.style.color = `var(${token})`;
      const channels =
        getComputedStyle(probe)
          .color.match(/[\d.]+/g)
          ?.slice(0, 3) ?? [];
      return '#' + channels.map((value) => Math.round(Number(value)).toString(16).padStart(2, '0')).join('');
    },
    done: () => probe.remove(),
  };
}

function isDark(hex: string): boolean {
  return parseInt(hex.slice(1, 3), 16) < 128;
}
