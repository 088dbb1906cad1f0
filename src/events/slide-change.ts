import { XhsFactEvent } from './fact-event.js';

export interface SlideChangeDetail {
  /** Which picture, counted from 0. */
  readonly index: number;
}

/** Another picture is in view. */
export class XhsSlideChangeEvent extends XhsFactEvent<SlideChangeDetail> {
  static readonly type = 'xhs-slide-change';

  constructor(detail: SlideChangeDetail) {
    super('xhs-slide-change', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-slide-change': XhsSlideChangeEvent;
  }
}
