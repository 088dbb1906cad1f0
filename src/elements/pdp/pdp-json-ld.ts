import { html, render } from 'lit';
import type { Product } from '../../model/index.js';
import { productJsonLd } from '../../rules/product/product-json-ld.js';
import type { XhsElement } from '../internal/xhs-element.js';

const type = 'application/ld+json';

/**
 * Describes a product in the light DOM of its element, anew where it has changed.
 * @param isCurrent whether it is the one that is shown still.
 */
export async function describeProduct(element: XhsElement, product: Product, isCurrent: () => boolean): Promise<void> {
  if (!isCurrent()) return;
  write(element, productJsonLd(product, [], location.href));
  const community = await element.shop?.community().catch(() => undefined);
  if (!isCurrent()) return;
  const $reviews = community?.reviews({ productId: product.id });
  if (!$reviews) return;
  const stop = $reviews.subscribe(({ status, items }) => {
    if (status === 'loading') return;
    // What is on its way to the host is not published.
    const published = items.filter(({ delivery }) => !delivery);
    if (isCurrent()) write(element, productJsonLd(product, published, location.href));
    queueMicrotask(() => stop());
  });
}

function write(element: Element, json: string): void {
  const before = [...element.children].find((each) => each.getAttribute('type') === type);
  if (before?.textContent === json) return;
  const script = createScript();
  if (!script) return;
  script.append(document.createTextNode(json));
  if (before) before.replaceWith(script);
  else element.append(script);
}

/**
 * A script that never runs. Where Trusted Types are required, a script of `createElement` that is given any text is a
 * violation, also when the text is data. One copied from a template counts as run already, and may be given text.
 * https://html.spec.whatwg.org/multipage/scripting.html#already-started
 */
function createScript(): Element | null {
  const fragment = document.createDocumentFragment();
  render(html`<script type="application/ld+json"></script>`, fragment);
  return fragment.firstElementChild;
}
