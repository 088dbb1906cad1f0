import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/pdp/define.js';
import { appears, find, press } from '../../../stories/acting.js';
import { stage, type Stage } from '../stage.js';

/** The elements of what people say that this page has loaded. */
const loaded = (): string[] => ['xhs-reviews', 'xhs-questions'].filter((tag) => customElements.get(tag));

/** A product far below what is seen. */
async function showFarBelow(): Promise<Stage> {
  const shown = await stage(
    () =>
      html`<div></div>
        <xhs-pdp inline product-id="isle-glow-serum"></xhs-pdp>`,
  );
  find(shown.canvas, '.story > div')!.style.blockSize = '5000px';
  await appears(shown.canvas, 'xhs-pdp >>> [part~="add"]');
  return shown;
}

/** Some frames later whoever watches what is near has been told. */
const watched = async (): Promise<void> => {
  for (let frame = 0; frame < 3; frame += 1) await new Promise((next) => requestAnimationFrame(next));
};

describe('what people say, on the product page', () => {
  it('is neither loaded nor asked for until it is near, and then it is', async () => {
    const { canvas } = await showFarBelow();
    const product = find(canvas, 'xhs-pdp')!;
    await watched();
    expect(loaded()).to.deep.equal([]);
    expect(product.shadowRoot!.querySelector('xhs-reviews, xhs-questions')).to.equal(null);
    product.shadowRoot!.querySelector('.said')!.scrollIntoView();
    await appears(canvas, 'xhs-reviews >>> [part~="post"]');
    await appears(canvas, 'xhs-questions >>> [part~="post"]');
    expect(loaded()).to.have.length(2);
  });

  it('has notes below reviews of the page’s own, and is led to where it says how many', async () => {
    const { canvas } = await stage(
      () => html`<xhs-pdp inline product-id="isle-glow-serum"><p slot="reviews">Of the page’s own</p></xhs-pdp>`,
    );
    await press(canvas, 'xhs-pdp >>> [part~="summary"]');
    await appears(canvas, 'xhs-pdp >>> [part~="note"]');
  });

  it('can be passed by keyboard, on to what buys', async () => {
    const { canvas } = await stage(() => html`<xhs-pdp inline product-id="isle-glow-serum"></xhs-pdp>`);
    await press(canvas, 'xhs-pdp >>> [part~="summary"]');
    await press(canvas, 'xhs-pdp >>> [part~="skip"]');
    const add = find(canvas, 'xhs-pdp >>> [part~="add"]')!;
    expect((add.getRootNode() as ShadowRoot).activeElement).to.equal(add);
  });
});
