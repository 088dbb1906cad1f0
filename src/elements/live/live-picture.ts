import { html, nothing, type TemplateResult } from 'lit';
import { messagesFor } from '../../i18n/index.js';
import { roomMessages } from '../../i18n/room.js';
import { videoMessages } from '../../i18n/video.js';
import type { LiveRoom, Video } from '../../model/index.js';
import { timecode } from '../../rules/video-moments.js';
import { OwnPlayer } from '../internal/own-player.js';
import { playerIcon } from '../internal/player-icons.js';
import { openSmallPlayer, type SmallPlayer } from '../internal/small-player.js';
import { VideoPlayer } from '../internal/video-player.js';
import type { XhsElement } from '../internal/xhs-element.js';
import { labelsOf } from './live-labels.js';

/**
 * The picture of a room: its stream while it is live, its recording afterwards, in the browser's own player or in one that the
 * page brings. HLS plays where the browser itself does; elsewhere a page brings a player of its own.
 */
export class LivePicture {
  readonly #host: XhsElement;
  readonly #player: VideoPlayer;
  readonly #own: OwnPlayer;
  #video: Video | undefined;
  #small: SmallPlayer | undefined;

  constructor(host: XhsElement) {
    this.#host = host;
    this.#player = new VideoPlayer(host);
    this.#own = new OwnPlayer(host, () => undefined);
    // A room that is taken out of the page takes its picture with it.
    host.addController({ hostDisconnected: () => this.#small?.end() });
  }

  /** Plays on from a time of the recording, in seconds. */
  async seek(seconds: number): Promise<void> {
    if (this.#own.seek(seconds) || !this.#video) return;
    await this.#player.play(seconds);
    this.#player.element.focus();
  }

  /** Lets it go on small beside the next overlay that opens. @returns what calls that off. */
  goSmall(room: LiveRoom, locale: string): () => void {
    const player = this.#player;
    if (player.state !== 'started' || this.#small?.small || !this.#video) return () => undefined;
    const before = this.#host.shop?.overlay.$stack.get().length ?? 0;
    const { poster } = this.#video;
    const small = openSmallPlayer({
      media: player.element,
      title: room.title,
      locale,
      ratio: poster.width / poster.height,
      labels: labelsOf(room, locale),
      onStart: () => this.#away(true),
      onEnd: (how) => {
        this.#away(false);
        if (how === 'close') player.element.pause();
        if (how === 'expand') this.#closeAbove(before);
      },
    });
    this.#small = small;
    return () => small.end();
  }

  render(room: LiveRoom, locale: string): TemplateResult {
    const video = this.#choose(room);
    if (!video || this.#own.media) this.#release();
    return html`${this.#own.template()}
    ${this.#own.media ? nothing : video ? this.#renderVideo(room, video, locale) : coverTemplate(room)}`;
  }

  #renderVideo(room: LiveRoom, video: Video, locale: string): TemplateResult {
    const t = messagesFor(videoMessages, locale);
    const { element, state } = this.#player;
    this.#player.wanted = room.status === 'live';
    this.#player.show(video, locale);
    element.loop = room.status !== 'ended';
    const begin = async (): Promise<void> => {
      await this.#player.play();
      element.focus();
    };
    const small = this.#small?.small ?? false;
    return html`${element} ${small ? html`<p class="over">${t.playsSmall}</p>` : nothing}
    ${
      state === 'idle' && room.status !== 'paused'
        ? html`<button class="begin" part="play" @click=${() => void begin()}>
            ${playerIcon('play')}<span class="visually-hidden">${t.playTitle(room.title)}</span>
          </button>`
        : nothing
    }
    ${
      state === 'idle' && room.status === 'ended' && video.duration !== undefined
        ? html`<span class="duration">${timecode(video.duration)}</span>`
        : nothing
    }
    ${state === 'failed' ? html`<p class="over" role="status">${t.failed}</p>` : nothing}
    ${
      state === 'started' && element.muted && !small
        ? html`<button class="sound" part="sound" @click=${() => (element.muted = false)}>
            ${playerIcon('muted')}<span>${t.soundOn}</span>
          </button>`
        : nothing
    }
    ${room.status === 'paused' ? html`<p class="over">${messagesFor(roomMessages, locale).pausedHint}</p>` : nothing}`;
  }

  /** What is to be played now. Joined anew a room comes as new data: the same video plays on. */
  #choose({ status, stream, replay }: LiveRoom): Video | undefined {
    const next = status === 'ended' ? replay : status === 'scheduled' ? undefined : stream;
    if (JSON.stringify(next) !== JSON.stringify(this.#video)) {
      this.#small?.end();
      this.#video = next;
    }
    return this.#video;
  }

  #release(): void {
    if (this.#player.state === 'started') this.#player.release();
  }

  #away(away: boolean): void {
    this.#player.away = away;
    this.#host.requestUpdate();
  }

  #closeAbove(count: number): void {
    const overlay = this.#host.shop?.overlay;
    while (overlay && overlay.$stack.get().length > count) overlay.close();
  }
}

function coverTemplate({ cover }: LiveRoom): TemplateResult | typeof nothing {
  if (!cover) return nothing;
  return html`<img
    class="cover"
    part="cover"
    src=${cover.url}
    width=${cover.width}
    height=${cover.height}
    alt=${cover.alt}
  />`;
}
