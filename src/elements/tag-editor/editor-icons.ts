import type { TemplateResult } from 'lit';
import { drawn } from '../internal/icons/icons.js';

const drawings = {
  add: 'M12 5v14M5 12h14',
  code: 'm8 8-4 4 4 4M16 8l4 4-4 4M13.5 5.5l-3 13',
  open: 'M4 18V6h5l2 2h9v10H4ZM4 11h16',
  redo: 'M19 9H10a5 5 0 0 0 0 10h4M15 5l4 4-4 4',
  remove: 'M5 7h14M10 7V4.5h4V7M7 7l.8 12.5h8.4L17 7M10.2 10.5v5.5M13.8 10.5v5.5',
  save: 'M12 4v11M7.5 11 12 15.5 16.5 11M5 19.5h14',
  video: 'M4 7h11v10H4ZM15 11l5-3v8l-5-3',
  undo: 'M5 9h9a5 5 0 0 1 0 10h-4M9 5 5 9l4 4',
};

/** A line drawing of the editor. It is decoration: the name of a button is always text. */
export const editorIcon = (name: keyof typeof drawings): TemplateResult => drawn(drawings[name]);
