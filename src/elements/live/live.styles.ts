import { css } from 'lit';

export const liveStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  h2,
  p {
    margin: 0;
  }

  .muted {
    color: var(--_muted);
  }

  .room {
    display: grid;
    border-radius: var(--_radius);
    overflow: clip;
    background: var(--_surface);
  }

  .screen {
    display: grid;
    inline-size: 100%;
    max-block-size: 76dvb;
    aspect-ratio: 3 / 4;
    background: #17181a;
    color: #fff;
  }

  .screen.skeleton {
    border-radius: 0;
    background-color: var(--_raised);
  }

  .screen > video,
  .screen > .away,
  .screen > .cover,
  .screen > ::slotted([slot='player']) {
    grid-area: 1 / 1;
    min-block-size: 0;
  }

  .screen > .cover {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .marks {
    position: absolute;
    inset-block-start: 12px;
    inset-inline: 12px;
    /* Over whatever is said in place of the picture. */
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    pointer-events: none;
  }

  .mark {
    padding-inline: 8px;
    border-radius: 6px;
    background: rgb(0 0 0 / 72%);
    color: #fff;
    font-size: 12px;
    font-weight: 600;
    line-height: 24px;
  }

  .mark.live {
    background: var(--_brand);
    color: var(--_on-brand);
  }

  /* Below what has to be said of the room. */
  .sound {
    inset-block-start: 44px;
  }

  .over {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    gap: 16px;
    padding: 48px 24px 24px;
    background: rgb(0 0 0 / 64%);
    color: #fff;
    text-align: center;
    pointer-events: none;
  }

  .over > * {
    pointer-events: auto;
  }

  .starts {
    font-size: 20px;
    font-weight: 600;
  }

  .start .button {
    justify-self: center;
  }

  .panel {
    display: flex;
    flex-direction: column;
    gap: 12px;
    min-inline-size: 0;
    padding: 16px;
  }

  .head {
    display: flex;
    flex-direction: column;
    gap: 10px;
  }

  h2 {
    font-size: 17px;
    font-weight: 600;
    line-height: 1.4;
  }

  .host {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px;
  }

  .host .button {
    flex: none;
    padding-inline: 16px;
  }

  .avatar {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    border-radius: 50%;
    background: var(--_raised);
    color: var(--_muted);
    font-weight: 600;
    object-fit: cover;
  }

  /* Where a figure has no room for its words beside the way into the store, that goes below. */
  .who {
    display: flex;
    flex: 1 1 0;
    flex-direction: column;
    min-inline-size: min-content;
    line-height: 1.35;
  }

  .name {
    font-weight: 600;
  }

  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    color: var(--_muted);
    font-size: 12px;
    white-space: nowrap;
  }

  .likes {
    display: inline-flex;
    align-items: center;
    gap: 4px;
  }

  .likes .icon {
    inline-size: 14px;
    block-size: 14px;
    color: var(--_accent);
    fill: currentColor;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0 20px;
    font-size: 13px;
  }

  .ways:not(:has(a, details)) {
    display: contents;
  }

  .service {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 44px;
    color: inherit;
    text-decoration: none;
  }

  .seller summary {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 44px;
    cursor: pointer;
    list-style: none;
  }

  .seller summary::after {
    content: '';
    inline-size: 6px;
    block-size: 6px;
    border-block-end: 1.5px solid;
    border-inline-end: 1.5px solid;
    translate: 0 -2px;
    rotate: 45deg;
  }

  .seller summary:dir(rtl)::after {
    scale: -1 1;
  }

  .seller[open] {
    flex-basis: 100%;
  }

  .seller[open] summary::after {
    translate: 0 2px;
    rotate: 225deg;
  }

  .seller dl {
    display: grid;
    grid-template-columns: fit-content(40%) 1fr;
    gap: 4px 12px;
    margin: 0;
    padding: 12px;
    border-radius: 8px;
    background: var(--_raised);
  }

  .seller dl div {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }

  .seller dt {
    color: var(--_muted);
  }

  .seller dd {
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: anywhere;
  }

  .announcement,
  .line-down {
    padding-block: 8px;
    padding-inline: 12px;
    border-radius: 8px;
    background: var(--_raised);
    font-size: 13px;
  }

  .announcement strong {
    color: var(--_accent);
  }

  .chat {
    gap: 6px;
    block-size: 180px;
    padding-block: 4px;
  }

  .notice {
    display: grid;
    justify-items: center;
    gap: 12px;
    padding: 48px 24px;
    text-align: center;
  }

  .line {
    block-size: 20px;
  }

  .line.short {
    inline-size: 60%;
  }

  .tray[inline] {
    margin-block-end: -16px;
    margin-inline: -16px;
  }

  @container (min-width: 720px) {
    .room {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      border: 1px solid var(--_line);
    }

    .screen {
      max-block-size: none;
    }

    /* As high as the picture: what is said takes what the rest leaves. */
    .panel {
      block-size: 0;
      min-block-size: 100%;
      overflow-y: auto;
    }

    .chat {
      flex: 1;
      block-size: auto;
      min-block-size: 96px;
    }

    .tray:not([inline]) {
      margin-block-start: auto;
    }
  }

  @media (forced-colors: active) {
    .mark {
      border: 1px solid ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }
`;
