import { css } from 'lit';

/** The step in which the shopper pays. */
export const paymentStepStyles = css`
  .payment {
    display: flex;
    flex-direction: column;
    gap: 12px;
    align-items: stretch;
    inline-size: min(100%, 420px);
    margin-inline: auto;
    padding: 24px 16px 32px;
    text-align: center;
  }

  .payment .sandbox {
    margin: 0;
  }

  .payment h3 {
    margin: 0;
    font-size: 17px;
  }

  .payment .amount .price {
    font-size: 32px;
  }

  .payment-text {
    text-wrap: balance;
    color: var(--_muted);
  }

  .payment .code {
    inline-size: min(100%, 232px);
    aspect-ratio: 1;
    margin-inline: auto;
    border: 1px solid var(--_line);
    border-radius: 12px;
    overflow: hidden;
    /* Cameras want dark on light, whatever the page looks like. */
    background: #fff;
    color-scheme: only light;
    forced-color-adjust: none;
  }

  .payment .code svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    fill: #000;
  }

  .code-box .payment-text {
    text-wrap: balance;
    margin-block-start: 8px;
  }

  .countdown b {
    font-variant-numeric: tabular-nums;
  }

  .payment form,
  .payment form .button {
    inline-size: 100%;
  }

  .payment .hint:empty {
    display: none;
  }

  .payment .link.cancel {
    min-block-size: 44px;
  }

  /* Nobody scans the phone that she holds in her hand. */
  @media (pointer: coarse) and (max-width: 600px) {
    .code-box.linked {
      display: none;
    }
  }

  .payment .notices {
    margin: 0;
    text-align: start;
  }
`;
