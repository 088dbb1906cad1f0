import type { Product, Review } from '../../model/index.js';
import { productJsonLd } from '../../rules/product-json-ld.js';
import type { XhsElement } from '../internal/xhs-element.js';

const type = 'application/ld+json';

/**
 * Describes a product in the light DOM of its element, anew where it has changed. It is data and no script: a policy of
 * `script-src 'self'` lets it be, and a text node needs no trusted type.
 */
export async function describeProduct(element: XhsElement, product: Product): Promise<void> {
  write(element, productJsonLd(product, [], location.href));
  const community = await element.shop?.community().catch(() => undefined);
  const $reviews = community?.reviews({ productId: product.id });
  if (!$reviews) return;
  const stop = $reviews.subscribe(({ status, items }) => {
    if (status === 'loading') return;
    if (element.isConnected) write(element, productJsonLd(product, items as readonly Review[], location.href));
    queueMicrotask(() => stop());
  });
}

function write(element: Element, json: string): void {
  const before = [...element.children].find((each) => each.getAttribute('type') === type);
  if (before?.textContent === json) return;
  const script = document.createElement('script');
  script.type = type;
  script.append(document.createTextNode(json));
  if (before) before.replaceWith(script);
  else element.append(script);
}
