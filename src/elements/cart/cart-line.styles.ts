import { css } from 'lit';
import { offerStyles } from '../internal/offer/offer-label.styles.js';

/** One line of the cart. */
export const cartLineStyles = css`
  ${offerStyles}

  .line {
    display: grid;
    grid-template-columns: auto 88px 1fr;
    gap: 10px;
    margin-inline: -6px;
    padding-block: 10px;
    padding-inline: 6px;
  }

  /* Of a long cart the lines that nobody sees are neither laid out nor painted; finding out which these are costs a short one more
     than it saves. What is painted of a line ends at its edges, so that these lie where a ring around the focus ends. */
  .long > .line {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 108px;
  }

  .offer-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 8px;
    color: var(--_muted);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }

  .line[aria-busy='true'] .price {
    color: var(--_muted);
  }

  .tick {
    display: grid;
    place-items: center;
    min-inline-size: 32px;
    min-block-size: 44px;
  }

  .thumb {
    inline-size: 88px;
    block-size: 88px;
    overflow: hidden;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_raised);
  }

  .thumb img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .line-text {
    display: flex;
    flex-direction: column;
    gap: 4px;
    min-inline-size: 0;
  }

  .line-title {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-height: 1.4;
  }

  .variant {
    unicode-bidi: plaintext;
    align-self: start;
    padding-inline: 8px;
    border-radius: 6px;
    background: var(--_raised);
    color: var(--_muted);
    font-size: 12px;
    line-height: 22px;
  }

  .line-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 8px;
    margin-block-start: auto;
  }

  .line-price {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 6px;
  }

  .line-controls {
    display: inline-flex;
    align-items: center;
    margin-inline-start: auto;
  }

  .remove {
    display: grid;
    place-items: center;
    inline-size: 36px;
    block-size: 44px;
    color: var(--_muted);
  }

  .remove .icon {
    inline-size: 16px;
    block-size: 16px;
  }

  .rest {
    color: var(--_muted);
    font-size: 13px;
  }

  .message {
    margin: 0;
    font-size: 12px;
  }

  .message.error {
    color: var(--_accent);
  }

  .message.warning,
  .message.info {
    color: light-dark(#8a5300, #f0b45c);
  }
`;
