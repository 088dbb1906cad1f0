import { css } from 'lit';

/** The row of pictures. Its host says the shape of the frame in `--_ratio`. */
export const carouselStyles = css`
  .carousel {
    position: relative;
    overflow: hidden;
    background: var(--_raised);
    aspect-ratio: var(--_ratio, 3 / 4);
  }

  .track {
    display: flex;
    block-size: 100%;
    overflow: auto hidden;
    overscroll-behavior-inline: contain;
    scroll-behavior: smooth;
    scroll-snap-type: inline mandatory;
    scrollbar-width: none;
  }

  .slide {
    position: relative;
    flex: none;
    inline-size: 100%;
    outline: inherit;
    outline-offset: -4px;
    scroll-snap-align: start;
    scroll-snap-stop: always;
  }

  .slide > img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: var(--xhs-picture-fit, cover);
    object-position: var(--xhs-picture-position, 50% 50%);
  }

  .step {
    position: absolute;
    inset-block-start: calc(50% - 22px);
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border-radius: 999px;
    color: #fff;
    opacity: 0;
  }

  .step .icon {
    box-sizing: content-box;
    padding: 6px;
    border-radius: 999px;
    background: rgb(0 0 0 / 56%);
    inline-size: 20px;
    block-size: 20px;
  }

  .previous {
    inset-inline-start: 4px;
  }

  .next {
    inset-inline-end: 4px;
  }

  .previous:dir(ltr) .icon,
  .next:dir(rtl) .icon {
    rotate: 180deg;
  }

  .carousel:hover .step:not([aria-disabled='true']),
  .step:focus-visible {
    opacity: 1;
  }

  .counter {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-end: 12px;
    padding-inline: 10px;
    border-radius: 999px;
    background: rgb(0 0 0 / 56%);
    color: #fff;
    font-size: 12px;
    line-height: 24px;
  }

  .dots {
    position: absolute;
    inset: auto 0 0;
    display: flex;
    justify-content: center;
  }

  .dot {
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 28px;
  }

  .dot::before {
    inline-size: 6px;
    block-size: 6px;
    border-radius: 3px;
    background: rgb(255 255 255 / 62%);
    box-shadow: 0 0 2px rgb(0 0 0 / 40%);
    content: '';
    transition: inline-size 160ms;
  }

  .dot[aria-current='true']::before {
    inline-size: 14px;
    background: #fff;
  }

  .dot:focus-visible,
  .step:focus-visible {
    outline-color: #fff;
    outline-offset: -4px;
    box-shadow: inset 0 0 0 6px rgb(0 0 0 / 60%);
  }

  @media (hover: none) {
    .step {
      pointer-events: none;
    }
  }

  @media (forced-colors: active) {
    .counter {
      background: Canvas;
    }
  }
`;
