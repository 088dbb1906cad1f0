import { html, nothing, type TemplateResult } from 'lit';
import { communityMessages } from '../../i18n/community.js';
import { formatDay, messagesFor } from '../../i18n/index.js';
import type { Picture, Review, ReviewRemark } from '../../model/index.js';
import { starsTemplate } from '../internal/posts/stars.js';

export interface ReviewView {
  readonly review: Review;
  readonly locale: string;
  readonly actions: TemplateResult;
  readonly onOpenPicture: (pictures: readonly Picture[], index: number) => void;
}

const day = 86_400_000;

/** One review: who, how many stars, the words and pictures, what was said later, and what the seller answers. */
export function reviewTemplate({ review, locale, actions, onOpenPicture }: ReviewView): TemplateResult {
  const t = messagesFor(communityMessages, locale);
  const { followUp, reply, avatar } = review;
  const name = review.author || (review.mine ? t.you : t.anonymous);
  const pictures = (own: readonly Picture[] = []): TemplateResult | typeof nothing =>
    own.length === 0
      ? nothing
      : html`<div class="photos">
          ${own.map(
            (picture, index) =>
              html`<button
                part="photo"
                aria-label=${[t.openPicture(index + 1, own.length), picture.alt].filter(Boolean).join(': ')}
                @click=${() => onOpenPicture(own, index)}
              >
                <img src=${picture.url} width="96" height="96" alt="" loading="lazy" />
              </button>`,
          )}
        </div>`;
  return html`<div class="who">
      ${
        avatar
          ? html`<img class="avatar" src=${avatar.url} width="32" height="32" alt="" loading="lazy" />`
          : html`<span class="avatar" aria-hidden="true">${[...name][0] ?? ''}</span>`
      }
      <bdi>${name}</bdi>
      <span class="visually-hidden">${t.stars(Math.round(review.rating))}</span>${starsTemplate(review.rating)}
    </div>
    <p class="muted small-text">
      <time datetime=${new Date(review.createdAt).toISOString()}>${formatDay(review.createdAt, locale)}</time>
      ${review.variantTitle ? html`<bdi>${t.sku(review.variantTitle)}</bdi>` : nothing}
    </p>
    ${review.state === 'removed' ? html`<p class="muted">${t.removed}</p>` : html`<p class="words">${review.text}</p>`}
    ${pictures(review.pictures)}
    ${
      followUp
        ? html`<div class="remark" part="follow-up">
            <p class="remark-title">${t.saidLater(daysBetween(review, followUp))}</p>
            <p class="words">${followUp.text}</p>
            ${pictures(followUp.pictures)}
          </div>`
        : nothing
    }
    ${
      reply
        ? html`<div class="remark seller" part="seller-reply">
            <p class="remark-title">${t.sellerSays}</p>
            <p class="words">${reply.text}</p>
          </div>`
        : nothing
    }
    ${actions}`;
}

function daysBetween(review: Review, { createdAt }: ReviewRemark): number {
  return Math.round((createdAt - review.createdAt) / day);
}
