import { html, nothing, type TemplateResult } from 'lit';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import { marketMessages } from '../../i18n/market.js';
import type { MarketPage } from '../../model/index.js';
import type { SaleWindow } from '../../rules/time/sale-window.js';
import { drawn, icon } from '../internal/icons/icons.js';

const receipt = 'M6 4h12v16l-3-2-3 2-3-2-3 2V4ZM9.5 9h5M9.5 13h5';

export interface HeadView {
  readonly page: MarketPage;
  readonly locale: string;
  /** The window of a campaign; undefined while it is not known. */
  readonly window: SaleWindow | undefined;
  /** Whether it is on for a time. */
  readonly timed: boolean;
  readonly onBack: (() => void) | undefined;
  readonly onOrders: (() => void) | undefined;
  readonly onCart: (() => void) | undefined;
}

/** What a page is called, with its banner and the time that is left where it is a campaign. */
export function headTemplate(view: HeadView): TemplateResult {
  const { page, locale, timed } = view;
  const { banner } = page;
  const campaign = timed || page.color !== undefined || banner !== undefined;
  const title = html`<h2 class="title" part="title" tabindex="-1">${page.title}</h2>`;
  const subtitle = page.subtitle ? html`<p class="subtitle" part="subtitle">${page.subtitle}</p>` : nothing;
  return html`<div class="tools" part="tools">
      ${
        view.onBack
          ? html`<button class="icon-button back" part="back" @click=${view.onBack}>
              ${icon('chevron')}<span class="visually-hidden">${messagesFor(sharedMessages, locale).back}</span>
            </button>`
          : nothing
      }
      ${campaign ? nothing : html`<div class="names">${title}${subtitle}</div>`}
      <slot name="tools">${toolsTemplate(view)}</slot>
    </div>
    ${
      campaign
        ? html`<div class="banner ${banner ? 'pictured' : ''}" part="banner">
            ${
              banner
                ? html`<img src=${banner.url} width=${banner.width} height=${banner.height} alt=${banner.alt} />`
                : nothing
            }
            <div class="names">${title}${subtitle}${timed ? clockTemplate(view.window, page.title) : nothing}</div>
          </div>`
        : nothing
    }`;
}

/** What is left until it begins or ends. It keeps its room while that is not known. */
export function clockTemplate(window: SaleWindow | undefined, label: string): TemplateResult {
  const moment = (time: number | undefined): string | typeof nothing =>
    time === undefined ? nothing : new Date(time).toISOString();
  return html`<div class="clock">
    ${
      window
        ? html`<xhs-countdown
            part="countdown"
            opens=${moment(window.opensAt)}
            closes=${moment(window.closesAt)}
            label=${label}
          ></xhs-countdown>`
        : nothing
    }
  </div>`;
}

function toolsTemplate({ locale, onOrders, onCart }: HeadView): TemplateResult {
  const t = messagesFor(marketMessages, locale);
  return html`${
    onOrders ? html`<button class="tool" part="tool" @click=${onOrders}>${drawn(receipt)}${t.orders}</button>` : nothing
  }${onCart ? html`<button class="tool" part="tool" @click=${onCart}>${icon('bag')}${t.cart}</button>` : nothing}`;
}
