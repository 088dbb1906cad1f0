import type { CommerceAdapter, CommerceContext, OrderResult, RefundQuoteResult } from '../commerce/adapter.js';
import { createId } from '../lib/ids.js';
import type { Order, RefundRequest, ReturnShipment } from '../model/index.js';
import type { CommerceSubject } from './commerce-subject.js';
import { totalOf, type ContractCart } from './contract-cart.js';
import { cannotRun, given, must } from './contract-case.js';

/** An order in a test, with what can be asked of it. */
export class ContractOrder {
  /** Another one after a situation that needs another. */
  adapter: CommerceAdapter;
  readonly placed: Order;
  readonly #context: CommerceContext;

  private constructor(adapter: CommerceAdapter, placed: Order, context: CommerceContext) {
    this.adapter = adapter;
    this.placed = placed;
    this.#context = context;
  }

  /** Places an order of two units of what there is plenty of. */
  static async place({ plenty, checkout, context }: CommerceSubject, cart: ContractCart): Promise<ContractOrder> {
    const { adapter } = cart;
    const filled = given(checkout, '`checkout`: how one is filled in');
    await cart.add(plenty, 2);
    const begun = await adapter.beginCheckout({ kind: 'cart', ref: cart.ref }, { id: createId() }, context);
    if (!('checkout' in begun)) cannotRun('the adapter hands the checkout over');
    const { id, consents } = begun.checkout;
    const acceptedConsents = consents.map((consent) => consent.id);
    const ready = await adapter.updateCheckout?.(id, { ...filled, acceptedConsents }, { id: createId() }, context);
    must(ready !== undefined && 'checkout' in ready, 'the checkout is gone before it was completed');
    const done = await adapter.completeCheckout?.(id, totalOf(ready.checkout), { id: createId() }, context);
    const orderId = done && 'checkout' in done ? done.checkout.orderId : undefined;
    must(orderId !== undefined, 'no order came of the checkout');
    const order = await adapter.getOrder?.(orderId, context);
    must(order !== undefined && order !== null, 'the order cannot be looked at');
    return new ContractOrder(adapter, order, context);
  }

  get id(): string {
    return this.placed.id;
  }

  async read(): Promise<Order> {
    const order = await this.adapter.getOrder?.(this.id, this.#context);
    must(order !== undefined && order !== null, 'the order is gone');
    return order;
  }

  async cancel(operationId = createId(), id = this.id): Promise<OrderResult> {
    const { adapter } = this;
    must(adapter.cancelOrder !== undefined, 'it declares cancelOrder and has none');
    return adapter.cancelOrder(id, { id: operationId }, this.#context);
  }

  async receive(operationId = createId()): Promise<OrderResult> {
    const { adapter } = this;
    must(adapter.confirmReceipt !== undefined, 'it declares confirmReceipt and has none');
    return adapter.confirmReceipt(this.id, { id: operationId }, this.#context);
  }

  async quote(request: RefundRequest): Promise<RefundQuoteResult> {
    const { adapter } = this;
    must(adapter.quoteRefund !== undefined, 'it declares refunds and has no quoteRefund()');
    return adapter.quoteRefund(this.id, request, this.#context);
  }

  async refund(request: RefundRequest, total: number, operationId = createId()): Promise<OrderResult> {
    const { adapter } = this;
    must(adapter.requestRefund !== undefined, 'it declares refunds and has no requestRefund()');
    return adapter.requestRefund(this.id, request, total, { id: operationId }, this.#context);
  }

  async post(refundId: string, shipment: ReturnShipment, operationId = createId()): Promise<OrderResult> {
    const { adapter } = this;
    must(adapter.updateReturnShipment !== undefined, 'it declares returnShipments and has no updateReturnShipment()');
    return adapter.updateReturnShipment(this.id, refundId, shipment, { id: operationId }, this.#context);
  }
}
