/** What the preview tells the panels about a story that is shown. */
export interface Shown {
  readonly id: string;
  /** What a page has to contain for the same. */
  readonly html: string;
}

export const shownMessage = 'xhs/shown';
/** Asked by a panel that has come later than the story. */
export const askMessage = 'xhs/ask';

export const htmlPanel = 'xhs/html';
export const tokensPanel = 'xhs/tokens';
