import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/coupon/define.js';
import '../../../src/elements/note/define.js';
import { appears, press } from '../../../stories/acting.js';
import { stage } from '../stage.js';

describe('a coupon in xhs-note', () => {
  it('stands under the text of the note, and is claimed there', async () => {
    const { canvas } = await stage(
      () =>
        html`<xhs-note note-id="tea-break"
          ><xhs-coupon slot="coupons" coupon-id="coupon-tea-welcome"></xhs-coupon
        ></xhs-note>`,
    );
    const body = await appears(canvas, 'xhs-note >>> [part~="body"]');
    const coupon = await appears(canvas, 'xhs-coupon >>> [part~="coupon"]', (each) => each.clientHeight > 0);
    expect(coupon.getBoundingClientRect().top).to.be.at.least(body.getBoundingClientRect().bottom);
    await press(canvas, 'xhs-coupon >>> [part~="action"]');
    await appears(canvas, 'xhs-coupon >>> [part~="coupon"].claimed');
  });
});
