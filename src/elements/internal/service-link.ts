import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ReadableAtom } from 'nanostores';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import { safeUrl } from '../../lib/safe-url.js';
import type { Shop } from '../../runtime/shop.js';
import type { StoreState } from '../../state/content/content-store.js';
import { shopIcon } from './icons/shop-icons.js';
import { StoresController } from './stores/stores-controller.js';

/** Where customer service is reached, and whose it is. */
export interface ServiceLink {
  readonly url: string;
  /** The store that it belongs to; undefined for the whole shop. */
  readonly storeName?: string;
}

/** What the address of customer service may be told; only what it has a place for is. */
export interface ServiceSubject {
  readonly order?: string | undefined;
  readonly product?: string | undefined;
}

type Host = ReactiveControllerHost & { readonly shop: Shop | undefined };

/** Keeps an element up to date about where the customer service of some stores is reached. */
export class ServiceController {
  readonly #host: Host;
  readonly #storeIds: () => readonly string[];

  constructor(host: Host, storeIds: () => readonly string[]) {
    this.#host = host;
    this.#storeIds = storeIds;
    new StoresController(host, () => this.#stores);
  }

  /** That of each store which has its own, else that of the shop. */
  get links(): readonly ServiceLink[] {
    const own = this.#stores.flatMap((store): ServiceLink[] => {
      const state = store.get();
      if (state.status !== 'ready' || state.store.serviceUrl === undefined) return [];
      return [{ url: state.store.serviceUrl, storeName: state.store.name }];
    });
    const { serviceUrl } = this.#host.shop ?? {};
    return own.length === 0 && serviceUrl !== undefined ? [{ url: serviceUrl }] : own;
  }

  get #stores(): readonly ReadableAtom<StoreState>[] {
    const { content } = this.#host.shop ?? {};
    return content ? this.#storeIds().map((id) => content.store(id)) : [];
  }
}

/**
 * The address with what it asks for: `{order}` and `{product}` stand for the number of the order and the id of the
 * product. An address that has no place for them is told nothing.
 * @returns null where it may not be followed.
 */
export function serviceAddress(url: string, { order, product }: ServiceSubject): string | null {
  const values: Readonly<Record<string, string | undefined>> = { order, product };
  return safeUrl(
    url.replace(/(?:\{|%7B)(order|product)(?:\}|%7D)/gi, (_, name: string) =>
      encodeURIComponent(values[name.toLowerCase()] ?? ''),
    ),
  );
}

/**
 * Ways to customer service (客服), each in a context of its own.
 * @param words of a link that stands alone where there is little room, and its class.
 */
export function serviceTemplate(
  links: readonly ServiceLink[],
  subject: ServiceSubject,
  locale: string,
  words?: { readonly text: string; readonly look: string },
): TemplateResult | typeof nothing {
  const t = messagesFor(sharedMessages, locale);
  const known = links.flatMap(({ url, storeName }) => {
    const address = serviceAddress(url, subject);
    return address === null ? [] : [{ address, storeName }];
  });
  if (known.length === 0) return nothing;
  return html`${known.map(
    ({ address, storeName }) =>
      html`<a class=${words?.look ?? 'service'} part="service" href=${address} target="_blank" rel="noopener">
        ${shopIcon('service')}${known.length > 1 && storeName ? t.serviceOf(storeName) : (words?.text ?? t.service)}<span
          class="visually-hidden"
          >${t.newWindow}</span
        >
      </a>`,
  )}`;
}
