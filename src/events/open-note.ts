import { XhsRequestEvent } from './request-event.js';

export interface OpenNoteDetail {
  readonly noteId: string;
}

/** Asks to show a note. */
export class XhsOpenNoteEvent extends XhsRequestEvent<OpenNoteDetail, void> {
  static readonly type = 'xhs-open-note';

  constructor(detail: OpenNoteDetail) {
    super('xhs-open-note', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-open-note': XhsOpenNoteEvent;
  }
}
