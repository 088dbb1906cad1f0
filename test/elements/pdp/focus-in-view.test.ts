import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/elements/pdp/define.js';
import { appears, find, press } from '../../../stories/acting.js';
import { coveredOnTheWay, coveredOnTheWayBack } from '../covered-focus.js';
import { stage } from '../stage.js';
import { add } from './setup.js';

/** A product page in the page's own flow with what people say, and its bar as high as it gets; something follows it. */
async function setup(): Promise<Record<'canvas' | 'bar' | 'scroll', HTMLElement>> {
  const { canvas } = await stage(
    () => html`<xhs-pdp inline product-id="norra-lune-cream"></xhs-pdp><button class="after">After</button>`,
    { padding: 0, serviceUrl: 'https://service.example/' },
  );
  await press(canvas, 'xhs-pdp >>> .value input');
  await press(canvas, add);
  await appears(canvas, 'xhs-pdp >>> [part~="feedback"]');
  const scroll = find(canvas, 'xhs-pdp >>> .scroll')!;
  find(scroll, '.said')!.scrollIntoView();
  await appears(scroll, 'xhs-reviews >>> .posts li');
  await appears(scroll, 'xhs-questions >>> .posts li');
  scrollTo(0, 0);
  return { canvas, bar: find(canvas, 'xhs-pdp >>> .bar')!, scroll };
}

describe('the bar of xhs-pdp in the page’s own flow', () => {
  for (const [width, height] of [
    [390, 700],
    [320, 640],
    [1280, 800],
  ] as const) {
    it(`covers nothing that has the focus, in a window of ${width} by ${height}`, async () => {
      await setViewport({ width, height });
      const { bar, scroll } = await setup();
      find(scroll, '.track')!.focus();
      expect(await coveredOnTheWay([bar], scroll, 40)).to.deep.equal([]);
      find(bar, 'button')!.focus();
      expect(await coveredOnTheWayBack([bar], scroll, 40)).to.deep.equal([]);
    });
  }

  it('stands below the dots of a picture that is higher than the window', async () => {
    await setViewport({ width: 1280, height: 600 });
    const { bar, scroll } = await setup();
    const dot = find(scroll, '.dot')!;
    dot.focus();
    expect(dot.getBoundingClientRect().bottom).to.be.at.most(bar.getBoundingClientRect().top);
  });
});
