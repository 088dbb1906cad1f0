import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { CheckoutResult } from '../../../src/commerce/adapter.js';
import '../../../src/elements/checkout/define.js';
import { checkout as en } from '../../../src/i18n/en/checkout.js';
import { checkout as chinese } from '../../../src/i18n/zh-cn/checkout.js';
import { appears, find } from '../../../stories/acting.js';
import { basket, fillCart } from '../../../stories/place-order.js';
import { override } from '../../../stories/sample-shop.js';
import type { StoryGlobals } from '../../../stories/story.js';
import { stage } from '../stage.js';

describe('a checkout that goes on elsewhere', () => {
  const address = 'https://glow.shop.example/cart/1:2?utm_source=notes';

  async function told(result: Partial<CheckoutResult>, globals?: StoryGlobals): Promise<[text: string, href: string]> {
    const { canvas } = await stage(
      () => html`<xhs-checkout inline></xhs-checkout>`,
      {
        prepare: async ({ shop }) => fillCart(shop, basket),
        adapter: (sample) =>
          override(sample, {
            beginCheckout: () => Promise.resolve({ continueUrl: address, messages: [], ...result } as CheckoutResult),
          }),
      },
      globals,
    );
    const link = await appears<HTMLAnchorElement>(canvas, 'xhs-checkout .notice a.primary');
    return [find(canvas, 'xhs-checkout .notice p')!.textContent.trim(), link.href];
  }

  it('in the shop’s own pages says so', async () => {
    expect(await told({})).to.deep.equal([en.handOff, address]);
  });

  it('in another shop says in which, and at which address, before the shopper leaves', async () => {
    const [text, href] = await told({ shopName: 'Glow & Co' });
    expect([text, href]).to.deep.equal([en.handOffTo('Glow & Co', 'glow.shop.example'), address]);
    expect(text).to.contain('Glow & Co').and.to.contain('glow.shop.example');
  });

  it('says it in Chinese', async () => {
    const [text] = await told({ shopName: '岛光海外旗舰店' }, { locale: 'zh-CN' });
    expect(text).to.equal(chinese.handOffTo('岛光海外旗舰店', 'glow.shop.example'));
    expect(text).to.contain('「岛光海外旗舰店」');
  });

  it('takes the name of the shop for words, whatever stands in it', async () => {
    const [text] = await told({ shopName: '<img src=x onerror=alert(1)>' });
    expect(text).to.contain('<img src=x onerror=alert(1)>');
  });
});
