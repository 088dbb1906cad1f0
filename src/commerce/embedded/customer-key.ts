import type { CommerceContext } from '../adapter.js';
import type { Transaction } from './database.js';

/**
 * What tells the records of one customer from another's. It is made of the token that she first came with, and stays hers by
 * her id, where one is told, however often the token is renewed. Neither is ever stored; this is no proof of identity
 * either, since nothing in a page can prove one. Where she is new here it is written down.
 */
export async function customerKey(
  transaction: Transaction,
  { customer, customerId }: CommerceContext,
): Promise<string> {
  if (customer === null) return 'guest';
  const ofToken = `customer-${hash(customer)}`;
  if (!customerId) return ofToken;
  const ofId = `id-${hash(customerId)}`;
  const known = await transaction.get<string>('state', ofId);
  if (known) return known;
  // A host may give all of its customers the same token: what was kept by it is that of the first.
  const key = (await transaction.get('state', ofToken)) ? ofId : ofToken;
  await transaction.put('state', ofId, key);
  await transaction.put('state', ofToken, key);
  return key;
}

function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  return `${(high >>> 0).toString(36)}${(low >>> 0).toString(36)}`;
}
