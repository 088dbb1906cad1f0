import { css } from 'lit';

/** The video of a note, the cards over or below it, and the ways to its places. */
export const noteVideoStyles = css`
  .player {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }

  .screen {
    flex: 1;
    min-block-size: 0;
    aspect-ratio: var(--_ratio, 3 / 4);
    background: #000;
  }

  .shown,
  .moments {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  /* Captions and the player's own control bar stand at the foot. */
  .screen > .shown {
    position: absolute;
    inset-block-start: 10px;
    inset-inline-start: 10px;
    display: grid;
    gap: 6px;
    max-inline-size: min(300px, calc(100% - 20px));
  }

  .screen:has(.sound) > .shown {
    inset-block-start: 62px;
  }

  .room {
    min-block-size: 61px;
    border-block-end: 1px solid var(--_line);
  }

  .card {
    display: flex;
    align-items: center;
    gap: 10px;
    inline-size: 100%;
    min-block-size: 56px;
    padding-block: 6px;
    padding-inline: 6px 12px;
    color: var(--_text);
    text-decoration: none;
    animation: card-comes 240ms cubic-bezier(0.2, 0.8, 0.2, 1);
  }

  .screen .card {
    border-radius: 12px;
    background: var(--_surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 28%);
  }

  .room .card {
    padding-inline: 14px;
  }

  .card img,
  .card .no-picture,
  .moment img,
  .moment .no-picture {
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    border-radius: 8px;
    background: var(--_raised);
    object-fit: cover;
  }

  .card-text,
  .moment-text {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-inline-size: 0;
    line-height: 1.35;
  }

  .card-title,
  .moment-title {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .card-title {
    font-size: 13px;
    font-weight: 500;
  }

  .card-price {
    display: flex;
    align-items: baseline;
    gap: 4px;
  }

  .card-state {
    color: var(--_muted);
    font-size: 12px;
  }

  .card-view {
    flex: none;
    padding-inline: 12px;
    border-radius: 999px;
    background: var(--_brand);
    color: var(--_on-brand);
    font-size: 12px;
    font-weight: 600;
    line-height: 28px;
  }

  .moments {
    display: flex;
    gap: 8px;
    min-block-size: 65px;
    padding-block: 8px;
    padding-inline: 14px;
    overflow-x: auto;
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
    scrollbar-width: none;
  }

  .moments li {
    flex: none;
    max-inline-size: 200px;
  }

  .moment {
    display: flex;
    align-items: center;
    gap: 8px;
    max-inline-size: 100%;
    min-block-size: 48px;
    padding-block: 5px;
    padding-inline: 12px;
    border: 1px solid var(--_line);
    border-radius: 10px;
    font-size: 13px;
  }

  /* Inside, where the row's edge cuts nothing off. */
  .moment:focus-visible {
    outline-offset: -2px;
  }

  .moment:has(img, .no-picture) {
    padding-inline-start: 6px;
  }

  .moment img,
  .moment .no-picture {
    inline-size: 36px;
    block-size: 36px;
  }

  .moment[aria-current='true'] {
    border-color: var(--_accent);
    background: var(--_raised);
  }

  .time {
    color: var(--_accent);
    font-size: 12px;
    font-weight: 600;
  }

  @keyframes card-comes {
    from {
      opacity: 0;
      translate: 0 -12px;
    }
  }

  @container (min-width: 640px) {
    .player .screen {
      aspect-ratio: auto;
    }
  }

  @media (forced-colors: active) {
    .card {
      border: 1px solid ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }
`;
