import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { XhsErrorEvent } from '../../events/error.js';
import { XhsSetupChangeEvent } from '../../events/setup-change.js';
import { XhsSubmitApprovalEvent } from '../../events/submit-approval.js';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import { storeSetupMessages } from '../../i18n/store-setup.js';
import type { MerchantSource } from '../../merchant/source.js';
import type { Product, SetupSubmission, StoreSetup } from '../../model/index.js';
import { checklistOf, type SetupItem } from '../../rules/store-setup/checklist.js';
import { listingRefusal } from '../../rules/store-setup/listing-refusal.js';
import {
  answerSubmissions,
  type MerchantToken,
  openStoreSetup,
  type SetupStore,
  submissionKey,
} from '../../runtime/open-store-setup.js';
import { announce } from '../internal/announcer.js';
import { AskToStay } from '../internal/ask-to-stay.js';
import { choiceInputs } from '../internal/controls/choice-inputs.styles.js';
import { controls } from '../internal/controls/controls.styles.js';
import { failureTemplate } from '../internal/failure-template.js';
import { foldStyles } from '../internal/controls/fold.styles.js';
import { selectStyles } from '../internal/controls/select.styles.js';
import { StoreController } from '../internal/stores/store-controller.js';
import { theme } from '../internal/theme.styles.js';
import { XhsElement } from '../internal/xhs-element.js';
import { documentsOf, isTyped } from './setup-form.js';
import { setupFormStyles } from './setup-form.styles.js';
import { headTemplate } from './setup-head.js';
import { sectionsTemplate } from './setup-sections.js';
import { type SetupView, type StoreChoice, titleOf } from './setup-view.js';
import { storeSetupStyles } from './store-setup.styles.js';

const sourceProperties = ['merchant', 'src', 'data', 'source', 'token'] as const;
const codes = { missing: 'setup-not-found', invalid: 'setup-invalid', error: 'setup-unavailable' } as const;
/** So many listings more are shown at once. */
const page = 10;

/**
 * How a store comes to sell, as a checklist: the account is verified, the store is of a type, categories are approved, listings
 * are approved. Each step says how it stands, which papers the law wants for it and which of them are missing or run out, and
 * what to do next; papers are handed in here. It is advice and no legal opinion: whoever reviews a store may ask for more.
 *
 * The set-up comes from `source`, else from `data`, else from `src`: a JSON file, or a brand's own API with
 * `merchant="http"`. Without any a new store is begun. A listing that is not approved can be kept from being tagged by
 * `editor.approve = setup.approve`.
 *
 * @status experimental
 * @fires {XhsSubmitApprovalEvent} xhs-submit-approval - Papers are to be handed in. Cancelable.
 * @fires {XhsSetupChangeEvent} xhs-setup-change - How the store stands has come, or has changed.
 * @fires {XhsErrorEvent} xhs-error - The set-up could not be read, or parts of it were left out; one event a load.
 * @csspart setup - The whole of it.
 * @csspart head - What the store is called, and how far it is.
 * @csspart progress - How many steps are approved.
 * @csspart next - What is to be done next.
 * @csspart section - Account, store, categories or listings.
 * @csspart item - One thing that has to be approved.
 * @csspart status - How it stands.
 * @csspart paper - One paper that it needs.
 * @csspart source - The law that wants it, and the day on which that was last read.
 * @csspart action - The button that begins to hand in.
 * @csspart form - The papers that are filled in.
 * @csspart field - One field of them.
 * @csspart send - The button that hands in.
 * @csspart cancel - The button that leaves them.
 * @csspart problem - What became of what was handed in, where it was not taken.
 * @csspart more - The button that shows more listings.
 * @csspart left-out - What of the data could not be read.
 * @csspart notice - The message in place of a set-up that cannot be shown.
 * @csspart retry - The button that tries again.
 * @csspart advice - The word that it is advice.
 * @cssstate loading - The set-up is on its way.
 * @cssstate complete - Everything is approved.
 * @cssstate error - It could not be read.
 * @cssstate rtl - The language is written from right to left.
 */
export class XhsStoreSetup extends XhsElement {
  static override styles = [theme, controls, choiceInputs, foldStyles, storeSetupStyles, setupFormStyles, selectStyles];

  /** `http` for a brand's own API at `src`; `embedded`, a JSON file, by default. */
  @property() merchant: 'embedded' | 'http' = 'embedded';

  /** Address of the JSON file, with `{locale}` for the language, or of the API. */
  @property() src = '';

  /** The set-up as data; it passes the same checks as data from elsewhere. */
  @property({ attribute: false }) data?: unknown;

  /** Where the set-up comes from, in place of `data` and `src`. */
  @property({ attribute: false }) source?: MerchantSource;

  /** What the API knows the brand by, or how to get it. It goes into a header, is never an attribute, and is kept nowhere. */
  @property({ attribute: false }) token?: MerchantToken;

  @state() private open: string | undefined;
  @state() private choice: StoreChoice | undefined;
  @state() private shown = page;

  #store: SetupStore | undefined;
  readonly #state = new StoreController(this, () => this.#store?.$state);
  readonly #submissions = new StoreController(this, () => this.#store?.$submissions);
  #loadedIn: string | undefined;
  #told: unknown;
  /** Where the focus goes once it is drawn. */
  #wanted: string | undefined;

  constructor() {
    super();
    new AskToStay(this, () => isTyped(this.renderRoot.querySelector('form')));
    answerSubmissions(this, () => this.#store);
  }

  /** How the store stands; undefined until that is known. */
  get setup(): StoreSetup | undefined {
    const found = this.#state.value;
    return found?.status === 'ready' ? found.setup : undefined;
  }

  /**
   * Why a product may not be tagged yet, in the language that is shown; null where it may, and of what is no listing of this
   * store. Made to be given to an editor: `editor.approve = setup.approve`.
   */
  readonly approve = ({ id }: Pick<Product, 'id'>): string | null => {
    const { setup } = this;
    const refusal = setup && listingRefusal(setup, id, Date.now());
    if (!refusal) return null;
    const t = messagesFor(storeSetupMessages, this.locale);
    const { kind, name, status, reason } = refusal;
    const says = t.refusal(t[`thing_${kind}`], kind === 'listing' ? '' : name, t[`status_${status}`]);
    return reason ? `${says} · ${reason}` : says;
  };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#store?.dispose();
    this.#loadedIn = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.#store || sourceProperties.some((name) => changed.has(name))) this.#begin();
    if (this.isConnected && this.#loadedIn !== this.locale) this.#load();
    const found = this.#state.value;
    this.setState('loading', found?.status === 'loading');
    this.setState('error', found !== undefined && found.status in codes);
    this.setState('complete', found?.status === 'ready' && isComplete(found.setup));
  }

  protected override updated(): void {
    this.#tell();
    const wanted = this.#wanted;
    if (wanted === undefined) return;
    this.#wanted = undefined;
    const element = this.renderRoot.querySelector<HTMLElement>(wanted);
    element?.focus();
    element?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    return html`<div class="body" tabindex="-1">${this.#renderBody()}</div>`;
  }

  #renderBody(): TemplateResult {
    const { locale } = this;
    const t = messagesFor(storeSetupMessages, locale);
    const { loading, retry } = messagesFor(sharedMessages, locale);
    const found = this.#state.value;
    switch (found?.status) {
      case 'ready':
        return this.#renderSetup();
      case 'missing':
      case 'invalid':
        return html`<div class="notice" part="notice">
          <p role=${found.status === 'missing' ? 'status' : 'alert'}>
            ${found.status === 'missing' ? t.notThere : t.unreadable}
          </p>
          <button class="button" part="retry" @click=${() => this.#retry()}>${retry}</button>
        </div>`;
      case 'error':
        return failureTemplate(locale, () => this.#retry(), 'alert');
      default:
        return html`<div class="setup waiting" role="status" aria-label=${loading}>
          ${[1, 2, 3].map(() => html`<div class="skeleton"></div>`)}
        </div>`;
    }
  }

  #renderSetup(): TemplateResult {
    const view = this.#view;
    const found = this.#state.value;
    if (!view || found?.status !== 'ready') return html``;
    const { t } = view;
    const { issues } = found;
    return html`<section class="setup" part="setup" aria-labelledby="title">
      ${headTemplate(view)}
      ${
        issues.length === 0
          ? nothing
          : html`<details class="left-out" part="left-out">
              <summary>${t.leftOut(issues.length)}</summary>
              <ul lang="en">
                ${issues.map(({ path, message }) => html`<li>${`${path} ${message}`.trim()}</li>`)}
              </ul>
            </details>`
      }
      ${sectionsTemplate({ ...view, shown: this.shown, onMore: () => (this.shown += page) })}
      <p class="advice" part="advice">${t.advice}</p>
    </section>`;
  }

  get #view(): SetupView | undefined {
    const found = this.#state.value;
    if (found?.status !== 'ready') return undefined;
    const { trade, kind } = found.setup.store;
    const choice = this.choice ?? { trade, kind };
    const setup = { ...found.setup, store: { ...found.setup.store, ...choice } };
    return {
      ...{ setup, choice, locale: this.locale, open: this.open, takes: found.takes },
      t: messagesFor(storeSetupMessages, this.locale),
      checklist: checklistOf(setup, Date.now()),
      submissionOf: (item) => this.#submissions.value?.get(submissionKey(item)),
      onOpen: (item) => this.#open(item),
      onClose: (item) => this.#close(item),
      onChoose: (chosen) => (this.choice = chosen),
      onSubmit: (item, form) => void this.#submit(item, form),
    };
  }

  #begin(): void {
    this.#store?.dispose();
    const { merchant, src, data, source, token } = this;
    const kind = merchant === 'http' ? 'http' : 'embedded';
    this.#store = openStoreSetup(source ?? { kind, src, data, base: document.baseURI, token });
    this.open = this.choice = this.#loadedIn = undefined;
    this.shown = page;
  }

  #load(): void {
    this.#loadedIn = this.locale;
    this.#told = undefined;
    void this.#store?.load(this.locale);
  }

  /** The button goes with what it does; the focus stays where the set-up is to be. */
  #retry(): void {
    this.renderRoot.querySelector<HTMLElement>('.body')?.focus();
    this.#load();
  }

  /** What needs no papers is handed in at once. */
  #open(item: SetupItem): void {
    if (item.papers.length === 0 && item.kind !== 'account') return void this.#submit(item, undefined);
    this.open = submissionKey(item);
    this.#wanted = '.form input:checked, .form input:not([type="radio"])';
    const at = (this.setup?.listings ?? []).length;
    if (item.kind === 'listing') this.shown = Math.max(this.shown, at);
  }

  #close(item: SetupItem): void {
    this.open = this.choice = undefined;
    this.#wanted = placeOf(item, ' [part~="action"]');
  }

  async #submit(item: SetupItem, form: HTMLFormElement | undefined): Promise<void> {
    const { kind, id } = item;
    const { choice } = this;
    const detail: SetupSubmission = {
      ...{ kind, id, documents: form ? documentsOf(form, item) : [] },
      ...(kind === 'account' && choice && { trade: choice.trade, storeKind: choice.kind }),
    };
    const taken = await this.request(new XhsSubmitApprovalEvent(detail)).catch(() => false);
    if (!taken) return;
    const t = messagesFor(storeSetupMessages, this.locale);
    announce(t.sent(titleOf(t, item)));
    if (form && this.open !== submissionKey(item)) return;
    this.open = this.choice = undefined;
    this.#wanted = placeOf(item);
  }

  /** Tells the page what came, once each time. */
  #tell(): void {
    const found = this.#state.value;
    if (!found || found.status === 'loading' || found === this.#told) return;
    this.#told = found;
    if (found.status === 'ready') this.dispatchEvent(new XhsSetupChangeEvent({ setup: found.setup }));
    const issues = 'issues' in found ? found.issues : [];
    const code = found.status === 'ready' ? 'setup-partial' : codes[found.status];
    if (found.status === 'ready' && issues.length === 0) return;
    this.dispatchEvent(new XhsErrorEvent({ code, source: this.src || this.merchant, issues }));
  }
}

function isComplete(setup: StoreSetup): boolean {
  const { items, approved } = checklistOf(setup, Date.now());
  return approved === items.length;
}

function placeOf(item: SetupItem, within = ''): string {
  return `.item[data-key="${CSS.escape(submissionKey(item))}"]${within}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'xhs-store-setup': XhsStoreSetup;
  }
}
