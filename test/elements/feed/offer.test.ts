import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../../src/elements/feed/define.js';
import '../../../src/elements/market/define.js';
import { shared } from '../../../src/i18n/en/shared.js';
import type { MarketPage } from '../../../src/model/index.js';
import { appears, find, findAll, until } from '../../../stories/acting.js';
import { sleepFor } from '../sleep.js';
import { type Stage, stage, wordsOf } from '../stage.js';

const hour = 3_600_000;
const day = 24 * hour;
const product = 'yawu-blocks';

/** Lists of products, one of which has a price for a time. */
async function open(content: () => TemplateResult, ends: number): Promise<Stage> {
  const offer = {
    id: 'flash-blocks',
    title: 'Flash sale',
    bearer: 'store',
    kind: 'flash',
    variantIds: ['yawu-blocks-set'],
    price: 5_000,
    endsAt: new Date(Date.now() + ends).toISOString(),
  };
  const sections: MarketPage['sections'] = [
    { kind: 'products', title: 'Goods', productIds: [product, 'shanmai-honey', 'qichi-candle'] },
  ];
  return stage(content, {
    data: { offers: [offer] },
    page: ({ id, title }) => ({ id, title, sections }) as MarketPage,
  });
}

for (const [name, content] of [
  ['xhs-feed', () => html`<xhs-feed show="products" category="Toys" check-every="0"></xhs-feed>`],
  ['xhs-market', () => html`<xhs-market></xhs-market>`],
] as const) {
  const strip = `${name} >>> [part~="offer"]`;

  describe(`a price for a time on a card of ${name}`, () => {
    it('is counted down to its end, and the back end is then asked what it costs', async () => {
      const { canvas } = await open(content, hour);
      const timer = await appears(canvas, `${strip} >>> [role="timer"]`);
      const card = timer.closest<HTMLElement>('[part~="card"]')!;
      expect(wordsOf(card)).to.contain(shared.flash).and.to.contain('50');
      const { height } = card.getBoundingClientRect();
      sleepFor(hour);
      await until(() => !find(canvas, strip), 'it to go');
      expect(wordsOf(card)).not.to.contain('¥50');
      expect(card.getBoundingClientRect().height, 'nothing moves').to.equal(height);
    });

    it('has its name alone while its end is far; others have none', async () => {
      const { canvas } = await open(content, 5 * day);
      const told = await appears(canvas, strip);
      expect(wordsOf(told)).to.equal(shared.flash);
      expect(findAll(canvas, strip).length).to.equal(1);
    });
  });
}
