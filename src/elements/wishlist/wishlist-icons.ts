import type { TemplateResult } from 'lit';
import { drawn } from '../internal/icons/icons.js';

const drawings = {
  bin: 'M5 7h14M10 7V5h4v2M7 7l1 13h8l1-13',
  folder: 'M4 6.5h6l2 2.5h8v9.5H4zM12 11.5v4.5M9.75 13.75h4.5',
  pencil: 'm5 19 1-4L16 5l3 3L9 18l-4 1ZM14 7l3 3',
};

/** A line drawing of the wish list. It is decoration: the name of a button is always text. */
export const wishlistIcon = (name: keyof typeof drawings): TemplateResult => drawn(drawings[name]);
