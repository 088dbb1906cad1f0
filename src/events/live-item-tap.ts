import { XhsFactEvent } from './fact-event.js';

export interface LiveItemTapDetail {
  readonly roomId: string;
  readonly itemId: string;
  /** The number that the host calls it by. */
  readonly number: number;
  readonly productId: string;
}

/** An item of a live room was tapped, to see it or to have it. */
export class XhsLiveItemTapEvent extends XhsFactEvent<LiveItemTapDetail> {
  static readonly type = 'xhs-live-item-tap';

  constructor(detail: LiveItemTapDetail) {
    super('xhs-live-item-tap', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-live-item-tap': XhsLiveItemTapEvent;
  }
}
