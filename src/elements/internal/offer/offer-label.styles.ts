import { css } from 'lit';

/** The label of a price for a time. */
export const offerStyles = css`
  .offer {
    align-self: start;
    padding-inline: 6px;
    border: 1px solid currentcolor;
    border-radius: 4px;
    color: var(--_accent);
    font-size: 12px;
    line-height: 18px;
  }
`;
