import { css } from 'lit';

export const wishlistStyles = css`
  :host {
    display: block;
  }

  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 44px;
  }

  h2,
  p {
    margin: 0;
  }

  h2 {
    font-size: 18px;
    font-weight: 600;
  }

  .rows {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 420px), 1fr));
    column-gap: 32px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .row {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px;
    min-block-size: 112px;
    padding-block: 12px;
    border-block-end: 1px solid var(--_line);
  }

  .thumb {
    flex: none;
    inline-size: 88px;
    block-size: 88px;
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .thumb img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .gone .thumb {
    opacity: 0.6;
  }

  .text {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 4px;
    min-inline-size: 96px;
  }

  .title {
    display: -webkit-box;
    overflow: hidden;
    color: inherit;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    font-size: 15px;
    font-weight: 500;
    line-height: 20px;
    text-decoration: none;
  }

  /* The picture opens it as well. */
  .title::after {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-start: 0;
    inline-size: 88px;
    block-size: 88px;
    content: '';
  }

  .gone .title {
    color: var(--_muted);
  }

  .prices {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 3px;
  }

  .price {
    font-size: 16px;
  }

  .status,
  .author {
    color: var(--_muted);
    font-size: 13px;
  }

  .drop {
    color: var(--_success);
    font-size: 13px;
  }

  .problem {
    color: var(--_accent);
    font-size: 13px;
  }

  .row .button {
    flex: none;
    padding-inline: 14px;
    font-size: 13px;
  }

  .tools {
    display: flex;
    flex: none;
    flex-direction: column;
    margin-inline: -6px -8px;
  }

  .row .icon-button {
    flex: none;
    color: var(--_muted);
  }

  .row .icon-button .icon {
    inline-size: 18px;
    block-size: 18px;
  }

  .line {
    block-size: 14px;
  }

  .line.short {
    inline-size: 40%;
  }

  .undo {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    min-block-size: 48px;
    margin-block: 8px;
    padding-inline: 14px 4px;
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .undo button {
    flex: none;
    min-block-size: 44px;
    padding-inline: 12px;
    color: var(--_accent);
    font-weight: 600;
  }

  /* As high while it is on its way as when nothing is in it: what stands below stays where it is. */
  .waiting,
  .notice {
    box-sizing: border-box;
    min-block-size: 240px;
  }

  .notice {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 8px;
    padding: 24px 16px;
    text-align: center;
  }

  .notice .icon {
    inline-size: 40px;
    block-size: 40px;
    color: var(--_muted);
  }

  .muted {
    color: var(--_muted);
  }

  .panel:focus {
    outline: none;
  }

  @container (max-width: 340px) {
    .tools {
      order: 1;
    }

    .row > .button {
      order: 2;
      margin-inline-start: 100px;
    }

    .picker {
      order: 3;
    }
  }

  .panel {
    container-type: inline-size;
  }

  @media (forced-colors: active) {
    .undo {
      border: 1px solid CanvasText;
    }
  }
`;
