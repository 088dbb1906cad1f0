import { css } from 'lit';

/** Buttons, prices and skeletons as every element shows them. */
export const controls = css`
  button {
    appearance: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }

  button[aria-disabled='true'],
  button:disabled {
    cursor: default;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: 44px;
    padding-block: 8px;
    padding-inline: 20px;
    border: 1px solid transparent;
    border-radius: 999px;
    background: var(--_raised);
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    transition: filter 120ms;
  }

  .button:hover {
    filter: brightness(0.96);
  }

  .button.primary {
    background: var(--_brand);
    color: var(--_on-brand);
  }

  .button.outline {
    border-color: var(--_brand);
    background: transparent;
    color: var(--_accent);
  }

  .button[aria-disabled='true'],
  .button:disabled {
    background: var(--_raised);
    border-color: transparent;
    color: var(--_muted);
    filter: none;
  }

  .icon-button {
    display: inline-grid;
    place-items: center;
    min-inline-size: 44px;
    min-block-size: 44px;
    border-radius: 999px;
  }

  .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  /* Amounts are read in the direction of their own words, also where the page is written the other way. */
  .price,
  .compare s,
  dd {
    unicode-bidi: plaintext;
  }

  /* As heavy as a heading: a device loads one font less, and those for Chinese have no heavier one. */
  strong {
    font-weight: 600;
  }

  .price {
    color: var(--_accent);
    font-weight: 600;
    white-space: nowrap;
  }

  .price .symbol,
  .price .fraction {
    font-size: 0.75em;
  }

  .compare {
    color: var(--_muted);
    font-size: 12px;
    white-space: nowrap;
  }

  .compare s {
    text-decoration: line-through;
  }

  .skeleton {
    border-radius: 6px;
    background: linear-gradient(100deg, var(--_raised) 40%, var(--_line) 50%, var(--_raised) 60%) 100% 0 / 300% 100%;
    animation: skeleton 1.6s linear infinite;
  }

  @keyframes skeleton {
    to {
      background-position: 0 0;
    }
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }

    .skeleton {
      background: Canvas;
      border: 1px solid GrayText;
    }
  }
`;
