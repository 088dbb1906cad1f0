import { css } from 'lit';

export const ordersStyles = css`
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    min-block-size: 52px;
    padding-inline: 16px 4px;
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
  }

  /* What gets the focus comes to rest below it (WCAG 2.4.11). */
  .rows :is(a, button) {
    scroll-margin-block-start: 108px;
  }

  h2 {
    margin: 0;
    font-size: 17px;
    font-weight: 600;
  }

  p {
    margin: 0;
  }

  .muted {
    color: var(--_muted);
  }

  .tabs {
    display: flex;
    flex: 1 0 100%;
    gap: 4px;
    margin-inline-start: -8px;
    overflow-x: auto;
    scrollbar-width: none;
  }

  .tab {
    flex: none;
    min-block-size: 44px;
    padding-inline: 10px;
    border-block-end: 2px solid transparent;
    color: var(--_muted);
    white-space: nowrap;
  }

  .tab:focus-visible {
    outline-offset: -3px;
  }

  .tab[aria-selected='true'] {
    border-color: var(--_text);
    color: var(--_text);
    font-weight: 600;
  }

  .body {
    padding: 12px 16px;
    padding-block-end: max(12px, env(safe-area-inset-bottom));
  }

  .rows {
    display: grid;
    gap: 12px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  /* The name of the store opens the order, and its press reaches over the whole row. */
  .row {
    position: relative;
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .open::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }

  .open:focus-visible {
    outline: none;
  }

  .open:focus-visible::after {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .row-head,
  .row-foot,
  .row-next {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    justify-content: space-between;
  }

  .open {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: center;
    min-block-size: 32px;
    font-weight: 600;
  }

  .row-status,
  .row-refund {
    color: var(--_muted);
    font-size: 13px;
  }

  .row-refund {
    margin: 0;
  }

  .row-goods {
    display: flex;
    gap: 8px;
    align-items: center;
    margin-block: 8px;
  }

  .row-goods img,
  .row-goods .no-picture {
    display: grid;
    flex: 0 1 64px;
    place-items: center;
    min-inline-size: 0;
    inline-size: 64px;
    block-size: 64px;
    border-radius: 8px;
    background: var(--_raised);
    color: var(--_muted);
    object-fit: cover;
  }

  .row-title {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-inline-size: 0;
  }

  .row-title > :first-child {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .variant,
  .row-foot {
    font-size: 13px;
  }

  .variant {
    align-self: start;
    unicode-bidi: plaintext;
  }

  .row-total .price {
    color: var(--_text);
    font-size: 15px;
  }

  .row-next {
    position: relative;
    z-index: 1;
    justify-content: flex-end;
    inline-size: fit-content;
    margin-block-start: 8px;
    margin-inline-start: auto;
  }

  .left {
    color: var(--_accent);
    font-size: 13px;
  }

  .problem {
    margin-block-start: 8px;
    color: var(--_accent);
    font-size: 13px;
  }

  .more {
    inline-size: 100%;
    margin-block-start: 12px;
  }

  .row-skeleton {
    block-size: 150px;
    margin-block-end: 12px;
    border-radius: var(--_radius);
  }

  .notice {
    display: flex;
    flex-direction: column;
    gap: 12px;
    align-items: center;
    justify-content: center;
    min-block-size: 240px;
    padding: 32px 16px;
    text-align: center;
  }

  @media (min-width: 720px) {
    dialog {
      inline-size: min(640px, 92vw);
    }

    .head,
    .body {
      padding-inline-start: 24px;
    }

    .body {
      padding-inline-end: 24px;
    }
  }
`;
