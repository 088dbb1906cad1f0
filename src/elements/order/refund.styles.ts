import { css } from 'lit';

/** The form that asks for a refund, and the refunds that were asked for. */
export const refundStyles = css`
  .refund-form {
    display: grid;
    gap: 16px;
    margin-block-start: 12px;
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: 10px;
  }

  .return {
    display: grid;
    gap: 8px;
    justify-items: start;
    margin-block-start: 8px;
  }

  .return:not(:has(*)) {
    display: none;
  }

  .return-address {
    display: block;
  }

  .return-address,
  .return-number {
    user-select: all;
  }

  .return-form {
    display: grid;
    gap: 12px;
    justify-self: stretch;
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: 10px;
  }

  .return-form .actions {
    margin: 0;
  }

  .refund-form h3,
  .refunds h3 {
    outline: none;
  }

  .refund-form h3 {
    margin: 0;
  }

  .refund-form fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .refund-form legend,
  .refund-field label {
    padding: 0;
    margin-block-end: 4px;
    font-size: 13px;
    font-weight: 600;
  }

  .picks,
  .gifts,
  .refunds ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .pick {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    justify-content: flex-end;
    padding-block: 4px;
  }

  .pick label {
    display: flex;
    flex: 1 0 220px;
    gap: 10px;
    align-items: center;
    min-block-size: 52px;
    cursor: pointer;
  }

  .pick label:has(:disabled) {
    color: var(--_muted);
    cursor: default;
  }

  .pick input:disabled {
    border-style: dashed;
    background: var(--_raised);
    cursor: default;
  }

  .pick img,
  .pick .no-picture {
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    border-radius: 6px;
    background: var(--_raised);
    object-fit: cover;
  }

  .why {
    font-size: 12px;
  }

  .kind {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }

  .refund-field {
    display: grid;
    min-inline-size: 0;
  }

  .refund-field :is(select, textarea, input) {
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
  }

  .refund-field :is(small, .problem) {
    margin-block-start: 4px;
  }

  .refund-field textarea {
    resize: vertical;
  }

  .refund-field [aria-invalid='true'],
  .pick [aria-invalid='true'] {
    border-color: var(--_accent);
  }

  .problem {
    color: var(--_accent);
    font-size: 13px;
  }

  .quote .estimating {
    text-align: start;
  }

  .refund-total {
    font-size: 18px;
  }

  .changed {
    margin-block-end: 8px;
    padding: 8px 12px;
    border-radius: 8px;
    background: light-dark(#fff4d6, #3d3214);
    color: light-dark(#6b4700, #ffdf94);
    font-size: 13px;
  }

  .gifts {
    padding-inline-start: 16px;
    list-style: disc;
  }

  .refund-form .actions {
    margin: 0;
  }

  .refund {
    padding-block: 8px;
    border-block-start: 1px solid var(--_line);
    font-size: 13px;
  }

  .refund:first-child {
    padding-block-start: 0;
    border: 0;
  }

  .refund-head {
    display: flex;
    gap: 12px;
    justify-content: space-between;
    font-size: 14px;
  }

  .refund.refunded strong {
    color: var(--_success);
  }

  .refund.refused strong,
  .refund.expired strong {
    color: var(--_accent);
  }
`;
