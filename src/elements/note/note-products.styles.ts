import { css } from 'lit';

/** The products under the pictures. */
export const noteProductsStyles = css`
  summary,
  .product {
    display: flex;
    align-items: center;
    gap: 12px;
    inline-size: 100%;
    min-block-size: 60px;
    padding-block: 6px;
    padding-inline: 14px;
    cursor: pointer;
  }

  summary {
    list-style: none;
  }

  /* Inside, where the note's edge cuts nothing off. */
  summary:focus-visible,
  .product:focus-visible {
    outline-offset: -4px;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary .icon {
    flex: none;
    margin-inline-start: auto;
    inline-size: 18px;
    block-size: 18px;
    color: var(--_muted);
    rotate: 90deg;
    transition: rotate 160ms;
  }

  details[open] summary .icon {
    rotate: -90deg;
  }

  .summary-text {
    font-weight: 500;
  }

  .thumbs {
    display: flex;
  }

  .thumbs img {
    inline-size: 40px;
    block-size: 40px;
    border: 2px solid var(--_surface);
    border-radius: 10px;
    object-fit: cover;
  }

  .thumbs img + img {
    margin-inline-start: -14px;
  }

  .products ul {
    margin: 0;
    padding: 0 0 6px;
    list-style: none;
  }

  .product img {
    flex: none;
    inline-size: 48px;
    block-size: 48px;
    border-radius: 8px;
    object-fit: cover;
  }

  .product-text {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-inline-size: 0;
  }

  .product-title {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .prices {
    display: flex;
    align-items: baseline;
    gap: 4px;
  }

  .sold-out,
  .from {
    color: var(--_muted);
    font-size: 12px;
  }

  .view {
    flex: none;
    padding-inline: 14px;
    border-radius: 999px;
    background: var(--_brand);
    color: var(--_on-brand);
    font-size: 13px;
    font-weight: 600;
    line-height: 30px;
  }
`;
