import { css } from 'lit';

/** The small player stands in the page's own DOM: what a page says of any `div` must not reach it. */
export const smallPlayerStyles = css`
  :host {
    position: fixed !important;
    inset: auto !important;
    display: block !important;
    inline-size: clamp(132px, 13vw, 240px) !important;
    block-size: auto !important;
    max-block-size: 46dvb !important;
    aspect-ratio: var(--_ratio, 3 / 4) !important;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    border-radius: 12px !important;
    overflow: hidden !important;
    background: #000 !important;
    color: #fff !important;
    box-shadow:
      0 0 0 1px rgb(255 255 255 / 22%),
      0 8px 28px rgb(0 0 0 / 42%) !important;
  }

  :host(:not(:popover-open)) {
    display: none !important;
  }

  :host([data-corner^='start']) {
    inset-block-start: max(12px, env(safe-area-inset-top)) !important;
  }

  /* Above the bar with the buttons of a product page. */
  :host([data-corner^='end']) {
    inset-block-end: max(84px, env(safe-area-inset-bottom)) !important;
  }

  :host([data-corner$='start']) {
    inset-inline-start: 12px !important;
  }

  :host([data-corner$='end']) {
    inset-inline-end: 12px !important;
  }

  .picture,
  .picture > * {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    object-fit: cover;
  }

  .labels {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 6px;
    margin: 0;
    padding-inline: 6px;
    border-radius: 4px;
    background: rgb(0 0 0 / 64%);
    color: #fff;
    font-size: 11px;
    line-height: 20px;
    text-align: center;
    pointer-events: none;
  }

  .controls {
    position: absolute;
    inset: 0;
    display: grid;
    grid-template-areas: 'expand . close' '. . .' 'play move float';
    grid-template: auto 1fr auto / 1fr 1fr 1fr;
    background: linear-gradient(rgb(0 0 0 / 50%), transparent 40% 60%, rgb(0 0 0 / 50%));
    opacity: 0;
    transition: opacity 160ms;
  }

  :host(:hover) .controls,
  :host(:focus-within) .controls {
    opacity: 1;
  }

  .controls button {
    justify-self: center;
    color: #fff;
    filter: drop-shadow(0 0 2px rgb(0 0 0 / 80%));
  }

  .controls .icon {
    inline-size: 22px;
    block-size: 22px;
  }

  .expand {
    grid-area: expand;
  }

  .close {
    grid-area: close;
  }

  .play {
    grid-area: play;
  }

  .move {
    grid-area: move;
  }

  .float {
    grid-area: float;
  }

  /* There is no hovering with a finger: what can be done is always to be seen. */
  @media (hover: none) {
    .controls {
      opacity: 1;
    }
  }

  @media (forced-colors: active) {
    .controls {
      opacity: 1;
      background: none;
    }

    .controls button {
      background: ButtonFace;
      color: ButtonText;
    }
  }
`;
