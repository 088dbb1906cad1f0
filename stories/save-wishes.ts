import { XhsSaveProductEvent, XhsSetReactionEvent } from '../src/events/index.js';
import { answerRequests } from '../src/runtime/requests.js';
import type { SampleShop } from './sample-shop.js';

/** Products that are saved, what was saved last coming first. */
export const saved = ['shanmai-buckwheat-tea', 'isle-glow-serum', 'mianshi-tee'];

/** Saves products and notes as a shopper does, by events of the page. */
export async function save({ shop }: SampleShop): Promise<void> {
  const page = new EventTarget();
  const stop = answerRequests(shop, page);
  for (const productId of [...saved].reverse()) {
    await shop.catalog.load(productId);
    const request = new XhsSaveProductEvent({ productId, saved: true });
    page.dispatchEvent(request);
    await request.promise;
  }
  for (const noteId of ['tea-break', 'morning-shelf']) {
    const request = new XhsSetReactionEvent({ noteId, reaction: 'save', active: true });
    page.dispatchEvent(request);
    await request.promise;
  }
  stop();
}

/** Saves them, and puts some into groups. */
export async function saveInGroups(sample: SampleShop): Promise<void> {
  await save(sample);
  const [tea = '', serum = ''] = saved;
  const isChinese = sample.shop.$settings.get().locale.startsWith('zh');
  const names = isChinese ? ['送妈妈', '秋冬护肤'] : ['For mum', 'Winter skin care'];
  const items = [tea, serum].map((id) => ({ kind: 'product' as const, id }));
  await (
    await sample.shop.saved()
  ).changeGroups([
    { type: 'make', group: { id: 'gifts', name: names[0] ?? '', items } },
    { type: 'make', group: { id: 'skin', name: names[1] ?? '', items: items.slice(1) } },
  ]);
}
