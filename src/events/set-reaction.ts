import { XhsRequestEvent } from './request-event.js';

export interface SetReactionDetail {
  readonly noteId: string;
  readonly reaction: 'like' | 'save';
  readonly active: boolean;
}

/** Asks to like or save a note, or to take that back. */
export class XhsSetReactionEvent extends XhsRequestEvent<SetReactionDetail, void> {
  static readonly type = 'xhs-set-reaction';

  constructor(detail: SetReactionDetail) {
    super('xhs-set-reaction', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-set-reaction': XhsSetReactionEvent;
  }
}
