import { html, nothing, type TemplateResult } from 'lit';
import { messagesFor } from '../../i18n/index.js';
import { roomMessages } from '../../i18n/room.js';
import type { Store } from '../../model/index.js';

/**
 * Who stands behind what is sold, as the law wants it shown for as long as a room sells (电子商务法 art. 15; 网络交易监督管理办法
 * art. 12): folded away, one tap from the picture.
 */
export function sellerTemplate(store: Store | undefined, locale: string): TemplateResult | typeof nothing {
  if (!store || store.legal.length === 0) return nothing;
  return html`<details class="seller" part="seller">
    <summary>${messagesFor(roomMessages, locale).seller}</summary>
    <dl>
      ${store.legal.map(
        ({ name, value }) =>
          html`<div>
            <dt>${name}</dt>
            <dd><bdi>${value}</bdi></dd>
          </div>`,
      )}
    </dl>
  </details>`;
}
