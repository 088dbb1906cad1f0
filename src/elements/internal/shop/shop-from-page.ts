import { localeOf } from '../../../i18n/index.js';
import { commerce, content, type Registry } from '../../../runtime/registry.js';
import { createShop } from '../../../runtime/create-shop.js';
import { pageEnvironment } from '../../../runtime/environment.js';
import type { Shop } from '../../../runtime/shop.js';
import { inlineData } from './inline-data.js';

/** What a page says about its shop: attributes of `<xhs-provider>`, or `data-*` of the script. */
export interface ShopAttributes {
  readonly name?: string | undefined;
  readonly commerce?: string | undefined;
  readonly commerceSrc?: string | undefined;
  readonly commerceKey?: string | undefined;
  readonly content?: string | undefined;
  readonly contentSrc?: string | undefined;
  readonly live?: string | undefined;
  readonly liveSrc?: string | undefined;
  readonly serviceUrl?: string | undefined;
  readonly locale?: string | undefined;
  readonly country?: string | undefined;
  readonly currency?: string | undefined;
}

/**
 * Makes a shop from what a page says. Data may stand in the page itself, in
 * `<script type="application/json" data-xhs="commerce">` `data-xhs="content"` and `data-xhs="live"` below `root`: a
 * page opened from a file cannot fetch.
 */
export function shopFromPage(attributes: ShopAttributes, root: ParentNode): Shop {
  const environment = pageEnvironment();
  const name = attributes.name ?? 'default';
  const seam =
    <T>(registry: Registry<T>, what: 'commerce' | 'content' | 'live', standard: string) =>
    async (): Promise<T> => {
      const kind = attributes[what] ?? standard;
      // Whoever builds the page is told where it was that something was wrong.
      let source = `data-xhs="${what}"`;
      try {
        // A plain script runs before what stands below it is there, such as a second note with its products.
        while (document.readyState === 'loading') {
          await new Promise((resolve) => document.addEventListener('readystatechange', resolve, { once: true }));
        }
        const data = inlineData(root, what);
        source = kind;
        return await registry.make(kind, {
          src: attributes[`${what}Src`],
          data,
          key: what === 'commerce' ? attributes.commerceKey : undefined,
          base: document.baseURI,
          name,
          environment,
        });
      } catch (error) {
        throw Object.assign(error as Error, { source });
      }
    };
  return createShop({
    name,
    environment,
    commerce: seam(commerce, 'commerce', 'embedded'),
    serviceUrl: attributes.serviceUrl,
    live: async () => {
      const { live } = await import('../../../runtime/live-registry.js');
      return seam(live, 'live', 'script')();
    },
    content: seam(content, 'content', 'json'),
    locale: localeOf(attributes.locale, document.documentElement.lang, navigator.language),
    ...(attributes.country && { country: attributes.country }),
    ...(attributes.currency && { currency: attributes.currency }),
  });
}
