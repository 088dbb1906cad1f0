import { XhsFactEvent } from './fact-event.js';

export interface OverlayChangeDetail {
  readonly open: boolean;
}

/** An overlay was opened or closed. */
export class XhsOverlayChangeEvent extends XhsFactEvent<OverlayChangeDetail> {
  static readonly type = 'xhs-overlay-change';

  constructor(detail: OverlayChangeDetail) {
    super('xhs-overlay-change', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-overlay-change': XhsOverlayChangeEvent;
  }
}
