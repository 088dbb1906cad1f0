import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/elements/feed/define.js';
import { appears, find } from '../../../stories/acting.js';
import { coveredOnTheWayBack } from '../covered-focus.js';
import { stage } from '../stage.js';

describe('the tabs of xhs-feed', () => {
  for (const [width, height] of [
    [390, 700],
    [1280, 800],
  ] as const) {
    it(`cover nothing of a card that has the focus, in a window of ${width} by ${height}`, async () => {
      await setViewport({ width, height });
      const { canvas } = await stage(() => html`<xhs-feed tabs check-every="0"></xhs-feed>`, { padding: 0 });
      await appears(canvas, 'xhs-feed >>> [part~="card"]');
      scrollTo(0, 1600);
      (await appears(canvas, 'xhs-feed >>> [data-index="16"] .link')).focus();
      const [head, cards] = ['.head', '.feed'].map((part) => find(canvas, `xhs-feed >>> ${part}`)!);
      expect(await coveredOnTheWayBack([head!], cards!, 12)).to.deep.equal([]);
    });
  }
});
