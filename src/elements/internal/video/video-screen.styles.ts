import { css } from 'lit';

/** A place for moving pictures, `.screen`, with what stands over them. */
export const videoScreenStyles = css`
  .screen {
    position: relative;
    overflow: hidden;
  }

  .screen > video,
  .screen > .away,
  .screen > ::slotted(*) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    object-fit: contain;
  }

  .begin {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    color: #fff;
  }

  .begin .icon {
    box-sizing: content-box;
    padding: 16px;
    border-radius: 999px;
    background: rgb(0 0 0 / 56%);
    inline-size: 32px;
    block-size: 32px;
    fill: currentColor;
    transition: scale 160ms;
  }

  .begin:hover .icon {
    scale: 1.06;
  }

  .begin:focus-visible {
    outline-offset: -4px;
    outline-color: #fff;
  }

  .duration,
  .sound {
    position: absolute;
    inset-inline-end: 10px;
    border-radius: 999px;
    background: rgb(0 0 0 / 72%);
    color: #fff;
    font-size: 12px;
  }

  .duration {
    inset-block-end: 10px;
    padding-inline: 8px;
    line-height: 22px;
  }

  .sound {
    inset-block-start: 10px;
    display: flex;
    align-items: center;
    gap: 6px;
    min-block-size: 44px;
    padding-inline: 14px;
    font-weight: 500;
  }

  .sound .icon {
    inline-size: 18px;
    block-size: 18px;
  }

  .said {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    margin: 0;
    padding: 24px;
    background: rgb(0 0 0 / 64%);
    color: #fff;
    text-align: center;
  }
  .said p {
    margin: 0;
  }
  .unplayable {
    align-content: center;
    gap: 12px;
  }
  .again {
    min-block-size: 44px;
    padding: 0 20px;
    border: 1px solid;
    border-radius: 999px;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  @media (forced-colors: active) {
    .sound,
    .begin .icon {
      border: 1px solid ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }
`;
