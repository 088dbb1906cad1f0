import { css } from 'lit';

/** The step in which the shopper confirms the payment. */
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
    color: var(--_muted);
  }

  .payment .notices {
    margin: 0;
    text-align: start;
  }
`;
