import { css } from 'lit';

/** What is filled in and what is chosen. */
export const checkoutFieldStyles = css`
  .fields {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: 14px 12px;
  }

  .field {
    grid-column: span 6;
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }

  label {
    margin: 0;
    color: inherit;
    font: inherit;
  }

  .field label {
    margin-block-end: 4px;
    font-size: 13px;
  }

  .field :is(input, select),
  textarea {
    appearance: none;
    inline-size: 100%;
    min-block-size: 44px;
    margin: 0;
    padding: 9px 12px;
    border: 1px solid var(--_control-line);
    border-radius: 8px;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: 16px;
    line-height: 24px;
    text-align: start;
  }

  .field select {
    padding-inline-start: 10px;
  }

  .field [aria-invalid='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .paste,
  .saved {
    margin-block-end: 14px;
  }

  .paste {
    padding-inline: 12px;
    border-radius: 10px;
    background: var(--_raised);
  }

  .paste[open] {
    padding-block-end: 12px;
  }

  :is(.paste, .invoice) summary {
    color: var(--_text);
    font-size: 13px;
  }

  .paste .button {
    margin-block-start: 8px;
  }

  .invoice .chosen {
    margin-inline-start: 8px;
    color: var(--_muted);
  }

  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
  }

  .kind {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }

  .invoice .field {
    margin-block-start: 10px;
  }

  .given {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
  }

  .identity .consent label {
    margin-block: 12px 0;
  }

  .hint {
    margin-block-start: 4px;
    color: var(--_muted);
    font-size: 12px;
  }

  .error {
    margin-block-start: 4px;
    color: var(--_accent);
    font-size: 13px;
  }

  .choice,
  .consent label {
    display: flex;
    gap: 10px;
    align-items: flex-start;
    padding: 10px 12px;
    border: 1px solid var(--_line);
    cursor: pointer;
  }

  .choice {
    align-items: center;
    min-block-size: 48px;
    margin-block-start: -1px;
  }

  .choice:first-of-type {
    border-start-start-radius: 10px;
    border-start-end-radius: 10px;
  }

  .choice:last-of-type {
    border-end-start-radius: 10px;
    border-end-end-radius: 10px;
  }

  .card-field {
    padding: 12px;
    border: 1px solid var(--_line);
    border-block-start: 0;
  }

  .card-field[hidden] {
    display: none;
  }

  .consent label {
    margin-block-end: 8px;
    border-radius: 10px;
    font-size: 13px;
  }

  .consent .error {
    margin-block: -4px 8px;
  }

  [data-levels='2']
    :is([data-field='region'], [data-field='city'], [data-field='district'], [data-field='postalCode']) {
    grid-column: span 3;
  }

  [data-levels='3']
    :is([data-field='region'], [data-field='city'], [data-field='district'], [data-field='postalCode']) {
    grid-column: span 2;
  }

  @container (max-width: 339px) {
    /* Three in a row would be too narrow for a word in each. */
    [data-levels='3'] [data-field='region'] {
      grid-column: span 6;
    }

    [data-levels='3'] :is([data-field='city'], [data-field='district']) {
      grid-column: span 3;
    }
  }

  @container (min-width: 460px) {
    .field:is([data-field='name'], [data-field='phone'], [data-field='email'], [data-field='country']) {
      grid-column: span 3;
    }

    /* Province, city and district fill a row of their own. */
    [data-levels='3'] [data-field='country'] {
      grid-column: span 6;
    }
  }
`;
