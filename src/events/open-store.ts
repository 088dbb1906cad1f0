import { XhsRequestEvent } from './request-event.js';

export interface OpenStoreDetail {
  readonly storeId: string;
}

/** Asks to show a store. Where nothing answers it, the link it came from is followed; the shop shows it over the page. */
export class XhsOpenStoreEvent extends XhsRequestEvent<OpenStoreDetail, void> {
  static readonly type = 'xhs-open-store';

  constructor(detail: OpenStoreDetail) {
    super('xhs-open-store', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-open-store': XhsOpenStoreEvent;
  }
}
