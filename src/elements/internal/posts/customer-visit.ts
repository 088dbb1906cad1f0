import { StoreController } from '../stores/store-controller.js';
import type { CommunityController } from '../stores/community-controller.js';
import type { XhsElement } from '../xhs-element.js';

/** Draws its element anew when a customer leaves: what they have typed there is not for whoever comes next. */
export class CustomerVisit {
  readonly #visit: StoreController<number>;
  /** Of whoever leaves before the store is there it tells as soon as it is. */
  #last = 0;

  constructor(host: XhsElement, community: CommunityController) {
    this.#visit = new StoreController(host, () => community.store?.$visit);
  }

  /** Which visit it is: another once a customer has left. */
  get number(): number {
    return this.#visit.value ?? this.#last;
  }

  /** Whether a customer has left since this was last asked. */
  hasEnded(): boolean {
    const before = this.#last;
    this.#last = this.number;
    return this.#last !== before;
  }
}
