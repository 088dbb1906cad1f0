import { html, nothing, type TemplateResult } from 'lit';
import type { NoteTag, Product } from '../../model/index.js';
import type { TagSpot } from '../../rules/note-editing/note-command.js';
import { freeSpot } from '../../rules/note-editing/tag-spots.js';
import type { Point, Size } from '../../rules/note/tag-geometry.js';
import { tagsAt, timedTags } from '../../rules/note/video-moments.js';
import { announce } from '../internal/announcer.js';
import type { XhsElement } from '../internal/xhs-element.js';
import type { EditingSession } from './editing-session.js';
import { crowdOf, StagePointer, stageTemplate } from './editor-stage.js';
import { type EditorView, nameOf } from './editor-view.js';
import { pictureFormTemplate } from './picture-strip.js';
import { type Approve, type ProductSearch, refusalOf } from './product-search.js';
import { tagFormTemplate } from './tag-form.js';
import { type EditorVideo, timelineTemplate } from './video-timeline.js';

/** What is done to tags: placed, worked on, taken away; and where the focus goes then. */
export class TagWork {
  /** Where a tag is about to be placed. */
  ghost: Point | undefined;
  readonly pointer = new StagePointer();

  readonly #host: XhsElement;
  readonly #session: EditingSession;
  readonly #search: ProductSearch;
  readonly #video: EditorVideo;
  /** Where the focus was before somebody was asked for a product. */
  #before: HTMLElement | null = null;

  constructor(host: XhsElement, session: EditingSession, search: ProductSearch, video: EditorVideo) {
    this.#host = host;
    this.#session = session;
    this.#search = search;
    this.#video = video;
  }

  /** Seconds that the video shows now; undefined where there is none. */
  get time(): number | undefined {
    return this.#session.note.type === 'video' ? this.#video.time : undefined;
  }

  /** Pixels of what stands on the stage. */
  get natural(): Size {
    const { note, image } = this.#session;
    const picture = note.type === 'video' ? note.video?.poster : note.images[image];
    return picture ?? { width: 3, height: 4 };
  }

  /** The picture or the video with its tags, and what is said of it. */
  renderStage(view: EditorView): TemplateResult {
    const { t, note, image } = view;
    const { natural, ghost } = this;
    if (!this.#session.isWhole) {
      return html`<div class="empty" part="empty">
        <h3>${t.empty}</h3>
        <p class="quiet">${t.emptyHint}</p>
      </div>`;
    }
    const isVideo = note.type === 'video';
    const picture = note.images[image];
    if (isVideo && note.video) this.#video.show(note.video);
    const surface = isVideo
      ? html`${this.#video.element}`
      : html`<img part="picture" src=${picture?.url ?? nothing} alt=${picture?.alt ?? ''} draggable="false" />`;
    const tags = this.#shown(view);
    return html`<div class="stage-room">
        ${stageTemplate({
          ...view,
          ...{ tags, surface, natural, ghost, pointer: this.pointer },
          onPlace: (spot) => this.#place(view, spot),
          onSettle: () => this.#settle(),
          onEdit: () => this.#focus('.tag-form button, .tag-form input'),
          onRemove: (tag) => void this.#remove(view, tag),
        })}
      </div>
      <div class="under-stage">
        <p class="quiet">${t.stageHint}</p>
        <button
          type="button"
          class="button outline"
          part="add"
          @click=${() => this.#place(view, freeSpot({ x: 0.5, y: 0.5 }, crowdOf({ tags, natural })))}
        >
          ${t.addTag}
        </button>
      </div>
      ${isVideo ? timelineTemplate(view, this.#video) : pictureFormTemplate(view)}`;
  }

  /** What is said of the tag that is worked on, and the search where a product is asked for. */
  renderTag(view: EditorView, approve: Approve | undefined, setupHref: string | null): TemplateResult {
    const { t, locale, note, selected } = view;
    const tag = note.tags.find(({ id }) => id === selected);
    const product = tag?.productId === undefined ? undefined : view.product(tag.productId);
    return html`${this.#search.isOpen ? this.#search.render({ locale, t, approve, setupHref }, () => this.#cancel()) : nothing}
    ${
      tag
        ? tagFormTemplate({
            ...view,
            tag,
            time: this.time,
            setupHref,
            refusal: product ? refusalOf(product, approve, t) : null,
            onProduct: () =>
              this.#ask((chosen) => {
                view.act({ kind: 'editTag', id: tag.id, fields: { productId: chosen.id } });
                this.#return();
              }),
            onAlternate: () =>
              this.#ask((chosen) => {
                const alternates = [...tag.alternates, chosen.id];
                view.act({ kind: 'editTag', id: tag.id, fields: { alternates } });
                this.#return();
              }),
            onRemove: (gone) => void this.#remove(view, gone),
          })
        : nothing
    }`;
  }

  /** Takes steps back by keys, where the focus is in no field that has an undo of its own. */
  onKey(event: KeyboardEvent, t: EditorView['t']): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && !(key === 'y' && event.ctrlKey)) return;
    const [target] = event.composedPath();
    if (target instanceof HTMLTextAreaElement) return;
    if (target instanceof HTMLInputElement && !['radio', 'range'].includes(target.type)) return;
    event.preventDefault();
    const isRedo = key === 'y' || event.shiftKey;
    const has = isRedo ? this.#session.canRedo : this.#session.canUndo;
    if (!has) return;
    if (isRedo) this.#session.redo();
    else this.#session.undo();
    announce(isRedo ? t.redone : t.undone);
  }

  /** The tags that are to be seen: those of the picture; of a video those of the moment and those that have none. */
  #shown({ note, image, selected }: EditorView): readonly NoteTag[] {
    if (note.type !== 'video') return note.tags.filter((tag) => tag.image === image);
    const timed = new Set(timedTags(note.tags));
    const now = new Set(tagsAt(note.tags, this.#video.time));
    return note.tags.filter((tag) => !timed.has(tag) || now.has(tag) || tag.id === selected);
  }

  #settle(): void {
    this.#session.settle();
    // What waited while a tag was dragged.
    this.#host.requestUpdate();
  }

  #place(view: EditorView, spot: Point): void {
    this.ghost = spot;
    const { time } = this;
    const { image } = this.#session;
    this.#ask((product) => void this.#add(view, product, { ...spot, image: time === undefined ? image : 0 }, time));
  }

  /** @param place and @param time as they were when it was asked for: the video plays on meanwhile. */
  async #add(view: EditorView, product: Product, place: TagSpot, time: number | undefined): Promise<void> {
    const { note } = this.#session;
    let number = note.tags.length + 1;
    while (note.tags.some(({ id }) => id === `tag-${number}`)) number += 1;
    const id = `tag-${number}`;
    this.ghost = undefined;
    if (time === undefined) this.#session.image = place.image;
    this.#session.settle();
    this.#session.do({ kind: 'addTag', id, productId: product.id, spot: place }, id);
    if (time !== undefined) {
      this.#session.do({ kind: 'editTag', id, fields: { start: Math.round(time * 10) / 10 } }, id);
    }
    this.#session.settle();
    view.select(id);
    announce(view.t.placed(product.title));
    await this.#focus(`.handle[data-tag="${id}"]`);
  }

  async #remove(view: EditorView, tag: NoteTag): Promise<void> {
    const at = view.note.tags.indexOf(tag);
    view.act({ kind: 'removeTag', id: tag.id });
    announce(view.t.removed(nameOf(view, tag)));
    const { note } = this.#session;
    const next = note.tags.filter(({ image }) => image === tag.image)[Math.max(0, at - 1)];
    await this.#focus(next ? `.handle[data-tag="${CSS.escape(next.id)}"]` : '[part~="add"]');
  }

  #ask(onChoose: (product: Product) => void): void {
    if (!this.#search.isOpen) this.#before = (this.#host.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
    this.#search.open(onChoose);
  }

  #cancel(): void {
    this.ghost = undefined;
    this.#search.close();
    this.#return();
  }

  /** The focus goes to where it was. */
  #return(): void {
    const before = this.#before;
    this.#before = null;
    void this.#host.updateComplete.then(() => before?.isConnected && before.focus());
  }

  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
