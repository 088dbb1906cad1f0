import { css } from 'lit';

/** Tabs as feeds, stores and searches show them. */
export const tabsStyles = css`
  .tabs {
    display: flex;
    gap: 4px;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scrollbar-width: none;
  }

  .tab {
    position: relative;
    flex: none;
    min-block-size: 44px;
    padding-inline: 12px;
    color: var(--_muted);
    font-size: 15px;
    white-space: nowrap;
  }

  .tab:focus-visible {
    outline-offset: -3px;
  }

  .tab[aria-selected='true'] {
    color: var(--_text);
    font-weight: 600;
  }

  .tab[aria-selected='true']::after {
    content: '';
    position: absolute;
    inset-block-end: 4px;
    inset-inline: calc(50% - 10px);
    block-size: 3px;
    border-radius: 3px;
    background: var(--_brand);
  }

  @media (forced-colors: active) {
    .tab[aria-selected='true']::after {
      background: Highlight;
    }
  }
`;
