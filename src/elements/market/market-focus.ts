import type { XhsElement } from '../internal/xhs-element.js';

/** A place in a page of the market: its title, the category that is chosen, or the link that led elsewhere. */
export type FocusPlace = 'title' | 'tab' | { readonly link: string };

/** Where the focus goes once the page is drawn. */
export class MarketFocus {
  readonly #host: XhsElement;
  #place: FocusPlace | undefined;

  constructor(host: XhsElement) {
    this.#host = host;
  }

  /** The next place; there once {@link bring} finds it. */
  to(place: FocusPlace): void {
    this.#place = place;
  }

  /** After it is drawn. What the focus is to go to may still be on its way. */
  bring(): void {
    const place = this.#place;
    const target = place && this.#find(place);
    if (!target) return;
    this.#place = undefined;
    // After Back the browser itself brings the page to where it was.
    if (typeof place === 'string' && this.#host.getBoundingClientRect().top < 0) this.#host.scrollIntoView();
    target.focus({ preventScroll: true });
  }

  #find(place: FocusPlace): HTMLElement | null | undefined {
    const { renderRoot } = this.#host;
    if (place === 'title') return renderRoot.querySelector<HTMLElement>('h2');
    if (place === 'tab') return renderRoot.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
    const links = [...renderRoot.querySelectorAll<HTMLElement>('[data-page]')];
    return links.find(({ dataset }) => dataset['page'] === place.link);
  }
}
