import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/order/define.js';
import type { XhsOrder } from '../../../src/elements/order/order.js';
import { order as en } from '../../../src/i18n/en/order.js';
import { appears, find, until } from '../../../stories/acting.js';
import { placeOrder } from '../../../stories/place-order.js';
import { override } from '../../../stories/sample-shop.js';
import { stage, type Stage } from '../stage.js';

const close = 'xhs-order >>> [part~="close"]';
const region = (): HTMLElement => document.querySelector<HTMLElement>('[role="status"][slot="announcer"]')!;

describe('an order that arrives in the dialog of xhs-order', () => {
  /** An order that was just placed, of which the back end tells once it may. */
  const setup = async (): Promise<Stage & { answer: () => void }> => {
    let answer = (): void => undefined;
    const told = new Promise<void>((resolve) => (answer = resolve));
    let placing = true;
    const shown = await stage(({ orderId = '' }) => html`<xhs-order order-id=${orderId}></xhs-order>`, {
      padding: 0,
      async prepare({ shop }) {
        const orderId = await placeOrder(shop);
        placing = false;
        shop.orders.reset();
        return { orderId };
      },
      adapter: (sample) =>
        override(sample, {
          async getOrder(...given) {
            if (!placing) await told;
            return sample.getOrder!(...given);
          },
        }),
    });
    find<XhsOrder>(shown.canvas, 'xhs-order')!.show();
    await until(() => find<HTMLDialogElement>(shown.canvas, 'xhs-order >>> dialog')?.open, 'the dialog');
    return { ...shown, answer };
  };

  it('leaves the focus on the button that closes it', async () => {
    const { canvas, answer } = await setup();
    const button = await appears(canvas, close);
    button.focus();
    expect(find(canvas, 'xhs-order >>> [role="status"] .skeleton')).to.be.ok;
    answer();
    await appears(canvas, 'xhs-order >>> .number');
    expect(find(canvas, close)).to.equal(button);
    expect((button.getRootNode() as ShadowRoot).activeElement).to.equal(button);
  });

  it('has its thanks said aloud, once', async () => {
    const { canvas, answer } = await setup();
    const said: string[] = [];
    const follow = new MutationObserver((records) => {
      for (const { addedNodes } of records) said.push(...[...addedNodes].map(({ textContent }) => textContent ?? ''));
    });
    follow.observe(region(), { childList: true });
    expect(region().textContent).not.to.contain(en.thanks);
    answer();
    await until(() => said.includes(en.thanks), 'it to be said');
    const order = find<XhsOrder>(canvas, 'xhs-order')!;
    order.requestUpdate();
    await order.updateComplete;
    follow.disconnect();
    expect(said.filter((text) => text === en.thanks).length).to.equal(1);
  });
});
