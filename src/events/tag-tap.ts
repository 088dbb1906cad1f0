import { XhsFactEvent } from './fact-event.js';

export interface TagTapDetail {
  readonly tagId: string;
  readonly productId?: string;
  readonly noteId?: string;
}

/** A tag was tapped. */
export class XhsTagTapEvent extends XhsFactEvent<TagTapDetail> {
  static readonly type = 'xhs-tag-tap';

  constructor(detail: TagTapDetail) {
    super('xhs-tag-tap', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-tag-tap': XhsTagTapEvent;
  }
}
