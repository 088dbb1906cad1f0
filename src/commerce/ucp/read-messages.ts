import { messageCodes, type Message, type MessageCode, type MessageTarget } from '../../model/message.js';
import type { BasketDocument } from './basket-document.js';
import type { MessageDocument } from './document-fields.js';

/** What the protocol leaves open, by the names that merchants give it. */
const aliases: Readonly<Record<string, MessageCode>> = {
  insufficient_stock: 'quantity_reduced',
  quantity_adjusted: 'quantity_reduced',
  max_quantity_exceeded: 'quantity_exceeded',
  region_unavailable: 'region_restricted',
  missing_field: 'missing',
  invalid_field: 'invalid',
};

/** Fields of an address or a buyer by the last part of their path. */
const fieldNames: Readonly<Record<string, string>> = {
  street_address: 'street',
  extended_address: 'district',
  address_locality: 'city',
  address_region: 'region',
  address_country: 'country',
  postal_code: 'postalCode',
  first_name: 'name',
  last_name: 'name',
  phone_number: 'phone',
  email: 'email',
  selected_option_id: 'deliveryOptionId',
  destinations: 'street',
  instruments: 'paymentMethodId',
  payment: 'paymentMethodId',
};

/** Says messages in our own codes: the merchant's text is never shown, and what has no code of ours is no refusal. */
export function readMessages({ messages, line_items: lines, discounts }: BasketDocument): Message[] {
  return messages.flatMap((message): Message[] => {
    const { type, path = '' } = message;
    const target = targetOf(
      path,
      lines.map(({ id }) => id),
      discounts.codes,
    );
    const code = codeOf(message, target);
    return code ? [{ type, code, target }] : [];
  });
}

/** Says the messages of a refusal, which has no document to point into. */
export function readRefusal(messages: readonly MessageDocument[], target: MessageTarget = { kind: 'cart' }): Message[] {
  return messages.map((message) => ({ type: 'error', code: codeOf(message, target) ?? 'unsupported', target }));
}

function targetOf(path: string, lineIds: readonly string[], codes: readonly string[]): MessageTarget {
  const [, line] = /^\$\.line_items\[(\d+)\]/.exec(path) ?? [];
  const lineId = line && lineIds[Number(line)];
  if (lineId !== undefined) return { kind: 'line', lineId };
  const [, place] = /^\$\.discounts\.codes\[(\d+)\]/.exec(path) ?? [];
  const code = place && codes[Number(place)];
  if (code !== undefined) return { kind: 'code', code };
  const [, last = ''] = /\.(\w+)(?:\[[^\]]*\])?$/.exec(path) ?? [];
  const name = fieldNames[last];
  return name === undefined ? { kind: 'cart' } : { kind: 'field', name };
}

function codeOf({ type, code = '' }: MessageDocument, { kind }: MessageTarget): MessageCode | undefined {
  const known = messageCodes.find((each) => each === code) ?? aliases[code];
  if (known || type !== 'error') return known;
  if (kind === 'line') return 'item_unavailable';
  if (kind === 'code') return 'discount_code_invalid';
  return kind === 'field' ? 'invalid' : 'unsupported';
}
