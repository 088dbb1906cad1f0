import { html, nothing, type TemplateResult } from 'lit';

export interface TickView {
  readonly checked: boolean;
  /** Some of what it stands for is ticked. */
  readonly partly?: boolean;
  /** What it ticks, where no words stand beside it. */
  readonly label?: string;
  /** @returns whether the page lets it happen. */
  readonly onChange: (checked: boolean) => boolean;
}

/** A tick. It looks as the cart stands, also after the page has refused to change it. */
export function tickTemplate({ checked, partly = false, label, onChange }: TickView): TemplateResult {
  const onTick = (event: Event): void => {
    const box = event.currentTarget as HTMLInputElement;
    if (!onChange(box.checked)) Object.assign(box, { checked, indeterminate: partly });
  };
  return html`<input
    type="checkbox"
    .checked=${checked}
    .indeterminate=${partly}
    aria-label=${label ?? nothing}
    @change=${onTick}
  />`;
}
