/** The three panes of a phone. */
export type Pane = 'task' | 'editor' | 'results';
