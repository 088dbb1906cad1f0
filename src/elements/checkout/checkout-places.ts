import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { checkoutMessages } from '../../i18n/checkout.js';
import { messagesFor } from '../../i18n/index.js';
import type { Address } from '../../model/index.js';
import { addressLines } from '../../rules/address/address.js';
import { formatPhone } from '../../rules/typed/phone.js';
import type { CheckoutDraft } from './checkout-draft.js';

export interface PlacesView {
  readonly draft: CheckoutDraft;
  readonly addresses: readonly Address[];
  readonly locale: string;
  readonly scope: string;
  /** What was made of a pasted address, to be read out. */
  readonly pasted: string;
  readonly onPaste: (text: string) => void;
}

/** Where things were sent before: one is chosen, or another is typed. Nothing where there is none. */
export function savedTemplate({ draft, addresses, locale, scope }: PlacesView): TemplateResult | typeof nothing {
  if (addresses.length === 0) return nothing;
  const t = messagesFor(checkoutMessages, locale);
  const chosen = draft.savedAddress;
  return html`<div role="radiogroup" class="saved" aria-label=${t.savedAddresses}>
    ${addresses.map(
      (address, index) =>
        html`<label class="choice">
          <input
            type="radio"
            name="savedAddress"
            value=${index}
            id="${scope}-saved-${index}"
            .checked=${live(index === chosen)}
          />
          <span class="choice-text">
            <span><b>${address.name}</b> <bdi>${formatPhone(address.phone)}</bdi></span>
            <small dir="auto">${addressLines(address).join(', ')}</small>
          </span>
        </label>`,
    )}
    <label class="choice">
      <input type="radio" name="savedAddress" value="" .checked=${live(chosen === undefined)} />
      <span class="choice-text">${t.newAddress}</span>
    </label>
  </div>`;
}

/** A field for a whole address out of a chat or another shop; what is pasted into it is split at once. */
export function pasteTemplate({ draft, locale, scope, pasted, onPaste }: PlacesView): TemplateResult | typeof nothing {
  if (draft.address.country !== 'CN') return nothing;
  const t = messagesFor(checkoutMessages, locale);
  const id = `${scope}-paste`;
  const read = (field: HTMLTextAreaElement | null): void => {
    if (field?.value.trim()) onPaste(field.value);
  };
  // It is no field of the order: its events are its own.
  const own = (event: Event): void => {
    event.stopPropagation();
    if ((event as InputEvent).inputType === 'insertFromPaste') read(event.target as HTMLTextAreaElement);
  };
  return html`<details class="paste" @input=${own} @change=${own}>
    <summary>${t.paste}</summary>
    <textarea
      id=${id}
      rows="2"
      maxlength="500"
      autocomplete="off"
      dir="auto"
      aria-label=${t.pasteLabel}
      placeholder=${t.pasteExample}
    ></textarea>
    <button
      type="button"
      class="button"
      @click=${(event: Event) => read((event.currentTarget as Element).closest('details')?.querySelector('textarea') ?? null)}
    >
      ${t.pasteRead}
    </button>
    <p role="status" class="hint">${pasted}</p>
  </details>`;
}
