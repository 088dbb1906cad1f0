import type { Money } from './money.js';

/** How one unit is sold with a deposit (定金预售). Moments are milliseconds since the epoch. */
export interface Presale {
  /** What is paid at once. It is not given back to a buyer who does not go on. */
  readonly deposit: Money;
  /** What the deposit counts as against the price (定金膨胀); never less than the deposit. */
  readonly countsAs: Money;
  /** What is left to pay later, before promotions, freight and import tax. */
  readonly balance: Money;
  /** Until when the deposit is taken. */
  readonly depositUntil: number;
  /** When the balance can be paid. */
  readonly balanceFrom: number;
  /** From this moment on it is too late, and the deposit stays with the seller. */
  readonly balanceUntil: number;
}

/** How a presale is paid in two parts, and which of them is paid with the checkout that it stands in. */
export interface CheckoutPresale extends PresalePayment {
  readonly pays: 'deposit' | 'balance';
}

/** How a checkout or an order is paid in two parts. They sum to its total; freight and tax are in the balance. */
export interface PresalePayment {
  readonly deposit: Money;
  readonly balance: Money;
  /** Milliseconds since the epoch. */
  readonly balanceFrom: number;
  /** Milliseconds since the epoch. */
  readonly balanceUntil: number;
}
