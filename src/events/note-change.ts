import type { Note } from '../model/index.js';
import { XhsFactEvent } from './fact-event.js';

export interface NoteChangeDetail {
  /** The note as it is now; one without a picture and a video is not whole yet. */
  readonly note: Note;
}

/** A note was changed in an editor. No shopper's page hears it, so that it is not among the others. */
export class XhsNoteChangeEvent extends XhsFactEvent<NoteChangeDetail> {
  static readonly type = 'xhs-note-change';

  constructor(detail: NoteChangeDetail) {
    super('xhs-note-change', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-note-change': XhsNoteChangeEvent;
  }
}
