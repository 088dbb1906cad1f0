import { html, nothing, type TemplateResult } from 'lit';
import { formatMoney, messagesFor, messageText } from '../../i18n/index.js';
import { cartMessages } from '../../i18n/cart.js';
import type { DiscountCodeView } from '../../state/cart/cart-store.js';
import { icon } from '../internal/icons/icons.js';

export interface CodesView {
  readonly codes: readonly DiscountCodeView[];
  readonly locale: string;
  readonly onAdd: (code: string) => void;
  readonly onRemove: (code: string) => void;
}

/** The field for a discount code, and what came of each that was entered. */
export function codesTemplate({ codes, locale, onAdd, onRemove }: CodesView): TemplateResult {
  const t = messagesFor(cartMessages, locale);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const field = form.elements.namedItem('code') as HTMLInputElement;
    const code = field.value.trim();
    if (!code) return field.focus();
    onAdd(code);
    form.reset();
  };
  return html`<div class="codes" part="codes">
    <form @submit=${submit}>
      <input
        name="code"
        type="text"
        maxlength="64"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        aria-label=${t.code}
        placeholder=${t.codePlaceholder}
      />
      <button class="button" part="apply">${t.apply}</button>
    </form>
    ${
      codes.length > 0
        ? html`<ul>
            ${codes.map((code) => codeTemplate(code, locale, onRemove))}
          </ul>`
        : nothing
    }
  </div>`;
}

function codeTemplate(code: DiscountCodeView, locale: string, onRemove: CodesView['onRemove']): TemplateResult {
  const t = messagesFor(cartMessages, locale);
  const [message] = code.messages;
  const remove = (event: Event): void => {
    const next = (event.currentTarget as Element).closest('.codes')?.querySelector<HTMLElement>('form button');
    onRemove(code.code);
    // The code goes, and the focus with it. Not to the field: on a phone it would bring up the keyboard.
    next?.focus();
  };
  const outcome = code.checking
    ? t.checking
    : code.pending
      ? t.codeChecking
      : code.status === 'applied' && code.amount
        ? t.codeApplied(formatMoney(code.amount, locale))
        : message
          ? messageText(message, locale)
          : t.codeWaiting;
  return html`<li class="code ${code.pending || code.checking ? 'pending' : code.status}" part="code">
    <strong>${code.code}</strong><span>${outcome}</span>
    <button aria-label=${t.removeCode(code.code)} @click=${remove}>${icon('close')}</button>
  </li>`;
}
