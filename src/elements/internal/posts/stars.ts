import { css, html, type TemplateResult } from 'lit';
import { reactionIcon } from '../icons/reaction-icons.js';

/** Five stars, filled as far as a rating goes. Decoration: the rating is also said in words. */
export function starsTemplate(rating: number): TemplateResult {
  return html`<span class="stars" aria-hidden="true"
    >${[1, 2, 3, 4, 5].map((star) => html`<span class=${star <= Math.round(rating) ? 'on' : ''}>${reactionIcon('star')}</span>`)}</span
  >`;
}

export const starsStyles = css`
  .stars {
    display: inline-flex;
    color: var(--_control-line);
    font-size: 11px;
  }

  .stars .on {
    color: var(--_accent);
  }

  .stars .on .icon {
    fill: currentColor;
  }
`;
