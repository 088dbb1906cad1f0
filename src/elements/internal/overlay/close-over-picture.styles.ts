import { css } from 'lit';

/** The button that closes what lies over the page, where it stands over a picture. */
export const closeOverPicture = css`
  .close {
    color: #fff;
  }

  .close .icon {
    box-sizing: content-box;
    padding: 6px;
    border-radius: 999px;
    background: rgb(0 0 0 / 56%);
    inline-size: 20px;
    block-size: 20px;
  }

  /* A drawing keeps its background there, and takes the colour of words. */
  @media (forced-colors: active) {
    .close .icon {
      background: ButtonFace;
    }
  }
`;
