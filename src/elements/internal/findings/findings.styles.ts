import { css } from 'lit';

/** What the linter says of a note, in a list of its own and beside the fields. */
export const findingsStyles = css`
  .lint h3 {
    margin: 0;
    font-size: 15px;
  }

  .lint p {
    margin: 0;
  }

  .lint-count,
  .source,
  .advice {
    color: var(--_muted);
    font-size: 13px;
  }

  .findings,
  .field-findings {
    display: grid;
    gap: 8px;
    margin: 10px 0;
    padding: 0;
    list-style: none;
  }

  .finding-row {
    display: grid;
    gap: 2px;
    padding: 10px 12px;
    border-radius: 8px;
    background: light-dark(#fff7e8, #33290f);
    border-inline-start: 3px solid light-dark(#b76e00, #ffc45e);
  }

  .finding-row .source {
    color: light-dark(#5c5d62, #b9bbc2);
    font-size: 12px;
  }

  .field-findings {
    margin: 6px 0 0;
    color: light-dark(#8a5200, #ffc45e);
    font-size: 13px;
    font-weight: 400;
  }

  @media (forced-colors: active) {
    .finding-row {
      border: 1px solid CanvasText;
    }
  }
`;
