import { css } from 'lit';

export const orderStyles = css`
  dialog > .content {
    inline-size: 100%;
    /* What has the focus stands clear of the head and of the bar. */
    scroll-padding-block: 64px 88px;
  }

  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 52px;
    padding-inline: 16px 4px;
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
  }

  h2,
  h3 {
    margin: 0;
    font-size: 17px;
    font-weight: 600;
  }

  h3 {
    margin-block-end: 8px;
    font-size: 15px;
  }

  p {
    margin: 0;
  }

  .page {
    display: grid;
    gap: 24px;
    padding: 16px;
  }

  .thanks {
    display: flex;
    gap: 8px;
    align-items: center;
    font-size: 18px;
    font-weight: 600;
  }

  .thanks .icon {
    padding: 4px;
    border-radius: 999px;
    background: var(--_success);
    color: var(--_surface);
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    margin: 8px 0 0;
    font-size: 13px;
  }

  .facts > div {
    display: flex;
    gap: 8px;
  }

  .facts dt,
  .muted,
  .timeline time,
  .event-part,
  .tracking {
    color: var(--_muted);
  }

  .facts dd {
    margin: 0;
  }

  .number {
    user-select: all;
  }

  .sandbox {
    margin-block-start: 12px;
    padding: 8px 12px;
    border-radius: 8px;
    background: light-dark(#fff4d6, #3d3214);
    color: light-dark(#6b4700, #ffdf94);
    font-size: 13px;
  }

  .status-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 12px;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    justify-content: flex-end;
    margin-block-start: 12px;
  }

  .actions p {
    flex: 1 0 100%;
    margin: 0;
  }

  .button.strong {
    background: var(--_text);
    color: var(--_surface);
  }

  .button.strong[aria-disabled='true'] {
    background: var(--_raised);
    color: var(--_muted);
  }

  .asking {
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: 10px;
  }

  .refresh {
    margin-inline-start: auto;
    padding-inline: 12px 0;
    background: none;
    color: var(--_muted);
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .left {
    flex: 1 0 auto;
    color: var(--_accent);
    font-size: 13px;
  }

  .review .line {
    align-items: center;
  }

  .service {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-block-size: 44px;
    margin-inline-end: 16px;
    color: var(--_muted);
  }

  .status {
    font-size: 15px;
    font-weight: 600;
  }

  .timeline {
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
  }

  .timeline li {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    padding-block: 4px;
    padding-inline-start: 20px;
  }

  .timeline li::before {
    content: '';
    position: absolute;
    inset-block-start: 12px;
    inset-inline-start: 2px;
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    background: var(--_control-line);
  }

  .timeline li:last-child::before {
    background: var(--_brand);
  }

  .timeline a {
    color: var(--_accent);
  }

  .skeleton {
    block-size: 96px;
  }

  .heading-skeleton {
    block-size: 64px;
  }

  .notice {
    display: flex;
    flex-direction: column;
    gap: 16px;
    align-items: center;
    justify-content: center;
    min-block-size: 240px;
    padding: 32px 16px;
    text-align: center;
  }

  .bar {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    justify-content: center;
    padding: 10px 16px;
    padding-block-end: max(10px, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }

  .bar .button {
    flex: 1;
    max-inline-size: 420px;
  }

  @media (min-width: 720px) {
    dialog {
      inline-size: min(600px, 92vw);
    }

    .head {
      padding-inline-start: 24px;
    }

    .page {
      padding: 20px 24px;
    }
  }
`;
