/**
 * What whoever writes an adapter tests it with. Needs no browser and no particular test runner.
 *
 * @example
 * import { commerceContract } from 'xhs-elements/testing';
 * for (const { name, run } of commerceContract({ create: () => new MyAdapter(), … })) test(name, run);
 */
import { cartContract } from './testing/cart-contract.js';
import { checkoutContract } from './testing/checkout-contract.js';
import type { CommerceSubject } from './testing/commerce-subject.js';
import type { ContractCase } from './testing/contract-case.js';

export { cartContract } from './testing/cart-contract.js';
export { checkoutContract } from './testing/checkout-contract.js';
export type { CommerceSubject, KnownVariant } from './testing/commerce-subject.js';
export { faultKinds, type FaultKind } from './testing/faults/fault-kinds.js';
export {
  createFaultWorld,
  parseFaults,
  type CallName,
  type FaultPlan,
  type FaultWorld,
} from './testing/faults/fault-plan.js';
export { withFaults, type FaultControl, type FaultRecord, type FaultyAdapter } from './testing/faults/with-faults.js';
export { ContractFailure, type ContractCase } from './testing/contract-case.js';

/** Every promise that a commerce adapter makes. */
export function commerceContract(subject: CommerceSubject): readonly ContractCase[] {
  return [...cartContract(subject), ...checkoutContract(subject)];
}
