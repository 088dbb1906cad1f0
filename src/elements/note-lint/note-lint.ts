import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { XhsErrorEvent } from '../../events/error.js';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import type { ComplianceTerms } from '../../rules/compliance/terms.js';
import { controls } from '../internal/controls/controls.styles.js';
import { failureTemplate } from '../internal/failure-template.js';
import { findingsTemplate } from '../internal/findings/findings-template.js';
import { findingsStyles } from '../internal/findings/findings.styles.js';
import { NoteFindings, productsOf } from '../internal/findings/note-findings.js';
import { noticeStyles, noticeTemplate } from '../internal/note/note-notice.js';
import { NoteSource } from '../internal/note/note-source.js';
import { ProductsController } from '../internal/stores/products-controller.js';
import { theme } from '../internal/theme.styles.js';
import { XhsElement } from '../internal/xhs-element.js';

const codes = { invalid: 'note-invalid', missing: 'content-not-found', error: 'content-unavailable' } as const;

/**
 * What the law, the platform or the shop may object to in a note, with what to do about it, the source of each rule and the
 * day on which somebody last looked whether that is still so. It is advice and no legal opinion: nothing is ever blocked by
 * it. Products are looked up in the shop, and are passed over until it has answered.
 *
 * The note comes from the `data` property, else from JSON inside the tag, else from `src`, else by `note-id`.
 *
 * @status stable
 * @slot - What is shown where no note is named.
 * @fires {XhsErrorEvent} xhs-error - The note could not be read; one event a load.
 * @csspart lint - The whole of it.
 * @csspart finding - One thing to look at again.
 * @csspart advice - The word that it is advice.
 * @csspart notice - The message in place of a note that cannot be read.
 * @csspart retry - The button that tries again.
 * @cssstate loading - The note is on its way.
 * @cssstate rtl - The language is written from right to left.
 */
export class XhsNoteLint extends XhsElement {
  static override styles = [
    theme,
    controls,
    findingsStyles,
    noticeStyles,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }

      .skeleton {
        block-size: 64px;
        margin-block-end: 8px;
      }
    `,
  ];

  /** Id of the note in the shop's content source. */
  @property({ attribute: 'note-id' }) noteId?: string;

  /** Address of a JSON file with the note. */
  @property() src?: string;

  /** The note as data. */
  @property({ attribute: false }) data?: unknown;

  /** What the shop's own words mean to the law; without it goods are of no kind that the law knows. */
  @property({ attribute: false }) terms?: ComplianceTerms;

  readonly #source = new NoteSource(this, () => ({ data: this.data, src: this.src, noteId: this.noteId }));
  readonly #products = new ProductsController(
    this,
    () => this.shop?.catalog,
    () => (this.#source.state?.status === 'ready' ? productsOf(this.#source.state.note) : []),
  );
  readonly #findings = new NoteFindings();
  #reported: unknown;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.setState('loading', this.#source.state?.status === 'loading');
  }

  protected override updated(): void {
    const found = this.#source.state;
    if (!found || found === this.#reported || found.status === 'loading' || found.status === 'ready') return;
    this.#reported = found;
    const { status, issues = [] } = found;
    this.dispatchEvent(new XhsErrorEvent({ code: codes[status], source: this.#source.name, issues }));
  }

  protected override render(): TemplateResult {
    // It stays where a notice goes, and has the focus of its button.
    return html`<div>${this.#renderFound()}</div>`;
  }

  #renderFound(): TemplateResult {
    const found = this.#source.state;
    const { locale, terms } = this;
    if (!found) return html`<slot></slot>`;
    switch (found.status) {
      case 'loading':
        return html`<div role="status" aria-label=${messagesFor(sharedMessages, locale).loading}>
          ${[1, 2].map(() => html`<div class="skeleton"></div>`)}
        </div>`;
      case 'ready': {
        const product = (ref: string): ReturnType<ProductsController['get']> => this.#products.get(ref);
        return findingsTemplate(this.#findings.of({ note: found.note, product, terms }), locale);
      }
      case 'error':
        return failureTemplate(locale, () => this.#source.retry());
      default:
        return noticeTemplate(found, locale);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'xhs-note-lint': XhsNoteLint;
  }
}
