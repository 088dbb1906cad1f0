import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { CommerceAdapter } from '../../../src/commerce/adapter.js';
import '../../../src/elements/pdp/define.js';
import '../../../src/elements/product-card/define.js';
import { appears, find, press, until } from '../../../stories/acting.js';
import { override } from '../../../stories/sample-shop.js';
import { stage, type Stage } from '../stage.js';
import { add } from './setup.js';

describe('where the shop has no cart', () => {
  const adapter = (sample: CommerceAdapter): CommerceAdapter =>
    override(sample, { capabilities: { promise: 'keyed', checkout: 'handOff', cart: 'none' } });
  const setup = (content: Parameters<typeof stage>[0]): Promise<Stage> => stage(content, { padding: 0, adapter });

  it('a product page offers to buy, and nothing else', async () => {
    const { canvas, shop } = await setup(
      () => html`<xhs-pdp inline product-id="isle-glow-serum" .variantId=${'isle-glow-serum-30ml'}></xhs-pdp>`,
    );
    await appears(canvas, 'xhs-pdp >>> [part~="buy"]');
    expect(find(canvas, add)).to.equal(undefined);
    await press(canvas, '[part~="buy"]');
    await until(() => shop.overlay.$stack.get().some(({ content }) => content.kind === 'checkout'), 'the checkout');
  });

  it('a sold-out product says so', async () => {
    const { canvas } = await setup(
      () => html`<xhs-pdp inline product-id="isle-glow-cushion" .variantId=${'isle-glow-cushion-n30'}></xhs-pdp>`,
    );
    const button = await appears(canvas, add);
    expect(button.ariaDisabled).to.equal('true');
  });

  it('a card has no button to add at once', async () => {
    const { canvas } = await setup(() => html`<xhs-product-card product-id="isle-glow-serum"></xhs-product-card>`);
    await appears(canvas, 'xhs-product-card >>> [part~="title"]');
    expect(find(canvas, 'xhs-product-card >>> [part~="add"]')).to.equal(undefined);
  });

  it('what a page of its own asks to add is bought at once', async () => {
    const { canvas, shop } = await setup(
      () => html`<xhs-product-card product-id="isle-glow-serum"></xhs-product-card>`,
    );
    await appears(canvas, 'xhs-product-card >>> [part~="title"]');
    const detail = { productId: 'isle-glow-serum', variantId: 'isle-glow-serum-30ml' };
    find(canvas, 'xhs-product-card')!.dispatchEvent(new CustomEvent('xhs-add-to-cart', { bubbles: true, detail }));
    await until(() => shop.overlay.$stack.get().some(({ content }) => content.kind === 'checkout'), 'the checkout');
    expect(shop.cart.$count.get()).to.equal(0);
  });
});
