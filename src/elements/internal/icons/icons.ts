import { html, type TemplateResult } from 'lit';

const drawings = {
  bag: 'M5 8h14l-1 12H6L5 8ZM9 10V7a3 3 0 0 1 6 0v3',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  chevron: 'm9 5 7 7-7 7',
  close: 'M6 6l12 12M18 6 6 18',
};

/** A line drawing. It is decoration: the name of a button is always text. */
export const icon = (name: keyof typeof drawings): TemplateResult => drawn(drawings[name]);

/** A line drawing of one's own. @param path in a square of 24. */
export const drawn = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
