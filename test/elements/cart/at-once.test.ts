import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { XhsCart } from '../../../src/elements/cart/cart.js';
import { loadCartContents } from '../../../src/elements/cart/cart-parts.js';
import '../../../src/elements/cart/define.js';
import { appears, find } from '../../../stories/acting.js';
import { fillCart } from '../../../stories/place-order.js';
import { followDrawing, stage } from '../stage.js';

describe('a drawer whose contents have come', () => {
  it('is drawn whole when it opens, with no skeleton before it', async () => {
    await loadCartContents();
    const { canvas } = await stage(() => html`<xhs-cart></xhs-cart>`, { prepare: ({ shop }) => fillCart(shop) });
    const cart = find<XhsCart>(canvas, 'xhs-cart')!;
    const drawn = followDrawing(cart.shadowRoot!);
    cart.show();
    await appears(canvas, 'xhs-cart >>> [part~="line"]');
    expect(drawn()).to.contain('line').and.to.not.contain('skeleton');
  });
});
