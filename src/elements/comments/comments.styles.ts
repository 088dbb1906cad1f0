import { css } from 'lit';

export const commentsStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
    min-block-size: 44px;
  }

  .comment {
    display: flex;
    gap: 10px;
  }

  .comment > div {
    flex: 1;
    min-inline-size: 0;
  }

  .replies {
    margin-block-start: 4px;
  }

  .replies > li {
    padding-block-start: 8px;
  }

  .replies .avatar {
    inline-size: 24px;
    block-size: 24px;
    font-size: 12px;
  }

  .follow {
    padding-inline: 16px;
  }
`;
