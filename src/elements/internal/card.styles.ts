import { css } from 'lit';

/** What cards of a list share: the whole of one is the target of its link and shows its focus, and what lies over its picture. */
export const cardStyles = css`
  .link {
    color: inherit;
    text-decoration: none;
  }

  /* Buttons of the card lie above it. */
  .link::after {
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
    content: '';
  }

  .link:focus-visible {
    outline: none;
  }

  .link:focus-visible::after {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }

  .picture img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .veil {
    position: absolute;
    inset: auto 0 0;
    padding-block: 4px;
    background: rgb(0 0 0 / 64%);
    color: #fff;
    font-size: 12px;
    text-align: center;
  }
`;
