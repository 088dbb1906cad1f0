import { cartContract } from './cart-contract.js';
import { changeContract } from './change-contract.js';
import { checkoutContract } from './checkout-contract.js';
import { codesContract } from './codes-contract.js';
import type { CommerceSubject } from './commerce-subject.js';
import { differing, type ContractCase } from './contract-case.js';
import { couponsContract } from './coupons-contract.js';
import { deliveryContract } from './delivery-contract.js';
import { foundContract } from './found-contract.js';
import { lastUnitContract } from './last-unit-contract.js';
import { moneyContract } from './money-contract.js';
import { ordersContract } from './orders-contract.js';
import { wishlistContract } from './wishlist-contract.js';

const contracts = [
  cartContract,
  codesContract,
  couponsContract,
  moneyContract,
  changeContract,
  deliveryContract,
  checkoutContract,
  lastUnitContract,
  ordersContract,
  foundContract,
  wishlistContract,
];

/**
 * Every promise that a commerce adapter makes.
 * @throws TypeError when the subject declares a difference from a promise that there is not.
 */
export function commerceContract(subject: CommerceSubject): readonly ContractCase[] {
  const promises = contracts.flatMap((contract) => contract(subject));
  const differences = new Map(Object.entries(subject.differences ?? {}));
  const unknown = [...differences.keys()].find((name) => !promises.some((promise) => promise.name === name));
  if (unknown !== undefined) throw new TypeError(`There is no promise "${unknown}" that one could differ from`);
  return promises.map((promise) => {
    const difference = differences.get(promise.name);
    return difference === undefined ? promise : differing(promise, difference);
  });
}
