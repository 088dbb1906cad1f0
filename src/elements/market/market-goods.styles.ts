import { css } from 'lit';

/** Rows of the market that are swiped through, or side by side where there is room, and the products in them. */
export const goodsStyles = css`
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .row {
    --_width: 132px;

    display: grid;
    grid-auto-columns: var(--_width);
    grid-auto-flow: column;
    gap: 8px;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-snap-type: x proximity;
    scrollbar-width: none;
  }

  .row > li {
    scroll-snap-align: start;
  }

  .row.stores {
    --_width: 124px;
  }

  .row.pages {
    --_width: min(236px, 72cqi);
  }

  .link {
    display: block;
  }

  .card {
    position: relative;
    min-inline-size: 0;
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .picture {
    position: relative;
    aspect-ratio: 1;
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  /* As high before the words are there. */
  .words {
    block-size: 84px;
    padding: 6px 6px 0;
  }

  .words .link {
    display: -webkit-box;
    max-block-size: 36px;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    font-size: 13px;
    line-height: 18px;
  }

  .prices {
    display: flex;
    align-items: baseline;
    gap: 4px;
    block-size: 24px;
    overflow: hidden;
    white-space: nowrap;
  }

  .prices small {
    color: var(--_muted);
    font-size: 11px;
  }

  .price {
    font-size: 16px;
  }

  .beside {
    display: block;
    block-size: 18px;
    overflow: hidden;
    font-size: 11px;
    line-height: 18px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .beside .compare {
    font-size: 11px;
  }

  .left {
    color: var(--_accent);
    font-weight: 600;
  }

  .sold-out .price {
    color: var(--_muted);
  }

  /* One or two: a picture with its words beside it. */
  .row.few {
    --_width: min(320px, 84cqi);
  }

  .row.few .card {
    display: grid;
    grid-template-columns: 116px minmax(0, 1fr);
  }

  .row.few .card:only-child {
    inline-size: calc(100cqi - 24px);
    max-inline-size: 480px;
  }

  .row.few .words {
    display: grid;
    align-content: center;
    block-size: auto;
    padding: 8px 12px;
  }

  .row.few .prices {
    block-size: 30px;
    align-items: center;
  }

  .row.few .price {
    font-size: 20px;
  }

  .tickets {
    min-block-size: 124px;
  }

  .tickets xhs-coupon::part(list) {
    grid-auto-columns: min(320px, 88cqi);
    grid-auto-flow: column;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scrollbar-width: none;
  }

  @container (min-width: 720px) {
    .row {
      --_width: 176px;

      grid-auto-columns: auto;
      grid-auto-flow: row;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--_width)), 1fr));
      gap: 16px;
      overflow: visible;
    }

    .row.stores {
      --_width: 132px;
    }

    .row.pages {
      --_width: 280px;

      grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--_width)), 1fr));
    }

    .row.few {
      --_width: 340px;
    }

    .row.few .card {
      grid-template-columns: 140px minmax(0, 1fr);
    }

    .tickets {
      min-block-size: 92px;
    }

    .tickets xhs-coupon::part(list) {
      grid-auto-flow: row;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 340px), 1fr));
      gap: 16px;
      overflow: visible;
    }

    .words .link {
      font-size: 14px;
    }

    .price {
      font-size: 18px;
    }
  }

  @media (hover: hover) {
    .card:hover .picture img {
      filter: brightness(0.95);
    }
  }

  @media (forced-colors: active) {
    .card {
      border: 1px solid CanvasText;
    }
  }
`;
