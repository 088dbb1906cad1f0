import { StoreController } from '../stores/store-controller.js';
import type { CommunityController } from '../stores/community-controller.js';
import type { XhsElement } from '../xhs-element.js';

/** Draws its element anew when a customer leaves: what they have typed there is not for whoever comes next. */
export class CustomerVisit {
  readonly #visit: StoreController<number>;
  #last: number | undefined;

  constructor(host: XhsElement, community: CommunityController) {
    this.#visit = new StoreController(host, () => community.store?.$visit);
  }

  /** Whether a customer has left since this was last asked. */
  hasEnded(): boolean {
    const before = this.#last;
    this.#last = this.#visit.value ?? before;
    return before !== undefined && this.#last !== before;
  }
}
