import type { Address, Buyer, CheckoutInput, Invoice, Message } from '../../model/index.js';
import { maskIdentityNumber, readIdentityNumber } from '../../rules/typed/identity-number.js';
import { normalizePhone } from '../../rules/typed/phone.js';
import { readTaxId } from '../../rules/typed/tax-id.js';
import type { CheckoutRecord } from './records.js';

const addressParts = ['name', 'phone', 'region', 'city', 'district', 'street', 'postalCode'] as const;
const buyerParts = ['name', 'phone', 'email'] as const;
const longestPart = 200;
const longestNote = 500;

type Filled = Partial<
  Pick<
    CheckoutRecord,
    | 'buyer'
    | 'address'
    | 'deliveryOptionId'
    | 'paymentMethodId'
    | 'usesBalance'
    | 'codes'
    | 'orderNote'
    | 'invoice'
    | 'acceptedConsents'
  >
>;

/**
 * What of an input is kept. Only the fields named here: whatever else a form holds never reaches the database, and of
 * an identity number nothing but what {@link takeIdentity} leaves of it.
 */
export function readInput(input: CheckoutInput): Filled {
  const { buyer, address, deliveryOptionId, paymentMethodId, usesBalance } = input;
  const { codes, orderNote, invoice, acceptedConsents } = input;
  return {
    ...(buyer && { buyer: readParts(buyer, buyerParts) satisfies Buyer }),
    ...(address && { address: readAddress(address) }),
    ...(deliveryOptionId !== undefined && { deliveryOptionId: cut(deliveryOptionId) }),
    ...(paymentMethodId !== undefined && { paymentMethodId: cut(paymentMethodId) }),
    ...(usesBalance !== undefined && { usesBalance: usesBalance === true }),
    ...(codes && { codes: codes.slice(0, 20).map(cut).filter(Boolean) }),
    ...(orderNote !== undefined && { orderNote: orderNote.slice(0, longestNote) }),
    ...(invoice !== undefined && { invoice: invoice && readInvoice(invoice) }),
    ...(acceptedConsents && { acceptedConsents: acceptedConsents.slice(0, 500).map(cut) }),
  };
}

/**
 * Takes an identity number that came with its consent: what is kept is its masked form. One that cannot be right, or came
 * without the consent, is not taken, and what is wrong is said.
 */
export function takeIdentity(
  input: CheckoutInput,
  consents: readonly string[],
  now: number,
): { readonly maskedIdentity?: string; readonly messages: readonly Message[] } {
  const { identityNumber } = input;
  if (identityNumber === undefined) return { messages: [] };
  const refuse = (code: Message['code'], name: string): { messages: readonly Message[] } => ({
    messages: [{ type: 'error', code, target: { kind: 'field', name } }],
  });
  if (!consents.includes('identity')) return refuse('consent_required', 'consent:identity');
  const number = readIdentityNumber(identityNumber, now);
  return number.ok
    ? { maskedIdentity: maskIdentityNumber(number.value), messages: [] }
    : refuse('invalid', 'identityNumber');
}

/** A company's without a right tax id is none: the form says so before it is sent. */
function readInvoice(invoice: Invoice): Invoice | null {
  const title = cut(invoice.title);
  if (title === '') return null;
  if (invoice.kind === 'person') return { kind: 'person', title };
  const taxId = readTaxId(invoice.taxId);
  return taxId.ok ? { kind: 'company', title, taxId: taxId.value } : null;
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
