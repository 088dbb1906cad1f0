import type { Message } from '../../model/index.js';
import type { Transaction } from './database.js';

/** How many operations are remembered: more than any queue of retries holds. */
const remembered = 400;

/** What is kept of an operation that was carried out: where it led, and what was said. */
export interface OperationRecord {
  readonly id: string;
  readonly messages: readonly Message[];
}

/** Looks up whether an operation was carried out already; its id is told apart by what it was sent to. */
export async function findOperation(transaction: Transaction, key: string): Promise<OperationRecord | undefined> {
  return transaction.get<OperationRecord>('operations', key);
}

/** Remembers an operation, and forgets the oldest. In the same transaction as what it did. */
export async function rememberOperation(transaction: Transaction, key: string, record: OperationRecord): Promise<void> {
  const order = (await transaction.get<readonly string[]>('state', 'operations')) ?? [];
  const kept = [...order, key].slice(-remembered);
  await transaction.put('operations', key, record);
  await transaction.put('state', 'operations', kept);
  for (const old of order.slice(0, Math.max(0, order.length + 1 - remembered))) {
    await transaction.delete('operations', old);
  }
}
