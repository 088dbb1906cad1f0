import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Video } from '../../../model/index.js';
import { mayAutoplay } from '../../../rules/note/autoplay.js';
import { giveDecoder, takeDecoder, type DecoderHolder } from './decoders.js';
import { loadHls, type HlsPlayback } from './hls.js';
import { savesData } from '../saves-data.js';
import { chooseCaptions, putCaptions } from './video-captions.js';
import { playableSources, type PlayableSource } from './video-sources.js';

/** How much of a video has to be in view for it to begin by itself. */
const sight = 0.5;

/**
 * One video of an element in the platform's own player. Begins by itself, muted, where it is in view and nothing speaks
 * against it; else the poster stands there, and the shopper begins it. Holds a decoder of the page only while it is used.
 * What plays HLS is loaded when such a source begins, in a browser that does not play it itself.
 *
 * Owns its `<video>`, which the element puts where it likes; the element is rendered anew when {@link state} changes.
 */
export class VideoPlayer implements ReactiveController, DecoderHolder {
  readonly element = document.createElement('video');
  /** `idle`: the poster stands there. `started`: there was a picture. `failed`: nothing of it can be played here. */
  state: 'idle' | 'started' | 'failed' = 'idle';
  /** Whether the page wants it to begin by itself. */
  wanted = true;
  /** It is elsewhere than in its element: it plays on, whether that is in view or not. */
  away = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #video: Video | undefined;
  #locale = '';
  #sources: readonly PlayableSource[] = [];
  #hls: HlsPlayback | undefined;
  /** What plays HLS is on its way: whether it is attached then. */
  #attaching: Promise<boolean> | undefined;
  /** Which source is attached, or on its way; what comes for an earlier one is too late. */
  #turn = 0;
  #observer: IntersectionObserver | undefined;
  #observed: Element | undefined;
  #inSight = false;
  #pausedByHand = false;
  #refused = false;
  /** A pause of our own is on its way to be told. */
  #pausing = false;
  /** Seconds to go on from once it is loaded again. */
  #resumeAt = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    Object.assign(this.element, { playsInline: true, preload: 'none', loop: true, muted: true });
    this.element.setAttribute('part', 'video');
    this.#listen();
    host.addController(this);
  }

  get playing(): boolean {
    return !this.element.paused;
  }

  /** Says what it is to show, and which captions. Does nothing where it shows that already. */
  show(video: Video, locale: string): void {
    if (video !== this.#video) {
      this.release();
      this.#video = video;
      this.#sources = playableSources(video, this.element);
      this.#pausedByHand = this.#refused = false;
      this.#resumeAt = 0;
      this.state = this.#sources.length > 0 ? 'idle' : 'failed';
      const { url, alt } = video.poster;
      this.element.poster = url;
      this.element.setAttribute('aria-label', alt);
      putCaptions(this.element, video.captions);
      this.#locale = '';
    }
    // Once a language: what the shopper chooses in the player's own menu stays.
    if (locale !== this.#locale) chooseCaptions(this.element, (this.#locale = locale));
  }

  /** Begins it, or goes on, with sound: the shopper has asked for it. @param from seconds; where it is by default. */
  async play(from?: number): Promise<void> {
    this.#pausedByHand = this.#refused = false;
    if (from !== undefined) this.#go(from);
    if (this.state !== 'started') this.element.muted = false;
    await this.#begin(true);
  }

  /** Whether something of it could be played here, if only it came. */
  get playable(): boolean {
    return this.#video !== undefined && playableSources(this.#video, this.element).length > 0;
  }

  /** Tries once more what could not be played, from its first source on. */
  async again(): Promise<void> {
    if (this.state !== 'failed' || !this.#video) return;
    this.#sources = playableSources(this.#video, this.element);
    this.#set('idle');
    await this.play();
  }

  /** Lets the decoder go: another video needs it. */
  release(): void {
    const live = this.#hls?.live === true || this.element.duration === Infinity;
    this.#resumeAt = live ? 0 : this.element.currentTime;
    this.#pause();
    this.#detach();
    giveDecoder(this);
    if (this.state === 'started') this.#set('idle');
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver(
      (entries) => {
        this.#inSight = (entries.at(-1)?.intersectionRatio ?? 0) >= sight;
        this.#consider();
      },
      { threshold: [0, sight] },
    );
    document.addEventListener('visibilitychange', this.#consider);
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    // What else an element shows may be taller than the window: where the video itself stands is what counts.
    const { parentElement } = this.element;
    if (!parentElement || this.away || parentElement === this.#observed) return;
    // Drawn once more after it was taken out: an observer that watches something keeps all of the element.
    if (!this.#host.isConnected) return;
    this.#observer?.disconnect();
    this.#observer?.observe(parentElement);
    this.#observed = parentElement;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observed = undefined;
    this.#inSight = false;
    document.removeEventListener('visibilitychange', this.#consider);
    this.release();
    // Captions that are to be shown and have not come keep the video, and with it all of the element.
    for (const track of this.element.textTracks) track.mode = 'disabled';
    this.#locale = '';
  }

  readonly #consider = (): void => {
    const { element } = this;
    const { hidden } = document;
    const floats = document.pictureInPictureElement === element;
    if (this.away || floats) return;
    if (this.playing && (!this.#inSight || (hidden && element.muted))) return this.#pause();
    if (this.playing || this.state === 'failed') return;
    const may = mayAutoplay({
      wanted: this.wanted,
      inSight: this.#inSight,
      hidden,
      reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
      saveData: savesData(),
      pausedByHand: this.#pausedByHand,
      refused: this.#refused,
    });
    if (may) void this.#begin(false);
  };

  async #begin(asked: boolean): Promise<void> {
    if (!this.#host.isConnected || !takeDecoder(this, asked)) return;
    if (!(await this.#attach())) return;
    try {
      await this.element.play();
    } catch (error) {
      // Battery saving, or a browser that wants a gesture: the shopper begins it. An interruption is none of that.
      if ((error as Error).name !== 'NotAllowedError') return;
      if (asked && !this.element.muted) {
        // Asked for by a script of the page: without a gesture there is no sound.
        this.element.muted = true;
        return this.#begin(true);
      }
      this.#refused = true;
      this.#host.requestUpdate();
    }
  }

  /** @returns whether there is something to play; not where it was let go meanwhile. */
  async #attach(): Promise<boolean> {
    const [source] = this.#sources;
    if (this.element.hasAttribute('src') || source === undefined) return true;
    if (source.hls) return (this.#attaching ??= this.#attachHls(source));
    this.element.src = source.url;
    return true;
  }

  async #attachHls({ url }: PlayableSource): Promise<boolean> {
    const turn = this.#turn;
    const start = await loadHls();
    if (turn !== this.#turn) return false;
    this.#attaching = undefined;
    const onFail = (): void => this.#goOn();
    if (start)
      this.#hls = start(this.element, { url, startAt: this.#resumeAt, last: this.#sources.length === 1, onFail });
    else this.#goOn();
    return start !== undefined;
  }

  /** The source does not play: the next one has its turn, else it is said. */
  #goOn(): void {
    this.#detach();
    this.#sources = this.#sources.slice(1);
    if (this.#sources.length > 0) void this.#begin(!this.element.muted);
    else this.#set('failed');
  }

  #detach(): void {
    this.#turn += 1;
    this.#attaching = undefined;
    this.#hls?.stop();
    this.#hls = undefined;
    if (!this.element.hasAttribute('src')) return;
    this.element.removeAttribute('src');
    // Without this the browser keeps what it has.
    this.element.load();
  }

  #go(seconds: number): void {
    this.#resumeAt = seconds;
    if (this.element.readyState > 0) this.element.currentTime = seconds;
  }

  #pause(): void {
    if (this.element.paused) return;
    this.#pausing = true;
    this.element.pause();
  }

  #set(state: VideoPlayer['state']): void {
    this.state = state;
    // Before there is a picture a control bar would stand over the poster and its button.
    this.element.controls = state === 'started' && !this.away;
    this.#host.requestUpdate();
  }

  #listen(): void {
    const { element } = this;
    element.addEventListener('loadedmetadata', () => {
      // The browser has chosen by its own language meanwhile.
      chooseCaptions(element, this.#locale);
      if (this.#resumeAt > 0) element.currentTime = this.#resumeAt;
    });
    element.addEventListener('playing', () => {
      if (this.state !== 'started') this.#set('started');
    });
    element.addEventListener('pause', () => {
      if (!this.#pausing && element.isConnected) this.#pausedByHand = true;
      this.#pausing = false;
    });
    // Loading anew drops the event of a pause that we made.
    element.addEventListener('play', () => (this.#pausedByHand = this.#pausing = false));
    element.addEventListener('volumechange', () => this.#host.requestUpdate());
    element.addEventListener('error', () => {
      // What plays HLS helps itself first.
      if (!this.#hls && element.hasAttribute('src')) this.#goOn();
    });
  }
}
