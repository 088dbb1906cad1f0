import { css } from 'lit';

/** How the lines of a chat look; its height and what stands beside a line are for whoever shows it. */
export const chatStyles = css`
  .chat {
    display: flex;
    flex-direction: column;
    overflow-y: auto;
    overscroll-behavior: contain;
    font-size: 13px;
  }

  /* What little was said stands above the field, as what is said next will. */
  .chat > :first-child {
    margin-block-start: auto;
  }

  .message b {
    color: var(--_muted);
    font-weight: 500;
  }

  .staff {
    margin-inline-end: 6px;
    padding-inline: 6px;
    border-radius: 4px;
    background: var(--_brand);
    color: var(--_on-brand);
    font-size: 11px;
    line-height: 18px;
  }
`;
