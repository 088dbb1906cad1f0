import type { TemplateResult } from 'lit';
import { drawn } from '../internal/icons/icons.js';

const drawings = {
  glass: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM15.5 15.5 20 20',
  bin: 'M5 7h14M10 7V5h4v2M7 7l1 12h8l1-12M10.5 10.5v5M13.5 10.5v5',
};

/** A line drawing of a search. It is decoration: the name of a button is always text. */
export const searchIcon = (name: keyof typeof drawings): TemplateResult => drawn(drawings[name]);
