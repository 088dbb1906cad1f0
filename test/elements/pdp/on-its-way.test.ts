import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/elements/pdp/define.js';
import { appears, find, until } from '../../../stories/acting.js';
import { override } from '../../../stories/sample-shop.js';
import { stage } from '../stage.js';

describe('a product page over the page of a phone', () => {
  it('keeps the room of the picture where the picture comes', async () => {
    await setViewport({ width: 390, height: 844 });
    let arrive = (): void => undefined;
    const line = new Promise<void>((resolve) => (arrive = resolve));
    const { canvas, shop } = await stage(() => html`<xhs-pdp open product-id="isle-glow-serum"></xhs-pdp>`, {
      adapter: (sample) =>
        override(sample, {
          getProducts: async (...given) => {
            await line;
            return sample.getProducts(...given);
          },
        }),
    });
    const dialog = await appears(canvas, 'xhs-pdp >>> dialog[open]');
    const topOf = (element: Element): number =>
      Math.round(element.getBoundingClientRect().top - dialog.getBoundingClientRect().top);
    const room = topOf(await appears(canvas, 'xhs-pdp >>> [role="status"] .square'));
    arrive();
    expect(topOf(await appears(canvas, 'xhs-pdp >>> .track'))).to.equal(room);
    shop.overlay.closeAll();
    await until(() => !(history.state as { xhsOverlay?: boolean } | null)?.xhsOverlay, 'history to go back');
    expect(find(canvas, 'xhs-pdp >>> dialog[open]')).to.equal(undefined);
  });
});
