import { html, nothing, type TemplateResult } from 'lit';
import type { LiveHostMessages } from '../../i18n/en/live-host.js';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import type { LiveItem, Money } from '../../model/index.js';
import type { Known } from '../../rules/note/tagged-product.js';
import { amountToType, typedAmount } from '../../rules/typed/typed-amount.js';
import type { FlashState } from './desk-verbs.js';
import { meantVariant } from './host-row.js';

/** Minutes that a flash price or a coupon may be chosen for. */
export const spans = [5, 10, 15, 30, 60] as const;

export interface HostFoldView {
  readonly t: LiveHostMessages;
  readonly locale: string;
  readonly item: LiveItem;
  readonly product: Known;
  /** Whether the page can have the shop set a flash price. */
  readonly priceable: boolean;
  readonly flash: FlashState;
  /** The item as it is to be instead. */
  readonly onChange: (item: LiveItem) => void;
  /** @param minutes 0 where the one that runs is to end. */
  readonly onFlash: (price: Money | null, minutes: number) => void;
  readonly onBadPrice: () => void;
  readonly onTakeOut: () => void;
}

/** What is seldom changed of an item: whether it is sold, which variant is meant, what is said of it, its flash price. */
export function hostFoldTemplate(view: HostFoldView): TemplateResult {
  const { t, item, product } = view;
  const change = (next: Partial<LiveItem>): void => view.onChange({ ...item, ...next });
  return html`<div class="fields">
      <label
        >${t.status}
        <select
          part="item-status"
          @change=${(event: Event) => change({ status: valueOf(event) as LiveItem['status'] })}
        >
          ${(['on_sale', 'upcoming', 'hidden'] as const).map(
            (each) => html`<option value=${each} ?selected=${each === item.status}>${t[each]}</option>`,
          )}
        </select>
      </label>
      ${
        product && product.variants.length > 1
          ? html`<label
              >${t.variant}
              <select
                part="item-variant"
                @change=${(event: Event) => {
                  const { variantId: _, ...rest } = item;
                  view.onChange(valueOf(event) ? { ...rest, variantId: valueOf(event) } : rest);
                }}
              >
                <option value="" ?selected=${item.variantId === undefined}>${t.anyVariant}</option>
                ${product.variants.map(
                  ({ id, title }) =>
                    html`<option
                      value=${id}
                      ?selected=${meantVariant(item, product)?.id === id && item.variantId !== undefined}
                    >
                      ${title || product.title}
                    </option>`,
                )}
              </select>
            </label>`
          : nothing
      }
    </div>
    <form
      class="line"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const label = new FormData(event.target as HTMLFormElement).get('label') as string;
        const { label: _, ...rest } = item;
        view.onChange(label.trim() ? { ...rest, label: label.trim() } : rest);
      }}
    >
      <label
        >${t.label}
        <input name="label" part="item-label" maxlength="60" placeholder=${t.labelHint} .value=${item.label ?? ''} />
      </label>
      <button class="button" part="save">${t.save}</button>
    </form>
    ${view.priceable && product ? flashTemplate(view) : nothing}
    <button class="button take-out" part="take-out" @click=${view.onTakeOut}>${t.takeOut}</button>`;
}

function flashTemplate(view: HostFoldView): TemplateResult | typeof nothing {
  const { t, item, product, flash } = view;
  const variant = product ? meantVariant(item, product) : undefined;
  if (!variant) return nothing;
  const { currency } = variant.price;
  const runs = variant.offer?.kind === 'flash';
  const ofAll = item.variantId === undefined && (product?.variants.length ?? 0) > 1;
  const hint = ofAll ? t.flashOfAll : t.flashHint;
  const said = { none: hint, asking: hint, set: t.flashAsked, failed: t.flashFailed, bad: t.flashBad };
  return html`<form
    class="line"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      if (flash === 'asking') return;
      const data = new FormData(event.target as HTMLFormElement);
      const price = typedAmount(data.get('price') as string, currency);
      if (!price || price.amount === 0) view.onBadPrice();
      else view.onFlash(price, Number(data.get('minutes')));
    }}
  >
    <label
      >${t.flash} · ${t.flashPrice(currency)}
      <input
        name="price"
        part="flash-price"
        inputmode="decimal"
        autocomplete="off"
        aria-describedby=${`flash-${item.id}`}
        aria-invalid=${flash === 'bad'}
        placeholder=${amountToType(variant.price)}
      />
    </label>
    <label class="short"
      >${t.flashFor}
      <select name="minutes" part="flash-span">
        ${spans.map((each) => html`<option value=${each}>${t.minutes(each)}</option>`)}
      </select>
    </label>
    <button class="button" part="flash-set" aria-disabled=${flash === 'asking'}>${t.flashSet}</button>
    ${
      runs
        ? html`<button type="button" class="button" part="flash-end" @click=${() => view.onFlash(null, 0)}>
            ${t.flashEnd}
          </button>`
        : nothing
    }
    <small id=${`flash-${item.id}`} class=${flash === 'failed' || flash === 'bad' ? 'accent' : 'muted'} role="status"
      >${flash === 'asking' ? messagesFor(sharedMessages, view.locale).loading : said[flash]}</small
    >
  </form>`;
}

const valueOf = (event: Event): string => (event.target as HTMLSelectElement).value;
