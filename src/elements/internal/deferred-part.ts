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

/**
 * A part of an element that is loaded on first use, and asked for again until it comes: after four seconds, then after twice as long
 * each time. The element is rendered again when it has come.
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
  #pause = 2_000;

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
    this.#host.requestUpdate();
    this.#ask();
  }

  #ask(): void {
    clearTimeout(this.#again);
    // Who has left the page meanwhile asks no more before it is back.
    this.#asked = this.#host.isConnected;
    if (this.#asked && !this.#part) void this.#fetch();
  }

  async #fetch(): Promise<void> {
    try {
      this.#take(await this.#load());
    } catch {
      this.#again = setTimeout(() => this.#ask(), (this.#pause *= 2));
    }
    // Of two that were sent for one may have come.
    this.failed = !this.#part;
    this.#host.requestUpdate();
  }

  #take({ part, styles = [] }: LoadedPart<Loaded>): void {
    // Asked for twice, it comes twice.
    if (this.#part) return;
    const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
    this.#part = this.#make(part);
    // Elements without a shadow root bring their styles in another way.
    this.#host.shadowRoot?.adoptedStyleSheets.push(...sheets);
  }
}
