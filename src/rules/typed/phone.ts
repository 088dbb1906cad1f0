/** A mainland Chinese mobile number: 11 digits that begin with 13 to 19. */
const mainlandMobile = /^1[3-9]\d{9}$/;

/**
 * Brings a number that somebody typed into the form it is kept in: digits, with `+` and the country in front where
 * it was given. Spaces, dashes, brackets and full-width digits are understood; `0086` and `+86` go from a mainland
 * mobile number.
 */
export function normalizePhone(text: string): string {
  const half = text.replace(/[\uFF0B\uFF10-\uFF19]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
  const compact = half.replace(/[\s\-.()\u2010-\u2015\uFF08\uFF09]/g, '');
  const mainland = /^(?:\+|00)?86(1[3-9]\d{9})$/.exec(compact)?.[1];
  return mainland ?? compact.replace(/^00(?=[1-9])/, '+');
}

/** Whether a number, as typed, can be called in a country. Beyond China only its length is known. */
export function isPhone(text: string, country: string): boolean {
  const phone = normalizePhone(text);
  if (country === 'CN') return mainlandMobile.test(phone);
  return /^\+?\d{6,15}$/.test(phone);
}

/** A number as it is read: `138 0000 0000`. Numbers of other countries stay as they are. */
export function formatPhone(text: string): string {
  const phone = normalizePhone(text);
  return mainlandMobile.test(phone) ? phone.replace(/^(\d{3})(\d{4})(\d{4})$/, '$1 $2 $3') : phone;
}

/** A number that only its owner recognises: `138****0000`, `+65****4567`. */
export function maskPhone(text: string): string {
  const phone = normalizePhone(text);
  if (mainlandMobile.test(phone)) return `${phone.slice(0, 3)}****${phone.slice(-4)}`;
  const start = phone.startsWith('+') ? 3 : 0;
  const end = Math.min(4, Math.max(0, Math.floor((phone.length - start) / 2)));
  return `${phone.slice(0, start)}****${end > 0 ? phone.slice(-end) : ''}`;
}
