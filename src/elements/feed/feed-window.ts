import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedItem } from '../../model/index.js';
import { feedItemKey } from '../../model/index.js';
import { cardHeight, type CardSize, cardSize, skeletonSize } from '../../rules/list/card-size.js';
import { columnsFor, gapFor, Masonry, type MasonryPlace } from '../../rules/list/masonry.js';
import type { FeedPlace } from '../../state/discovery/discovery-store.js';

const mostCards = 60;

/** How many rows stand for the next page. */
const rowsAhead = 2;

/**
 * Which cards of a feed are drawn, and where each stands. Nothing is measured but the width of the feed and where it is in
 * the window: heights follow from the data.
 */
export class FeedWindow implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #resizes: ResizeObserver | undefined;
  #ruler: Element | null | undefined;
  #roots: readonly (Document | ShadowRoot | Window)[] = [];
  #width = 0;
  /** The width of the feed as it was measured last: whoever asks for it once nodes have changed has the browser lay them out. */
  #measured = 0;
  #items: readonly FeedItem[] = [];
  #cardWidth = 0;
  #masonry = new Masonry({ columns: 2, gap: 8 });
  /** Which card of the list each element stands at the place of. */
  #placed = new WeakMap<HTMLElement, number>();
  /** Where the feed began at the last look, below the top of the window. */
  #start = 0;
  #hasLooked = false;
  #frame: number | undefined;
  #indices: readonly number[] = [];
  /** Where cards of the next page may stand; their room is kept from the beginning. */
  #room: readonly MasonryPlace[] = [];
  #ahead: readonly MasonryPlace[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get masonry(): Masonry {
    return this.#masonry;
  }

  /** The cards to be drawn, in their order. */
  get indices(): readonly number[] {
    return this.#indices;
  }

  /** What stands for cards of the next page, once the reader comes near them. */
  get ahead(): readonly MasonryPlace[] {
    return this.#ahead;
  }

  hostConnected(): void {
    this.#resizes ??= new ResizeObserver(() => {
      const { clientWidth } = this.#host;
      if (clientWidth === this.#measured) return;
      this.#measured = clientWidth;
      this.#host.requestUpdate();
    });
    if (this.#ruler) this.#resizes.observe(this.#ruler);
    const roots: (Document | ShadowRoot)[] = [];
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      if (root instanceof Document || root instanceof ShadowRoot) roots.push(root);
      if (!(root instanceof ShadowRoot)) break;
    }
    this.#roots = roots;
    // Whatever scrolls around it, in whichever tree.
    for (const root of roots) root.addEventListener('scroll', this.#look, { capture: true, passive: true });
    window.addEventListener('resize', this.#look, { passive: true });
  }

  /**
   * Watches the width on what has no height. The feed itself becomes higher or lower in answer to its width, as when a scroll
   * bar comes beside it, and a browser tells that of what is watched to the page as an error.
   */
  hostUpdated(): void {
    if (this.#ruler) return;
    this.#ruler = this.#host.shadowRoot?.querySelector('.ruler');
    if (this.#ruler && this.#host.isConnected) this.#resizes?.observe(this.#ruler);
  }

  hostDisconnected(): void {
    this.#measured = 0;
    this.#hasLooked = false;
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#resizes?.disconnect();
    for (const root of this.#roots) root.removeEventListener('scroll', this.#look, { capture: true });
    window.removeEventListener('resize', this.#look);
    this.#roots = [];
  }

  /**
   * Takes the cards that there are.
   * @param skeletons whether others stand for them. @param more whether a next page is to come.
   * @returns whether they stand elsewhere now than before: the width has changed, or other cards have come.
   */
  layOut(items: readonly FeedItem[], { skeletons, more }: Readonly<Record<'skeletons' | 'more', boolean>>): boolean {
    const width = (this.#measured ||= this.#host.clientWidth);
    const columns = columnsFor(width);
    const gap = gapFor(width);
    const cardWidth = Math.floor((width - gap * (columns - 1)) / columns);
    const [first] = this.#items;
    const last = this.#items.length - 1;
    const goesOn = width === this.#width && first === items[0] && this.#items[last] === items[last] && last >= 0;
    if (!goesOn) {
      this.#masonry = new Masonry({ columns, gap, rowGap: width >= 600 ? 16 : 8 });
      this.#placed = new WeakMap();
      if (skeletons) {
        for (let count = 0; count < columns * 3; count += 1) this.#masonry.append(skeletonSize(cardWidth).height);
      }
    }
    const further = items.slice(this.#masonry.length);
    this.#masonry.appendAll(further, (item) => cardHeight(item, cardWidth));
    this.#room = more ? this.#masonry.ahead(columns * rowsAhead, skeletonSize(cardWidth).height) : [];
    this.#width = width;
    this.#cardWidth = cardWidth;
    this.#items = items;
    return !goesOn;
  }

  /**
   * Finds out which cards are in sight, and around it.
   * @param kept a card that is drawn wherever it is: the focus is on it.
   * @returns whether they are others than before.
   */
  look(kept: number | undefined): boolean {
    this.#start = (this.#list ?? this.#host).getBoundingClientRect().top;
    this.#hasLooked = true;
    return this.choose(kept);
  }

  /** The same from where the feed was at the last look: before it is drawn, when a look would lay out what goes away. */
  choose(kept: number | undefined): boolean {
    if (!this.#hasLooked) return this.look(kept);
    this.#kept = kept;
    const sight = window.innerHeight;
    const before = this.#ahead.length;
    this.#ahead = this.#start + this.#masonry.height < sight * 2 ? this.#room : [];
    const most = mostCards - 1 - this.#ahead.length;
    const indices = this.#masonry.window(-this.#start, sight - this.#start, sight, most);
    // Out of sight, the first one is there all the same: the Tab key finds it.
    if (indices.length === 0 && this.#masonry.length > 0) indices.push(this.#start > 0 ? 0 : this.#masonry.length - 1);
    if (kept !== undefined && kept < this.#masonry.length && !indices.includes(kept)) {
      indices.push(kept);
      indices.sort((a, b) => a - b);
    }
    const same = indices.length === this.#indices.length && indices.every((at, index) => at === this.#indices[index]);
    this.#indices = indices;
    return !same || before !== this.#ahead.length;
  }

  /**
   * Looks again before the next frame is painted: where the feed stands is known once all of it is drawn, and laid out once.
   * @param then what depends on where it stands.
   */
  lookSoon(then: () => void): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      // It may have been drawn once more after it was taken out.
      if (!this.#host.isConnected) return;
      this.#look();
      then();
    });
  }

  #kept: number | undefined;

  /** Whether the end of what is there comes into sight soon. */
  get isNearEnd(): boolean {
    return this.#start + this.#masonry.height < window.innerHeight * 2.5;
  }

  /** Whether the reader has gone on beyond the beginning. */
  get isBelowStart(): boolean {
    return this.#start < 0;
  }

  /** The card at the top of the window; undefined while the reader is at the beginning. */
  get place(): FeedPlace | undefined {
    if (this.#start >= 0) return undefined;
    const [index] = this.#masonry.between(-this.#start, -this.#start + 1);
    const item = index === undefined ? undefined : this.#items[index];
    return item && index !== undefined
      ? { key: feedItemKey(item), offset: this.#start + this.#masonry.top(index) }
      : undefined;
  }

  /** Scrolls so that a card is where it was. */
  goTo({ key, offset }: FeedPlace): void {
    const index = this.#items.findIndex((item) => feedItemKey(item) === key);
    if (index < 0) return;
    const list = this.#list;
    if (!list) return;
    const { top } = list.getBoundingClientRect();
    scrollerOf(this.#host).scrollTop += top + this.#masonry.top(index) - offset;
    // Known at once: a scroll bar that comes with the cards makes the feed narrower before anybody has told of the scrolling.
    this.#start = list.getBoundingClientRect().top;
  }

  /** Gives the cards that are drawn their place. */
  put(): void {
    const list = this.#list;
    if (!list) return;
    const width = this.#cardWidth;
    const skeleton = skeletonSize(width);
    const height = Math.max(this.#masonry.height, ...this.#room.map(({ top }) => top + skeleton.height));
    list.style.setProperty('block-size', `${height}px`);
    for (const card of list.querySelectorAll<HTMLElement>(':scope > [data-index]')) {
      const index = Number(card.dataset['index']);
      if (index >= this.#masonry.length || this.#placed.get(card) === index) continue;
      this.#placed.set(card, index);
      // Reckoned again for the few that are drawn: ten thousand sizes need not be kept.
      const item = this.#items[index];
      this.#putCard(card, this.#masonry.place(index), item ? cardSize(item, width) : skeleton);
    }
    list.querySelectorAll<HTMLElement>(':scope > .ahead').forEach((card, at) => {
      const place = this.#ahead[at];
      if (place) this.#putCard(card, place, skeleton);
    });
  }

  #putCard({ style }: HTMLElement, { top, column }: MasonryPlace, size: CardSize): void {
    style.setProperty('inset-block-start', `${top}px`);
    style.setProperty('inset-inline-start', `${column * (this.#cardWidth + gapFor(this.#width))}px`);
    style.setProperty('inline-size', `${this.#cardWidth}px`);
    style.setProperty('block-size', `${size.height}px`);
    style.setProperty('--_picture-size', `${size.pictureHeight}px`);
    style.setProperty('--_lines', `${size.lines}`);
  }

  get #list(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector('.feed') ?? null;
  }

  readonly #look = (): void => {
    if (this.look(this.#kept)) this.#host.requestUpdate();
  };
}

/** What scrolls an element: the nearest that can, else the page. */
function scrollerOf(element: Element): Element {
  for (let at: Element | null = element; at; at = at.assignedSlot ?? at.parentElement ?? hostOf(at)) {
    const { overflowY } = getComputedStyle(at);
    if (/auto|scroll/.test(overflowY) && at.scrollHeight > at.clientHeight) return at;
  }
  return document.scrollingElement ?? document.documentElement;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
