import { css } from 'lit';

export const productCardStyles = css`
  :host {
    display: block;
    contain: layout style;
  }

  .whole {
    block-size: 100%;
  }

  .whole:focus-visible {
    outline-offset: -2px;
  }

  .card {
    position: relative;
    display: flex;
    flex-direction: column;
    block-size: 100%;
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 0 0 1px var(--_line);
  }

  .picture {
    position: relative;
    aspect-ratio: 1;
    background: var(--_raised);
  }

  .picture.skeleton {
    border-radius: 0;
  }

  h3 {
    margin: 8px 10px 0;
    font-size: 14px;
    font-weight: 400;
    line-height: 20px;
  }

  .link {
    display: -webkit-box;
    overflow: hidden;
    min-block-size: 40px;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .row {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 4px;
    min-block-size: 44px;
    padding-inline: 10px 0;
  }

  .prices {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 6px;
  }

  .price {
    font-size: 17px;
  }

  small {
    color: var(--_muted);
    font-size: 12px;
  }

  .add {
    position: relative;
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border-radius: 999px;
  }

  /* It stands in the corner of the card, which lets nothing out. */
  .add:focus-visible {
    outline-offset: -5px;
  }

  .add .icon {
    box-sizing: content-box;
    padding: 5px;
    border-radius: 999px;
    background: var(--_brand);
    color: var(--_on-brand);
    inline-size: 16px;
    block-size: 16px;
    stroke-width: 2.25;
  }

  .add[aria-busy='true'] {
    opacity: 0.5;
  }

  .message {
    margin: 0 10px 8px;
    color: var(--_accent);
    font-size: 12px;
  }

  .gone {
    padding: 16px;
    color: var(--_muted);
    text-align: center;
  }

  .skeleton.line {
    block-size: 16px;
    margin: 10px;
  }

  .skeleton.line.short {
    inline-size: 40%;
  }
`;
