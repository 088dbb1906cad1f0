import { css } from 'lit';

/** What can be chosen of a select is read in its own direction, such as 30 ml, and stands where the page has it begin. */
export const optionDirection = css`
  select,
  option {
    /* Chromium has it under its first name alone. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }
`;
