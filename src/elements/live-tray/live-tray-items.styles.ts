import { css } from 'lit';

export const liveTrayItemsStyles = css`
  .now-card {
    max-inline-size: 420px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 4px 18px rgb(0 0 0 / 14%);
    animation: pop 240ms cubic-bezier(0.2, 0.8, 0.2, 1);
  }

  @keyframes pop {
    from {
      opacity: 0;
      translate: 0 12px;
    }
  }

  .tools {
    display: grid;
    flex: 1 1 100%;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: 8px;
    min-inline-size: 0;
    padding-block-end: 8px;
    padding-inline-end: 12px;
  }

  .tools input,
  .tools select {
    min-inline-size: 0;
    min-block-size: 44px;
    padding-inline: 12px;
    border: 1px solid var(--_control-line);
    border-radius: 999px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: 16px;
  }

  .row {
    display: grid;
    min-block-size: 112px;
    grid-template-columns: 88px minmax(0, 1fr);
    gap: 4px 12px;
    padding: 12px;
  }

  .rows .row {
    padding-inline: 16px;
    border-block-end: 1px solid var(--_line);
  }

  .rows .row.presenting {
    background: var(--_raised);
  }

  .picture {
    position: relative;
    inline-size: 88px;
    block-size: 88px;
    border-radius: 8px;
    overflow: hidden;
    background: var(--_raised);
  }

  .picture img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .number {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    min-inline-size: 24px;
    padding-inline: 6px;
    border-end-end-radius: 8px;
    background: rgb(0 0 0 / 72%);
    color: #fff;
    font-size: 12px;
    font-weight: 600;
    line-height: 22px;
    text-align: center;
  }

  .words {
    display: flex;
    flex-direction: column;
    gap: 2px;
    min-inline-size: 0;
  }

  .title {
    display: -webkit-box;
    max-inline-size: 100%;
    min-block-size: 24px;
    overflow: hidden;
    font-weight: 500;
    line-clamp: 2;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .now {
    align-self: start;
    padding-inline: 6px;
    border-radius: 4px;
    background: var(--_brand);
    color: var(--_on-brand);
    font-size: 11px;
    font-weight: 600;
    line-height: 18px;
  }

  .label {
    color: var(--_muted);
  }

  .offer {
    display: flex;
    flex-wrap: wrap;
    gap: 0 6px;
    color: var(--_accent);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 8px;
    margin-block-start: auto;
  }

  .prices {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
    font-size: 17px;
  }

  .prices small {
    font-size: 12px;
  }

  .left {
    color: var(--_accent);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-inline-start: auto;
  }

  .row .button {
    min-block-size: 44px;
    padding-inline: 16px;
    white-space: nowrap;
  }

  /* Both buttons in one line, also beside the bag of a phone. */
  .now-card > .row {
    /* In a narrow page the picture leaves its room to the words, so that none of them is broken. */
    grid-template-columns: clamp(36px, 100% - 120px, 72px) minmax(0, 1fr);
    gap: 4px 10px;
    min-block-size: 92px;
    padding: 10px;
  }

  .now-card .picture {
    align-self: start;
    inline-size: auto;
    block-size: auto;
    aspect-ratio: 1;
  }

  .now-card .row .button {
    flex: 1 1 auto;
    padding-inline: 12px;
    font-size: 13px;
    line-height: 1.3;
    /* Where one of them alone is too long for a narrow page, its words go into two lines. */
    white-space: normal;
  }

  .variants {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    min-inline-size: 0;
    margin: 4px 0 0;
    padding: 0;
    border: 0;
  }

  .variant {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-block-size: 44px;
    padding-inline: 14px;
    border: 1px solid var(--_control-line);
    border-radius: 999px;
    cursor: pointer;
  }

  .variant input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }

  .variant:has(:checked) {
    border-color: var(--_brand);
    color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_brand);
  }

  .variant:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .variant.gone {
    border-style: dashed;
    color: var(--_muted);
    cursor: default;
  }

  .problem {
    grid-column: 1 / -1;
    color: var(--_accent);
    font-size: 13px;
  }

  .coupon {
    margin: 12px 16px 0;
  }

  .coupon-head {
    display: flex;
    justify-content: space-between;
    gap: 8px;
    margin-block-end: 4px;
  }

  .line {
    display: block;
    block-size: 16px;
  }

  @media (forced-colors: active) {
    .now,
    .variant {
      border: 1px solid ButtonText;
    }

    .variant:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
