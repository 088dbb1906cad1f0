import type { TemplateResult } from 'lit';
import { drawn } from './icons.js';

/** What people make of something. A page shows it after what it is about. */
const drawings = {
  comment:
    'M12 4c4.7 0 8.5 3.2 8.5 7.2s-3.8 7.2-8.5 7.2c-.9 0-1.8-.1-2.6-.3L5 20l1-3.3c-1.5-1.3-2.5-3.2-2.5-5.5C3.5 7.2 7.3 4 12 4Z',
  heart: 'M12 20s-7.5-4.6-7.5-10.2A4.3 4.3 0 0 1 12 7.3a4.3 4.3 0 0 1 7.5 2.5C19.5 15.4 12 20 12 20Z',
  share: 'M14 5l6 6-6 6v-4c-5 0-8 1.5-10 5 0-6 4-9 10-9V5Z',
  star: 'm12 4 2.5 5.2 5.5.8-4 4 1 5.7L12 17l-5 2.7 1-5.7-4-4 5.5-.8L12 4Z',
};

/** A line drawing of a reaction. It is decoration: the name of a button is always text. */
export const reactionIcon = (name: keyof typeof drawings): TemplateResult => drawn(drawings[name]);
