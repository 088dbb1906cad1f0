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

/** Milliseconds until a part that did not come is asked for again. */
const pause = 4_000;

/**
 * A part of an element that is loaded on first use, and asked for again until it comes. The element is rendered again when it
 * has come.
 */
export class DeferredPart<Loaded, T = Loaded> {
  /** It did not come yet; {@link retry} asks again at once. */
  failed = false;

  readonly #host: ReactiveElement;
  readonly #load: Load<Loaded>;
  readonly #make: (loaded: Loaded) => T;
  #part: T | undefined;
  #asked = false;
  #again?: ReturnType<typeof setTimeout>;

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
      this.#asked = true;
      const { made } = this.#load;
      if (made) this.#take(made);
      else void this.#fetch();
    }
    return this.#part;
  }

  /** Sends at once for a part that did not come. */
  retry(): void {
    this.failed = false;
    this.#ask();
  }

  #ask(): void {
    this.#asked = false;
    if (this.#host.isConnected) this.#host.requestUpdate();
  }

  async #fetch(): Promise<void> {
    try {
      this.#take(await this.#load());
      this.failed = false;
    } catch {
      this.failed = true;
      // Who has left the page meanwhile asks no more before it is back.
      clearTimeout(this.#again);
      this.#again = setTimeout(() => this.#ask(), pause);
    }
    this.#host.requestUpdate();
  }

  #take({ part, styles = [] }: LoadedPart<Loaded>): void {
    // Asked for twice, it comes twice.
    if (this.#part) return;
    const root = this.#host.renderRoot;
    if (root instanceof ShadowRoot)
      root.adoptedStyleSheets.push(...styles.flatMap(({ styleSheet }) => styleSheet ?? []));
    this.#part = this.#make(part);
  }
}
