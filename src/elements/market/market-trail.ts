import type { ReactiveController, ReactiveElement } from 'lit';

const key = 'xhsMarket';

/**
 * The pages of the market that led to the one that is shown. Each has an entry in the history of the browser, of the same
 * address, so that Back leads to the page before; where history is not to be had, the button alone does.
 */
export class MarketTrail implements ReactiveController {
  readonly #show: (page: string, from: string) => void;
  #pages: readonly string[] = [];
  /** Entries of the history are ours from the first page on that was gone to. */
  #gone = false;

  /** @param show shows a page that Back or Forward leads to. */
  constructor(host: ReactiveElement, show: (page: string, from: string) => void) {
    this.#show = show;
    host.addController(this);
  }

  get canGoBack(): boolean {
    return this.#pages.length > 1;
  }

  /** The page that is shown was chosen by the host: a trail begins with it, unless it is where the trail ends. */
  stand(page: string): void {
    if (this.#pages.at(-1) === page) return;
    this.#pages = [page];
    this.#gone = false;
  }

  /** Goes on to another page. */
  go(page: string): void {
    const before = this.#pages;
    this.#pages = [...before, page];
    this.#gone = true;
    try {
      // Entries of the page's own, such as those of a link to a place in it, lead nowhere here.
      if (before.length === 1) history.replaceState({ ...(history.state as object | null), [key]: before }, '');
      history.pushState({ ...(history.state as object | null), [key]: this.#pages }, '');
    } catch {
      // A sandboxed frame has none.
    }
  }

  back(): void {
    if (!this.canGoBack) return;
    if (read()?.length === this.#pages.length) history.back();
    else this.#move(this.#pages.slice(0, -1));
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onPopState);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPopState);
  }

  readonly #onPopState = (): void => {
    const held = read();
    if (this.#gone && held) this.#move(held);
  };

  #move(pages: readonly string[]): void {
    const from = this.#pages.at(-1);
    const page = pages.at(-1);
    if (page === undefined || from === undefined || pages.length === this.#pages.length) return;
    this.#pages = pages;
    this.#show(page, from);
  }
}

/** The trail that the entry of the history holds. */
function read(): readonly string[] | undefined {
  const held = (history.state as Record<string, unknown> | null)?.[key];
  return Array.isArray(held) && held.every((page) => typeof page === 'string') ? held : undefined;
}
