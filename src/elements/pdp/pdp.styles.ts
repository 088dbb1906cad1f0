import { css } from 'lit';
import { offerStyles } from '../internal/offer/offer-label.styles.js';
import { closeOverPicture } from '../internal/overlay/close-over-picture.styles.js';
import { pdpFrameStyles } from './pdp-frame.styles.js';
import { pdpOptionsStyles } from './pdp-options.styles.js';

const page = css`
  ${offerStyles}

  .page {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
  }

  /* In the page's own flow the bar lies over what scrolls: what gets the focus comes to rest above it (WCAG 2.4.11). */
  :host([inline]) {
    --_clear: 0 160px;
  }

  .scroll * {
    scroll-margin-block: var(--_clear);
  }

  .gallery {
    --_ratio: 1;
  }

  .info {
    padding: 16px;
  }

  .price-line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 10px;
  }

  .price-line .price {
    font-size: 28px;
    line-height: 1.2;
  }

  .tax {
    color: var(--_muted);
    font-size: 12px;
  }

  h2 {
    margin-block: 8px 2px;
    font-size: 18px;
    font-weight: 600;
    line-height: 1.4;
    text-wrap: pretty;
  }

  .subtitle {
    margin: 0;
    color: var(--_muted);
  }

  .offer-line {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
    margin-block: 6px 0;
    color: var(--_accent);
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }

  .presale {
    margin-block-start: 12px;
    padding: 10px 12px;
    border-radius: 10px;
    background: var(--_raised);
    font-size: 13px;
  }

  .presale dl,
  .presale dd,
  .presale p {
    margin: 0;
  }

  .presale dl > div {
    display: flex;
    gap: 0 12px;
    justify-content: space-between;
    padding-block: 2px;
  }

  .presale dd {
    flex: none;
  }

  .presale .badge {
    margin-inline-start: 6px;
  }

  .presale p {
    margin-block-start: 6px;
    color: var(--_muted);
    font-size: 12px;
  }

  .badges {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-block: 8px 0;
    color: var(--_muted);
    font-size: 13px;
  }

  .badge {
    padding-inline: 8px;
    border-radius: 4px;
    background: light-dark(#efe9ff, #3a3159);
    color: light-dark(#4b32a8, #d4c8ff);
    font-size: 12px;
    line-height: 20px;
  }

  button.rating {
    min-block-size: 28px;
  }

  .rating .icon {
    inline-size: 14px;
    block-size: 14px;
    fill: currentColor;
    vertical-align: -2px;
  }

  .rating:dir(rtl) .icon {
    scale: -1 1;
  }

  xhs-coupon {
    margin-block-start: 8px;
  }

  .error {
    margin-block: 8px 0;
    color: var(--_accent);
    font-size: 13px;
  }

  .quantity {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    margin-block-start: 18px;
    font-weight: 600;
  }

  .quantity small {
    margin-inline-start: 8px;
    color: var(--_muted);
    font-weight: 400;
  }

  dl {
    margin: 0;
  }

  .promises {
    row-gap: 8px;
    margin-block-start: 20px;
    padding: 14px;
    border-radius: var(--_radius);
    background: var(--_raised);
    font-size: 13px;
  }

  .promises,
  .facts {
    display: grid;
    /* As wide as the longest term in its language, in one line; a term like a sentence breaks. */
    grid-template-columns: fit-content(40%) 1fr;
    column-gap: 12px;
  }

  .promises div,
  .facts div {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }

  dt {
    overflow-wrap: break-word;
    color: var(--_muted);
  }

  dd {
    margin: 0;
  }

  section {
    margin-block-start: 20px;
  }

  h3 {
    margin: 0 0 8px;
    font-size: 15px;
    font-weight: 600;
  }

  .description {
    margin: 0;
    line-height: 1.7;
    white-space: pre-line;
    unicode-bidi: plaintext;
  }

  .facts {
    row-gap: 6px;
    font-size: 13px;
  }

  .store {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .logo {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border-radius: 10px;
    background: var(--_raised);
    object-fit: cover;
  }

  .store-text {
    display: grid;
    flex: 1;
    min-inline-size: 0;
  }

  .store-text small {
    color: var(--_muted);
  }

  .notice {
    display: grid;
    place-items: center;
    gap: 12px;
    min-block-size: 280px;
    padding: 48px 24px 24px;
    text-align: center;
  }

  .notice p {
    margin: 0;
  }

  .skeleton.square {
    aspect-ratio: 1;
    border-radius: 0;
  }

  .skeleton.line {
    block-size: 20px;
    margin: 16px;
  }

  .skeleton.line.short {
    inline-size: 40%;
  }

  @container (min-width: 680px) {
    .scroll {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      align-items: start;
    }

    .gallery {
      position: sticky;
      /* Higher than a low window, it goes up until what it ends with is above the bar. */
      inset-block-start: min(0px, 100vb - 50cqi - 112px);
    }

    .bar {
      padding-inline: calc(50% + 12px) 12px;
    }

    .info {
      padding: 24px;
    }
  }
`;

/** The product page, and what it stands in. */
export const pdpStyles = [closeOverPicture, pdpFrameStyles, page, pdpOptionsStyles];
