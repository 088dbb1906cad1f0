import { halfWidth } from './half-width.js';

/**
 * Why a text is no tax id: nothing was given; there are not 18 characters; a character that is not used there (the
 * letters I, O, S, V and Z never are, and the region is six digits); the last one does not fit the others.
 */
export type TaxIdProblem = 'missing' | 'length' | 'characters' | 'checkCharacter';

export type TaxIdReading =
  { readonly ok: true; readonly value: string } | { readonly ok: false; readonly reason: TaxIdProblem };

const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const shape = new RegExp(`^[${characters}]{2}\\d{6}[${characters}]{10}$`);

/**
 * Reads the unified social credit code of a company (统一社会信用代码, GB 32100), which is its tax id on an invoice.
 * Spaces, dashes, full-width characters and small letters are understood; what is kept has 18 characters.
 */
export function readTaxId(text: string): TaxIdReading {
  const value = halfWidth(text)
    .replace(/[\s\-\u2010-\u2015]/g, '')
    .toUpperCase();
  const reason = problemOf(value);
  return reason === undefined ? { ok: true, value } : { ok: false, reason };
}

function problemOf(value: string): TaxIdProblem | undefined {
  if (value === '') return 'missing';
  if (/[^0-9A-Z]/.test(value)) return 'characters';
  if (value.length !== 18) return 'length';
  if (!shape.test(value)) return 'characters';
  const sum = weights.reduce((total, weight, index) => total + weight * characters.indexOf(value.charAt(index)), 0);
  return value.endsWith(characters.charAt((31 - (sum % 31)) % 31)) ? undefined : 'checkCharacter';
}
