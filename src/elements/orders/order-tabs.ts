import { html, type TemplateResult } from 'lit';
import { ordersMessages } from '../../i18n/orders.js';
import { messagesFor } from '../../i18n/index.js';
import type { OrderFilter } from '../../model/index.js';

export interface TabsView {
  readonly kinds: readonly OrderFilter[];
  /** The kind that is shown; undefined for all. */
  readonly chosen: OrderFilter | undefined;
  readonly locale: string;
  readonly onChoose: (kind: OrderFilter | undefined) => void;
}

/** The kinds of orders, as tabs: the arrow keys go from one to the next. */
export function tabsTemplate({ kinds, chosen, locale, onChoose }: TabsView): TemplateResult {
  const t = messagesFor(ordersMessages, locale);
  const all = [undefined, ...kinds];
  return html`<div class="tabs" part="tabs" role="tablist" aria-label=${t.kinds} @keydown=${onKey}>
    ${all.map(
      (kind) =>
        html`<button
          id=${`tab-${kind ?? 'all'}`}
          class="tab"
          part="tab"
          role="tab"
          aria-selected=${kind === chosen}
          aria-controls="orders-panel"
          tabindex=${kind === chosen ? 0 : -1}
          @click=${() => onChoose(kind)}
        >
          ${t[kind ?? 'all']}
        </button>`,
    )}
  </div>`;
}

function onKey(event: KeyboardEvent): void {
  const list = event.currentTarget as HTMLElement;
  const tabs = [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
  const at = tabs.indexOf(event.target as HTMLElement);
  const forward = list.matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight';
  const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
  const moves: Record<string, number> = { [forward]: at + 1, [backward]: at - 1, Home: 0, End: tabs.length - 1 };
  const next = moves[event.key];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  const tab = tabs[(next + tabs.length) % tabs.length];
  tab?.focus();
  tab?.click();
}
