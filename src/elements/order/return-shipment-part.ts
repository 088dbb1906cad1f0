import type { TemplateResult } from 'lit';
import { messagesFor } from '../../i18n/index.js';
import { returningMessages } from '../../i18n/returning.js';
import type { Message, Order, Refund, ReturnShipment } from '../../model/index.js';
import { isToBePosted, returnShipmentProblems } from '../../rules/order/return-shipment.js';
import { normalizeTrackingNumber } from '../../rules/typed/tracking-number.js';
import { announce } from '../internal/announcer.js';
import type { XhsOverlayElement } from '../internal/overlay/overlay-element.js';
import { returnShipmentTemplate } from './return-shipment-template.js';

/** How goods of refunds travel back: one form at a time, and what was typed into each is kept until it is taken down. */
export class ReturnShipmentPart {
  readonly #host: XhsOverlayElement;
  /** What was typed, by the refund that it is about. */
  readonly #drafts = new Map<string, ReturnShipment>();
  /** The refund whose form is open. */
  #open = '';
  /** The refund that the messages are about. */
  #about = '';
  #messages: readonly Message[] = [];
  #sending = false;

  constructor(host: XhsOverlayElement) {
    this.#host = host;
  }

  /**
   * Opens the form of what is to be told next: first what runs out first.
   * @returns whether there is something to be told.
   */
  fillIn({ refunds = [] }: Order): boolean {
    const [next] = refunds
      .filter(isToBePosted)
      .sort((a, b) => (a.returnBy ?? Infinity) - (b.returnBy ?? Infinity) || a.requestedAt - b.requestedAt);
    if (next) this.#begin(next);
    return next !== undefined;
  }

  render(order: Order, refund: Refund, locale: string): TemplateResult {
    const { id } = refund;
    const draft = this.#draftOf(refund);
    return returnShipmentTemplate({
      refund,
      locale,
      draft: this.#open === id ? draft : undefined,
      messages: this.#about === id ? this.#messages : [],
      sending: this.#sending,
      onOpen: () => this.#begin(refund),
      onType: (part) => this.#type(id, { ...this.#draftOf(refund), ...part }, Object.keys(part)),
      onDiscard: () => this.#leave(id),
      onSubmit: () => void this.#submit(order.id, refund, locale),
    });
  }

  #draftOf({ id, returnShipment }: Refund): ReturnShipment {
    return this.#drafts.get(id) ?? returnShipment ?? { carrier: '', trackingNumber: '' };
  }

  #begin(refund: Refund): void {
    this.#open = refund.id;
    this.#say(refund.id, []);
    this.#focus(this.#draftOf(refund).carrier ? '#return-number' : '#return-carrier');
  }

  /** What was wrong with a field is said until it is typed in. */
  #type(id: string, draft: ReturnShipment, names: readonly string[]): void {
    this.#drafts.set(id, draft);
    if (this.#about !== id) return;
    const left = this.#messages.filter(({ target }) => target.kind === 'field' && !names.includes(target.name));
    this.#say(id, left);
  }

  #leave(id: string): void {
    this.#open = '';
    this.#say(id, []);
    this.#focus(`[data-refund="${CSS.escape(id)}"]`, '.refunds h3');
  }

  async #submit(orderId: string, refund: Refund, locale: string): Promise<void> {
    const { shop } = this.#host;
    const { id } = refund;
    if (this.#sending || !shop) return;
    const { carrier, trackingNumber } = this.#draftOf(refund);
    const shipment = { carrier: carrier.trim(), trackingNumber: normalizeTrackingNumber(trackingNumber) };
    const problems = returnShipmentProblems(shipment);
    if (problems.length > 0) return this.#refuse(id, problems);
    this.#sending = true;
    this.#say(id, []);
    const messages = await shop.orders
      .updateReturnShipment(orderId, id, shipment)
      .finally(() => (this.#sending = false));
    if (messages.some(({ type }) => type === 'error')) return this.#refuse(id, messages);
    this.#drafts.delete(id);
    announce(messagesFor(returningMessages, locale).saved);
    this.#leave(id);
  }

  #refuse(id: string, messages: readonly Message[]): void {
    this.#say(id, messages);
    // Where nothing can be told any more the form has gone, and the focus with it: how the refund stands says the rest.
    this.#focus('.return-form [aria-invalid="true"]', '.return-form :focus', '.refunds:not(:has(.return-form)) h3');
  }

  #say(id: string, messages: readonly Message[]): void {
    this.#about = id;
    this.#messages = messages;
    this.#host.requestUpdate();
  }

  /** Leads the focus to the first of these that is there. All of the form is in sight then, with what is wrong in it. */
  #focus(...selectors: readonly string[]): void {
    const { updateComplete, renderRoot } = this.#host;
    void updateComplete.then(() => {
      const found = selectors.map((each) => renderRoot.querySelector<HTMLElement>(each)).find((each) => each !== null);
      found?.focus({ preventScroll: true });
      (found?.closest('.return-form') ?? found)?.scrollIntoView({ block: 'nearest' });
    });
  }
}
