import { html, type TemplateResult } from 'lit';

export interface TabsView<Id extends string> {
  readonly tabs: readonly { readonly id: Id; readonly title: string }[];
  readonly chosen: Id;
  readonly label: string;
  /** The id of what the tabs show. */
  readonly panel: string;
  readonly onChoose: (id: Id) => void;
}

/** Tabs: the arrow keys go from one to the next. */
export function tabsTemplate<Id extends string>(view: TabsView<Id>): TemplateResult {
  return html`<div class="tabs" part="tabs" role="tablist" aria-label=${view.label} @keydown=${onKey}>
    ${view.tabs.map(
      ({ id, title }) =>
        html`<button
          id=${`tab-${id}`}
          class="tab"
          part="tab"
          role="tab"
          aria-selected=${id === view.chosen}
          aria-controls=${view.panel}
          tabindex=${id === view.chosen ? 0 : -1}
          @click=${(event: Event) => {
            (event.currentTarget as HTMLElement).scrollIntoView({ block: 'nearest', inline: 'center' });
            view.onChoose(id);
          }}
        >
          ${title}
        </button>`,
    )}
  </div>`;
}

function onKey(event: KeyboardEvent): void {
  // With these the arrow keys are the browser's: one of them goes back.
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
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
