import { expect, fixture } from '@open-wc/testing';
import { html, LitElement, type ReactiveElement, type TemplateResult } from 'lit';
import '../../src/define.js';
import { StoreController } from '../../src/elements/internal/stores/store-controller.js';
import type { Shop } from '../../src/runtime/shop.js';
import { until } from '../../stories/acting.js';
import { sampleShop } from '../../stories/sample-shop.js';

const count = 1_000;
const tin = { productId: 'shanmai-buckwheat-tea', variantId: 'shanmai-buckwheat-tea-tin' };
const serum = { productId: 'isle-glow-serum', variantId: 'isle-glow-serum-30ml' };

/** Of a page with many products: shows how many of one variant are in the cart. */
class QuantityOf extends LitElement {
  static override properties = { shop: { attribute: false }, variantId: { attribute: false } };
  declare shop: Shop;
  declare variantId: string;
  readonly #quantity = new StoreController(this, () => this.shop.cart.quantityOf(this.variantId));

  protected override render(): unknown {
    return this.#quantity.value;
  }
}

/** The same, taken from the whole cart. */
class QuantityOfView extends LitElement {
  static override properties = { shop: { attribute: false }, variantId: { attribute: false } };
  declare shop: Shop;
  declare variantId: string;
  readonly #view = new StoreController(this, () => this.shop.cart.$view);

  protected override render(): unknown {
    return this.#view.value?.lines.find(({ variantId }) => variantId === this.variantId)?.quantity ?? 0;
  }
}

customElements.define('test-quantity', QuantityOf);
customElements.define('test-quantity-of-view', QuantityOfView);

type Drawn = ReactiveElement & { readonly shadowRoot: ShadowRoot };

/** Counts how often each element is drawn, from now on. */
function countDraws(elements: readonly ReactiveElement[]): Map<ReactiveElement, number> {
  const draws = new Map<ReactiveElement, number>();
  for (const element of elements) {
    const updating = element as unknown as { performUpdate(): void };
    const perform = updating.performUpdate.bind(element);
    updating.performUpdate = () => {
      draws.set(element, (draws.get(element) ?? 0) + 1);
      perform();
    };
  }
  return draws;
}

describe('one change of the cart', () => {
  let shop: Shop;

  /** A thousand elements of a shop whose cart holds something already. */
  async function show(content: (at: number) => TemplateResult): Promise<readonly Drawn[]> {
    ({ shop } = sampleShop('en'));
    await shop.cart.add(serum);
    const page = await fixture<HTMLElement>(
      html`<xhs-provider .shop=${shop}>${Array.from({ length: count }, (_, at) => content(at))}</xhs-provider>`,
    );
    const elements = [...page.children] as Drawn[];
    expect(elements).to.have.length(count);
    await until(() => elements.every(({ hasUpdated }) => hasUpdated), 'the elements');
    await atRest(elements);
    return elements;
  }

  const atRest = (elements: readonly ReactiveElement[]): Promise<unknown> =>
    until(() => elements.every(({ isUpdatePending }) => !isUpdatePending), 'the elements to rest');

  /** One of the thousand is about what changes; the others are about variants of their own. */
  const variantAt = (at: number): string => (at === 500 ? tin.variantId : at === 501 ? serum.variantId : `other-${at}`);

  const quantities = (at: number): TemplateResult =>
    html`<test-quantity .shop=${shop} .variantId=${variantAt(at)}></test-quantity>`;

  afterEach(() => shop.dispose());

  it('draws of a thousand quantities the one that has changed, once, and no other', async () => {
    const elements = await show(quantities);
    const draws = countDraws(elements);
    await shop.cart.add(tin);
    await shop.cart.settled();
    await atRest(elements);
    expect(elements[500]!.shadowRoot.textContent).to.equal('1');
    expect([...draws]).to.deep.equal([[elements[500], 1]]);
  });

  it('draws nothing of them for a tick or a code', async () => {
    const elements = await show(quantities);
    const draws = countDraws(elements);
    const [line] = shop.cart.$view.get().lines;
    await shop.cart.update([{ type: 'select', lineIds: [line!.id], selected: false }]);
    await shop.cart.update([{ type: 'codes', codes: ['GLOW20'] }]);
    await shop.cart.settled();
    await atRest(elements);
    expect(shop.cart.$view.get().codes).to.have.length(1);
    expect(draws.size).to.equal(0);
  });

  it('draws each of a thousand buttons with the number of things once, as they all show it', async () => {
    const elements = await show(() => html`<xhs-cart-button></xhs-cart-button>`);
    const draws = countDraws(elements);
    await shop.cart.add({ ...tin, quantity: 2 });
    await shop.cart.settled();
    await atRest(elements);
    expect(elements.every(({ shadowRoot }) => shadowRoot.querySelector('.badge')?.textContent === '3')).to.equal(true);
    expect(draws.size).to.equal(count);
    expect(new Set(draws.values())).to.deep.equal(new Set([1]));
  });

  it('draws none of a thousand products, which show nothing of the cart', async () => {
    const elements = await show(
      (at) => html`<xhs-product-card product-id=${at % 2 ? tin.productId : serum.productId}></xhs-product-card>`,
    );
    await until(() => elements.every(({ shadowRoot }) => shadowRoot.querySelector('[part~="price"]')), 'the products');
    await atRest(elements);
    const draws = countDraws(elements);
    await shop.cart.add(tin);
    await shop.cart.settled();
    await atRest(elements);
    expect(draws.size).to.equal(0);
  });

  it('would be seen to draw all of them, did they show the whole cart', async () => {
    const elements = await show(
      (at) => html`<test-quantity-of-view .shop=${shop} .variantId=${variantAt(at)}></test-quantity-of-view>`,
    );
    const draws = countDraws(elements);
    await shop.cart.add(tin);
    await shop.cart.settled();
    await atRest(elements);
    expect(elements[500]!.shadowRoot.textContent).to.equal('1');
    expect(draws.size).to.equal(count);
    expect(Math.min(...draws.values())).to.be.at.least(1);
  });
});
