import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  type OpenProductDetail,
  XhsErrorEvent,
  XhsNoteLoadEvent,
  XhsOpenProductEvent,
  XhsOpenStoreEvent,
  XhsSetReactionEvent,
  XhsShareEvent,
  XhsSlideChangeEvent,
  XhsTagTapEvent,
} from '../../events/index.js';
import { messagesFor, type Sentences } from '../../i18n/index.js';
import { noteMessages } from '../../i18n/note.js';
import type { Note, NoteTag, Origin, Video } from '../../model/index.js';
import { chooseTagged, type TaggedProduct } from '../../rules/note/tagged-product.js';
import { sendAheadForNote } from '../../runtime/send-ahead.js';
import type { Shop } from '../../runtime/shop.js';
import { CarouselController } from '../internal/controls/carousel.js';
import { carouselStyles } from '../internal/controls/carousel.styles.js';
import { controls } from '../internal/controls/controls.styles.js';
import { DeferredPart } from '../internal/deferred-part.js';
import { failureTemplate } from '../internal/failure-template.js';
import { icon } from '../internal/icons/icons.js';
import { NoteSource } from '../internal/note/note-source.js';
import { askOrFollow } from '../internal/overlay/ask-or-follow.js';
import { prepareProduct } from '../internal/overlay/overlay-host.js';
import { prepareTags, productTagTemplate } from '../internal/tag/product-tag.js';
import { productTagStyles } from '../internal/tag/product-tag.styles.js';
import { ProductsController } from '../internal/stores/products-controller.js';
import { StoreController } from '../internal/stores/store-controller.js';
import { theme } from '../internal/theme.styles.js';
import { XhsElement } from '../internal/xhs-element.js';
import { authorTemplate } from './note-author.js';
import { loadNotice, loadProductBar, loadReactions, loadVideo } from './note-parts.js';
import { clampRatio, posterTemplate, skeletonTemplate } from './note-room.js';
import { placeNoteTags } from './note-tags.js';
import { bodyTemplate, disclosuresTemplate } from './note-text.js';
import { noteStyles } from './note.styles.js';

/** What the page is told of a note that is not as it should be. */
const codes = {
  ready: 'note-partial',
  invalid: 'note-invalid',
  missing: 'content-not-found',
  error: 'content-unavailable',
} as const;

/**
 * A shoppable note: pictures to swipe or a video, products tagged on them, author, text and reactions. Where the focus is on
 * the video, the browser's keys hold (space, arrows), M mutes it and C shows its captions.
 *
 * Its data comes from the `data` property, else from JSON inside the tag
 * (`<script type="application/json">`), else from `src`, else by `note-id` from the shop's content source.
 *
 * @status stable
 * @attr {'beside'} layout - `beside`: the words stand beside the pictures where the note is at least 640 px wide. Default:
 *   below them.
 * @slot - What is shown before and without the script: a link with a picture.
 * @slot player - A player of the page's own for the video: a `<video>`, or an element that has `currentTime` and tells
 *   `timeupdate`, such as `<hls-video>`; also inside another one. The cards follow it.
 * @slot coupons - Coupons under the text: `<xhs-coupon slot="coupons" coupon-id="…">`.
 * @fires {XhsOpenProductEvent} xhs-open-product - A product is to be shown. Cancelable.
 * @fires {XhsOpenStoreEvent} xhs-open-store - The author's store is to be shown. Cancelable.
 * @fires {XhsSetReactionEvent} xhs-set-reaction - The note is to be liked or saved. Cancelable.
 * @fires {XhsShareEvent} xhs-share - The note is to be shared. Cancelable.
 * @fires {XhsTagTapEvent} xhs-tag-tap - A tag was tapped.
 * @fires {XhsSlideChangeEvent} xhs-slide-change - Another picture is in view.
 * @fires {XhsNoteLoadEvent} xhs-note-load - The note is loaded and shown.
 * @fires {XhsErrorEvent} xhs-error - The note, or a part of it, could not be shown; one event a load.
 * @csspart note - The whole note.
 * @csspart author - The row with the author.
 * @csspart store - The way to the author's store.
 * @csspart pictures - The row of pictures.
 * @csspart picture - One picture.
 * @csspart previous - The button to the previous picture.
 * @csspart next - The button to the next picture.
 * @csspart counter - Which picture of how many.
 * @csspart dots - The dots under the pictures.
 * @csspart tag - A tag on a picture.
 * @csspart tag-dot - The dot of a tag.
 * @csspart tag-label - The label of a tag.
 * @csspart tags-toggle - The button that shows and hides the tags.
 * @csspart player - The video of a video note with what belongs to it.
 * @csspart video - The video itself.
 * @csspart play - The button over the poster.
 * @csspart sound - The button that gives a muted video its sound.
 * @csspart play-again - The button that tries once more what could not be played.
 * @csspart shown - The cards of what the video shows at the time.
 * @csspart card - One of them.
 * @csspart moments - Chapters and products of the video.
 * @csspart moment - One of them, the way to its place in the video.
 * @csspart products - The products under the pictures.
 * @csspart products-summary - The line that unfolds several products.
 * @csspart product - One product under the pictures.
 * @csspart price - A price.
 * @csspart title - The title.
 * @csspart body - The text.
 * @csspart topic - A topic in the text.
 * @csspart mention - Somebody mentioned in the text.
 * @csspart link - A link in the text.
 * @csspart disclosure - The label of an advertisement or a partnership.
 * @csspart reactions - The row of likes, saves and comments.
 * @csspart notice - The message in place of a note that cannot be shown.
 * @csspart retry - The button that tries again.
 * @cssstate loading - The note is on its way.
 * @cssstate error - The note cannot be shown.
 * @cssstate rtl - The language is written from right to left.
 * @cssprop [--xhs-picture-fit=cover] - How a picture fills its frame: any `object-fit`. Tags stay on their things.
 * @cssprop [--xhs-picture-position=50% 50%] - Which part of a picture is kept: any `object-position`.
 */
export class XhsNote extends XhsElement {
  static override styles = [theme, controls, carouselStyles, productTagStyles, noteStyles];

  /** Id of the note in the shop's content source. */
  @property({ attribute: 'note-id' }) noteId?: string;

  /** Address of a JSON file with the note. */
  @property() src?: string;

  /** The note as data; it passes the same checks as data from elsewhere. */
  @property({ attribute: false }) data?: unknown;

  /**
   * Whether a video begins by itself. `auto`, the default: muted, while it is in view, and only for shoppers who want
   * neither less movement nor to save data. `manual`: when the shopper begins it.
   */
  @property() playback: 'auto' | 'manual' = 'auto';

  /** Where the cards of what a video shows at the time stand: `over` the picture, the default, or `below` it. */
  @property() cards: 'over' | 'below' = 'over';

  @state() private tagsHidden = false;

  readonly #source = new NoteSource(this, () => ({ data: this.data, src: this.src, noteId: this.noteId }));
  readonly #carousel = new CarouselController(
    this,
    (index) => this.dispatchEvent(new XhsSlideChangeEvent({ index })),
    () => this.#placeTags(),
  );
  readonly #products = new ProductsController(
    this,
    () => this.shop?.catalog,
    () => this.#refs(),
  );
  readonly #productBar = new DeferredPart(this, loadProductBar, (Bar) => new Bar(this));
  readonly #video = new DeferredPart(this, loadVideo, (Player) => new Player(this));
  readonly #notice = new DeferredPart(this, loadNotice);
  readonly #reactionRow = new DeferredPart(this, loadReactions);
  readonly #reactions = new StoreController(this, () => {
    const { note } = this;
    return note && this.shop?.content.reactions(note.id);
  });
  #reported: unknown;

  /** The note shown; undefined until it is loaded. */
  get note(): Note | undefined {
    const { state: found } = this.#source;
    return found?.status === 'ready' ? found.note : undefined;
  }

  /** Goes to a time of the video, in seconds, and plays on from there. Does nothing where no video is shown yet. */
  seek(seconds: number): void {
    if (this.note?.type === 'video') this.#video.part?.seek(seconds);
  }

  protected override get sentences(): Sentences {
    return this.note?.type === 'video' ? 'all' : 'first';
  }

  /** No skeleton is drawn for as long as it takes to read what stands in the page. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const reading = this.hasUpdated ? undefined : this.#source.readPage();
    return reading ? reading.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Nearly every note needs them: they come beside its data, not after it.
    void [this.#productBar.part, this.#reactionRow.part];
    prepareTags();
    sendAheadForNote();
  }

  protected override shopConnected(shop: Shop): void {
    shop.catalog.prepare();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const status = this.#source.state?.status;
    this.setState('loading', status === 'loading');
    this.setState('error', status === 'invalid' || status === 'missing' || status === 'error');
    if (this.note) this.#carousel.begin(this.note.id);
  }

  protected override updated(): void {
    const frame = this.renderRoot.querySelector<HTMLElement>('.carousel, .screen');
    const cover = this.note?.images[0] ?? this.note?.video?.poster;
    if (frame && cover) frame.style.setProperty('--_ratio', String(clampRatio(cover)));
    this.#placeTags();
    this.#report();
  }

  protected override render(): TemplateResult {
    // It stays where a notice goes, and has the focus of its button.
    return html`<div>${this.#renderFound()}</div>`;
  }

  #renderFound(): TemplateResult {
    const found = this.#source.state;
    if (!found) return html`<slot></slot>`;
    const { locale } = this;
    switch (found.status) {
      case 'loading':
        return this.childElementCount > 0 ? html`<slot></slot>` : skeletonTemplate(locale);
      case 'ready':
        return this.#renderNote(found.note);
      case 'error':
        return failureTemplate(locale, () => this.#source.retry());
      default:
        return this.#notice.part?.(found, locale) ?? skeletonTemplate(locale);
    }
  }

  #renderNote(note: Note): TemplateResult {
    return html`<article
      part="note"
      aria-label=${note.title || nothing}
      @pointerover=${prepareProduct}
      @focusin=${prepareProduct}
    >
      ${authorTemplate(note.author, this.locale, (event) => this.#openStore(event))}
      ${note.type === 'video' && note.video ? this.#renderVideo(note, note.video) : this.#renderPictures(note)}
      ${this.#renderProducts(note)}
      <div class="text">
        ${note.title ? html`<h2 part="title">${note.title}</h2>` : nothing}
        <p class="body" part="body">${bodyTemplate(note.body)}</p>
        <p class="facts">${disclosuresTemplate(note.disclosures, this.locale)}${note.place ?? nothing}</p>
        <slot name="coupons"></slot>
      </div>
      ${
        this.#reactionRow.part?.({
          note,
          reactions: this.#reactions.value,
          locale: this.locale,
          onReact: (reaction, active) =>
            void this.request(new XhsSetReactionEvent({ noteId: note.id, reaction, active })).catch(() => undefined),
          onShare: () => void this.#share(note),
        }) ?? html`<div class="reactions"></div>`
      }
    </article>`;
  }

  /** Room is kept for what is still on its way: nothing below it jumps. */
  #renderProducts(note: Note): TemplateResult | typeof nothing {
    const known = note.products.map((ref) => this.#products.get(ref));
    if (known.every((product) => product === null)) return nothing;
    const products = known.filter((product) => !!product);
    const { part: productBar } = this.#productBar;
    if (!productBar || products.length === 0) return html`<div class="products"></div>`;
    return productBar.render({
      products,
      locale: this.locale,
      onOpen: (product, position, event) =>
        void this.#openProduct(event, { productId: product.id, origin: this.#origin({ position }) }),
    });
  }

  #renderPictures(note: Note): TemplateResult {
    const t = messagesFor(noteMessages, this.locale);
    const hasTags = note.tags.length > 0;
    return this.#carousel.render({
      locale: this.locale,
      label: t.pictures,
      slides: note.images.map(
        (picture, index) =>
          html`<img
              part="picture"
              src=${picture.url}
              width=${picture.width}
              height=${picture.height}
              alt=${picture.alt}
              loading=${index === 0 ? 'eager' : 'lazy'}
              draggable="false"
              @load=${() => this.#placeTags()}
            />${
              this.tagsHidden
                ? nothing
                : note.tags.filter((tag) => tag.image === index).map((tag) => this.#renderTag(note, tag))
            }`,
      ),
      overlay: hasTags
        ? html`<button
            class="tags-toggle"
            part="tags-toggle"
            aria-label=${this.tagsHidden ? t.showTags : t.hideTags}
            @click=${() => (this.tagsHidden = !this.tagsHidden)}
          >
            ${icon('bag')}
          </button>`
        : nothing,
    });
  }

  /** The poster stands there at once; the player comes with the first video. */
  #renderVideo(note: Note, video: Video): TemplateResult {
    const { part: player } = this.#video;
    if (!player)
      return posterTemplate(video, video.chapters.length > 0 || note.tags.some(({ start }) => start !== undefined));
    return player.render({
      note,
      video,
      locale: this.locale,
      product: (ref) => this.#products.get(ref),
      onTag: (tag, tagged, event) => this.#tapTag(note, tag, tagged, event),
    });
  }

  #renderTag(note: Note, tag: NoteTag): TemplateResult {
    const tagged: TaggedProduct =
      tag.kind === 'product' && tag.productId
        ? chooseTagged([tag.productId, ...tag.alternates].map((ref) => this.#products.get(ref)))
        : { status: 'available', alternate: false };
    return productTagTemplate({
      tagged,
      label: tag.label,
      locale: this.locale,
      onTap: (event) => void this.#tapTag(note, tag, tagged, event),
    });
  }

  async #tapTag(note: Note, tag: NoteTag, tagged: TaggedProduct, event: Event): Promise<boolean> {
    const productId = tagged.product?.id ?? tag.productId;
    this.dispatchEvent(new XhsTagTapEvent({ tagId: tag.id, noteId: note.id, ...(productId && { productId }) }));
    if (!productId || tagged.status === 'missing') return false;
    const variantId = tagged.alternate ? undefined : tag.variantId;
    const origin = this.#origin({ tagId: tag.id });
    return this.#openProduct(event, { productId, origin, ...(variantId && { variantId }) });
  }

  #openProduct(tap: Event, detail: OpenProductDetail): Promise<boolean> {
    return askOrFollow(this, tap, new XhsOpenProductEvent(detail));
  }

  #origin(from: Partial<Origin>): Origin {
    const { note } = this;
    return {
      kind: 'note',
      ...(note && { noteId: note.id, authorId: note.author.id }),
      at: Date.now(),
      ...from,
    };
  }

  #openStore(tap: Event): void {
    const { storeId } = this.note?.author ?? {};
    if (storeId) void askOrFollow(this, tap, new XhsOpenStoreEvent({ storeId }));
  }

  async #share({ title, url = location.href }: Note): Promise<void> {
    const { sharePage } = await import('../internal/share.js');
    await sharePage(this, new XhsShareEvent({ title, url }), this.locale);
  }

  #refs(): readonly string[] {
    const { note } = this;
    if (!note) return [];
    return [...note.products, ...note.tags.flatMap((tag) => (tag.productId ? [tag.productId, ...tag.alternates] : []))];
  }

  #placeTags(): void {
    if (this.note) placeNoteTags(this.renderRoot, this.note);
  }

  /** Tells the page once a load: that the note is there, and whatever was wrong with it. */
  #report(): void {
    const found = this.#source.state;
    if (!found || found === this.#reported || found.status === 'loading') return;
    this.#reported = found;
    const { status, issues = [] } = found;
    if (status === 'ready') {
      this.dispatchEvent(new XhsNoteLoadEvent({ note: found.note }));
      if (issues.length === 0) return;
    }
    this.dispatchEvent(new XhsErrorEvent({ code: codes[status], source: this.#source.name, issues }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'xhs-note': XhsNote;
  }
}
