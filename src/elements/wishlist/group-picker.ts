import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { messagesFor } from '../../i18n/index.js';
import { wishlistMessages } from '../../i18n/wishlist.js';
import type { WishlistGroup, WishlistItem } from '../../model/index.js';
import { holdsItem, mostGroups } from '../../rules/wishlist-groups.js';
import { shopIcon } from '../internal/icons/shop-icons.js';
import { groupFormTemplate } from './group-bar.js';
import type { GroupController } from './group-controller.js';
import { wishlistIcon } from './wishlist-icons.js';

export interface GroupPickerView {
  readonly item: WishlistItem;
  readonly title: string;
  readonly groups: readonly WishlistGroup[];
  readonly control: GroupController;
  readonly locale: string;
}

const buttonOf = ({ id }: WishlistItem): string => `[data-id="${CSS.escape(id)}"] [part~="choose-groups"]`;

/** The button that opens the groups of something. */
export function groupButtonTemplate({ item, title, groups, control, locale }: GroupPickerView): TemplateResult {
  const isOpen = control.isPicking(item);
  return html`<button
    class="icon-button ${groups.some((group) => holdsItem(group, item)) ? 'grouped' : ''}"
    part="choose-groups"
    aria-label=${messagesFor(wishlistMessages, locale).groupsOf(title)}
    aria-expanded=${isOpen}
    @click=${() => control.pick(item)}
  >
    ${wishlistIcon('folder')}
  </button>`;
}

/** In which groups something stands, to be changed; nothing while it is closed. */
export function groupPickerTemplate(view: GroupPickerView): TemplateResult | typeof nothing {
  const { item, title, groups, control, locale } = view;
  if (!control.isPicking(item)) return nothing;
  const t = messagesFor(wishlistMessages, locale);
  const { naming } = control;
  return html`<div class="picker" part="group-picker" role="group" aria-label=${t.groupsOf(title)}>
    ${groups.map(
      (group) =>
        html`<label>
          <input
            type="checkbox"
            .checked=${live(holdsItem(group, item))}
            @change=${(event: Event) =>
              void control.place(group, item, (event.currentTarget as HTMLInputElement).checked)}
          />
          <bdi>${group.name}</bdi>
        </label>`,
    )}
    ${
      naming?.item
        ? groupFormTemplate(control, groups, locale)
        : html`<div class="picker-tools">
            ${
              groups.length < mostGroups
                ? html`<button class="chip" @click=${() => control.name({ item, from: buttonOf(item) })}>
                    ${shopIcon('plus')}${t.newGroup}
                  </button>`
                : nothing
            }
            <button
              class="chip"
              part="groups-done"
              @click=${(event: Event) => {
                const row = (event.currentTarget as HTMLElement).closest('.row');
                control.pick(undefined);
                row?.querySelector<HTMLElement>('[part~="choose-groups"]')?.focus();
              }}
            >
              ${t.groupsDone}
            </button>
          </div>`
    }
  </div>`;
}
