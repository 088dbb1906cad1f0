import { css } from 'lit';

/** The bar with the buttons. */
export const pdpBarStyles = css`
  .bar {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    padding-block: 8px calc(8px + env(safe-area-inset-bottom, 0px));
    padding-inline: 12px;
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }

  .bar .small {
    display: grid;
    justify-items: center;
    min-inline-size: 44px;
    min-block-size: 44px;
    color: inherit;
    font-size: 11px;
    line-height: 16px;
    text-decoration: none;
  }

  .small[aria-pressed='true'] {
    color: var(--_accent);
  }

  .small[aria-pressed='true'] .icon {
    fill: currentColor;
  }

  .bar .button {
    flex: 1;
    padding-inline: 12px;
    white-space: nowrap;
  }

  .feedback {
    display: flex;
    flex: 1 0 100%;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    min-block-size: 44px;
    padding-inline: 4px;
    font-size: 13px;
  }

  .feedback.done {
    color: var(--_success);
  }

  .feedback.refused {
    color: var(--_accent);
  }

  .feedback button {
    min-block-size: 44px;
    padding-inline: 8px;
    color: var(--_text);
    font-weight: 600;
    text-decoration: underline;
  }
`;
