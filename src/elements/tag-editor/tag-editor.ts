import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { XhsErrorEvent } from '../../events/error.js';
import { XhsNoteChangeEvent } from '../../events/note-change.js';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import { taggingMessages } from '../../i18n/tagging.js';
import { createId } from '../../lib/ids.js';
import { safeUrl } from '../../lib/safe-url.js';
import type { Note } from '../../model/index.js';
import type { Finding } from '../../rules/compliance/finding.js';
import type { ComplianceTerms } from '../../rules/compliance/terms.js';
import { draftOf, emptyDraft, restOf } from '../../rules/note-editing/note-draft.js';
import { noteHtml } from '../../rules/note-editing/note-html.js';
import { noteText } from '../../rules/note-editing/write-note.js';
import { openNoteDrafts } from '../../runtime/open-note-drafts.js';
import type { Shop } from '../../runtime/shop.js';
import { AskToStay } from '../internal/ask-to-stay.js';
import { choiceInputs } from '../internal/controls/choice-inputs.styles.js';
import { controls } from '../internal/controls/controls.styles.js';
import { failureTemplate } from '../internal/failure-template.js';
import { findingsTemplate } from '../internal/findings/findings-template.js';
import { findingsStyles } from '../internal/findings/findings.styles.js';
import { NoteFindings, productsOf } from '../internal/findings/note-findings.js';
import { noticeStyles, noticeTemplate } from '../internal/note/note-notice.js';
import { NoteSource } from '../internal/note/note-source.js';
import { productTagStyles } from '../internal/tag/product-tag.styles.js';
import { ProductsController } from '../internal/stores/products-controller.js';
import { optionDirection } from '../internal/controls/option-direction.styles.js';
import { selectStyles } from '../internal/controls/select.styles.js';
import { theme } from '../internal/theme.styles.js';
import { XhsElement } from '../internal/xhs-element.js';
import { EditingSession } from './editing-session.js';
import { editorPanelsStyles } from './editor-panels.styles.js';
import { editorPicturesStyles } from './editor-pictures.styles.js';
import { type Fit, placePreview, previewTemplate } from './editor-preview.js';
import { placeHandles } from './editor-stage.js';
import { bannersTemplate, toolbarTemplate } from './editor-toolbar.js';
import type { EditorView } from './editor-view.js';
import { NoteExchange } from './note-exchange.js';
import { noteFormTemplate } from './note-form.js';
import { pageOfNote } from './page-of-note.js';
import { pictureStripTemplate } from './picture-strip.js';
import { type Approve, ProductSearch } from './product-search.js';
import { tagEditorStyles } from './tag-editor.styles.js';
import { TagWork } from './tag-work.js';
import { videoPickTemplate } from './video-pick.js';
import { EditorVideo, placeBars } from './video-timeline.js';

const codes = {
  ready: 'note-partial',
  invalid: 'note-invalid',
  missing: 'content-not-found',
  error: 'content-unavailable',
} as const;

/**
 * Tags products on the pictures or the video of a note: by pointer, touch or keys, with undo, products searched in the shop,
 * and a preview in every frame. Writes the note as JSON that every note element reads, and as HTML to paste. What is not
 * saved is kept on this device and is there again after a crash. Beside each field it says what the law, the platform or the
 * shop may object to, which is advice and no legal opinion.
 *
 * The note comes from the `data` property, else from JSON inside the tag, else from `src`, else by `note-id`; without any a
 * new one is begun. Control or Command with Z takes a step back, with Shift too it is done again; a tag that has the focus
 * is moved by the arrow keys, further with Shift, and removed by Delete.
 *
 * @status stable
 * @fires {XhsNoteChangeEvent} xhs-note-change - The note was changed.
 * @fires {XhsErrorEvent} xhs-error - The note could not be read, or parts of it were left out; one event a load.
 * @csspart toolbar - The row of what is done to the note as a whole.
 * @csspart undo - Takes the last step back.
 * @csspart redo - Does it again.
 * @csspart open - Opens a file.
 * @csspart save - Saves the note as a file.
 * @csspart html - Makes the HTML for a page.
 * @csspart html-text - The HTML for a page.
 * @csspart restored - Says that what was not saved is back.
 * @csspart throw-away - Throws that away.
 * @csspart news - What is to be said at the moment.
 * @csspart empty - What stands there before there is a picture.
 * @csspart pictures - The pictures of the note in their order.
 * @csspart video - The way to a video of this device.
 * @csspart stage - The picture or the video with a handle for each tag.
 * @csspart picture - The picture on it.
 * @csspart handle - The handle of a tag.
 * @csspart add - The button that adds a tag.
 * @csspart timeline - The time of a video, with a bar for each tag.
 * @csspart bar - One of them.
 * @csspart search - The search for a product.
 * @csspart results - What it found.
 * @csspart result - One product.
 * @csspart tag-form - What is said of one tag.
 * @csspart alternates - The products for the day it is sold out.
 * @csspart note-form - The words of the note.
 * @csspart preview - The picture in every frame.
 * @csspart frame - One of the frames.
 * @csspart tag - A tag in a frame.
 * @csspart tag-dot - The dot of it.
 * @csspart tag-label - The label of it.
 * @csspart shown - The cards of a video in a frame.
 * @csspart card - One of them.
 * @csspart price - A price on it.
 * @csspart lint - What the linter says.
 * @csspart finding - One thing to look at again.
 * @csspart advice - The word that it is advice.
 * @csspart notice - The message in place of a note that cannot be read.
 * @csspart retry - The button that tries again.
 * @cssstate loading - The note is on its way.
 * @cssstate rtl - The language is written from right to left.
 */
export class XhsTagEditor extends XhsElement {
  static override styles = [
    ...[theme, controls, choiceInputs, productTagStyles, findingsStyles, noticeStyles],
    ...[tagEditorStyles, editorPanelsStyles, editorPicturesStyles, selectStyles, optionDirection],
  ];

  /** Id of the note in the shop's content source. */
  @property({ attribute: 'note-id' }) noteId?: string;

  /** Address of a JSON file with the note. */
  @property() src?: string;

  /** The note as data; it passes the same checks as data from elsewhere. */
  @property({ attribute: false }) data?: unknown;

  /** Under which name what is not saved is kept on this device. The id of the note by default. */
  @property({ attribute: 'draft-name' }) draftName?: string;

  /**
   * Address of the script that the HTML for a page names; `{version}` stands for this release. Its hash is read from
   * `integrity.json` beside it. The package on unpkg.com by default.
   */
  @property({ attribute: 'script-src' }) scriptSrc = 'https://unpkg.com/xhs-elements@{version}/dist/xhs-elements.js';

  /** Says why a product may not be tagged, such as a listing that was not approved; null where it may. Asked before the shop's own `listing`. */
  @property({ attribute: false }) approve?: Approve;

  /** Address of the page on which a listing is brought to its approval, such as one with `<xhs-store-setup>`. */
  @property({ attribute: 'setup-href' }) setupHref?: string;

  /** What the shop's own words mean to the law; without it goods are of no kind that the law knows. */
  @property({ attribute: false }) terms?: ComplianceTerms;

  @state() private fit: Fit = 'cover';

  readonly #source = new NoteSource(this, () => ({ data: this.data, src: this.src, noteId: this.noteId }));
  readonly #session = new EditingSession({
    onUpdate: () => this.requestUpdate(),
    onChange: (note) => this.dispatchEvent(new XhsNoteChangeEvent({ note })),
    read: async (text) => (await this.#exchange.read(text)).draft,
    drafts: () => this.#drafts,
  });
  readonly #video = new EditorVideo(() => this.requestUpdate());
  readonly #exchange: NoteExchange = new NoteExchange(
    this,
    this.#session,
    this.#video,
    () => pageOfNote(this, this.scriptSrc),
    () => this.locale,
  );
  readonly #products = new ProductsController(
    this,
    () => this.shop?.catalog,
    () => productsOf(this.note),
  );
  readonly #search = new ProductSearch(this);
  readonly #work = new TagWork(this, this.#session, this.#search, this.#video);
  readonly #linter = new NoteFindings();
  #findings: readonly Finding[] = [];
  #drafts: ReturnType<typeof openNoteDrafts> | undefined;
  /** What was begun with: a note of the source, or nothing. */
  #begun: Note | null | undefined;
  #reported: unknown;
  #resize: ResizeObserver | undefined;

  constructor() {
    super();
    new AskToStay(this, () => !this.#session.isSaved && !this.#session.isKept);
    this.addEventListener('keydown', (event) => this.#work.onKey(event, this.#view.t));
  }

  /** The note as it is now. One without a picture and a video is not whole yet. */
  get note(): Note {
    return this.#session.note;
  }

  /** The note as a file holds it: JSON that the schema reads. */
  toJson(): string {
    return noteText(this.#session.draft);
  }

  /** The note as HTML to paste into a page, with the script, its hash where `integrity.json` tells it, and the shop. */
  async toHtml(): Promise<string> {
    return noteHtml(this.#session.draft, await pageOfNote(this, this.scriptSrc));
  }

  /** Takes the last step back. Does nothing where there is none. */
  undo(): void {
    this.#session.undo();
  }

  /** Does again what was taken back last. Does nothing where there is nothing. */
  redo(): void {
    this.#session.redo();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize?.disconnect();
    this.#resize = undefined;
    this.#video.stop();
  }

  protected override shopConnected(shop: Shop): void {
    this.#drafts = openNoteDrafts(shop.name);
  }

  protected override shopDisconnected(): void {
    void this.#drafts?.close();
    this.#drafts = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // A note that is known already says nothing more: the source is asked before what it has is looked at.
    this.#source.hostUpdate();
    const found = this.#source.state;
    this.setState('loading', found?.status === 'loading');
    if (this.shop) this.#begin(found);
  }

  protected override updated(): void {
    const { width, height } = this.#work.natural;
    const stage = this.renderRoot.querySelector<HTMLElement>('.stage');
    stage?.style.setProperty('--_ratio', String(width / height));
    placeHandles(this.renderRoot);
    placeBars(this.renderRoot);
    this.#placePreview();
    const frames = this.renderRoot.querySelector('.frames');
    if (frames && !this.#resize) {
      this.#resize = new ResizeObserver(() => this.#placePreview());
      this.#resize.observe(frames);
    }
    this.#report();
  }

  protected override render(): TemplateResult {
    // It stays where a notice goes, and has the focus of its button.
    return html`<div>${this.#renderFound()}</div>`;
  }

  #renderFound(): TemplateResult {
    const found = this.#source.state;
    const { locale } = this;
    switch (found?.status) {
      case 'loading':
        return html`<div class="waiting" role="status" aria-label=${messagesFor(sharedMessages, locale).loading}>
          <div class="skeleton stage-skeleton"></div>
        </div>`;
      case 'missing':
      case 'invalid':
        return noticeTemplate(found, locale);
      case 'error':
        return failureTemplate(locale, () => this.#source.retry());
      default:
        return this.#renderEditor();
    }
  }

  #renderEditor(): TemplateResult {
    const view = this.#view;
    const { t, locale, note } = view;
    const session = this.#session;
    const { issues, news, problem, actions } = this.#exchange;
    return html`<div class="editor" role="group" aria-label=${t.editor}>
      ${toolbarTemplate({ session, locale, t, ...actions })} ${bannersTemplate({ session, locale, t, issues, news })}
      <div class="work">
        ${videoPickTemplate({ ...view, problem, onVideo: (file) => void this.#exchange.addVideo(file) })}
        ${
          note.type === 'video'
            ? nothing
            : pictureStripTemplate({
                ...view,
                problem,
                onShow: (image) => this.#show(image),
                onFiles: (files) => void this.#exchange.addFiles(files),
                onAddress: (address) => void this.#exchange.addAddress(address),
              })
        }
        ${this.#work.renderStage(view)}
      </div>
      <div class="panel">
        ${this.#work.renderTag(view, this.approve, safeUrl(this.setupHref, document.baseURI))}
        ${this.#exchange.renderHtml(t)} ${noteFormTemplate(view)} ${findingsTemplate(view.findings, locale)}
      </div>
      ${
        session.isWhole
          ? previewTemplate({ ...view, fit: this.fit, onFit: (fit) => (this.fit = fit), time: this.#work.time })
          : nothing
      }
    </div>`;
  }

  get #view(): EditorView {
    const { locale, note, terms } = this;
    const { image, selected, isWhole } = this.#session;
    const product = (ref: string): ReturnType<ProductsController['get']> => this.#products.get(ref);
    // A tag that is dragged is not judged sixty times a second.
    if (!this.#work.pointer.isDragging) this.#findings = isWhole ? this.#linter.of({ note, product, terms }) : [];
    return {
      ...{ note, locale, image, selected, product, findings: this.#findings },
      t: messagesFor(taggingMessages, locale),
      act: (command, subject) => void this.#session.do(command, subject),
      select: (id) => {
        if (this.#session.selected === id) return;
        this.#session.selected = id;
        this.requestUpdate();
      },
    };
  }

  #show(image: number): void {
    this.#session.image = image;
    this.#session.selected = undefined;
    this.requestUpdate();
  }

  /** Begins with what the source has, once for each note; without one with a new note. */
  #begin(found: NoteSource['state']): void {
    if (found?.status === 'ready' && found.note !== this.#begun) {
      this.#begun = found.note;
      this.#exchange.forget(found.issues);
      this.#search.close();
      void this.#session.begin(draftOf(found.note, restOf(this.#given())), this.draftName ?? found.note.id);
    } else if (!found && this.#begun === undefined && !(this.noteId ?? this.src ?? this.#given())) {
      this.#begun = null;
      this.#exchange.forget();
      void this.#session.begin(emptyDraft(`note-${createId().slice(0, 8)}`), this.draftName ?? 'new');
    }
  }

  /** The data that the note was read of, where it is at hand. */
  #given(): unknown {
    const data = this.data ?? this.querySelector(':scope > script[type="application/json"]')?.textContent;
    try {
      return typeof data === 'string' ? JSON.parse(data) : data;
    } catch {
      return data;
    }
  }

  #placePreview(): void {
    const { note, image } = this.#session;
    placePreview(this.renderRoot, { note, image });
  }

  /** Tells the page once a load what was wrong with the note. */
  #report(): void {
    const found = this.#source.state;
    if (!found || found === this.#reported || found.status === 'loading') return;
    this.#reported = found;
    const issues = found.issues ?? [];
    if (found.status === 'ready' && issues.length === 0) return;
    this.dispatchEvent(new XhsErrorEvent({ code: codes[found.status], source: this.#source.name, issues }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'xhs-tag-editor': XhsTagEditor;
  }
}
