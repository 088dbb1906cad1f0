import { XhsFactEvent } from './fact-event.js';

export interface VariantChangeDetail {
  readonly productId: string;
  /** Absent while the choice is incomplete. */
  readonly variantId?: string;
}

/** Another variant was chosen. */
export class XhsVariantChangeEvent extends XhsFactEvent<VariantChangeDetail> {
  static readonly type = 'xhs-variant-change';

  constructor(detail: VariantChangeDetail) {
    super('xhs-variant-change', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-variant-change': XhsVariantChangeEvent;
  }
}
