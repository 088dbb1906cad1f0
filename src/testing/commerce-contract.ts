import { cartContract } from './cart-contract.js';
import { changeContract } from './change-contract.js';
import { checkoutContract } from './checkout-contract.js';
import { codesContract } from './codes-contract.js';
import type { CommerceSubject } from './commerce-subject.js';
import type { ContractCase } from './contract-case.js';
import { deliveryContract } from './delivery-contract.js';
import { moneyContract } from './money-contract.js';

/** Every promise that a commerce adapter makes. */
export function commerceContract(subject: CommerceSubject): readonly ContractCase[] {
  return [cartContract, codesContract, moneyContract, changeContract, deliveryContract, checkoutContract].flatMap(
    (contract) => contract(subject),
  );
}
