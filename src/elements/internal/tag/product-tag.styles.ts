import { css } from 'lit';

/** A tag on a picture: a dot on its thing and a label beside it. */
export const productTagStyles = css`
  .tag {
    position: absolute;
    /* A point of the picture is a matter of its pixels, not of the direction of writing. */
    inset: calc(var(--_y, 0px) - 22px) auto auto calc(var(--_x, 0px) - 22px);
    display: block;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: #fff;
    cursor: pointer;
    font: inherit;
    font-size: 12px;
    line-height: 18px;
    text-align: inherit;
    text-decoration: none;
    /* White words need their ground on paper as well. */
    print-color-adjust: exact;
  }

  .tag[hidden] {
    display: none;
  }

  /* A label that grows to its side while it is in view would be a shift. */
  .tag.loading .tag-label {
    visibility: hidden;
  }

  .tag-dot {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    border-radius: 999px;
    inline-size: 44px;
    block-size: 44px;
  }

  .tag-dot::before,
  .tag-dot::after {
    grid-area: 1 / 1;
    border-radius: 999px;
    content: '';
  }

  .tag-dot::before {
    inline-size: 22px;
    block-size: 22px;
    background: rgb(0 0 0 / 36%);
  }

  .tag-dot::after {
    inline-size: 10px;
    block-size: 10px;
    background: #fff;
    box-shadow: 0 1px 4px rgb(0 0 0 / 40%);
  }

  /* Twice: what moves by itself for more than five seconds would have to be stopped by whoever reads (WCAG 2.2.2). */
  .tag[data-seen] .tag-dot::before {
    animation: tag-pulse 2s ease-out 2;
  }

  @keyframes tag-pulse {
    60%,
    100% {
      opacity: 0;
      scale: 1.7;
    }
  }

  .tag-label {
    position: absolute;
    inset-block-start: 8px;
    /* Where there is no room for both, the price goes into a second line, which is not to be seen. */
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 5px 6px;
    inline-size: max-content;
    block-size: 28px;
    max-inline-size: min(calc(var(--_room, 200px) - 18px), 240px);
    padding-block: 5px;
    padding-inline: 12px;
    border-radius: 999px;
    background: rgb(0 0 0 / 62%);
    overflow: hidden;
    white-space: nowrap;
  }

  .tag[data-side='right'] .tag-label {
    left: 36px;
  }

  .tag[data-side='left'] .tag-label {
    right: 36px;
  }

  /* Its neighbours leave it no room, but to whoever asks it says what it is. */
  .tag[data-bare]:not(:hover, :focus-visible) .tag-label {
    visibility: hidden;
  }

  .tag[data-bare]:is(:hover, :focus-visible) {
    z-index: 1;
  }

  .tag-name {
    flex: 1 1 5em;
    max-inline-size: max-content;
    overflow: hidden;
    text-overflow: ellipsis;
    unicode-bidi: plaintext;
  }

  .tag-name i {
    font-style: normal;
    opacity: 0.85;
  }

  .tag-price {
    flex: none;
    font-weight: 600;
  }

  .tag:focus-visible {
    outline: none;
  }

  .tag:focus-visible .tag-dot {
    outline: 2px solid #fff;
    outline-offset: -8px;
    box-shadow: inset 0 0 0 12px rgb(0 0 0 / 40%);
  }

  .tag:focus-visible .tag-label {
    outline: 2px solid #fff;
  }

  .tag.muted .tag-dot::before {
    animation: none;
  }

  .tag.muted .tag-dot::after {
    background: rgb(255 255 255 / 64%);
  }

  @media (forced-colors: active) {
    .tag-label {
      border: 1px solid CanvasText;
      background: Canvas;
    }

    .tag-dot::after {
      border: 2px solid CanvasText;
    }
  }
`;
