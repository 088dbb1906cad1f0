import { css } from 'lit';

export const stepperStyles = css`
  .stepper {
    display: inline-flex;
    align-items: center;
    border: 1px solid var(--_line);
    border-radius: 999px;
  }

  .stepper button {
    display: grid;
    place-items: center;
    inline-size: 36px;
    block-size: 36px;
    border-radius: 999px;
  }

  .stepper button[aria-disabled='true'] {
    color: var(--_muted);
    opacity: 0.55;
  }

  .stepper .icon {
    inline-size: 16px;
    block-size: 16px;
  }

  .stepper input {
    inline-size: 32px;
    block-size: 36px;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: center;
  }

  @media (pointer: coarse) {
    .stepper button {
      inline-size: 44px;
      block-size: 44px;
    }
  }
`;
