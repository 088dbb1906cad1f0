import { html, nothing, type TemplateResult } from 'lit';
import { messagesFor } from '../../i18n/index.js';
import { wishlistMessages } from '../../i18n/wishlist.js';
import type { WishlistGroup } from '../../model/index.js';
import { mostGroups } from '../../rules/wishlist-groups.js';
import { shopIcon } from '../internal/icons/shop-icons.js';
import type { GroupController } from './group-controller.js';
import { wishlistIcon } from './wishlist-icons.js';

export interface GroupBarView {
  readonly groups: readonly WishlistGroup[];
  readonly control: GroupController;
  /** How much of what is shown stands in a group. */
  readonly countOf: (group: WishlistGroup) => number;
  readonly locale: string;
  readonly onDelete: (group: WishlistGroup) => void;
}

/** The groups of the list to choose from, and what can be done about the chosen one. */
export function groupBarTemplate({ groups, control, countOf, locale, onDelete }: GroupBarView): TemplateResult {
  const t = messagesFor(wishlistMessages, locale);
  const { chosen, naming } = control;
  return html`<div class="groups" part="groups">
    <ul class="chips" aria-label=${t.groups}>
      ${
        groups.length > 0
          ? html`<li>
              <button class="chip" part="group" aria-pressed=${!chosen} @click=${() => control.choose(undefined)}>
                ${t.everything}
              </button>
            </li>`
          : nothing
      }
      ${groups.map(
        (group) =>
          html`<li>
            <button
              class="chip"
              part="group"
              data-group=${group.id}
              aria-pressed=${group === chosen}
              @click=${() => control.choose(group === chosen ? undefined : group.id)}
            >
              <bdi>${group.name}</bdi> <small>${countOf(group)}</small>
            </button>
          </li>`,
      )}
      ${
        groups.length < mostGroups
          ? html`<li>
              <button class="chip new" part="new-group" @click=${() => control.name({ from: '.chip.new' })}>
                ${shopIcon('plus')}${t.newGroup}
              </button>
            </li>`
          : nothing
      }
    </ul>
    ${
      chosen
        ? html`<div class="group-tools">
            <button
              class="icon-button"
              part="rename-group"
              aria-label=${t.renameGroup(chosen.name)}
              @click=${() => control.name({ id: chosen.id, from: '[part~="rename-group"]' })}
            >
              ${wishlistIcon('pencil')}
            </button>
            <button
              class="icon-button"
              part="delete-group"
              aria-label=${t.deleteGroup(chosen.name)}
              @click=${() => onDelete(chosen)}
            >
              ${wishlistIcon('bin')}
            </button>
          </div>`
        : nothing
    }
    ${naming && !naming.item ? groupFormTemplate(control, groups, locale) : nothing}
  </div>`;
}

/** The field in which a group is named. */
export function groupFormTemplate(
  control: GroupController,
  groups: readonly WishlistGroup[],
  locale: string,
): TemplateResult {
  const t = messagesFor(wishlistMessages, locale);
  const { naming, room } = control;
  const problem = naming?.problem && { missing: t.groupNameMissing, taken: t.groupNameTaken }[naming.problem];
  return html`<form
    class="group-form"
    part="group-form"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      void control.save((event.currentTarget as HTMLFormElement).querySelector('input')?.value ?? '');
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      // It closes the field alone, not what the list stands in.
      event.preventDefault();
      event.stopPropagation();
      control.giveUp();
    }}
  >
    <input
      type="text"
      part="group-name"
      autocomplete="off"
      enterkeyhint="done"
      aria-label=${t.groupName}
      placeholder=${t.groupName}
      aria-invalid=${problem || room.isTooLong() ? 'true' : nothing}
      aria-describedby=${problem ? `${room.id()} group-problem` : room.id()}
      value=${groups.find(({ id }) => id === naming?.id)?.name ?? ''}
      @input=${(event: InputEvent) => room.follow((event.currentTarget as HTMLInputElement).value)}
    />
    <button class="button primary" type="submit">${t.saveGroup}</button>
    <button class="button" type="button" @click=${() => control.giveUp()}>${t.cancelGroup}</button>
    ${room.render()}${problem ? html`<p class="problem" id="group-problem" role="alert">${problem}</p>` : nothing}
  </form>`;
}
