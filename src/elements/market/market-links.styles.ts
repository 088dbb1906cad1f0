import { css } from 'lit';

/** What leads on from the market: categories, other pages, stores. */
export const linksStyles = css`
  .categories {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 4px;
  }

  .category {
    display: grid;
    justify-items: center;
    gap: 4px;
    inline-size: 100%;
    padding-block: 6px;
    border-radius: var(--_radius);
    font-size: 12px;
    line-height: 18px;
    text-align: center;
  }

  .category img,
  .category .no-picture {
    display: grid;
    place-items: center;
    inline-size: 56px;
    block-size: 56px;
    border-radius: 50%;
    background: var(--_raised);
    font-size: 20px;
    object-fit: cover;
  }

  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 88px;
    align-items: center;
    inline-size: 100%;
    block-size: 88px;
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  /* The row that it stands in is swiped through, and lets nothing out above and below. */
  .page:focus-visible {
    outline-offset: -2px;
  }

  .page-words {
    display: grid;
    gap: 2px;
    padding-inline: 14px 8px;
  }

  .page-words > * {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .page-words small {
    color: var(--_muted);
    font-size: 12px;
    line-height: 16px;
  }

  .page img {
    inline-size: 88px;
    block-size: 88px;
    object-fit: cover;
  }

  .store {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
    justify-items: center;
    gap: 4px;
    block-size: 136px;
    padding: 8px;
    border-radius: var(--_radius);
    background-color: var(--_raised);
    text-align: center;
  }

  .logo {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 48px;
    block-size: 48px;
    border: 1px solid var(--_line);
    border-radius: 50%;
    background: var(--_surface);
    font-size: 18px;
    font-weight: 600;
    object-fit: cover;
  }

  .store-name {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 3px;
    max-inline-size: 100%;
    font-size: 13px;
    font-weight: 600;
  }

  .store-name .link {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .store small {
    min-block-size: 18px;
    color: var(--_muted);
    font-size: 11px;
    line-height: 18px;
  }

  .verified {
    display: inline-grid;
    flex: none;
    place-items: center;
    inline-size: 14px;
    block-size: 14px;
    border-radius: 50%;
    background: var(--_brand);
    color: var(--_on-brand);
  }

  .verified .icon {
    inline-size: 10px;
    block-size: 10px;
    stroke-width: 3;
  }

  /* The longest of their names have a word that is as wide as a quarter of a narrow page. */
  @container (max-width: 299px) {
    .categories {
      column-gap: 0;
    }
  }

  @container (max-width: 287px) {
    .category {
      font-size: 11px;
    }
  }

  @container (min-width: 720px) {
    .categories {
      grid-template-columns: repeat(auto-fit, minmax(88px, 1fr));
    }

    .category {
      font-size: 13px;
    }

    .category img,
    .category .no-picture {
      inline-size: 72px;
      block-size: 72px;
    }

    .page,
    .page img {
      block-size: 120px;
    }

    .page {
      grid-template-columns: minmax(0, 1fr) 120px;
    }

    .page img {
      inline-size: 120px;
    }

    .page-words strong {
      font-size: 17px;
    }

    .page-words small {
      font-size: 13px;
      line-height: 18px;
    }
  }

  @media (hover: hover) {
    .page:hover,
    .category:hover img,
    .store:hover {
      filter: brightness(0.95);
    }
  }

  @media (forced-colors: active) {
    .page,
    .store {
      border: 1px solid CanvasText;
    }
  }
`;
