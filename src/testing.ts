/**
 * What whoever writes an adapter, a content source, a source of live rooms or of store set-ups tests it with. Needs no browser and no particular test runner.
 *
 * @example
 * import { commerceContract } from 'xhs-elements/testing';
 * for (const { name, run } of commerceContract({ create: () => new MyAdapter(), … })) test(name, run);
 */
export { cartContract } from './testing/cart-contract.js';
export { checkoutContract } from './testing/checkout-contract.js';
export { commerceContract } from './testing/commerce-contract.js';
export type {
  CodeWithMinimum,
  CommerceSubject,
  KnownMarket,
  KnownVariant,
  Situations,
} from './testing/commerce-subject.js';
export {
  ContractFailure,
  type ContractCase,
  type ContractTopic,
  type Difference,
  type SkipContext,
} from './testing/contract-case.js';
export { contentContract } from './testing/content-contract.js';
export type { ContentSubject, StagedContent } from './testing/content-subject.js';
export { liveContract } from './testing/live-contract.js';
export type { LiveSubject, StagedHub, StagedRoom } from './testing/live-subject.js';
export { merchantContract, type MerchantSubject } from './testing/merchant-contract.js';
export { faultKinds, type FaultKind } from './testing/faults/fault-kinds.js';
export {
  createFaultWorld,
  parseFaults,
  type CallName,
  type FaultPlan,
  type FaultWorld,
} from './testing/faults/fault-plan.js';
export { withFaults, type FaultControl, type FaultRecord, type FaultyAdapter } from './testing/faults/with-faults.js';
export {
  formatReport,
  reportContract,
  runCase,
  runContract,
  type ContractReport,
  type ContractResult,
} from './testing/run-contract.js';
