import { halfWidth } from './half-width.js';

/** The longest name of a carrier. */
export const longestCarrier = 60;

/** Numbers of the mail have 13 characters, those of express services 10 to 15; some say with `-1-1` which parcel of several it is. */
const trackingNumber = /^(?=(?:.*\d){6})[A-Z0-9](?:[A-Z0-9-]{6,38})[A-Z0-9]$/;

/**
 * Brings the number of a parcel (快递单号) that somebody typed or pasted into the form in which it is kept: capital letters, digits
 * and hyphens. Spaces go, and full-width characters are understood.
 */
export function normalizeTrackingNumber(text: string): string {
  return halfWidth(text)
    .replace(/\s/g, '')
    .replace(/[\u2010-\u2015]/g, '-')
    .toUpperCase();
}

/** Whether a text, as typed, may be the number of a parcel: 8 to 40 letters, digits and hyphens, at least 6 of them digits. */
export function isTrackingNumber(text: string): boolean {
  return trackingNumber.test(normalizeTrackingNumber(text));
}
