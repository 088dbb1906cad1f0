import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatMoment, formatMoney, messagesFor, messageText, sharedMessages } from '../../i18n/index.js';
import { refundMessages } from '../../i18n/refund.js';
import type { CartLine, Message, Order, RefundableUnits, RefundRequest } from '../../model/index.js';
import { refundReasons } from '../../model/order.js';
import { isSent } from '../../rules/order/order-standing.js';
import { longestRefundNote } from '../../rules/typed/room-left.js';
import type { RefundDraft, RefundDraftView } from '../../state/orders/orders-store.js';
import { stepperTemplate } from '../internal/controls/stepper.js';
import type { TextRoom } from '../internal/controls/text-room.js';
import { thumbnailTemplate } from '../internal/thumbnail.js';
import { quoteTemplate } from './refund-quote.js';

export interface RefundFormView {
  readonly order: Order;
  readonly locale: string;
  readonly view: RefundDraftView;
  /** Whether what is missing is named. */
  readonly tried: boolean;
  /** What tells how much of the note may still be typed. */
  readonly room: TextRoom;
  readonly onChoose: RefundDraft['choose'];
  readonly onRetry: () => void;
  readonly onDiscard: () => void;
  readonly onSubmit: () => void;
}

const reasons = refundReasons;

/** What a shopper fills in to have something refunded, with what she gets back. */
export function refundFormTemplate(form: RefundFormView): TemplateResult {
  const { order, locale, view, tried, room, onChoose } = form;
  const t = messagesFor(refundMessages, locale);
  const { status, quote } = view;
  const nothingChosen = tried && !Object.values(view.units).some((quantity) => quantity > 0);
  const noReason = tried && !view.reason;
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    form.onSubmit();
  };
  return html`<form class="refund-form" part="refund" aria-label=${t.title} novalidate @submit=${onSubmit}>
    <h3 tabindex="-1">${t.title}</h3>
    ${
      order.refundableUntil === undefined
        ? nothing
        : html`<p class="muted">${t.until(formatMoment(order.refundableUntil, locale))}</p>`
    }
    <fieldset>
      <legend>${t.what}</legend>
      <ul class="picks">
        ${order.lines.map((line) => pickTemplate(form, line, nothingChosen))}
      </ul>
      ${nothingChosen ? html`<p class="problem" id="refund-units-problem">${t.unitsMissing}</p>` : nothing}
    </fieldset>
    ${isSent(order) ? kindTemplate(form) : nothing}
    <div class="refund-field">
      <label for="refund-reason">${t.reason}</label>
      <select
        id="refund-reason"
        aria-invalid=${noReason}
        aria-describedby=${noReason ? 'refund-reason-problem' : nothing}
        @change=${(event: Event) => {
          const reason = reasons.find((each) => each === (event.currentTarget as HTMLSelectElement).value);
          if (reason) onChoose({ reason });
        }}
      >
        <option value="" disabled .selected=${!view.reason}>${t.chooseReason}</option>
        ${reasons.map((reason) => html`<option value=${reason} .selected=${view.reason === reason}>${t[reason]}</option>`)}
      </select>
      ${noReason ? html`<p class="problem" id="refund-reason-problem">${t.reasonMissing}</p>` : nothing}
    </div>
    <div class="refund-field">
      <label for="refund-note">${t.note}</label>
      <textarea
        id="refund-note"
        rows="2"
        aria-invalid=${room.isTooLong()}
        aria-describedby=${`refund-note-hint ${room.id()}`}
        .value=${live(view.note)}
        @input=${(event: Event) => {
          const note = (event.currentTarget as HTMLTextAreaElement).value;
          room.follow(note);
          onChoose({ note });
        }}
      ></textarea>
      <small class="muted" id="refund-note-hint">${t.noteHint(longestRefundNote)}</small>
      ${room.render()}
    </div>
    ${quoteTemplate(form)}
    ${generalMessages(view).map((message) => html`<p class="problem" role="alert">${refundText(message, locale)}</p>`)}
    <div class="actions">
      <button type="button" class="button" @click=${form.onDiscard}>${t.discard}</button>
      ${
        generalMessages(view).some(isTransport) && status === 'refused'
          ? html`<button type="button" class="button" @click=${form.onRetry}>
              ${messagesFor(sharedMessages, locale).retry}
            </button>`
          : nothing
      }
      <button class="button strong" part="refund-submit" aria-disabled=${status === 'quoting' || status === 'sending'}>
        ${
          status === 'sending'
            ? t.sending
            : status === 'quoted' && quote
              ? t.submitFor(formatMoney(quote.total, locale))
              : t.submit
        }
      </button>
    </div>
  </form>`;
}

function pickTemplate(form: RefundFormView, line: CartLine, nothingChosen: boolean): TemplateResult {
  const { order, locale, view, onChoose } = form;
  const units = order.refundable?.find(({ lineId }) => lineId === line.id);
  const chosen = Math.min(units?.quantity ?? 0, view.units[line.id] ?? 0);
  const choose = (quantity: number): void => onChoose({ units: { ...view.units, [line.id]: quantity } });
  const messages = view.messages.filter(({ target }) => target.kind === 'line' && target.lineId === line.id);
  const why = units || messages.length === 0 ? reasonAgainst(line, units, locale) : '';
  return html`<li class="pick">
    <label>
      <input
        type="checkbox"
        .checked=${live(chosen > 0)}
        ?disabled=${!units}
        aria-invalid=${nothingChosen && units !== undefined}
        aria-describedby=${nothingChosen ? 'refund-units-problem' : nothing}
        @change=${(event: Event) =>
          choose((event.currentTarget as HTMLInputElement).checked ? (units?.quantity ?? 0) : 0)}
      />
      ${thumbnailTemplate(line.picture, 44)}
      <span class="line-text">
        <span class="line-title">${line.title}</span>
        <span class="line-variant">${line.variantTitle}</span>
        ${why ? html`<span class="muted why">${why}</span>` : nothing}
        ${messages.map((message) => html`<span class="problem" role="alert">${refundText(message, locale)}</span>`)}
      </span>
    </label>
    ${
      units && units.quantity > 1 && chosen > 0
        ? stepperTemplate({ quantity: chosen, most: units.quantity, title: line.title, locale, onChange: choose })
        : nothing
    }
  </li>`;
}

/** Why a line cannot be chosen, or only for some reasons. */
function reasonAgainst(line: CartLine, units: RefundableUnits | undefined, locale: string): string {
  const t = messagesFor(refundMessages, locale);
  if (units) return units.faultOnly ? t.faultOnly : '';
  return line.gift ? t.gift : t.askedAlready;
}

function kindTemplate({ view, locale, onChoose }: RefundFormView): TemplateResult {
  const t = messagesFor(refundMessages, locale);
  const kinds: readonly (readonly [RefundRequest['kind'], string])[] = [
    ['returnRefund', t.returnRefundHint],
    ['refundOnly', t.refundOnlyHint],
  ];
  const problem = view.messages.find(({ target }) => target.kind === 'field' && target.name === 'kind');
  return html`<fieldset aria-describedby=${problem ? 'refund-kind-problem' : nothing}>
    <legend>${t.how}</legend>
    ${kinds.map(
      ([kind, hint]) =>
        html`<label class="kind">
          <input
            type="radio"
            name="refund-kind"
            value=${kind}
            .checked=${live(view.kind === kind)}
            @change=${() => onChoose({ kind })}
          />
          <span>${t[kind]} <small class="muted">${hint}</small></span>
        </label>`,
    )}
    ${
      problem
        ? html`<p class="problem" id="refund-kind-problem" role="alert">${refundText(problem, locale)}</p>`
        : nothing
    }
  </fieldset>`;
}

/** What is said of the request as a whole; what is about one thing stands beside it. */
function generalMessages({ messages, changedFrom }: RefundDraftView): readonly Message[] {
  return messages.filter(
    ({ target, code }) =>
      target.kind !== 'line' &&
      !(target.kind === 'field' && target.name === 'kind') &&
      !(code === 'totals_changed' && changedFrom),
  );
}

function isTransport({ code }: Message): boolean {
  return code === 'network' || code === 'server' || code === 'rate_limited';
}

/** What a message means where a refund is asked for. */
function refundText(message: Message, locale: string): string {
  const t = messagesFor(refundMessages, locale);
  const { code, target, value } = message;
  if (isTransport(message)) return t.noAnswer;
  if (code === 'unsupported') return target.kind === 'line' ? t.lineKept : t.tooLate;
  if (code === 'quantity_exceeded' && value !== undefined) return value > 0 ? t.atMost(value) : t.askedAlready;
  if (target.kind === 'field' && target.name === 'kind') return t.kindNeedsReturn;
  if (target.kind === 'field' && target.name === 'reason') return t.reasonMissing;
  if (target.kind === 'field' && target.name === 'units') return t.unitsMissing;
  return messageText(message, locale);
}
