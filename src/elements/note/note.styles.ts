import { css } from 'lit';

export const noteStyles = css`
  /* A grid or a row of the page may make it narrower than what it holds. */
  :host {
    display: grid;
    grid: auto / minmax(0, 1fr);
    contain: layout style;
  }

  article {
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 0 0 1px var(--_line);
  }

  .author {
    /* On paper it stands on the page of what it is the head of. */
    break-after: avoid;
    display: flex;
    align-items: center;
    gap: 10px;
    padding-block: 10px;
    padding-inline: 14px var(--_head-end, 14px);
  }

  .avatar {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 36px;
    block-size: 36px;
    border-radius: 999px;
    color: var(--_muted);
    font-weight: 500;
    background: var(--_raised);
    object-fit: cover;
  }

  .author-name {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 4px;
    min-inline-size: 0;
    font-weight: 500;
  }

  .author-name > span:first-child {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .verified {
    color: var(--_focus);
    font-size: 14px;
  }

  .verified .icon {
    inline-size: 16px;
    block-size: 16px;
    vertical-align: -3px;
  }

  .store-link {
    min-block-size: 32px;
    padding-inline: 14px;
    border: 1px solid var(--_accent);
    border-radius: 999px;
    color: var(--_accent);
    font-size: 13px;
    font-weight: 500;
    line-height: 30px;
    text-decoration: none;
  }

  .tags-toggle {
    position: absolute;
    inset-block-end: 8px;
    inset-inline-start: 8px;
    min-inline-size: 44px;
    min-block-size: 44px;
    display: grid;
    place-items: center;
    color: #fff;
  }

  .tags-toggle .icon {
    box-sizing: content-box;
    padding: 5px;
    border-radius: 999px;
    background: rgb(0 0 0 / 56%);
    inline-size: 18px;
    block-size: 18px;
  }

  .products {
    min-block-size: 61px;
    border-block-end: 1px solid var(--_line);
  }

  .moments-room {
    block-size: 65px;
  }

  .text {
    padding-block: 14px 4px;
    padding-inline: 14px;
  }

  /* In the direction that its own words have, whatever the page's. */
  h2,
  .body {
    unicode-bidi: plaintext;
  }

  h2 {
    margin: 0 0 6px;
    font-size: 17px;
    font-weight: 600;
    line-height: 1.4;
    text-wrap: pretty;
  }

  .body {
    margin: 0;
    line-height: 1.7;
    white-space: pre-line;
  }

  .token {
    color: light-dark(#13386c, #9dc1ff);
    text-decoration: none;
  }

  ::slotted([slot='coupons']) {
    margin-block-start: 12px;
  }

  .facts {
    margin-block: 8px 0;
    color: var(--_muted);
    font-size: 12px;
  }

  .disclosure {
    padding-inline: 6px;
    border: 1px solid var(--_line);
    border-radius: 4px;
  }

  .reactions {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 48px;
    padding-inline: 6px;
  }

  .reaction {
    display: flex;
    align-items: center;
    gap: 6px;
    min-inline-size: 44px;
    min-block-size: 48px;
    padding-inline: 8px;
    color: var(--_text);
    font-size: 13px;
  }

  /* Inside, where the note's edge cuts nothing off. */
  .reaction:focus-visible {
    outline-offset: -4px;
  }

  .reaction[aria-pressed='true'] {
    color: var(--_accent);
  }

  .reaction[aria-pressed='true'] .icon {
    fill: currentColor;
  }

  .skeleton.picture {
    aspect-ratio: 3 / 4;
    border-radius: var(--_radius);
  }

  .skeleton.line {
    block-size: 16px;
    margin: 14px;
  }

  .skeleton.line.short {
    inline-size: 50%;
  }

  :host([layout='beside']) {
    container-type: inline-size;
  }

  @container (min-width: 640px) {
    article {
      display: grid;
      grid-template: auto auto 1fr auto / minmax(0, 1.5fr) minmax(280px, 1fr);
    }

    /* In its place while longer words are read; the rest finds its place beside it. */
    article > :is(.carousel, .player) {
      position: sticky;
      inset-block-start: 0;
      grid-area: 1 / 1 / span 4;
      align-self: start;
      inline-size: 100%;
      block-size: 100%;
      max-block-size: var(--_beside-block-size, 100dvb);
    }
  }

  ::slotted(a),
  ::slotted(img) {
    display: block;
  }

  @media (forced-colors: active) {
    .tags-toggle .icon {
      background: ButtonFace;
      color: ButtonText;
    }
  }
`;
