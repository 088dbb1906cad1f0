import type { ReadableAtom } from 'nanostores';
import type {
  Message,
  Money,
  Order,
  OrderFilter,
  RefundQuote,
  RefundReason,
  RefundRequest,
  ReturnShipment,
} from '../../model/index.js';
import type { ListState } from '../paged-list.js';
import type { Resettable } from '../resettable.js';

export type OrderState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly order: Order }
  | { readonly status: 'missing' }
  | { readonly status: 'error' };

/** What a refund would come to; null where there can be none, and the messages say why. */
export interface RefundAnswer {
  readonly quote: RefundQuote | null;
  readonly messages: readonly Message[];
}

export interface RefundDraftView {
  readonly kind: RefundRequest['kind'];
  /** How many units of each line; a line that is not chosen is absent. */
  readonly units: Readonly<Record<string, number>>;
  readonly reason?: RefundReason;
  readonly note: string;
  /**
   * `incomplete`: there is nothing to ask for yet. `quoting`: the back end reckons. `quoted`: it can be asked for.
   * `refused`: it cannot, and the messages say why. `sending`: it is being asked for.
   */
  readonly status: 'incomplete' | 'quoting' | 'quoted' | 'refused' | 'sending';
  /** What it comes to; while another is reckoned, what it came to before. */
  readonly quote?: RefundQuote;
  /** What the shopper had agreed to, when it comes to something else now and has to be agreed to again. */
  readonly changedFrom?: Money;
  readonly messages: readonly Message[];
}

/** What of a refund is chosen. */
export type RefundChoice = Partial<Pick<RefundDraftView, 'kind' | 'units' | 'reason' | 'note'>>;

/** A refund that is being filled in. It outlives whatever goes wrong on the way. */
export interface RefundDraft {
  readonly $view: ReadableAtom<RefundDraftView>;
  /** Changes what was chosen, and has the amount reckoned anew; the latest answer counts. */
  choose(choice: RefundChoice): void;
  /** Has the amount reckoned again, after the line was down or when the form is taken up again. */
  retry(): void;
  /**
   * Takes over what can still be asked for.
   * @returns whether the order shows what was asked for, and not answered then: the draft is done with.
   */
  follow(order: Order): boolean;
  /**
   * Asks for it at the amount that is shown. Another amount is shown first, to be agreed to again.
   * @returns whether it was asked for; what came in between is in the view.
   */
  submit(): Promise<boolean>;
}

export interface OrdersStore extends Resettable {
  order(id: string): ReadableAtom<OrderState>;
  /** Asks the back end again. Resolves with its answer; what is known stays while the line is down. */
  refresh(id: string): Promise<void>;
  /**
   * Calls an order off, or says that it has arrived; the order then shows how it stands. However often a request has to
   * be sent, it is one.
   * @returns what the back end has to say; empty when it is done.
   */
  act(id: string, action: 'cancel' | 'confirm_receipt'): Promise<readonly Message[]>;
  /** The orders of this shopper, all or those of one kind. They are asked for when they are first looked at. */
  list(filter?: OrderFilter): ReadableAtom<ListState<Order>>;
  /** Asks for the next page of a list. */
  listMore(filter?: OrderFilter): Promise<void>;
  /** Asks for a list again, from its first page. What is known stays until it comes. */
  refreshList(filter?: OrderFilter): Promise<void>;
  /** Begins a refund of an order, to be filled in. */
  draftRefund(order: Order): Promise<RefundDraft>;
  /**
   * Asks what a refund would come to. Changes nothing; a line that is down is one of the messages.
   * @param signal gives the question up: it rejects with the signal's reason.
   */
  quoteRefund(id: string, request: RefundRequest, signal: AbortSignal): Promise<RefundAnswer>;
  /**
   * Asks for a refund; the order then shows it. Asked for again after the answer was lost, at the same amount, it is still
   * one request.
   * @param expectedTotal what the shopper was shown, in minor units.
   * @returns what the back end has to say; empty when it was asked for.
   */
  requestRefund(id: string, request: RefundRequest, expectedTotal: number): Promise<readonly Message[]>;
  /**
   * Tells how the goods of a refund travel back, or corrects it; the order then shows it. Told again after the answer was
   * lost, it is still one request.
   * @returns what the back end has to say; empty when it was taken down.
   */
  updateReturnShipment(orderId: string, refundId: string, shipment: ReturnShipment): Promise<readonly Message[]>;
  dispose(): void;
}
