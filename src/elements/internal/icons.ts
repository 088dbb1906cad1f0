import { html, type TemplateResult } from 'lit';

const drawings = {
  bag: 'M5 8h14l-1 12H6L5 8ZM9 10V7a3 3 0 0 1 6 0v3',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  chevron: 'm9 5 7 7-7 7',
  close: 'M6 6l12 12M18 6 6 18',
  comment:
    'M12 4c4.7 0 8.5 3.2 8.5 7.2s-3.8 7.2-8.5 7.2c-.9 0-1.8-.1-2.6-.3L5 20l1-3.3c-1.5-1.3-2.5-3.2-2.5-5.5C3.5 7.2 7.3 4 12 4Z',
  heart: 'M12 20s-7.5-4.6-7.5-10.2A4.3 4.3 0 0 1 12 7.3a4.3 4.3 0 0 1 7.5 2.5C19.5 15.4 12 20 12 20Z',
  share: 'M14 5l6 6-6 6v-4c-5 0-8 1.5-10 5 0-6 4-9 10-9V5Z',
  star: 'm12 4 2.5 5.2 5.5.8-4 4 1 5.7L12 17l-5 2.7 1-5.7-4-4 5.5-.8L12 4Z',
};

/** A line drawing. It is decoration: the name of a button is always text. */
export const icon = (name: keyof typeof drawings): TemplateResult => drawn(drawings[name]);

/** A line drawing of one's own. @param path in a square of 24. */
export const drawn = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
