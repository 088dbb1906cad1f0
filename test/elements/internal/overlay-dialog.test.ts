import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/cart/define.js';
import { appears, until } from '../../../stories/acting.js';
import { stage } from '../stage.js';

it('what lies over the page closes by a click beside it, and not by the second of a double one that opened it', async () => {
  const { canvas } = await stage(() => html`<xhs-cart></xhs-cart>`);
  const cart = canvas.querySelector('xhs-cart')!;
  cart.show();
  const dialog = await appears<HTMLDialogElement>(canvas, 'xhs-cart >>> dialog', ({ open }) => open);
  const click = (detail: number): void => {
    dialog.dispatchEvent(new MouseEvent('click', { detail, bubbles: true }));
  };
  click(2);
  await cart.updateComplete;
  expect(cart.open).to.equal(true);
  click(1);
  await until(() => !cart.open, 'the cart to close');
});
