import type { ReactiveController, ReactiveElement } from 'lit';

/** How far below the screen something counts as near. */
const margin = '600px';

/** Tells which sections of its host have come near to what is seen: these are drawn, the others keep their room. */
export class NearSections implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #near = new Set<string>();
  readonly #watched = new Map<string, Element>();
  #observer: IntersectionObserver | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** @param key what the attribute `data-section` of the section holds. */
  has(key: string): boolean {
    return this.#near.has(key);
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    this.#observer ??= new IntersectionObserver(this.#onSight, { rootMargin: margin });
    const sections = new Map(
      [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-section]')].map((section) => [
        section.dataset['section'] ?? '',
        section,
      ]),
    );
    for (const [key, section] of this.#watched) {
      if (sections.get(key) === section) continue;
      this.#observer.unobserve(section);
      this.#watched.delete(key);
    }
    for (const [key, section] of sections) {
      if (this.#near.has(key) || this.#watched.has(key)) continue;
      this.#watched.set(key, section);
      this.#observer.observe(section);
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#watched.clear();
  }

  readonly #onSight = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      const key = (target as HTMLElement).dataset['section'] ?? '';
      this.#near.add(key);
      this.#watched.delete(key);
      this.#observer?.unobserve(target);
      this.#host.requestUpdate();
    }
  };
}
