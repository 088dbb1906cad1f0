import type { WishlistGroupChange } from '../model/index.js';
import { XhsRequestEvent } from './request-event.js';

export interface UpdateGroupsDetail {
  /** Carried out in their order. */
  readonly changes: readonly WishlistGroupChange[];
}

/** Asks to change the groups of the wish list: to make, rename or delete one, or to put something into it. */
export class XhsUpdateGroupsEvent extends XhsRequestEvent<UpdateGroupsDetail, void> {
  static readonly type = 'xhs-update-groups';

  constructor(detail: UpdateGroupsDetail) {
    super('xhs-update-groups', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-update-groups': XhsUpdateGroupsEvent;
  }
}
