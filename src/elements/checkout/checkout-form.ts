import type { ReactiveElement } from 'lit';
import { checkoutMessages } from '../../i18n/checkout.js';
import { messagesFor } from '../../i18n/index.js';
import type { CheckoutInput, Region } from '../../model/index.js';
import type { Shop } from '../../runtime/shop.js';
import type { CheckoutView } from '../../state/checkout/checkout-store.js';
import { DeferredPart } from '../internal/deferred-part.js';
import {
  chooseAddress,
  draftOf,
  fillDraft,
  inputOf,
  isTyped,
  roughAddress,
  settleAddress,
  takeEmailAnswer,
  takeIdentityAnswer,
  type CheckoutDraft,
} from './checkout-draft.js';
import type { Papers } from './checkout-papers.js';
import { knownRegions } from './known-regions.js';
import { findProblems, type ProblemSearch } from './problems.js';
import { takeField, takePasted, tellFound } from './take-field.js';

/** The element that shows the form in its light DOM. */
interface FormHost extends ReactiveElement {
  readonly shop: Shop | undefined;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What is typed and chosen in a checkout: how it stands against what the back end says, what is wrong, and what of it is sent. */
export class CheckoutForm {
  /** The part that knows identity numbers and invoices. */
  readonly papers: DeferredPart<Papers>;
  /** What was made of a pasted address. */
  pasted = '';

  readonly #host: FormHost;
  readonly #locale: () => string;
  #checkoutId: string | undefined;
  /** Fields changed since the back end spoke last: what it said about them is out of date. */
  readonly #edited = new Set<string>();
  #messages: CheckoutView['messages'] = [];
  #known: readonly Region[] = [];
  #addresses: CheckoutView['addresses'];
  readonly #tell = (): void => this.#host.requestUpdate();

  constructor(host: FormHost, locale: () => string) {
    this.#host = host;
    this.#locale = locale;
    this.papers = new DeferredPart(host, async () => ({
      part: (await import('./checkout-papers.js')).papers,
      styles: [],
    }));
  }

  /** Another shop's checkout is the next. */
  leave(): void {
    this.#checkoutId = undefined;
  }

  /** Takes what has become known by a view: addresses of the customer, and what was said about what was sent. */
  take(shop: Shop, view: CheckoutView | undefined): void {
    if (view?.addresses !== this.#addresses) this.#takeAddresses(shop, view?.addresses);
    if (!view || view.messages === this.#messages) return;
    this.#messages = view.messages;
    this.#edited.clear();
    takeIdentityAnswer(draftOf(shop), view);
    takeEmailAnswer(draftOf(shop), view);
  }

  /** What is to be shown of a view as typed. A checkout that is new here fills in what it knows. */
  draft(shop: Shop, { status, checkout }: CheckoutView): CheckoutDraft {
    const draft = draftOf(shop);
    if (status === 'editing' && checkout && checkout.id !== this.#checkoutId) fillDraft(draft, checkout);
    return draft;
  }

  /** A checkout that is new here is told what was typed before. */
  greet(shop: Shop, { status, checkout }: CheckoutView): void {
    if (status !== 'editing' || !checkout || checkout.id === this.#checkoutId) return;
    this.#checkoutId = checkout.id;
    const draft = draftOf(shop);
    const known = checkout.address?.country ?? shop.$settings.get().country;
    const moved = draft.address.country !== known;
    const told = !inputOf(draft).address || checkout.address;
    if (moved || !told || draft.paymentMethodId !== checkout.paymentMethodId) this.#send(moved);
  }

  /** Names of places, by which what was typed before they were there is set right. */
  regions(shop: Shop, draft: CheckoutDraft): readonly Region[] {
    const regions = knownRegions(shop, draft.address.country ?? '', this.#tell);
    if (regions !== this.#known) settleAddress(draft, regions);
    this.#known = regions;
    return regions;
  }

  /** What is wrong by field, of what the shopper has come to so far. */
  problems(draft: CheckoutDraft, view: CheckoutView): ReadonlyMap<string, string> {
    const { tried, touched } = draft;
    return findProblems({ ...this.#search(draft, view), tried, touched, edited: this.#edited });
  }

  /** Everything that is wrong by field, whether or not the shopper has come to it. */
  allProblems(draft: CheckoutDraft, view: CheckoutView): ReadonlyMap<string, string> {
    return findProblems({ ...this.#search(draft, view), tried: true });
  }

  #search(draft: CheckoutDraft, view: CheckoutView): Omit<ProblemSearch, 'tried'> {
    return { draft, view, locale: this.#locale(), regions: this.#known, papers: this.papersFor(view) };
  }

  /** The part for papers, where the checkout needs it and it has come. */
  papersFor(view: CheckoutView): Papers | undefined {
    return this.needsPapers(view) ? this.papers.part : undefined;
  }

  needsPapers({ checkout }: CheckoutView): boolean {
    return !!checkout?.identity || !!checkout?.importLimits || checkout?.offersInvoice === true;
  }

  /** Tells the browser what it cannot know: `:invalid` and `checkValidity()` then agree with what is shown. */
  validate(shop: Shop, view: CheckoutView): void {
    if (view.status !== 'editing') return;
    const problems = this.allProblems(draftOf(shop), view);
    for (const field of this.#host.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      '[data-field] :is(input, select):not(.card-field *)',
    )) {
      const name = field.closest<HTMLElement>('[data-field]')?.dataset['field'] ?? '';
      field.setCustomValidity(problems.get(name) ?? '');
    }
  }

  readonly onInput = (event: Event): void => {
    const { shop } = this.#host;
    const field = event.target as Field;
    if (!shop) return;
    takeField(draftOf(shop), field, { regions: this.#known, addresses: this.#addresses ?? [] });
    this.#edited.add(nameOf(field));
    this.#tell();
  };

  readonly onChange = (event: Event): void => {
    this.onInput(event);
    const { shop } = this.#host;
    const field = event.target as Field;
    if (shop) draftOf(shop).touched.add(nameOf(field));
    if (field.name !== 'note') this.#send(field.name === 'country');
  };

  /** Takes a whole address that was pasted, and says what was found in it. */
  async paste(shop: Shop, text: string): Promise<void> {
    const locale = this.#locale();
    const found = await takePasted(draftOf(shop), text, this.#known);
    this.pasted = tellFound(found, messagesFor(checkoutMessages, locale), locale);
    this.#tell();
    if (found.length === 0) return;
    for (const { field } of found) this.#edited.add(field);
    this.#send(false);
  }

  /** All that is filled in, as the back end takes it. */
  input(shop: Shop): CheckoutInput {
    const draft = draftOf(shop);
    const view = shop.checkout.$view.get();
    return {
      ...inputOf(draft),
      ...(view.checkout && this.papersFor(view)?.handOver(draft, view.checkout, Date.now())),
    };
  }

  /** The usual address of a customer is taken where nothing was typed. */
  #takeAddresses(shop: Shop, addresses: CheckoutView['addresses']): void {
    this.#addresses = addresses;
    const draft = draftOf(shop);
    if (!addresses || isTyped(draft)) return;
    chooseAddress(draft, addresses, 0);
    void this.#host.updateComplete.then(() => this.#send(true));
  }

  /** Sends what is filled in. An address counts once it is whole; a country alone is enough to ask for the delivery. */
  #send(rough: boolean): void {
    const { shop } = this.#host;
    if (shop?.checkout.$view.get().status !== 'editing') return;
    const input = this.input(shop);
    const address = roughAddress(draftOf(shop).address);
    void shop.checkout.update(input.address || !rough ? input : { ...input, address });
  }
}

/** What a field is called where something is said about it: of consents, each by itself. */
function nameOf({ name, value }: Field): string {
  return name === 'consent' ? `consent:${value}` : name;
}
