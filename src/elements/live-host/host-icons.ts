import type { TemplateResult } from 'lit';
import { drawn } from '../internal/icons/icons.js';

const drawings = {
  up: 'M12 19V6M6 11.5 12 5.5l6 6',
  down: 'M12 5v13M6 12.5l6 6 6-6',
};

/** A line drawing of the desk. It is decoration: the name of a button is always text. */
export const hostIcon = (name: keyof typeof drawings): TemplateResult => drawn(drawings[name]);
