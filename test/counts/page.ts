import { LitElement, ReactiveElement } from 'lit';
import '../../src/elements/cart-button/define.js';
import '../../src/elements/cart/define.js';
import '../../src/elements/note/define.js';
import '../../src/elements/provider/define.js';
import { StoreController } from '../../src/elements/internal/stores/store-controller.js';
import { createJsonSource } from '../../src/content/json/index.js';
import { createShop } from '../../src/runtime/create-shop.js';
import type { Shop } from '../../src/runtime/shop.js';
import { until } from '../../stories/acting.js';
import { MemoryAdapter, productOf } from '../fixtures/memory-adapter.js';

// Runs in the page whose counts are taken: a shop over a back end in memory, and whatever is to be shown of it.

/** What a page is to show. */
export interface Scene {
  /** How many lines are in the cart before anything is counted. */
  readonly lines: number;
  /** Elements that each show how many of one variant are in the cart. */
  readonly quantities?: number;
  /** The control: elements that take the same from the whole cart. */
  readonly views?: number;
}

/** What the test does with it. */
export interface CountsPage {
  show(scene: Scene): Promise<void>;
  /** One more of the first product, as a tap on its button asks for it. */
  add(): Promise<void>;
  /** One more of the first line, by its stepper. */
  more(): Promise<void>;
  /** How often elements of each name were drawn since this was asked last. */
  draws(): Record<string, number>;
  /** How often each call of the back end was made since this was asked last. */
  calls(): Record<string, number>;
  /** Shows so many notes more, each with a picture and three tags. */
  mount(notes: number): Promise<void>;
  /** Takes all of these away. */
  unmount(): Promise<void>;
  /** The control: takes them away, and holds on to the first. */
  keep(): Promise<void>;
}

declare global {
  var counts: CountsPage;
}

const products = Array.from({ length: 1_001 }, (_, at) => productOf(`product-${at}`));
const variantOf = (at: number): string => `product-${at}-1`;
const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

class QuantityOf extends LitElement {
  static override properties = { shop: { attribute: false }, variantId: { attribute: false } };
  declare shop: Shop;
  declare variantId: string;
  readonly #quantity = new StoreController(this, () => this.shop.cart.quantityOf(this.variantId));

  protected override render(): unknown {
    return this.#quantity.value;
  }
}
customElements.define('quantity-of', QuantityOf);

class QuantityOfView extends LitElement {
  static override properties = { shop: { attribute: false }, variantId: { attribute: false } };
  declare shop: Shop;
  declare variantId: string;
  readonly #view = new StoreController(this, () => this.shop.cart.$view);

  protected override render(): unknown {
    return this.#view.value?.lines.find(({ variantId }) => variantId === this.variantId)?.quantity;
  }
}
customElements.define('quantity-of-view', QuantityOfView);

const drawn: Record<string, number> = {};
const updating = ReactiveElement.prototype as unknown as { performUpdate(this: Element): void };
const perform = updating.performUpdate;
updating.performUpdate = function (this: Element) {
  drawn[this.localName] = (drawn[this.localName] ?? 0) + 1;
  perform.call(this);
};

const called: Record<string, number> = {};
const adapter = new Proxy(new MemoryAdapter(products), {
  get(target, key) {
    const value: unknown = Reflect.get(target, key, target);
    if (typeof value !== 'function') return value;
    return (...given: unknown[]): unknown => {
      called[String(key)] = (called[String(key)] ?? 0) + 1;
      return Reflect.apply(value, target, given);
    };
  },
});

const shop = createShop({
  name: 'counts',
  commerce: adapter,
  content: createJsonSource({ src: '/demo/data/en/content.json' }),
  locale: 'en',
});
const provider = Object.assign(document.createElement('xhs-provider'), { shop });
const kept: Element[] = [];
let notes: HTMLElement[] = [];

function take(counted: Record<string, number>): Record<string, number> {
  const all = { ...counted };
  for (const key of Object.keys(counted)) delete counted[key];
  return all;
}

const reactive = (): ReactiveElement[] =>
  [provider, ...provider.querySelectorAll('*')].filter((element) => element instanceof ReactiveElement);

const nothingPending = (): Promise<unknown> =>
  until(() => reactive().every(({ isUpdatePending, hasUpdated }) => hasUpdated && !isUpdatePending), 'the elements');

/** The steppers of the cart. What is polled is the document alone: whatever is asked of the shop would be counted. */
const steppers = (): HTMLInputElement[] => [
  ...(provider.querySelector('xhs-cart')?.shadowRoot?.querySelectorAll<HTMLInputElement>('.stepper input') ?? []),
];

const units = (): number => steppers().reduce((sum, { value }) => sum + Number(value), 0);

/** Waits until the cart shows so many units, all of them confirmed by the back end. */
async function confirmed(count: number): Promise<void> {
  const cart = provider.querySelector('xhs-cart')!;
  await until(
    () =>
      units() === count && !cart.matches(':state(estimating)') && !cart.shadowRoot!.querySelector('[aria-busy="true"]'),
    `a cart of ${count}`,
  );
  await shop.cart.settled();
  await nothingPending();
}

function noteOf(at: number): HTMLElement {
  return Object.assign(document.createElement('xhs-note'), {
    data: {
      id: `note-${at}`,
      type: 'image',
      title: `Note ${at}`,
      body: 'What it says.',
      author: { id: 'author', name: 'Author' },
      images: [{ url: picture, width: 3, height: 4, alt: 'A picture' }],
      tags: [0, 1, 2].map((tag) => ({
        id: `tag-${tag}`,
        kind: 'product',
        productId: `product-${tag}`,
        image: 0,
        x: 0.2 + tag * 0.3,
        y: 0.2 + tag * 0.3,
      })),
    },
  });
}

function put(at: number): void {
  const detail = { productId: `product-${at}`, variantId: variantOf(at) };
  provider.dispatchEvent(new CustomEvent('xhs-add-to-cart', { detail }));
}

globalThis.counts = {
  async show({ lines, quantities = 0, views = 0 }) {
    const some = (name: string, count: number): Element[] =>
      Array.from({ length: count }, (_, at) =>
        Object.assign(document.createElement(name), { shop, variantId: variantOf(at) }),
      );
    const cart = Object.assign(document.createElement('xhs-cart'), { inline: true });
    provider.append(
      document.createElement('xhs-cart-button'),
      cart,
      ...some('quantity-of', quantities),
      ...some('quantity-of-view', views),
    );
    document.body.append(provider);
    await nothingPending();
    // In one step: what each step leaves in the log would be counted with the next ones.
    await shop.cart.update(
      Array.from({ length: lines }, (_, at) => ({
        type: 'add' as const,
        productId: `product-${at}`,
        variantId: variantOf(at),
        quantity: 1,
      })),
    );
    await confirmed(lines);
  },
  async add() {
    const before = units();
    put(0);
    await confirmed(before + 1);
  },
  async more() {
    const before = units();
    const [field] = steppers();
    field!.parentElement!.querySelectorAll<HTMLElement>('button')[1]!.click();
    await confirmed(before + 1);
  },
  draws: () => take(drawn),
  calls: () => take(called),
  async mount(count) {
    if (!provider.isConnected) document.body.append(provider);
    const more = Array.from({ length: count }, (_, at) => noteOf(notes.length + at));
    notes = [...notes, ...more];
    provider.append(...more);
    await until(
      () =>
        more.every(
          ({ shadowRoot }) =>
            shadowRoot?.querySelectorAll('.tag-price').length === 3 &&
            shadowRoot.querySelector('[part~="reactions"] button'),
        ),
      'the notes',
    );
    await until(
      () => more.every(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('img')].every(({ complete }) => complete)),
      'the pictures',
    );
    await nothingPending();
  },
  async unmount() {
    for (const note of notes) note.remove();
    notes = [];
    await nothingPending();
  },
  async keep() {
    kept.push(notes[0]!);
    await globalThis.counts.unmount();
  },
};
