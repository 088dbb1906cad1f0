import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/note/define.js';
import '../../../src/elements/product-tag/define.js';
import { appears, find, findAll, until } from '../../../stories/acting.js';
import { pictureUrl } from '../../../stories/sample-shop.js';
import { stage } from '../stage.js';

const picture = html`<img src=${pictureUrl('notes/night-routine/1.webp')} width="300" height="400" alt="A jar" />`;

/** The pulses of a tag that are under way. */
const pulses = (tag: Element): readonly Animation[] => tag.getAnimations({ subtree: true });

async function setup(): Promise<HTMLElement> {
  const { canvas } = await stage(
    () =>
      html`<xhs-product-tag product-id="isle-glow-serum">${picture}</xhs-product-tag>
        <div style="block-size: 300vh"></div>
        <xhs-product-tag id="below" product-id="norra-lune-cream">${picture}</xhs-product-tag>`,
  );
  await appears(canvas, '#below >>> .tag', (tag) => !tag.hidden);
  return canvas;
}

describe('the pulse of a tag', () => {
  it('comes with its being seen, and ends by itself within five seconds', async () => {
    const canvas = await setup();
    const tag = find(canvas, 'xhs-product-tag >>> .tag')!;
    await until(() => pulses(tag).length > 0, 'its pulse');
    const { endTime } = pulses(tag)[0]!.effect!.getComputedTiming();
    expect(Number(endTime)).to.be.within(1, 5_000);
    pulses(tag)[0]!.finish();
    expect(pulses(tag)).to.have.length(0);
  });

  it('is not there for nobody: below the window there is none until it is scrolled to', async () => {
    const canvas = await setup();
    const seen = find(canvas, 'xhs-product-tag >>> .tag')!;
    const below = find(canvas, '#below >>> .tag')!;
    // By then the other one would have been told of as well.
    await until(() => pulses(seen).length > 0, 'the pulse of the first');
    expect(pulses(below)).to.have.length(0);
    below.scrollIntoView({ block: 'center' });
    await until(() => pulses(below).length > 0, 'its pulse');
  });

  it('comes on the next picture of a note when that is swiped to', async () => {
    const { canvas } = await stage(
      () => html`<xhs-note style="max-inline-size: 320px" note-id="night-routine"></xhs-note>`,
    );
    await appears(canvas, 'xhs-note >>> .slide .tag', (tag) => !tag.hidden);
    scrollTo(0, 0);
    const [first, second] = findAll(canvas, 'xhs-note >>> .slide').map((slide) => [...slide.querySelectorAll('.tag')]);
    await until(() => first!.every((tag) => pulses(tag).length > 0), 'those of the first picture');
    expect(second!.flatMap(pulses)).to.have.length(0);
    second![0]!.closest('.slide')!.scrollIntoView({ behavior: 'instant', inline: 'start' });
    await until(() => second!.every((tag) => pulses(tag).length > 0), 'those of the second');
  });
});
