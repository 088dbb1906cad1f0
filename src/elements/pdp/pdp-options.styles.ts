import { css } from 'lit';

/** The values of a product's options to choose from: chips, with those that cannot be had. */
export const pdpOptionsStyles = css`
  .option {
    min-inline-size: 0;
    margin: 18px 0 0;
    padding: 0;
    border: 0;
  }

  legend {
    margin-block-end: 8px;
    padding: 0;
    font-weight: 600;
  }

  .chosen {
    margin-inline: 8px;
    color: var(--_muted);
    font-weight: 400;
  }

  .values {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .value {
    position: relative;
    cursor: pointer;
  }

  .value input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    padding-inline: 14px;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.8);
    background: var(--_surface);
  }

  .chip small {
    color: var(--_muted);
    font-size: 11px;
  }

  input:checked + .chip {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    color: var(--_accent);
    font-weight: 500;
  }

  /* A size such as 30 ml is read in its own direction. */
  .chosen,
  .chip > span {
    unicode-bidi: plaintext;
  }

  @media (forced-colors: active) {
    input:checked + .chip {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }

  input:focus-visible + .chip {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .value.soldOut .chip,
  .value.absent .chip {
    border-style: dashed;
    background: var(--_raised);
    color: var(--_muted);
  }

  .value.soldOut .chip > span:not(.swatch) {
    text-decoration: line-through;
  }

  .swatch {
    inline-size: 20px;
    block-size: 20px;
    border-radius: 999px;
    box-shadow: inset 0 0 0 1px rgb(0 0 0 / 16%);
    forced-color-adjust: none;
  }
`;
