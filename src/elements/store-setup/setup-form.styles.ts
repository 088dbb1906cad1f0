import { css } from 'lit';

/** The papers that are filled in. */
export const setupFormStyles = css`
  .form {
    display: grid;
    gap: 14px;
    padding-block-start: 4px;
  }

  fieldset {
    min-inline-size: 0;
    border: 0;
  }

  legend {
    margin-block-end: 6px;
    padding: 0;
    font-weight: 600;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }

  .choice {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-block-size: 44px;
  }

  .paper-fields {
    display: grid;
    gap: 10px 14px;
    grid-template-columns: repeat(auto-fit, minmax(min(200px, 100%), 1fr));
    align-items: start;
    padding: 12px;
    border-radius: 8px;
    background: var(--_raised);
  }

  .paper-fields legend {
    float: inline-start;
    grid-column: 1 / -1;
    margin: 0;
  }

  .field {
    display: grid;
    gap: 4px;
    font-size: 13px;
  }

  .field input,
  .field select {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    padding-inline: 12px;
    border: 1px solid var(--_control-line);
    border-radius: 8px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: 16px;
  }

  @media (forced-colors: active) {
    .paper-fields {
      border: 1px solid CanvasText;
    }
  }
`;
