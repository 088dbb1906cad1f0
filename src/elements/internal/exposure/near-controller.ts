import type { ReactiveController, ReactiveElement } from 'lit';

/** How far below the screen something counts as near. */
const margin = '400px';

/** Says when a place in its host has come near to what is seen: then, and not before, is what stands there loaded. */
export class NearController implements ReactiveController {
  isNear = false;
  readonly #host: ReactiveElement;
  readonly #selector: string;
  #observer: IntersectionObserver | undefined;
  #place: Element | undefined;

  constructor(host: ReactiveElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  /** It is asked for: no need to wait. */
  come(): void {
    if (this.isNear) return;
    this.isNear = true;
    this.#observer?.disconnect();
    this.#host.requestUpdate();
  }

  /** Another thing is shown: what stands in the place waits again. */
  leave(): void {
    this.isNear = false;
    this.#place = undefined;
  }

  hostUpdated(): void {
    if (this.isNear) return;
    const place = this.#host.renderRoot.querySelector(this.#selector) ?? undefined;
    if (place === this.#place) return;
    this.#observer?.disconnect();
    this.#place = place;
    if (!place) return;
    const scrolled = place.closest('.scroll');
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.come();
      },
      { rootMargin: margin, ...(scrolled && { scrollMargin: margin }) },
    );
    this.#observer.observe(place);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#place = undefined;
  }
}
