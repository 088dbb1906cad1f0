import { html, nothing, type TemplateResult } from 'lit';
import { messagesFor } from '../../i18n/index.js';
import { videoMessages } from '../../i18n/video.js';
import type { Note, NoteTag, Video } from '../../model/index.js';
import { chooseTagged, type Known, type TaggedProduct } from '../../rules/tagged-product.js';
import { momentAt, momentsOf, tagsAt, timecode } from '../../rules/video-moments.js';
import { announce } from '../internal/announcer.js';
import { OwnPlayer } from '../internal/own-player.js';
import { playerIcon } from '../internal/player-icons.js';
import { openSmallPlayer, type SmallPlayer } from '../internal/small-player.js';
import { toggleCaptions } from '../internal/video-captions.js';
import { VideoPlayer } from '../internal/video-player.js';
import type { XhsElement } from '../internal/xhs-element.js';
import { momentsTemplate, shownTemplate } from './video-moments.js';

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
  readonly #player: VideoPlayer;
  readonly #own: OwnPlayer;
  #view: NoteVideoView | undefined;
  #small: SmallPlayer | undefined;
  /** What is shown at the time: products, and the moment that is running. */
  #shown = '';

  constructor(host: NoteElement) {
    this.#host = host;
    this.#player = new VideoPlayer(host);
    const { element } = this.#player;
    for (const type of ['timeupdate', 'seeking']) element.addEventListener(type, () => this.#follow());
    element.addEventListener('keydown', (event) => this.#onKey(event));
    this.#own = new OwnPlayer(host, () => this.#follow());
    // A note that is taken out of the page takes its video with it.
    host.addController({ hostDisconnected: () => this.#small?.end() });
  }

  /** Goes to a time of the video, in seconds, and plays on from there. */
  seek(seconds: number): void {
    if (this.#own.seek(seconds)) return;
    void this.#player.play(seconds).then(() => this.#player.element.focus());
  }

  render(view: NoteVideoView): TemplateResult {
    const { note, video, locale } = view;
    if (note !== this.#view?.note) this.#small?.end();
    this.#view = view;
    const player = this.#player;
    const own = this.#own.media;
    player.wanted = !own && this.#host.playback !== 'manual';
    if (!own) player.show(video, locale);
    // The page's own player has come while ours was playing.
    else if (player.state === 'started') player.release();
    const below = this.#host.cards === 'below';
    const moments = momentsOf(note);
    const time = this.#time;
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
      <div class="screen">
        ${this.#own.template()} ${this.#own.media ? nothing : this.#renderOwn(view)} ${below ? nothing : cards}
      </div>
      ${below ? html`<div class="room">${cards}</div>` : nothing}
      ${momentsTemplate({ moments, running: momentAt(moments, time), locale, tagged, onGo: ({ start }) => this.seek(start) })}
    </div>`;
  }

  #renderOwn({ note, video: { duration }, locale }: NoteVideoView): TemplateResult {
    const t = messagesFor(videoMessages, locale);
    const { element, state } = this.#player;
    const begin = async (): Promise<void> => {
      await this.#player.play();
      element.focus();
    };
    return html`${element} ${this.#small?.small ? html`<p class="elsewhere">${t.playsSmall}</p>` : nothing}
    ${
      state === 'idle'
        ? html`<button class="begin" part="play" @click=${() => void begin()}>
            ${playerIcon('play')}<span class="visually-hidden">${t.playTitle(note.title)}</span>
          </button>`
        : nothing
    }
    ${state === 'idle' && duration !== undefined ? html`<span class="duration">${timecode(duration)}</span>` : nothing}
    ${state === 'failed' ? html`<p class="unplayable">${t.failed}</p>` : nothing}
    ${
      state === 'started' && element.muted && !this.#small?.small
        ? html`<button class="sound" part="sound" @click=${() => (element.muted = false)}>
            ${playerIcon('muted')}<span>${t.soundOn}</span>
          </button>`
        : nothing
    }`;
  }

  get #time(): number {
    return this.#own.media?.currentTime ?? this.#player.element.currentTime;
  }

  /** Four times a second a player tells the time; only what is shown at another time is drawn anew. */
  #follow(): void {
    const { note } = this.#view ?? {};
    if (!note) return;
    const time = this.#time;
    if (keyOf(tagsAt(note.tags, time), momentAt(momentsOf(note), time)) !== this.#shown) this.#host.requestUpdate();
  }

  /** The product opens over the page, and the video goes on small beside it. */
  async #open(tag: NoteTag, tagged: TaggedProduct, event: Event): Promise<void> {
    if (!this.#view) return;
    const { onTag, note, locale, video } = this.#view;
    const player = this.#player;
    const before = this.#host.shop?.overlay.$stack.get().length ?? 0;
    const { poster } = video;
    const small =
      player.state === 'started'
        ? openSmallPlayer({
            media: player.element,
            title: note.title || poster.alt,
            locale,
            ratio: poster.width / poster.height,
            onStart: () => this.#away(true),
            onEnd: (how) => {
              this.#away(false);
              if (how === 'close') player.element.pause();
              if (how === 'expand') this.#closeAbove(before);
            },
          })
        : undefined;
    this.#small = small;
    if (!(await onTag(tag, tagged, event))) small?.end();
  }

  #away(away: boolean): void {
    this.#player.away = away;
    this.#host.requestUpdate();
  }

  #closeAbove(count: number): void {
    const overlay = this.#host.shop?.overlay;
    while (overlay && overlay.$stack.get().length > count) overlay.close();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { element } = this.#player;
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
