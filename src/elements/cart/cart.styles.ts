import { css } from 'lit';

/** The drawer, and what it shows before its contents are there. */
export const cartStyles = css`
  dialog {
    block-size: 92dvb;
  }

  @media (min-width: 720px) {
    dialog {
      inset: 0;
      inset-inline-start: auto;
      inline-size: 440px;
      block-size: 100dvb;
      max-block-size: none;
      margin: 0;
      margin-inline-start: auto;
      border-radius: 0;
    }
  }

  header {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: space-between;
    padding-block: 6px;
    padding-inline: 16px 8px;
    min-block-size: 56px;
  }

  h2 {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
    margin: 0;
    font-size: 17px;
    font-weight: 600;
  }

  h2 small {
    color: var(--_muted);
    font-size: 13px;
    font-weight: 400;
  }

  dialog > .content {
    overflow: hidden;
  }

  .body {
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding-inline: 16px;
  }

  .notice {
    display: grid;
    flex: 1;
    align-content: center;
    justify-items: center;
    gap: 8px;
    min-block-size: 260px;
    padding: 24px;
    text-align: center;
  }

  .notice .icon {
    inline-size: 48px;
    block-size: 48px;
    color: var(--_muted);
    stroke-width: 1.25;
  }

  .notice p {
    margin: 0;
  }

  .skeleton.row {
    block-size: 88px;
    margin-block-end: 16px;
    border-radius: var(--_radius);
  }
`;
