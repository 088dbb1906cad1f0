import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/elements/store/define.js';
import { appears, find } from '../../../stories/acting.js';
import { coveredOnTheWayBack } from '../covered-focus.js';
import { stage } from '../stage.js';

describe('the tabs of xhs-store in the page’s own flow', () => {
  for (const [width, height] of [
    [390, 700],
    [1280, 800],
  ] as const) {
    it(`cover nothing that has the focus, in a window of ${width} by ${height}`, async () => {
      await setViewport({ width, height });
      const { canvas } = await stage(
        () => html`<xhs-store inline store-id="norra-lune"></xhs-store><button class="after">After</button>`,
        { padding: 0 },
      );
      await appears(canvas, 'xhs-store >>> xhs-feed >>> [part~="card"] .link');
      await appears(canvas, 'xhs-store >>> xhs-coupon >>> button');
      await appears(canvas, 'xhs-store >>> .rule ~ .chip');
      find(canvas, '.after')!.focus();
      const [bar, panel] = ['.bar', '.panel'].map((part) => find(canvas, `xhs-store >>> ${part}`)!);
      expect(await coveredOnTheWayBack([bar!], panel!, 13)).to.deep.equal([]);
    });
  }
});
