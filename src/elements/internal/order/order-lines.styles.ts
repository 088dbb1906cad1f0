import { css } from 'lit';
import { offerStyles } from '../offer/offer-label.styles.js';

/** Lines by store and totals, as the checkout and the order show them. */
export const orderLineStyles = css`
  ${offerStyles}

  .store {
    margin-block: 0 12px;
  }

  .store-name {
    margin: 0 0 4px;
    color: var(--_muted);
    font-size: 13px;
  }

  .badge {
    margin-inline-start: 4px;
    padding-inline: 8px;
    border-radius: 4px;
    background: light-dark(#efe9ff, #3a3159);
    color: light-dark(#4b32a8, #d4c8ff);
    font-size: 12px;
    line-height: 20px;
  }

  .part-status {
    margin-inline-start: 4px;
    color: var(--_text);
    font-weight: 600;
  }

  .order-part {
    display: flex;
    gap: 2px 12px;
    flex-wrap: wrap;
    justify-content: space-between;
    margin: 0;
    color: var(--_muted);
    font-size: 12px;
  }

  .part-total {
    margin-inline-start: auto;
    color: var(--_text);
    font-weight: 600;
  }

  .lines {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .line {
    display: flex;
    gap: 12px;
    padding-block: 8px;
  }

  .line img,
  .no-picture {
    flex: none;
    inline-size: 56px;
    block-size: 56px;
    border-radius: 8px;
    background: var(--_raised);
    object-fit: cover;
  }

  .line-text {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-inline-size: 0;
  }

  .line-title {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .line-variant {
    /* No wider than its words: those of a Latin or Chinese one begin at the left, wherever the title stands. */
    align-self: start;
    unicode-bidi: plaintext;
  }

  .line-variant,
  .line-quantity {
    color: var(--_muted);
    font-size: 12px;
  }

  .line-message {
    color: var(--_accent);
    font-size: 12px;
  }

  .line-amount {
    display: flex;
    flex-direction: column;
    align-items: end;
  }

  .line-amount .price {
    color: var(--_text);
  }

  .totals {
    margin: 0;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
  }

  .totals > div {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    padding-block: 3px;
  }

  .totals .part {
    color: var(--_muted);
    font-size: 13px;
  }

  .totals dt small {
    display: block;
    font-size: 12px;
  }

  .totals dd {
    flex: none;
    margin: 0;
    color: var(--_text);
  }

  .totals .sum {
    align-items: baseline;
    font-weight: 600;
  }

  .totals .sum .price {
    font-size: 20px;
  }

  .totals[aria-busy='true'] dd,
  .totals[aria-busy='true'] .price {
    color: var(--_muted);
  }

  .estimating {
    min-block-size: 20px;
    margin: 0;
    color: var(--_muted);
    font-size: 12px;
    text-align: end;
  }
`;
