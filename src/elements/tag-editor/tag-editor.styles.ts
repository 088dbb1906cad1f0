import { css } from 'lit';

/** The layout of the editor, its stage, and what is drawn on it. */
export const tagEditorStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .editor {
    display: grid;
    gap: 16px;
  }

  .work,
  .panel {
    display: grid;
    align-content: start;
    gap: 16px;
    min-inline-size: 0;
  }

  @container (min-width: 860px) {
    .editor {
      grid-template-columns: minmax(0, 7fr) minmax(320px, 5fr);
      align-items: start;
      gap: 24px;
    }

    .panel {
      grid-column: 2;
      grid-row: span 2;
    }

    .preview {
      grid-column: 1;
    }

    .bar-of-tools,
    .banner {
      grid-column: 1 / -1;
    }
  }

  .bar-of-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
    padding-block: 4px;
    border-block-end: 1px solid var(--_line);
  }

  .bar-of-tools .grow {
    flex: 1;
  }

  .bar-of-tools .button {
    min-block-size: 44px;
    padding-inline: 14px;
  }

  /* Where there is no room for words, what they say is still said. */
  @container (max-width: 520px) {
    .bar-of-tools .button:not(.primary) > span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .bar-of-tools .button:not(.primary) {
      padding-inline: 12px;
    }
  }

  .icon-button[aria-disabled='true'] {
    color: var(--_muted);
    opacity: 0.55;
  }

  .kept {
    color: var(--_muted);
    font-size: 12px;
  }

  .banner {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    padding: 10px 14px;
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .banner p {
    flex: 1;
    margin: 0;
  }

  .banner ul {
    flex-basis: 100%;
    margin: 0;
    padding-inline-start: 20px;
    color: var(--_muted);
    font-size: 13px;
  }

  .stage-room {
    display: grid;
    justify-items: center;
    padding: 12px;
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .stage {
    position: relative;
    container-type: inline-size;
    inline-size: min(100%, calc(min(72vb, 760px) * var(--_ratio, 0.75)));
    aspect-ratio: var(--_ratio, 3 / 4);
    cursor: crosshair;
    user-select: none;
  }

  .stage > :is(img, video) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    border-radius: 4px;
    object-fit: fill;
    pointer-events: none;
  }

  /* A point of the picture is a matter of its pixels, not of the direction of writing. */
  .handle,
  .ghost {
    position: absolute;
    inset: calc(var(--_y, 0) * 100% - 22px) auto auto calc(var(--_x, 0) * 100% - 22px);
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border-radius: 999px;
    cursor: grab;
    touch-action: none;
  }

  .handle:active {
    z-index: 1;
    cursor: grabbing;
  }

  .handle-dot,
  .ghost::before {
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    border: 2px solid #fff;
    border-radius: 999px;
    background: rgb(0 0 0 / 72%);
    box-shadow: 0 1px 5px rgb(0 0 0 / 45%);
    color: #fff;
    font-size: 13px;
    font-weight: 600;
    line-height: 1;
  }

  .handle[data-selected] .handle-dot {
    background: var(--_brand);
    color: var(--_on-brand);
  }

  .handle-name {
    position: absolute;
    inset-block-start: 8px;
    /* No further than to the side of the picture: beyond it, it would be beyond a narrow page. */
    max-inline-size: min(150px, calc(max(var(--_x, 0), 1 - var(--_x, 0)) * 100cqi - 18px));
    padding-block: 4px;
    padding-inline: 10px;
    border-radius: 999px;
    background: rgb(0 0 0 / 72%);
    color: #fff;
    font-size: 12px;
    line-height: 20px;
    overflow: hidden;
    pointer-events: none;
    text-overflow: ellipsis;
    /* What is too long is cut at its end, which is not the left of a Chinese name in a page that is written from the right. */
    unicode-bidi: plaintext;
    white-space: nowrap;
  }

  .handle[data-side='right'] .handle-name {
    left: 40px;
  }

  .handle[data-side='left'] .handle-name {
    right: 40px;
  }

  .handle:focus-visible {
    outline: none;
  }

  .handle:focus-visible .handle-dot {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .ghost {
    cursor: inherit;
    pointer-events: none;
  }

  .ghost::before {
    border-style: dashed;
    content: '+';
  }

  .under-stage {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }

  .under-stage p {
    flex: 1 1 240px;
    margin: 0;
  }

  .empty {
    display: grid;
    place-items: center;
    gap: 8px;
    padding: 48px 16px;
    border: 1px dashed var(--_control-line);
    border-radius: var(--_radius);
    text-align: center;
  }

  .empty p {
    margin: 0;
  }

  /* The editor takes the window and more: what stands below it stays where it is. */
  .waiting {
    min-block-size: 100vb;
  }

  .skeleton.stage-skeleton {
    block-size: min(72vb, 560px);
  }

  @media (forced-colors: active) {
    .handle-dot,
    .handle-name,
    .ghost::before {
      border: 2px solid CanvasText;
      background: Canvas;
      color: CanvasText;
    }

    .handle[data-selected] .handle-dot {
      border-color: Highlight;
    }
  }
`;
