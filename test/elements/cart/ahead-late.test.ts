import { html } from 'lit';
import '../../../src/elements/cart/define.js';
import { appears } from '../../../stories/acting.js';
import { fillCart } from '../../../stories/place-order.js';
import { stage } from '../stage.js';

// In a file of its own, since what draws a cart comes once for a page.
describe('a drawer that is closed, and what draws it, which comes last', () => {
  it('is drawn when that has come, without another change of the cart', async () => {
    const { canvas } = await stage(() => html`<xhs-cart></xhs-cart>`, {
      async prepare({ shop }) {
        await fillCart(shop);
        return {};
      },
    });
    await appears(canvas, 'xhs-cart >>> [part~="line"]');
  });
});
