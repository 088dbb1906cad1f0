import { css } from 'lit';

/** Check boxes and radio buttons in the shop's own look; the platform's come back where colours are forced. */
export const choiceInputs = css`
  input:is([type='checkbox'], [type='radio']) {
    appearance: none;
    flex: none;
    display: inline-grid;
    place-content: center;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    border: 1.5px solid var(--_control-line);
    border-radius: 50%;
    background: var(--_surface);
    cursor: pointer;
    transition: background-color 120ms;
  }

  input:is([type='checkbox'], [type='radio'])::before {
    content: '';
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    background: var(--_on-brand);
    scale: 0;
    transition: scale 120ms;
  }

  input[type='checkbox']::before {
    inline-size: 12px;
    block-size: 12px;
    border-radius: 0;
    clip-path: polygon(14% 46%, 4% 57%, 39% 90%, 97% 22%, 86% 12%, 38% 68%);
  }

  input[type='checkbox']:indeterminate::before {
    clip-path: inset(42% 8%);
  }

  input:is([type='checkbox'], [type='radio']):is(:checked, :indeterminate) {
    border-color: var(--_brand);
    background: var(--_brand);
  }

  input:is([type='checkbox'], [type='radio']):is(:checked, :indeterminate)::before {
    scale: 1;
  }

  input[type='radio']:not(:checked) {
    background: var(--_surface);
    border-color: var(--_control-line);
  }

  input[type='radio']:not(:checked)::before {
    scale: 0;
  }

  @media (forced-colors: active) {
    input:is([type='checkbox'], [type='radio']) {
      appearance: auto;
    }

    input:is([type='checkbox'], [type='radio'])::before {
      display: none;
    }
  }
`;
