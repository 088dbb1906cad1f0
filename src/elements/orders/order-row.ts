import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, messagesFor } from '../../i18n/index.js';
import { orderMessages } from '../../i18n/order.js';
import { ordersMessages } from '../../i18n/orders.js';
import type { Order } from '../../model/index.js';
import { isToBePosted } from '../../rules/order/return-shipment.js';
import { sum } from '../../rules/price/sum.js';
import { totalOf } from '../../rules/price/total-of.js';
import { clockOf } from '../internal/offer/countdown.js';
import { refundStanding } from '../internal/order/refund-standing.js';
import { priceTemplate } from '../internal/price.js';
import { thumbnailTemplate } from '../internal/thumbnail.js';

/** What is to be done about an order next. */
export type RowAction = 'pay' | 'received' | 'sendBack' | 'track' | 'buyAgain';

export interface RowView {
  readonly order: Order;
  readonly locale: string;
  /** Seconds until it can be paid no more; undefined where nothing runs out. */
  readonly left: number | undefined;
  /** Why the last press came to nothing. */
  readonly problem: string;
  readonly onOpen: () => void;
  readonly onNext: (action: RowAction) => void;
}

const mostPictures = 4;

/** One order of the list: who sells, how it stands, what it is, what it costs, and what to do next. */
export function rowTemplate(view: RowView): TemplateResult {
  const { order, locale, left, problem } = view;
  const t = messagesFor(ordersMessages, locale);
  const total = totalOf(order.totals);
  const count = sum(order.lines.map(({ quantity }) => quantity));
  const next = nextOf(order);
  const [first] = order.lines;
  const open = order.refunds?.findLast(({ status }) => status === 'pending' || status === 'returning');
  return html`<li class="row" part="order">
    <div class="row-head">
      <button class="open" @click=${view.onOpen}>
        <span class="visually-hidden">${t.row(order.number)}</span>
        ${order.groups.map(({ storeName }) => html`<bdi>${storeName}</bdi>`)}
      </button>
      <span class="row-status" part="status">${messagesFor(orderMessages, locale)[order.status]}</span>
    </div>
    <div class="row-goods">
      ${order.lines.slice(0, mostPictures).map(({ picture }) => thumbnailTemplate(picture, 64))}
      ${
        order.lines.length > mostPictures
          ? html`<span class="no-picture">${t.moreLines(order.lines.length - mostPictures)}</span>`
          : nothing
      }
      ${
        order.lines.length === 1 && first
          ? html`<span class="row-title"
              ><span>${first.title}</span><span class="muted variant">${first.variantTitle}</span></span
            >`
          : nothing
      }
    </div>
    <div class="row-foot">
      <span class="muted">${formatDay(order.placedAt, locale)} · ${t.count(count)}</span>
      ${total ? html`<span class="row-total">${t.total} ${priceTemplate(total, locale, 'total-price')}</span>` : nothing}
    </div>
    ${open ? html`<p class="row-refund" part="refund">${t.refund(refundStanding(open, locale))}</p>` : nothing}
    ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
    ${
      next
        ? html`<div class="row-next">
            ${left ? html`<span class="left">${t.payLeft(clockOf(left))}</span>` : nothing}
            <button
              class="button ${next === 'pay' ? 'primary' : ''}"
              part="next"
              aria-label=${`${t[next]}: ${t.row(order.number)}`}
              @click=${() => view.onNext(next)}
            >
              ${t[next]}
            </button>
          </div>`
        : nothing
    }
  </li>`;
}

function nextOf({ status, actions = [], refunds = [] }: Order): RowAction | undefined {
  if (status === 'unpaid') return 'pay';
  if (refunds.some(isToBePosted)) return 'sendBack';
  if (actions.includes('confirm_receipt')) return 'received';
  if (status === 'shipped' || status === 'partly_shipped') return 'track';
  return status === 'completed' || status === 'closed' || status === 'cancelled' ? 'buyAgain' : undefined;
}
