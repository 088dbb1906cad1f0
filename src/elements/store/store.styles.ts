import { css } from 'lit';

export const storeStyles = css`
  :host([inline]) > .content {
    min-block-size: 100vb;
  }

  dialog {
    block-size: 92dvb;
  }

  .content {
    container-type: inline-size;
  }

  .content:focus {
    outline: none;
  }

  .close {
    position: sticky;
    inset-block-start: 8px;
    z-index: 2;
    align-self: end;
    flex: none;
    margin-block: 8px -52px;
    margin-inline-end: 8px;
  }

  .head {
    display: grid;
    flex: none;
    gap: 8px;
    padding-block-end: 8px;
  }

  dialog .head,
  dialog .waiting {
    padding-inline: 16px;
  }

  dialog .head:not(.pictured) {
    padding-block-start: 16px;
    padding-inline-end: 60px;
  }

  .banner {
    display: block;
    inline-size: 100%;
    block-size: 132px;
    border-radius: var(--_radius);
    background: var(--_raised);
    object-fit: cover;
  }

  dialog .banner {
    inline-size: calc(100% + 32px);
    margin-inline: -16px;
    border-radius: 0;
  }

  .who {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 8px 14px;
  }

  .logo {
    display: grid;
    place-items: center;
    inline-size: 72px;
    block-size: 72px;
    border: 3px solid var(--_surface);
    border-radius: 50%;
    background: var(--_raised);
    font-size: 28px;
    font-weight: 600;
    object-fit: cover;
  }

  .pictured .who {
    margin-inline: 12px;
  }

  .pictured .logo {
    margin-block-start: -40px;
  }

  h2 {
    margin: 0;
    font-size: 20px;
    font-weight: 700;
    line-height: 28px;
  }

  .verified {
    display: inline-grid;
    margin-inline-start: 6px;
    place-items: center;
    inline-size: 18px;
    block-size: 18px;
    border-radius: 50%;
    background: var(--_brand);
    color: var(--_on-brand);
    vertical-align: -2px;
  }

  .verified .icon {
    inline-size: 13px;
    block-size: 13px;
    stroke-width: 3;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 12px;
    margin: 0;
    color: var(--_muted);
    font-size: 13px;
  }

  .border {
    padding-inline: 6px;
    border: 1px solid var(--_line);
    border-radius: 4px;
    color: var(--_text);
    font-size: 12px;
    line-height: 20px;
  }

  .rating > [aria-hidden] {
    display: inline-flex;
    align-items: center;
    gap: 2px;
  }

  .rating .icon {
    inline-size: 14px;
    block-size: 14px;
    color: var(--_accent);
    fill: currentColor;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    align-items: center;
    gap: 8px;
  }

  .follow {
    flex: 1;
    min-inline-size: 112px;
  }

  .service {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: 44px;
    padding-inline: 16px;
    border: 1px solid var(--_line);
    border-radius: 999px;
    color: inherit;
    text-decoration: none;
  }

  .service .icon {
    inline-size: 18px;
    block-size: 18px;
  }

  .description,
  .problem {
    margin: 0;
  }

  .description {
    font-size: 13px;
    text-wrap: pretty;
  }

  .problem {
    color: var(--_accent);
    font-size: 13px;
  }

  .bar {
    position: sticky;
    inset-block-start: var(--xhs-sticky-start, 0px);
    z-index: 1;
    flex: none;
    margin-block-end: 8px;
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
  }

  dialog .bar {
    inset-block-start: 0;
    padding-inline: 8px;
  }

  /* What gets the focus comes to rest below the bar (WCAG 2.4.11). */
  .panel {
    --_clear: calc(var(--xhs-sticky-start, 0px) + 52px) 0;

    flex: 1;
  }

  .panel * {
    scroll-margin-block: var(--_clear);
  }

  dialog .panel {
    padding-inline: 8px;
  }

  .coupons {
    min-block-size: 44px;
  }

  .coupons:has(xhs-coupon:state(empty)) {
    display: none;
  }

  .filters {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 52px;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scrollbar-width: none;
  }

  .chip {
    flex: none;
    min-block-size: 36px;
    padding-inline: 14px;
    border: 1px solid transparent;
    border-radius: 999px;
    background: var(--_raised);
    font-size: 13px;
    white-space: nowrap;
  }

  .chip[aria-pressed='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }

  .chip:focus-visible {
    outline-offset: -2px;
  }

  @media (pointer: coarse) {
    .chip {
      min-block-size: 44px;
    }
  }

  .rule {
    flex: none;
    inline-size: 1px;
    block-size: 20px;
    background: var(--_line);
  }

  .about {
    display: grid;
    gap: 12px;
    max-inline-size: 720px;
    padding: 8px;
  }

  .about p,
  dl,
  dd {
    margin: 0;
  }

  dl > div {
    display: grid;
    grid-template-columns: minmax(96px, 30%) minmax(0, 1fr);
    gap: 12px;
    padding-block: 10px;
    border-block-end: 1px solid var(--_line);
  }

  dt {
    color: var(--_muted);
  }

  .about .service {
    justify-self: start;
  }

  .notice,
  .waiting {
    display: grid;
    gap: 10px;
    padding-block: 16px;
  }

  .notice {
    place-content: center;
    justify-items: center;
    min-block-size: 320px;
    text-align: center;
  }

  .notice p {
    margin: 0;
  }

  .skeleton.line {
    inline-size: 60%;
    block-size: 20px;
  }

  .skeleton.line.short {
    inline-size: 32%;
  }

  @container (min-width: 720px) {
    .banner {
      block-size: 220px;
    }

    .who {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }

    .actions {
      grid-column: auto;
    }

    h2 {
      font-size: 24px;
      line-height: 32px;
    }

    .logo {
      inline-size: 88px;
      block-size: 88px;
    }
  }

  @media (min-width: 720px) {
    dialog {
      inline-size: min(1080px, 94vw);
      block-size: min(860px, 90dvb);
      max-block-size: none;
    }
  }

  @media (forced-colors: active) {
    .chip {
      border-color: ButtonText;
    }

    .chip[aria-pressed='true'] {
      border-color: Highlight;
    }
  }
`;
