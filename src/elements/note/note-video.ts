import { html, nothing, type TemplateResult } from 'lit';
import { messagesFor } from '../../i18n/index.js';
import { videoMessages } from '../../i18n/video.js';
import type { Note, NoteTag, Video } from '../../model/index.js';
import { chooseTagged, type Known, type TaggedProduct } from '../../rules/note/tagged-product.js';
import { momentAt, momentsOf, tagsAt } from '../../rules/note/video-moments.js';
import { announce } from '../internal/announcer.js';
import { toggleCaptions } from '../internal/video/video-captions.js';
import { VideoScreen } from '../internal/video/video-screen.js';
import type { XhsElement } from '../internal/xhs-element.js';
import { momentsTemplate, shownTemplate } from '../internal/video/video-moments.js';

export { videoScreenStyles } from '../internal/video/video-screen.js';
export { noteVideoStyles } from './note-video.styles.js';

export interface NoteVideoView {
  readonly note: Note;
  readonly video: Video;
  readonly locale: string;
  readonly product: (ref: string) => Known;
  /** @returns whether somebody shows the product. */
  readonly onTag: (tag: NoteTag, tagged: TaggedProduct, event: Event) => Promise<boolean>;
}

/** The note, as far as it says how its video is shown. */
interface NoteElement extends XhsElement {
  readonly playback: 'auto' | 'manual';
  readonly cards: 'over' | 'below';
}

/** The video of a note with the products that are to be seen in it at the time. */
export class NoteVideo {
  readonly #host: NoteElement;
  readonly #screen: VideoScreen;
  #view: NoteVideoView | undefined;
  /** What is shown at the time: products, and the moment that is running. */
  #shown = '';

  constructor(host: NoteElement) {
    this.#host = host;
    this.#screen = new VideoScreen(host, () => this.#follow());
    this.#screen.player.element.addEventListener('keydown', (event) => this.#onKey(event));
  }

  /** Goes to a time of the video, in seconds, and plays on from there. */
  seek(seconds: number): void {
    void this.#screen.seek(seconds);
  }

  render(view: NoteVideoView): TemplateResult {
    const { note, video, locale } = view;
    if (note !== this.#view?.note) this.#screen.endSmall();
    this.#view = view;
    const { playback } = this.#host;
    const screen = this.#screen.render({ video, title: note.title, locale, wanted: playback !== 'manual' });
    const below = this.#host.cards === 'below';
    const moments = momentsOf(note);
    const { time } = this.#screen;
    const tags = tagsAt(note.tags, time);
    this.#shown = keyOf(tags, momentAt(moments, time));
    const tagged = (tag: NoteTag): TaggedProduct =>
      chooseTagged([tag.productId ?? '', ...tag.alternates].map((ref) => view.product(ref)));
    const cards = shownTemplate({
      tags,
      locale,
      tagged,
      onTap: (tag, event) => void this.#open(tag, tagged(tag), event),
    });
    return html`<div class="player" part="player">
      <div class="screen">${screen} ${below ? nothing : cards}</div>
      ${below ? html`<div class="room">${cards}</div>` : nothing}
      ${momentsTemplate({ moments, running: momentAt(moments, time), locale, tagged, onGo: ({ start }) => this.seek(start) })}
    </div>`;
  }

  /** Four times a second a player tells the time; only what is shown at another time is drawn anew. */
  #follow(): void {
    const { note } = this.#view ?? {};
    if (!note) return;
    const { time } = this.#screen;
    if (keyOf(tagsAt(note.tags, time), momentAt(momentsOf(note), time)) !== this.#shown) this.#host.requestUpdate();
  }

  /** The product opens over the page, and the video goes on small beside it. */
  async #open(tag: NoteTag, tagged: TaggedProduct, event: Event): Promise<void> {
    if (!this.#view) return;
    const stay = this.#screen.goSmall();
    if (!(await this.#view.onTag(tag, tagged, event))) stay();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { element } = this.#screen.player;
    const { locale = 'en' } = this.#view ?? {};
    const t = messagesFor(videoMessages, locale);
    switch (event.key.toLowerCase()) {
      case 'm':
        element.muted = !element.muted;
        return announce(element.muted ? t.soundOff : t.soundOn);
      case 'c': {
        const track = toggleCaptions(element, locale);
        return announce(track ? t.captionsOn(track.label) : t.captionsOff);
      }
    }
  }
}

function keyOf(tags: readonly NoteTag[], moment: number): string {
  return [moment, ...tags.map(({ id }) => id)].join(' ');
}
