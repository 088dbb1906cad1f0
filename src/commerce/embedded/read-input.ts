import type { Address, Buyer, CheckoutInput } from '../../model/index.js';
import { normalizePhone } from '../../rules/phone.js';
import type { CheckoutRecord } from './records.js';

const addressParts = ['name', 'phone', 'region', 'city', 'district', 'street', 'postalCode'] as const;
const buyerParts = ['name', 'phone', 'email'] as const;
const longestPart = 200;
const longestNote = 500;

type Filled = Partial<
  Pick<
    CheckoutRecord,
    'buyer' | 'address' | 'deliveryOptionId' | 'paymentMethodId' | 'codes' | 'orderNote' | 'acceptedConsents'
  >
>;

/**
 * What of an input is kept. Only the fields named here: whatever else a form holds, an identity number above
 * all, never reaches the database.
 */
export function readInput(input: CheckoutInput): Filled {
  const { buyer, address, deliveryOptionId, paymentMethodId, codes, orderNote, acceptedConsents } = input;
  return {
    ...(buyer && { buyer: readParts(buyer, buyerParts) satisfies Buyer }),
    ...(address && { address: readAddress(address) }),
    ...(deliveryOptionId !== undefined && { deliveryOptionId: cut(deliveryOptionId) }),
    ...(paymentMethodId !== undefined && { paymentMethodId: cut(paymentMethodId) }),
    ...(codes && { codes: codes.slice(0, 20).map(cut).filter(Boolean) }),
    ...(orderNote !== undefined && { orderNote: orderNote.slice(0, longestNote) }),
    ...(acceptedConsents && { acceptedConsents: acceptedConsents.slice(0, 500).map(cut) }),
  };
}

function readAddress(address: Address): Address {
  const { name = '', street = '', phone = '', ...rest } = readParts(address, addressParts);
  const country = cut(address.country).toUpperCase();
  return { country, name, street, phone: normalizePhone(phone), ...rest };
}

function readParts<Part extends string>(
  source: { readonly [Key in Part]?: string | undefined },
  parts: readonly Part[],
): { [Key in Part]?: string } {
  const read: { [Key in Part]?: string } = {};
  for (const part of parts) {
    const value = source[part];
    if (typeof value === 'string') read[part] = cut(value);
  }
  return read;
}

function cut(text: string): string {
  return String(text).trim().slice(0, longestPart);
}
