import { css } from 'lit';

export const questionsStyles = css`
  .head {
    min-block-size: 44px;
    line-height: 44px;
  }

  .question {
    font-weight: 600;
  }

  .answers {
    display: grid;
    gap: 4px;
    margin-block: 8px;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_line);
  }
`;
