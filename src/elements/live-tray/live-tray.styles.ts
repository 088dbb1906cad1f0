import { css } from 'lit';

export const liveTrayStyles = css`
  :host {
    display: block;
  }

  h2,
  p,
  ul {
    margin: 0;
    padding: 0;
  }

  ul {
    list-style: none;
  }

  .muted {
    color: var(--_muted);
  }

  .bar {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: end;
    gap: 8px;
  }

  .bag {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 52px;
    block-size: 52px;
    border-radius: 50%;
    background: var(--_brand);
    color: var(--_on-brand);
  }

  .badge {
    position: absolute;
    inset-block-start: -4px;
    inset-inline-end: -4px;
    min-inline-size: 20px;
    padding-inline: 5px;
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: var(--_surface);
    color: var(--_text);
    font-size: 12px;
    font-weight: 600;
    line-height: 18px;
    text-align: center;
  }

  .ticker {
    grid-column: 1 / -1;
    justify-self: start;
    padding-block: 2px;
    padding-inline: 10px;
    border-radius: 999px;
    background: var(--_raised);
    font-size: 12px;
  }

  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
    min-block-size: 52px;
    padding-inline: 16px 4px;
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
  }

  h2 {
    font-size: 17px;
    font-weight: 600;
  }

  .close {
    margin-inline-start: auto;
  }

  .row-skeleton {
    min-block-size: 112px;
    margin: 12px 16px;
  }

  .line-down {
    padding: 8px 16px;
    background: var(--_raised);
    color: var(--_muted);
    font-size: 13px;
  }

  .notice {
    display: grid;
    justify-items: center;
    gap: 12px;
    padding: 40px 16px;
    text-align: center;
  }

  @media (min-width: 720px) {
    dialog {
      inline-size: min(480px, 92vw);
    }
  }

  @media (forced-colors: active) {
    .bag {
      border: 1px solid ButtonText;
    }
  }
`;
