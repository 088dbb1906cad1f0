/**
 * How many digits a currency has after the decimal point, from ISO 4217.
 * Only the exceptions are listed; every other currency has two.
 */
const zeroDigits = new Set('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'.split(' '));
const threeDigits = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '));

/** Digits after the decimal point of an ISO 4217 currency: JPY 0, CNY 2, KWD 3. */
export function currencyDigits(currency: string): number {
  if (zeroDigits.has(currency)) return 0;
  return threeDigits.has(currency) ? 3 : 2;
}
