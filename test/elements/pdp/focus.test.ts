import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/pdp/define.js';
import type { XhsPdp } from '../../../src/elements/pdp/pdp.js';
import { appears, find, until } from '../../../stories/acting.js';
import { override } from '../../../stories/sample-shop.js';
import { stage } from '../stage.js';
import { add } from './setup.js';

const close = 'xhs-pdp >>> [part~="close"]';

describe('the focus in the dialog of xhs-pdp', () => {
  it('stays on the button that closes it when the product arrives', async () => {
    let answer = (): void => undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    const { canvas } = await stage(() => html`<xhs-pdp product-id="yawu-blocks"></xhs-pdp>`, {
      padding: 0,
      adapter: (sample) =>
        override(sample, { getProducts: (...given) => asked.then(() => sample.getProducts(...given)) }),
    });
    find<XhsPdp>(canvas, 'xhs-pdp')!.show();
    const button = await appears(canvas, close);
    const root = button.getRootNode() as ShadowRoot;
    await until(() => root.querySelector('dialog')?.open, 'the dialog');
    button.focus();
    expect(find(canvas, 'xhs-pdp >>> [role="status"] .skeleton')).to.be.ok;
    answer();
    await appears(canvas, add);
    expect(find(canvas, close)).to.equal(button);
    expect(root.activeElement).to.equal(button);
  });
});
