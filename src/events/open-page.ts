import { XhsRequestEvent } from './request-event.js';

export interface OpenPageDetail {
  /** The page as the content source knows it; `market` is the first one. */
  readonly pageId: string;
}

/** Asks to show another page of the market. Where nobody answers or cancels it, the market shows it in its own place. */
export class XhsOpenPageEvent extends XhsRequestEvent<OpenPageDetail, void> {
  static readonly type = 'xhs-open-page';

  constructor(detail: OpenPageDetail) {
    super('xhs-open-page', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-open-page': XhsOpenPageEvent;
  }
}
