// Ours, over a back end that answers at once, in the page, as the others have it.
import { MemoryAdapter, productOf } from '../../test/fixtures/memory-adapter.ts';
import { note } from './shop-data.mjs';
import { runShop } from './shop-page.mjs';

export async function showShop(createShop) {
  const shop = createShop({
    name: 'bench',
    locale: 'en',
    commerce: new MemoryAdapter(note.tags.map(({ productId }) => productOf(productId))),
    content: () => Promise.reject(new Error('No content')),
  });
  const provider = Object.assign(document.createElement('xhs-provider'), { shop });
  const { author, body, id, picture, tags, title } = note;
  const shown = Object.assign(document.createElement('xhs-note'), {
    data: {
      ...{ author, body, id, title, type: 'image', images: [picture] },
      tags: tags.map(({ price: _, ...tag }) => ({ ...tag, kind: 'product', image: 0, direction: 'auto' })),
    },
  });
  const button = document.createElement('xhs-cart-button');
  const cart = document.createElement('xhs-cart');
  provider.append(shown, button, cart);
  document.querySelector('main').append(provider);

  await runShop({
    tags: () =>
      [...(shown.shadowRoot?.querySelectorAll('[part~="tag-label"]') ?? [])].map(({ textContent }) => textContent),
    fill: () => shop.cart.add({ productId: 'product-0' }).then(() => shop.cart.settled()),
    open: () => button.shadowRoot.querySelector('button').click(),
    lines: () =>
      cart.open ? [...cart.shadowRoot.querySelectorAll('[part~="line"]')].map(({ textContent }) => textContent) : [],
    close: () => cart.close(),
  });
}
