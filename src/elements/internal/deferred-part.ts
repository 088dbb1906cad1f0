import type { CSSResult, ReactiveElement } from 'lit';

interface LoadedPart<T> {
  readonly part: T;
  readonly styles?: readonly CSSResult[];
}

/** How a part is loaded; one that `made` is there already is taken without a wait. */
interface Load<T> {
  (): Promise<LoadedPart<T>>;
  readonly made?: LoadedPart<T> | undefined;
}

/** A part of an element that is loaded on first use. The element is rendered again when it has come. */
export class DeferredPart<Loaded, T = Loaded> {
  /** It did not come; {@link retry} asks again. */
  failed = false;

  readonly #host: ReactiveElement;
  readonly #load: Load<Loaded>;
  readonly #make: (loaded: Loaded) => T;
  #part: T | undefined;
  #asked = false;

  /** @param make makes the part of this one element out of what is loaded for all; it is the part itself by default. */
  constructor(
    host: ReactiveElement,
    load: Load<Loaded>,
    make: (loaded: Loaded) => T = (loaded) => loaded as unknown as T,
  ) {
    this.#host = host;
    this.#load = load;
    this.#make = make;
  }

  /** The part, or undefined while it is on its way. Asking for it sends for it. */
  get part(): T | undefined {
    if (!this.#asked) {
      const { made } = this.#load;
      if (made) this.#take(made);
      else void this.#fetch();
    }
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
      this.#take(await this.#load());
    } catch {
      this.failed = true;
    }
    this.#host.requestUpdate();
  }

  #take({ part, styles = [] }: LoadedPart<Loaded>): void {
    this.#asked = true;
    const root = this.#host.renderRoot;
    if (root instanceof ShadowRoot)
      root.adoptedStyleSheets.push(...styles.flatMap(({ styleSheet }) => styleSheet ?? []));
    this.#part = this.#make(part);
  }
}
