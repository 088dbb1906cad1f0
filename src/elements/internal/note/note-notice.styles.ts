import { css } from 'lit';

/** Of the message in place of a note that cannot be shown. */
export const noticeStyles = css`
  .notice {
    display: grid;
    place-items: center;
    gap: 12px;
    min-block-size: 200px;
    padding: 24px;
    border-radius: var(--_radius);
    background: var(--_raised);
    text-align: center;
  }

  .notice p {
    margin: 0;
  }

  .notice small {
    color: var(--_muted);
  }
`;
