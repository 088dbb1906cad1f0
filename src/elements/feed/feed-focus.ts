import type { XhsElement } from '../internal/xhs-element.js';
import { stepOf } from './feed-keys.js';
import type { FeedWindow } from './feed-window.js';

/** The focus among the cards of a feed: led by keys, also to cards that are not drawn yet, and kept as cards are drawn anew. */
export class FeedFocus {
  /** The card that has the focus, or had it last. */
  index: number | undefined;

  readonly #host: XhsElement;
  readonly #window: FeedWindow;
  readonly #count: () => number;
  /** Whether the focus was on a card before it was drawn anew. */
  #wasOnCard = false;

  /** @param count how many cards there are, drawn or not. */
  constructor(host: XhsElement, window: FeedWindow, count: () => number) {
    this.#host = host;
    this.#window = window;
    this.#count = count;
  }

  /** Before the cards are drawn. */
  before(): void {
    this.#wasOnCard = !!this.#host.shadowRoot?.activeElement?.closest('[data-index]');
  }

  /** After they are drawn. A card that has to be moved among the others loses its focus on the way. */
  after(): void {
    if (this.#wasOnCard && !this.#host.shadowRoot?.activeElement)
      this.#linkOf(this.index)?.focus({ preventScroll: true });
  }

  /** Brings the focus to a card, which is drawn first where it is not. */
  async go(index: number): Promise<void> {
    this.index = index;
    this.#window.look(index);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#linkOf(index)?.focus();
  }

  readonly onFocus = (event: Event): void => {
    const card = (event.target as Element).closest<HTMLElement>('[data-index]');
    if (card) this.index = Number(card.dataset['index']);
  };

  readonly onKey = (event: KeyboardEvent): void => {
    const { index } = this;
    if (index === undefined || event.altKey || event.metaKey || event.shiftKey) return;
    if (event.ctrlKey) {
      if (event.key !== 'Home' && event.key !== 'End') return;
      const way = event.key === 'Home' ? '[role="tab"][aria-selected="true"]' : '.tail';
      const target = this.#host.renderRoot.querySelector<HTMLElement>(way);
      if (target) event.preventDefault();
      target?.focus();
      return;
    }
    const step = stepOf(event.key, this.#host.matches(':dir(rtl)'));
    if (step === undefined) return;
    event.preventDefault();
    const next = typeof step === 'number' ? index + step : this.#window.masonry.neighbor(index, step);
    if (next !== undefined && next >= 0 && next < this.#count()) void this.go(next);
  };

  #linkOf(index: number | undefined): HTMLElement | null {
    return this.#host.renderRoot.querySelector(`[data-index="${index}"] .link`);
  }
}
