import type { StoreSetup } from '../model/index.js';
import { XhsFactEvent } from './fact-event.js';

export interface SetupChangeDetail {
  readonly setup: StoreSetup;
}

/** How a store stands on its way to open has come, or has changed. No shopper's page hears it. */
export class XhsSetupChangeEvent extends XhsFactEvent<SetupChangeDetail> {
  static readonly type = 'xhs-setup-change';

  constructor(detail: SetupChangeDetail) {
    super('xhs-setup-change', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-setup-change': XhsSetupChangeEvent;
  }
}
