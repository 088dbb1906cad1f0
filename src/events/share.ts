import { XhsRequestEvent } from './request-event.js';

export interface ShareDetail {
  readonly title: string;
  readonly url: string;
}

/** Asks to share a note or a product. */
export class XhsShareEvent extends XhsRequestEvent<ShareDetail, 'shared' | 'copied' | 'dismissed'> {
  static readonly type = 'xhs-share';

  constructor(detail: ShareDetail) {
    super('xhs-share', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-share': XhsShareEvent;
  }
}
