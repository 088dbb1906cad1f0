/**
 * The law on deposits (定金) as it stood when it was last read, in hundredths of a percent: at most a fifth of the contract sum
 * (art. 586); lost by a buyer who does not go on, and given back twice by a seller who does not deliver (art. 587).
 */
export const depositLaw = {
  reviewedOn: '2026-11-23',
  source: 'Civil Code of the People’s Republic of China (民法典), art. 586 and 587',
  most: 2_000,
  back: { buyer: 0, seller: 20_000 },
} as const;

/** A sale with a deposit (定金预售). Amounts are minor units of one unit, moments milliseconds since the epoch. */
export interface PresaleTerms {
  /** What is paid at once; the buyer who does not go on forfeits it. */
  readonly deposit: number;
  /** What the deposit counts as against the price (定金膨胀); itself where absent. */
  readonly countsAs?: number;
  /** Until when the deposit is taken. */
  readonly depositUntil: number;
  /** When the balance can be paid. */
  readonly balanceFrom: number;
  /** From this moment on it is too late. */
  readonly balanceUntil: number;
}

export interface PresalePrice {
  readonly deposit: number;
  /** What the deposit is worth beyond itself, taken off the price. */
  readonly swell: number;
  /** What is left to pay later, before coupons. */
  readonly balance: number;
  /** Deposit and balance. */
  readonly total: number;
}

/** What so many units come to. A deposit never counts for more than the price. */
export function presalePrice(unitPrice: number, quantity: number, terms: PresaleTerms): PresalePrice {
  const deposit = Math.min(terms.deposit, unitPrice);
  const counts = Math.min(Math.max(deposit, terms.countsAs ?? deposit), unitPrice);
  return {
    deposit: deposit * quantity,
    swell: (counts - deposit) * quantity,
    balance: (unitPrice - counts) * quantity,
    total: (unitPrice - counts + deposit) * quantity,
  };
}

/** The most that a deposit on a price may be, in minor units, rounded down. */
export function depositCap(price: number): number {
  return Math.floor((price * depositLaw.most) / 10_000);
}

/** What is wrong with the terms of a presale: nothing where it is empty. */
export type PresaleIssue = 'depositOverCap' | 'countsForLess' | 'countsForMoreThanPrice' | 'windowsOverlap';

/** Checks terms before anything is sold under them. */
export function checkPresale(price: number, terms: PresaleTerms): readonly PresaleIssue[] {
  const { deposit, countsAs = deposit, depositUntil, balanceFrom, balanceUntil } = terms;
  const issues: PresaleIssue[] = [];
  if (deposit > depositCap(price)) issues.push('depositOverCap');
  if (countsAs < deposit) issues.push('countsForLess');
  if (countsAs > price) issues.push('countsForMoreThanPrice');
  if (balanceFrom < depositUntil || balanceUntil <= balanceFrom) issues.push('windowsOverlap');
  return issues;
}

/**
 * Where a presale stands: the deposit is due; it is paid, and the balance cannot be paid yet; the balance is due; all
 * is paid; the deposit was not paid in time; the balance was not, and the deposit is forfeited.
 */
export type PresaleStage = 'depositDue' | 'depositPaid' | 'balanceDue' | 'paid' | 'closed' | 'forfeited';

/** When deposit and balance were paid, in milliseconds since the epoch. */
export interface PresalePayments {
  readonly depositPaidAt?: number;
  readonly balancePaidAt?: number;
}

export function presaleStage(
  terms: PresaleTerms,
  { depositPaidAt, balancePaidAt }: PresalePayments,
  now: number,
): PresaleStage {
  if (balancePaidAt !== undefined) return 'paid';
  if (depositPaidAt === undefined) return now < terms.depositUntil ? 'depositDue' : 'closed';
  if (now < terms.balanceFrom) return 'depositPaid';
  return now < terms.balanceUntil ? 'balanceDue' : 'forfeited';
}

/** What comes back of a deposit when a presale fails: nothing where the buyer has let it pass, twice where the seller has. */
export function depositBack(deposit: number, defaulted: 'buyer' | 'seller'): number {
  return Math.floor((deposit * depositLaw.back[defaulted]) / 10_000);
}
