import type { Progress } from '$lib/progress';

/** Widths of the side panes on a wide screen, in px: as drawn (DESIGN.md, 1280), and how far they may go. */
export const bounds = {
  task: { usual: 264, least: 200, most: 480 },
  result: { usual: 376, least: 280, most: 640 },
  understood: { usual: 496, least: 360, most: 720 },
} as const;

export type PaneName = keyof typeof bounds;

/** How wide the learner likes the panes. Remembered with their progress. */
export class PaneWidths {
  #progress: Progress;
  #dragged = $state<Partial<Record<PaneName, number>>>({});

  constructor(progress: Progress) {
    this.#progress = progress;
  }

  of(pane: PaneName): number {
    const kept = this.#dragged[pane] ?? this.#progress.setting(`pane.${pane}`);
    const { usual, least, most } = bounds[pane];
    return typeof kept === 'number' ? Math.min(most, Math.max(least, kept)) : usual;
  }

  drag(pane: PaneName, width: number) {
    this.#dragged[pane] = width;
  }

  settle(pane: PaneName, width: number) {
    this.#dragged[pane] = width;
    this.#progress.set(`pane.${pane}`, width);
  }
}
