import { html, nothing, type TemplateResult } from 'lit';
import { messagesFor, sharedMessages } from '../../../i18n/index.js';
import { videoMessages } from '../../../i18n/video.js';
import type { Video } from '../../../model/index.js';
import { timecode } from '../../../rules/note/video-moments.js';
import { OwnPlayer } from './own-player.js';
import { playerIcon } from './player-icons.js';
import { openSmallPlayer, type SmallPlayer } from './small-player.js';
import { VideoPlayer } from './video-player.js';
import type { XhsElement } from '../xhs-element.js';

export { videoScreenStyles } from './video-screen.styles.js';

export interface ScreenView {
  readonly video: Video;
  /** What is to be seen, as its button and the small player call it. */
  readonly title: string;
  readonly locale: string;
  /** Whether it may begin by itself. */
  readonly wanted: boolean;
  /** Whether there is something to begin; by default there is. */
  readonly playable?: boolean;
  /** Begins again at its end; by default it does. */
  readonly loop?: boolean;
  /** What has to be said of it for as long as it is shown, also in the small player. */
  readonly labels?: readonly string[];
}

/**
 * The place of moving pictures in an element: the platform's player with its poster and buttons, or one that the page brings.
 * While something lies over the page the pictures can go on small beside it.
 */
export class VideoScreen {
  readonly player: VideoPlayer;
  readonly #host: XhsElement;
  readonly #own: OwnPlayer;
  #view: ScreenView | undefined;
  #small: SmallPlayer | undefined;

  /** @param onTime told when the pictures are at another time. */
  constructor(host: XhsElement, onTime: () => void = () => undefined) {
    this.#host = host;
    this.player = new VideoPlayer(host);
    for (const type of ['timeupdate', 'seeking']) this.player.element.addEventListener(type, onTime);
    this.#own = new OwnPlayer(host, onTime);
    // What is taken out of the page takes its pictures with it.
    host.addController({ hostDisconnected: () => this.#small?.end() });
  }

  /** Whether the page has brought a player. */
  get own(): boolean {
    return this.#own.media !== undefined;
  }

  /** Where the pictures are, in seconds. */
  get time(): number {
    return this.#own.media?.currentTime ?? this.player.element.currentTime;
  }

  /** Whether they play in the small player. */
  get small(): boolean {
    return this.#small?.small ?? false;
  }

  /** Plays on from a time, in seconds. */
  async seek(seconds: number): Promise<void> {
    if (this.#own.seek(seconds) || !this.#view) return;
    const { element } = this.player;
    // What is out of sight is paused before it has begun, and what has not begun takes no focus that brings it into sight.
    if (!this.small) element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    await this.player.play(seconds);
    element.focus();
  }

  /** Lets what plays go on small beside the next overlay that opens. @returns what calls that off. */
  goSmall(): () => void {
    const { player } = this;
    if (player.state !== 'started' || this.small || !this.#view) return () => undefined;
    const before = this.#host.shop?.overlay.$stack.get().length ?? 0;
    const { title, locale, labels = [] } = this.#view;
    const { poster } = this.#view.video;
    const small = openSmallPlayer({
      media: player.element,
      title: title || poster.alt,
      locale,
      ratio: poster.width / poster.height,
      labels,
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

  /** Brings the pictures back from the small player. */
  endSmall(): void {
    this.#small?.end();
  }

  /** @param view what is to be shown; without one, and with a player of the page, the own one rests. */
  render(view: ScreenView | undefined): TemplateResult {
    this.#view = view;
    const { player, own } = this;
    player.wanted = !own && (view?.wanted ?? false);
    if (!own && view) player.show(view.video, view.locale);
    // The page's own player has come while ours was playing, or there is nothing to show any more.
    else if (player.state === 'started') player.release();
    return html`${this.#own.template()} ${own || !view ? nothing : this.#renderOwn(view)}`;
  }

  #renderOwn({ video: { duration }, title, locale, playable = true, loop = true }: ScreenView): TemplateResult {
    const t = messagesFor(videoMessages, locale);
    const { element, state } = this.player;
    element.loop = loop;
    const begin = async (): Promise<void> => {
      await this.player.play();
      element.focus();
    };
    const again = async (): Promise<void> => {
      await this.player.again();
      element.focus();
    };
    const sound = (): void => {
      element.muted = false;
      // The button goes, and the focus with it.
      element.focus();
    };
    const idle = state === 'idle' && playable;
    return html`${element} ${this.small ? html`<p class="said">${t.playsSmall}</p>` : nothing}
    ${
      idle
        ? html`<button class="begin" part="play" @click=${() => void begin()}>
            ${playerIcon('play')}<span class="visually-hidden">${t.playTitle(title)}</span>
          </button>`
        : nothing
    }
    ${idle && duration !== undefined ? html`<span class="duration">${timecode(duration)}</span>` : nothing}
    ${
      state === 'failed'
        ? html`<div class="said unplayable">
            <p role="status">${t.failed}</p>
            ${
              this.player.playable
                ? html`<button class="again" part="play-again" @click=${() => void again()}>
                    ${messagesFor(sharedMessages, locale).retry}
                  </button>`
                : nothing
            }
          </div>`
        : nothing
    }
    ${
      state === 'started' && element.muted && !this.small
        ? html`<button class="sound" part="sound" @click=${sound}>
            ${playerIcon('muted')}<span>${t.soundOn}</span>
          </button>`
        : nothing
    }`;
  }

  #away(away: boolean): void {
    this.player.away = away;
    this.#host.requestUpdate();
  }

  #closeAbove(count: number): void {
    const overlay = this.#host.shop?.overlay;
    while (overlay && overlay.$stack.get().length > count) overlay.close();
  }
}
