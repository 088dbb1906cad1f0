import { html, type TemplateResult } from 'lit';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import type { Picture, Video } from '../../model/index.js';

/** Stands there while a note is on its way. */
export function skeletonTemplate(locale: string): TemplateResult {
  return html`<div role="status" aria-label=${messagesFor(sharedMessages, locale).loading}>
    <div class="skeleton picture"></div>
    <div class="skeleton line"></div>
    <div class="skeleton line short"></div>
  </div>`;
}

/** Stands there while the player of a video is on its way, as large as what comes. */
export function posterTemplate({ poster }: Video, hasMoments: boolean): TemplateResult {
  const { url, alt } = poster;
  return html`<div class="carousel">
      <div class="slide"><img src=${url} alt=${alt} /></div>
    </div>
    ${hasMoments ? html`<div class="moments-room"></div>` : ''}`;
}

/** Frames go from 3:4 to 4:3, as feeds show them. */
export function clampRatio({ width, height }: Picture): number {
  return Math.min(4 / 3, Math.max(3 / 4, width / height));
}
