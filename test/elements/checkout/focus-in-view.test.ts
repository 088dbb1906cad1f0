import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { find, findAll } from '../../../stories/acting.js';
import { basket, fromAbroad } from '../../../stories/place-order.js';
import { coveredOnTheWay, coveredOnTheWayBack } from '../covered-focus.js';
import { setupCheckout } from './setup.js';

describe('the bars of xhs-checkout in the page’s own flow', () => {
  for (const [width, height] of [
    [390, 844],
    [320, 640],
    [1280, 500],
  ] as const) {
    it(`cover nothing that has the focus, in a window of ${width} by ${height}`, async () => {
      await setViewport({ width, height });
      const { canvas } = await setupCheckout([...basket, fromAbroad]);
      for (const fold of findAll<HTMLDetailsElement>(canvas, 'xhs-checkout details')) fold.open = true;
      const bars = ['.head', '.pay-bar'].map((bar) => find(canvas, `xhs-checkout ${bar}`)!);
      const under = find(canvas, 'xhs-checkout .scroll')!;
      find(under, 'summary')!.focus();
      expect(await coveredOnTheWay(bars, under, 12)).to.deep.equal([]);
      find(canvas, 'xhs-checkout .pay')!.focus();
      expect(await coveredOnTheWayBack(bars, under, 12)).to.deep.equal([]);
    });
  }
});
