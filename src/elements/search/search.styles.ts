import { css } from 'lit';

export const searchStyles = css`
  /* A grid or a row of the page may make it narrower than what it holds. */
  :host {
    display: grid;
    grid: auto / minmax(0, 1fr);
  }

  .search {
    position: relative;
    min-block-size: 44px;
  }

  .start {
    display: flex;
    flex-direction: column;
    gap: 20px;
    /* As wide as the field above it. */
    max-inline-size: 720px;
    margin-inline: auto;
    padding-block-start: 16px;
  }

  .title-row {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 44px;
  }

  h2 {
    margin: 0;
    font-size: 16px;
    font-weight: 600;
  }

  h2:focus {
    outline: none;
  }

  .quiet {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-block-size: 44px;
    padding-inline: 8px;
    color: var(--_muted);
    font-size: 13px;
  }

  .quiet .icon {
    inline-size: 18px;
    block-size: 18px;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .chips.centered {
    justify-content: center;
  }

  .chips.scrolling {
    flex-wrap: nowrap;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scrollbar-width: none;
    padding: 3px;
    margin: -3px;
  }

  .chips li {
    flex: none;
    max-inline-size: 100%;
  }

  .chip {
    max-inline-size: 100%;
    min-block-size: 36px;
    padding-inline: 14px;
    overflow: hidden;
    border: 1px solid transparent;
    border-radius: 999px;
    background: var(--_raised);
    color: var(--_text);
    font-size: 14px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .chip[aria-pressed='true'] {
    border-color: currentColor;
    background: transparent;
    color: var(--_accent);
    font-weight: 600;
  }

  .chip small {
    color: var(--_muted);
    font-size: 12px;
    font-weight: 400;
  }

  .chip.pair {
    display: flex;
    padding: 0;
  }

  .chip.pair button:first-child {
    min-inline-size: 0;
    padding-inline: 14px 4px;
    overflow: hidden;
    border-radius: 999px;
    text-overflow: ellipsis;
  }

  .chip.pair .forget {
    display: grid;
    flex: none;
    place-items: center;
    min-inline-size: 34px;
    border-radius: 999px;
    color: var(--_muted);
  }

  .forget .icon {
    inline-size: 14px;
    block-size: 14px;
  }

  .ranks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 150px), 1fr));
    column-gap: 16px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .ranks button {
    display: flex;
    align-items: center;
    gap: 10px;
    inline-size: 100%;
    min-block-size: 44px;
    border-radius: 8px;
    font-size: 15px;
  }

  .ranks bdi {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .rank {
    flex: none;
    inline-size: 1.4em;
    color: var(--_muted);
    font-style: italic;
    font-weight: 700;
    text-align: center;
  }

  .ranks li:nth-child(-n + 3) .rank {
    color: var(--_accent);
  }

  .rank-skeleton {
    display: flex;
    align-items: center;
    min-block-size: 44px;
  }

  .rank-skeleton .skeleton {
    inline-size: 60%;
    block-size: 16px;
  }

  .tabs {
    margin-block-start: 4px;
  }

  .results {
    padding-block-start: 8px;
  }

  .results:focus {
    outline: none;
  }

  .filters {
    display: flex;
    flex-direction: column;
    gap: 8px;
    margin-block-end: 12px;
  }

  .filter-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
  }

  .select,
  .price-range input {
    box-sizing: border-box;
    min-block-size: 36px;
    border: 1px solid var(--_control-line);
    border-radius: 999px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: 14px;
  }

  .select {
    max-inline-size: 100%;
    padding-inline: 12px;
  }

  .price-range {
    display: flex;
    align-items: center;
    gap: 6px;
  }

  .price-range input {
    inline-size: 84px;
    padding-inline: 12px;
  }

  .price-range .quiet,
  .filter-row > .quiet {
    color: var(--_accent);
    font-weight: 600;
  }

  .filter-row.leading {
    justify-content: flex-start;
  }

  .choice {
    display: flex;
    border-radius: 999px;
    background: var(--_raised);
  }

  .choice button {
    min-block-size: 36px;
    padding-inline: 14px;
    border: 1px solid transparent;
    border-radius: 999px;
    color: var(--_muted);
    font-size: 13px;
    white-space: nowrap;
  }

  .choice button[aria-pressed='true'] {
    border-color: var(--_control-line);
    background: var(--_surface);
    color: var(--_text);
    font-weight: 600;
  }

  .nothing {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 8px;
    text-align: center;
  }

  .nothing p {
    margin: 0;
  }

  .muted {
    color: var(--_muted);
  }

  .more {
    padding-block-start: 8px;
  }

  .more h2 {
    margin-block-end: 12px;
  }

  @media (pointer: coarse) {
    .chip,
    .select,
    .price-range input,
    .choice button {
      min-block-size: 44px;
    }

    /* Smaller letters make a phone zoom in. */
    .select,
    .price-range input {
      font-size: 16px;
    }

    .chip.pair .forget {
      min-inline-size: 44px;
    }
  }

  @media (hover: hover) {
    .suggestions li:hover,
    .ranks button:hover {
      background: var(--_raised);
    }
  }

  @media (forced-colors: active) {
    .chip,
    .choice {
      border: 1px solid ButtonText;
    }

    .chip[aria-pressed='true'],
    .choice button[aria-pressed='true'],
    .suggestions li[aria-selected='true'] {
      border-color: Highlight;
      color: Highlight;
    }
  }
`;
