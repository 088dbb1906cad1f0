import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/elements/orders/define.js';
import { appears, find } from '../../../stories/acting.js';
import { placeSampleOrders } from '../../../stories/place-order.js';
import { coveredOnTheWayBack } from '../covered-focus.js';
import { stage } from '../stage.js';

describe('the head of xhs-orders in the page’s own flow', () => {
  it('covers nothing that has the focus', async () => {
    await setViewport({ width: 390, height: 420 });
    const { canvas } = await stage(() => html`<xhs-orders inline></xhs-orders><button class="after">After</button>`, {
      prepare: placeSampleOrders,
    });
    const list = await appears(canvas, 'xhs-orders >>> [part~="list"]');
    find(canvas, '.after')!.focus();
    expect(await coveredOnTheWayBack([find(canvas, 'xhs-orders >>> .head')!], list, 6)).to.deep.equal([]);
  });
});
