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
  const colours = coloursOf([...Object.values(parts), ...Object.values(words), '--paper', '--sunken']);
  const colour = (token: string) => colours.get(token) ?? '#000000';
  monaco.editor.defineTheme('three-lanes', {
    base: isDark(colour('--paper')) ? 'vs-dark' : 'vs',
    inherit: true,
    colors: {
      ...Object.fromEntries(Object.entries(parts).map(([part, token]) => [part, colour(token)])),
      'editorGutter.background': colour('--sunken'),
      'widget.shadow': '#00000000',
    },
    rules: Object.entries(words).map(([token, name]) => ({
      token,
      foreground: colour(name).slice(1),
      ...(token === 'comment' && { fontStyle: 'italic' }),
    })),
  });
  monaco.editor.setTheme('three-lanes');
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

/**
 * Tokens as #rrggbb, as Monaco wants them. `light-dark()` only means something on an element: each token gets one, and all
 * are styled together, because asking one by one would have the page styled for each.
 */
function coloursOf(tokens: readonly string[]): Map<string, string> {
  const probe = document.createElement('i');
  probe.style.display = 'none';
  const swatches = [...new Set(tokens)].map((token) => {
    const swatch = probe.appendChild(document.createElement('i'));
    swatch.style.color = `var(${token})`;
    return { token, swatch };
  });
  document.body.append(probe);
  const colours = swatches.map(
    ({ token, swatch }) => [token, hexOf(getComputedStyle(swatch).color)] as const,
  );
  probe.remove();
  return new Map(colours);
}

function hexOf(colour: string): string {
  const channels = colour.match(/[\d.]+/g)?.slice(0, 3) ?? [];
  return '#' + channels.map((value) => Math.round(Number(value)).toString(16).padStart(2, '0')).join('');
}

function isDark(hex: string): boolean {
  return parseInt(hex.slice(1, 3), 16) < 128;
}
