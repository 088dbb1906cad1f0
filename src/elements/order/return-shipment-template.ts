import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatMoment, messagesFor, messageText } from '../../i18n/index.js';
import { returningMessages } from '../../i18n/returning.js';
import type { Message, Refund, ReturnShipment } from '../../model/index.js';
import { longestCarrier } from '../../rules/typed/tracking-number.js';

export interface ReturnShipmentView {
  readonly refund: Refund;
  readonly locale: string;
  /** What is filled in; undefined while the form is closed. */
  readonly draft: ReturnShipment | undefined;
  /** What is wrong with it, or why it could not be taken down. */
  readonly messages: readonly Message[];
  readonly sending: boolean;
  readonly onOpen: () => void;
  readonly onType: (part: Partial<ReturnShipment>) => void;
  readonly onDiscard: () => void;
  readonly onSubmit: () => void;
}

const carriers = ['sf', 'jd', 'zto', 'yto', 'sto', 'yunda', 'jt', 'ems', 'chinaPost', 'deppon'] as const;

/** Where goods go back to, in which parcel they are, and the form in which the shopper tells it. */
export function returnShipmentTemplate(view: ReturnShipmentView): TemplateResult {
  const { refund, locale, draft } = view;
  const t = messagesFor(returningMessages, locale);
  const { id, returnAddress, returnBy, returnShipment } = refund;
  const isOpen = refund.actions?.includes('return_shipment') ?? false;
  const due = returnBy === undefined ? t.send : t.sendBy(formatMoment(returnBy, locale));
  return html`<div class="return" part="return">
    ${isOpen && !returnShipment ? html`<p>${due}</p>` : nothing}
    ${
      isOpen && returnAddress
        ? html`<p>
            <span class="muted">${t.sendTo}</span>
            <bdi class="return-address">${returnAddress}</bdi>
          </p>`
        : nothing
    }
    ${
      returnShipment
        ? html`<p class="return-parcel">
            <span class="muted">${t.sentWith}</span>
            <bdi>${returnShipment.carrier}</bdi> <bdi class="return-number">${returnShipment.trackingNumber}</bdi>
          </p>`
        : nothing
    }
    ${isOpen && draft ? formTemplate(view, draft) : generalTemplate(view)}
    ${
      isOpen && !draft
        ? html`<button
            class="button ${returnShipment ? '' : 'strong'} fill-in"
            part="return-open"
            data-refund=${id}
            aria-describedby="refund-${id}"
            @click=${view.onOpen}
          >
            ${returnShipment ? t.correct : t.fillIn}
          </button>`
        : nothing
    }
  </div>`;
}

function formTemplate(view: ReturnShipmentView, draft: ReturnShipment): TemplateResult {
  const { locale, messages, sending, onType } = view;
  const t = messagesFor(returningMessages, locale);
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    view.onSubmit();
  };
  const about = (name: keyof ReturnShipment): Message | undefined =>
    messages.find(({ target }) => target.kind === 'field' && target.name === name);
  const carrier = about('carrier');
  const number = about('trackingNumber');
  const typed = (event: Event): string => (event.currentTarget as HTMLInputElement).value;
  return html`<form
    class="return-form"
    part="return-form"
    aria-label=${t.title}
    aria-describedby="refund-${view.refund.id}"
    novalidate
    @submit=${onSubmit}
  >
    <div class="refund-field">
      <label for="return-carrier">${t.carrier}</label>
      <input
        id="return-carrier"
        list="return-carriers"
        autocomplete="off"
        maxlength=${longestCarrier}
        dir="auto"
        required
        aria-invalid=${carrier ? 'true' : nothing}
        aria-describedby=${carrier ? 'return-carrier-problem' : nothing}
        .value=${live(draft.carrier)}
        @input=${(event: Event) => onType({ carrier: typed(event) })}
      />
      <datalist id="return-carriers">${carriers.map((each) => html`<option value=${t[each]}></option>`)}</datalist>
      ${carrier ? html`<p class="problem" id="return-carrier-problem">${t.carrierMissing}</p>` : nothing}
    </div>
    <div class="refund-field">
      <label for="return-number">${t.trackingNumber}</label>
      <input
        id="return-number"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        enterkeyhint="done"
        dir="ltr"
        required
        aria-invalid=${number ? 'true' : nothing}
        aria-describedby=${number ? 'return-number-hint return-number-problem' : 'return-number-hint'}
        .value=${live(draft.trackingNumber)}
        @input=${(event: Event) => onType({ trackingNumber: typed(event) })}
      />
      <small class="muted" id="return-number-hint">${t.trackingHint}</small>
      ${
        number
          ? html`<p class="problem" id="return-number-problem">
              ${number.code === 'missing' ? t.trackingMissing : t.trackingInvalid}
            </p>`
          : nothing
      }
    </div>
    ${generalTemplate(view)}
    <div class="actions">
      <button type="button" class="button" @click=${view.onDiscard}>${t.discard}</button>
      <button class="button strong" part="return-submit" aria-disabled=${sending}>
        ${sending ? t.sending : t.submit}
      </button>
    </div>
  </form>`;
}

/** What is said of the whole; what is about a field stands below it. */
function generalTemplate({ messages, refund, locale }: ReturnShipmentView): readonly TemplateResult[] {
  return messages
    .filter(({ target }) => target.kind !== 'field')
    .map((message) => html`<p class="problem" role="alert">${generalText(message, refund, locale)}</p>`);
}

function generalText(message: Message, { status }: Refund, locale: string): string {
  const t = messagesFor(returningMessages, locale);
  switch (message.code) {
    case 'network':
    case 'server':
    case 'rate_limited':
      return t.noAnswer;
    case 'conflict':
    case 'not_found':
    case 'unsupported':
      return status === 'expired' ? t.overdue : t.tooLate;
    default:
      return messageText(message, locale);
  }
}
