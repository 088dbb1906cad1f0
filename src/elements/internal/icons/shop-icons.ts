import type { TemplateResult } from 'lit';
import { drawn } from './icons.js';

/** What a page that is only read does not show. */
const drawings = {
  minus: 'M6 12h12',
  plus: 'M12 6v12M6 12h12',
  service: 'M4 13a8 8 0 0 1 16 0M4 13h3v5H4zM17 13h3v5h-3zM18 18c0 2-2 3-5 3',
  store: 'M4 9.5 5.5 5h13L20 9.5M4 9.5a2.7 2.7 0 0 0 5.3 0 2.7 2.7 0 0 0 5.4 0 2.7 2.7 0 0 0 5.3 0M5.5 12v7h13v-7',
};

/** A line drawing of the shop. It is decoration: the name of a button is always text. */
export const shopIcon = (name: keyof typeof drawings): TemplateResult => drawn(drawings[name]);
