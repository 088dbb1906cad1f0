import type { Note } from '../model/index.js';
import { XhsFactEvent } from './fact-event.js';

export interface NoteLoadDetail {
  readonly note: Note;
}

/** An element has loaded its note and shows it. */
export class XhsNoteLoadEvent extends XhsFactEvent<NoteLoadDetail> {
  static readonly type = 'xhs-note-load';

  constructor(detail: NoteLoadDetail) {
    super('xhs-note-load', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-note-load': XhsNoteLoadEvent;
  }
}
