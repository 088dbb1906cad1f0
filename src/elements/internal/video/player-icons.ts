import type { TemplateResult } from 'lit';
import { drawn } from '../icons/icons.js';

/** What only players show. */
const drawings = {
  corner: 'M4 5h16v14H4zM13 13h4v3h-4zM8 9l3 2.5M8 9v2.6M8 9h2.6',
  expand: 'M9.5 14.5 4.5 19.5M4.5 15v4.5H9M14.5 9.5l5-5M15 4.5h4.5V9',
  float: 'M4 5h16v14H4zM12 12h8v7h-8z',
  muted: 'M5 9.5v5h3l4.5 4v-13L8 9.5zM16 9.5l5 5M21 9.5l-5 5',
  pause: 'M8.5 5.5v13M15.5 5.5v13',
  play: 'M8 5.5v13l10.5-6.5z',
  sound: 'M5 9.5v5h3l4.5 4v-13L8 9.5zM16 9a4.2 4.2 0 0 1 0 6M18.4 6.5a7.8 7.8 0 0 1 0 11',
};

/** A line drawing of a player. It is decoration: the name of a button is always text. */
export const playerIcon = (name: keyof typeof drawings): TemplateResult => drawn(drawings[name]);
