import type { CheckoutStatus, Message, MessageCode, PaymentMethod } from '../../model/index.js';
import { errorMessage } from '../../model/error-message.js';
import { checkAddress } from '../../rules/address/address.js';
import type { Catalogue } from './catalogue.js';
import type { CheckoutRecord } from './records.js';

export function paymentMethodsOf({ payments }: Catalogue): readonly PaymentMethod[] {
  return payments.map(({ id, kind, title, flow }): PaymentMethod => ({
    id,
    kind,
    sandbox: true,
    ...(flow === 'token' && { takesToken: true }),
    ...(title !== undefined && { title }),
  }));
}

export function statusOf({ phase }: CheckoutRecord, messages: readonly Message[]): CheckoutStatus {
  if (phase === 'completed' || phase === 'canceled') return phase;
  if (phase === 'paying') return 'complete_in_progress';
  const blocked = messages.some(({ type, target }) => type === 'error' && target.kind !== 'code');
  return blocked ? 'incomplete' : 'ready_for_complete';
}

export function missingInput(
  record: CheckoutRecord,
  country: string,
  catalogue: Catalogue,
  settled = false,
): Message[] {
  const messages = checkAddress(record.address ?? { country }).map(({ field: name, code }) => field(code, name));
  const { email } = record.buyer;
  if (email !== undefined && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) messages.push(field('invalid', 'email'));
  const paid = settled || catalogue.payments.some(({ id }) => id === record.paymentMethodId);
  if (!paid) messages.push(field('missing', 'paymentMethodId'));
  return messages;
}

export function field(code: MessageCode, name: string): Message {
  return errorMessage(code, { kind: 'field', name });
}
