import { halfWidth } from './half-width.js';

/**
 * Why a text is no identity number: nothing was given; there are not 18 characters (numbers of 15 digits ended in
 * 2013); a character that cannot stand there; a province that there is not; a day that no calendar has, or that
 * is still to come; the last character does not fit the others, so one of them was mistyped.
 */
export type IdentityNumberProblem =
  'missing' | 'length' | 'characters' | 'province' | 'birthDate' | 'futureBirth' | 'checkDigit';

export type IdentityNumberReading =
  { readonly ok: true; readonly value: string } | { readonly ok: false; readonly reason: IdentityNumberProblem };

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

/** Provinces by the first two digits of GB/T 2260; 81 to 83 stand on residence permits too. */
const mainland = '1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]';
/** A permanent residence card of a foreigner (since 2023) has a 9 in front of where it was asked for. */
const province = new RegExp(`^(?:${mainland}|71|8[1-3]|9(?:${mainland}))`);

/** China has had one time zone without summer time since 1991. */
const shanghaiOffset = 8 * 60 * 60 * 1000;

/**
 * Reads the number of a Chinese identity card or residence permit (GB 11643, with the check character of ISO 7064
 * MOD 11-2). Spaces, dashes, full-width characters and a small x are understood; what is kept has 18 characters.
 *
 * The county in it is never looked up: a number is for life, counties are not.
 *
 * @param now milliseconds since the epoch; nobody is born later than the day it falls on in Shanghai.
 */
export function readIdentityNumber(text: string, now: number): IdentityNumberReading {
  const value = normalize(text);
  const reason = problemOf(value, now);
  return reason === undefined ? { ok: true, value } : { ok: false, reason };
}

/** A number that only its owner recognises: `110101********1233`. What is no whole number is hidden altogether. */
export function maskIdentityNumber(text: string): string {
  const value = normalize(text);
  return value.length === 18 ? `${value.slice(0, 6)}********${value.slice(-4)}` : '*'.repeat(value.length);
}

function normalize(text: string): string {
  return halfWidth(text)
    .replace(/[\s\-\u2010-\u2015]/g, '')
    .toUpperCase();
}

function problemOf(value: string, now: number): IdentityNumberProblem | undefined {
  if (value === '') return 'missing';
  if (!/^\d*X?$/.test(value)) return 'characters';
  if (value.length !== 18) return 'length';
  if (!province.test(value)) return 'province';
  const birth = dayOf(value.slice(6, 14));
  if (birth === undefined) return 'birthDate';
  if (birth > now + shanghaiOffset) return 'futureBirth';
  return value.endsWith(checkCharacter(value)) ? undefined : 'checkDigit';
}

/** The first moment of a day as YYYYMMDD, as if it were one of UTC; undefined where no calendar has it. */
function dayOf(digits: string): number | undefined {
  const [year, month, day] = [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6))];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.getTime() : undefined;
}

function checkCharacter(value: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(value[index]), 0);
  return checkCharacters.charAt(sum % 11);
}
