import { html, type TemplateResult } from 'lit';
import { messagesFor, sharedMessages } from '../../../i18n/index.js';
import { shopIcon } from '../icons/shop-icons.js';

export interface StepperView {
  readonly quantity: number;
  /** Least quantity; 1 by default, 0 where a line may be removed by it. */
  readonly least?: number;
  readonly most?: number | undefined;
  /** Whether more than `most` is told all the same, where it is typed: whoever is told says why there are not as many. */
  readonly asks?: boolean;
  /** What it counts, for those who cannot see it. */
  readonly title: string;
  readonly locale: string;
  readonly disabled?: boolean;
  /** Told of a whole number within the limits, but for `asks`. */
  readonly onChange: (quantity: number) => void;
}

/** A quantity: buttons for one more and one fewer, and a field to type it. */
export function stepperTemplate(view: StepperView): TemplateResult {
  const { quantity, least = 1, most, asks = false, title, locale, disabled = false, onChange } = view;
  const t = messagesFor(sharedMessages, locale);
  const step = (by: number) => (): void => {
    const next = quantity + by;
    if (!disabled && next >= least && (most === undefined || next <= most)) onChange(next);
  };
  const onInput = (event: Event): void => {
    const field = event.currentTarget as HTMLInputElement;
    const typed = Math.trunc(Number(field.value));
    const next =
      field.value.trim() === '' || Number.isNaN(typed) ? quantity : clamp(typed, least, asks ? undefined : most);
    field.value = String(clamp(next, least, most));
    if (next !== quantity) onChange(next);
  };
  return html`<span class="stepper" part="stepper" role="group" aria-label=${t.quantity}>
    <button
      type="button"
      aria-label=${t.decrease(title)}
      aria-disabled=${disabled || quantity <= least}
      @click=${step(-1)}
    >
      ${shopIcon('minus')}
    </button>
    <input
      type="text"
      inputmode="numeric"
      autocomplete="off"
      aria-label=${`${t.quantity}: ${title}`}
      maxlength="4"
      .value=${String(quantity)}
      ?disabled=${disabled}
      @change=${onInput}
    />
    <button
      type="button"
      aria-label=${t.increase(title)}
      aria-disabled=${disabled || (most !== undefined && quantity >= most)}
      @click=${step(1)}
    >
      ${shopIcon('plus')}
    </button>
  </span>`;
}

function clamp(value: number, least: number, most: number | undefined): number {
  return Math.max(least, most === undefined ? value : Math.min(value, most));
}
