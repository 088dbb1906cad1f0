import { html, nothing, type TemplateResult } from 'lit';
import { countryFlag, countryName } from '../../i18n/country.js';
import { formatCount, messagesFor } from '../../i18n/index.js';
import { storeMessages } from '../../i18n/store.js';
import type { Store } from '../../model/index.js';
import type { Following } from '../../state/community/community-store.js';
import { icon } from '../internal/icons/icons.js';
import { reactionIcon } from '../internal/icons/reaction-icons.js';
import { type ServiceLink, serviceTemplate } from '../internal/service-link.js';

export interface HeadView {
  readonly store: Store;
  readonly locale: string;
  readonly following: Following;
  readonly service: readonly ServiceLink[];
  /** Why the last tap came to nothing; empty otherwise. */
  readonly problem: string;
  readonly onFollow: () => void;
}

/** Who it is: name, badges, followers, rating, and the way to follow and to ask. */
export function headTemplate(view: HeadView): TemplateResult {
  const { store, locale, service } = view;
  const t = messagesFor(storeMessages, locale);
  const { banner, logo, rating, followers } = store;
  return html`<header class="head ${banner ? 'pictured' : ''}" part="head">
    ${
      banner
        ? html`<img
            class="banner"
            part="banner"
            src=${banner.url}
            width=${banner.width}
            height=${banner.height}
            alt=${banner.alt}
          />`
        : nothing
    }
    <div class="who">
      ${
        logo
          ? html`<img class="logo" part="logo" src=${logo.url} width="72" height="72" alt="" />`
          : html`<span class="logo" part="logo" aria-hidden="true">${[...store.name][0] ?? ''}</span>`
      }
      <div class="names">
        <h2 part="name">
          <bdi>${store.name}</bdi>${
            store.verified
              ? html`<span class="verified" part="verified"
                  >${icon('check')}<span class="visually-hidden">${t.verified}</span></span
                >`
              : nothing
          }
        </h2>
        <p class="facts">
          ${borderTemplate(store, locale)}
          ${
            followers === undefined
              ? nothing
              : html`<span part="followers">${t.followers(formatCount(followers, locale))}</span>`
          }
          ${
            rating
              ? html`<span class="rating" part="rating"
                  ><span class="visually-hidden">${t.rating(scoreOf(rating), formatCount(rating.count, locale))}</span
                  ><span aria-hidden="true">${reactionIcon('star')}${scoreOf(rating)}</span></span
                >`
              : nothing
          }
        </p>
      </div>
      <div class="actions">
        ${followTemplate(view)}<slot name="service">${serviceTemplate(service, {}, locale)}</slot>
      </div>
    </div>
    ${view.problem ? html`<p class="problem" role="alert">${view.problem}</p>` : nothing}
    ${store.description ? html`<p class="description" part="description">${store.description}</p>` : nothing}
  </header>`;
}

/** That its goods come over a border, from where, and how. */
function borderTemplate({ tradeMode, country }: Store, locale: string): TemplateResult | typeof nothing {
  if (tradeMode === 'domestic') return nothing;
  const t = messagesFor(storeMessages, locale);
  return html`<span class="border" part="cross-border"
    >${country ? html`<span aria-hidden="true">${countryFlag(country)}</span>` : nothing}${
      country ? ` ${countryName(country, locale)} · ${t[tradeMode]}` : t[tradeMode]
    }</span
  >`;
}

function followTemplate({ store, locale, following, onFollow }: HeadView): TemplateResult | typeof nothing {
  if (following === 'unsupported') return nothing;
  const t = messagesFor(storeMessages, locale);
  const follows = following === 'yes';
  return html`<button
    class="button follow ${follows ? '' : 'primary'}"
    part="follow"
    aria-pressed=${follows}
    aria-disabled=${following === 'unknown'}
    @click=${() => following !== 'unknown' && onFollow()}
  >
    ${follows ? t.following : t.follow}<span class="visually-hidden">${store.name}</span>
  </button>`;
}

/** On the scale of five that is written beside it. */
export function scoreOf({ value, scale }: NonNullable<Store['rating']>): string {
  return String(Math.round((value / scale) * 50) / 10);
}
