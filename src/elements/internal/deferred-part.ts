import type { CSSResult, ReactiveElement } from 'lit';

interface LoadedPart<T> {
  readonly part: T;
  readonly styles?: readonly CSSResult[];
}

/** A part of an element that is loaded on first use. The element is rendered again when it has come. */
export class DeferredPart<T> {
  /** It did not come; {@link retry} asks again. */
  failed = false;

  readonly #host: ReactiveElement;
  readonly #load: () => Promise<LoadedPart<T>>;
  #part: T | undefined;
  #asked = false;

  constructor(host: ReactiveElement, load: () => Promise<LoadedPart<T>>) {
    this.#host = host;
    this.#load = load;
  }

  /** The part, or undefined while it is on its way. Asking for it sends for it. */
  get part(): T | undefined {
    if (!this.#asked) void this.#fetch();
    return this.#part;
  }

  /** Sends for a part that did not come. */
  retry(): void {
    this.failed = false;
    this.#host.requestUpdate();
    void this.#fetch();
  }

  async #fetch(): Promise<void> {
    this.#asked = true;
    try {
      const { part, styles = [] } = await this.#load();
      const root = this.#host.renderRoot;
      if (root instanceof ShadowRoot)
        root.adoptedStyleSheets.push(...styles.flatMap(({ styleSheet }) => styleSheet ?? []));
      this.#part = part;
    } catch {
      this.failed = true;
    }
    this.#host.requestUpdate();
  }
}
