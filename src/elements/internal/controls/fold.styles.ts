import { css } from 'lit';

/** What is folded away has an arrow at the end of its summary, where the platform has a triangle before the words. */
export const foldStyles = css`
  summary {
    display: flex;
    align-items: center;
    cursor: pointer;
  }

  summary::after {
    content: '';
    flex: none;
    inline-size: 6px;
    block-size: 6px;
    margin-inline: auto 4px;
    border-block-end: 1.5px solid;
    border-inline-end: 1.5px solid;
    translate: 0 -2px;
    rotate: 45deg;
  }

  /* Its lines stand on the other side there: turned alike, it would lie on its side. */
  summary:dir(rtl)::after {
    scale: -1 1;
  }

  [open] > summary::after {
    translate: 0 2px;
    rotate: 225deg;
  }
`;
