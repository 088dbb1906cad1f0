import { css } from 'lit';

/** The forms beside the stage, and the search. */
export const editorPanelsStyles = css`
  h3,
  h4 {
    margin: 0;
    font-size: 15px;
    font-weight: 600;
  }

  h4 {
    font-size: 13px;
  }

  section {
    display: grid;
    gap: 12px;
  }

  .panel > section {
    padding: 16px;
    border-radius: var(--_radius);
    box-shadow: 0 0 0 1px var(--_line);
    background: var(--_surface);
  }

  .quiet {
    color: var(--_muted);
    font-size: 13px;
    font-weight: 400;
  }

  section p {
    margin: 0;
  }

  .problem {
    margin: 0;
    color: var(--_accent);
    font-size: 13px;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }

  .row.spread {
    justify-content: space-between;
  }

  .row > input {
    flex: 1;
    min-inline-size: 0;
  }

  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 12px;
  }

  .field,
  .field > label {
    display: grid;
    gap: 6px;
    min-inline-size: 0;
    font-size: 13px;
    font-weight: 600;
  }

  input:not([type='radio'], [type='range'], [type='file']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 44px;
    padding-block: 8px;
    padding-inline: 12px;
    border: 1px solid var(--_control-line);
    border-radius: 8px;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: 14px;
    font-weight: 400;
  }

  textarea {
    resize: vertical;
  }

  textarea[readonly] {
    background: var(--_raised);
    color: var(--_muted);
  }

  :is(input, textarea)::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .button.small {
    justify-self: start;
    min-block-size: 44px;
    padding-inline: 14px;
    font-size: 13px;
    font-weight: 500;
  }

  .button.small .icon {
    inline-size: 18px;
    block-size: 18px;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .choices legend {
    padding: 0;
    font-size: 13px;
    font-weight: 600;
  }

  .choice {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    cursor: pointer;
  }

  .results {
    display: grid;
    gap: 4px;
    max-block-size: 420px;
    margin: 0;
    padding: 0;
    overflow-y: auto;
    list-style: none;
  }

  .result,
  .product {
    display: flex;
    align-items: center;
    gap: 12px;
    inline-size: 100%;
    min-block-size: 56px;
    padding-block: 6px;
    padding-inline: 6px;
    border-radius: 8px;
  }

  .product {
    padding-inline: 0;
  }

  .result:hover {
    background: var(--_raised);
  }

  .result[aria-disabled='true'] > :is(img, .no-picture),
  .result[aria-disabled='true'] .result-text > :first-child {
    opacity: 0.6;
  }

  .result:focus-visible {
    outline-offset: -2px;
  }

  .result img,
  .product img,
  .no-picture {
    flex: none;
    border-radius: 6px;
    background: var(--_raised);
    object-fit: cover;
  }

  .result-text {
    display: grid;
    flex: 1;
    min-inline-size: 0;
  }

  .result-skeleton {
    block-size: 56px;
  }

  .alternates {
    display: grid;
    gap: 8px;
  }

  .html textarea {
    min-block-size: 160px;
    font-family: ui-monospace, monospace;
    font-size: 12px;
    direction: ltr;
  }
`;
