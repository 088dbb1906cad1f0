import type { TemplateResult } from 'lit';
import { messagesFor } from '../../i18n/index.js';
import { refundMessages } from '../../i18n/refund.js';
import type { Order } from '../../model/index.js';
import type { RefundDraft } from '../../state/orders/orders-store.js';
import { longestRefundNote } from '../../rules/typed/room-left.js';
import { announce } from '../internal/announcer.js';
import { choiceInputs } from '../internal/controls/choice-inputs.styles.js';
import type { XhsOverlayElement } from '../internal/overlay/overlay-element.js';
import { selectStyles } from '../internal/controls/select.styles.js';
import { TextRoom } from '../internal/controls/text-room.js';
import { stepperStyles } from '../internal/controls/stepper.styles.js';
import { refundFormTemplate } from './refund-form.js';
import { refundListTemplate } from './refund-list.js';
import { refundStyles } from './refund.styles.js';
import { ReturnShipmentPart } from './return-shipment-part.js';

/** Styles of the form and of the refunds, to be added to those of the element. */
export const refundPartStyles = [choiceInputs, stepperStyles, refundStyles, selectStyles];

/** Refunds of an order: the form to ask for one, and those that were asked for. Loaded with the first of them. */
export class RefundPart {
  readonly #host: XhsOverlayElement;
  /** Told when the form is done with, and whether a refund was asked for. */
  readonly #onDone: (asked: boolean) => void;
  readonly #room: TextRoom;
  readonly #shipments: ReturnShipmentPart;
  #locale = '';
  #orderId = '';
  #draft: RefundDraft | undefined;
  #stop: (() => void) | undefined;
  /** The shopper has tried to send what is not whole: what is missing is named from then on. */
  #tried = false;
  #shown = false;

  constructor(host: XhsOverlayElement, onDone: (asked: boolean) => void) {
    this.#host = host;
    this.#room = new TextRoom(host, () => this.#locale, longestRefundNote);
    this.#shipments = new ReturnShipmentPart(host);
    this.#onDone = onDone;
  }

  /**
   * The form. What was filled in is kept until it was sent, or another order is shown.
   * @returns undefined while it is on its way.
   */
  renderForm(order: Order, locale: string): TemplateResult | undefined {
    this.#locale = locale;
    if (this.#orderId !== order.id) void this.#begin(order);
    const draft = this.#draft;
    if (!draft) return undefined;
    // Not while it is drawn.
    if (draft.follow(order)) queueMicrotask(() => draft === this.#draft && this.#finish(draft));
    if (!this.#shown) {
      this.#shown = true;
      this.#focus('.refund-form h3');
    }
    return refundFormTemplate({
      order,
      locale,
      view: draft.$view.get(),
      tried: this.#tried,
      room: this.#room,
      onChoose: (choice) => draft.choose(choice),
      onRetry: () => draft.retry(),
      onDiscard: () => this.#leave(false),
      onSubmit: () => void this.#submit(draft),
    });
  }

  /** The form is opened again: what was filled in is reckoned as the order stands now, or begun anew where that shows it. */
  resume(order: Order): void {
    if (this.#orderId !== order.id) return;
    if (this.#draft?.follow(order)) this.#drop();
    else this.#draft?.retry();
  }

  /** The refunds that were asked for. */
  renderList(order: Order, locale: string): TemplateResult {
    return refundListTemplate(order, locale, (refund) => this.#shipments.render(order, refund, locale));
  }

  /** Opens the form for how goods go back; where nothing is to be told any more, the refunds say how they stand. */
  fillIn(order: Order): void {
    if (!this.#shipments.fillIn(order)) this.lead();
  }

  /** Puts the focus on the refunds, after one was asked for. */
  lead(): void {
    this.#focus('.refunds h3');
  }

  async #submit(draft: RefundDraft): Promise<void> {
    const { status } = draft.$view.get();
    this.#tried = true;
    this.#host.requestUpdate();
    if (status === 'incomplete') return this.#focus('.refund-form [aria-invalid="true"]');
    if (this.#room.holds(this.#host.renderRoot.querySelector<HTMLElement>('#refund-note'))) return;
    if (!(await draft.submit())) return this.#showProblem();
    this.#finish(draft);
  }

  /** What was filled in has been asked for. */
  #finish(draft: RefundDraft): void {
    announce(messagesFor(refundMessages, this.#locale).asked);
    // Another order may be shown by now.
    if (draft !== this.#draft) return;
    this.#drop();
    this.#leave(true);
  }

  #leave(asked: boolean): void {
    this.#shown = false;
    this.#onDone(asked);
  }

  async #begin(order: Order): Promise<void> {
    this.#drop();
    this.#orderId = order.id;
    try {
      const draft = await this.#host.shop?.orders.draftRefund(order);
      if (this.#orderId !== order.id) return;
      this.#draft = draft;
      this.#room.follow(draft?.$view.get().note ?? '');
      this.#stop = draft?.$view.listen(() => this.#host.requestUpdate());
      this.#host.requestUpdate();
    } catch {
      this.#drop();
      this.#leave(false);
    }
  }

  #drop(): void {
    this.#stop?.();
    this.#draft = undefined;
    this.#orderId = '';
    this.#tried = false;
  }

  /** What is wrong may stand beside a line, far above the button: there the focus goes on. */
  #showProblem(): void {
    const { updateComplete, renderRoot } = this.#host;
    void updateComplete.then(() => {
      const problem = renderRoot.querySelector('.refund-form [role="alert"]');
      const group = problem?.closest('.pick, fieldset');
      const control = group?.querySelector<HTMLElement>('input:checked') ?? group?.querySelector('input');
      control?.focus({ preventScroll: true });
      problem?.scrollIntoView({ block: 'nearest' });
    });
  }

  #focus(selector: string): void {
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}
