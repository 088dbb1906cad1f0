import Hls, { ErrorDetails, ErrorTypes, Events, type ErrorData } from 'hls.js/light';
import type { HlsPlayback, HlsRequest, StartHls } from './hls.js';

/** How often a line that is down is tried again before the next source has its turn: after 1, 2, 4 and 8 seconds. */
const mostTries = 4;
const firstWait = 1_000;
/** A decoder that fails again within this time will not come right. */
const recovery = 10_000;

/** Plays HLS by media source extensions. */
export const startHls: StartHls = (video, request) => new HlsStream(video, request);

class HlsStream implements HlsPlayback {
  readonly #hls: Hls;
  readonly #video: HTMLVideoElement;
  readonly #request: HlsRequest;
  readonly #life = new AbortController();
  #tries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #recoveredAt = -recovery;

  constructor(video: HTMLVideoElement, request: HlsRequest) {
    this.#video = video;
    this.#request = request;
    const { url, startAt } = request;
    const hls = new Hls({
      // A worker would come from a blob, which a strict content security policy refuses.
      enableWorker: false,
      // A small picture needs no large one.
      capLevelToPlayerSize: true,
      backBufferLength: 30,
      startPosition: startAt > 0 ? startAt : -1,
      // Whoever was away from what is shown live comes back to what is shown now.
      liveSyncDurationCount: 3,
      liveMaxLatencyDurationCount: 10,
    });
    this.#hls = hls;
    hls.on(Events.ERROR, (_, fault) => this.#onFault(fault));
    hls.on(Events.FRAG_LOADED, () => (this.#tries = 0));
    const { signal } = this.#life;
    // What a decoder says of itself after everything was handed to it, nobody else tells.
    video.addEventListener('error', () => this.#recover(), { signal });
    // What is live goes on being loaded otherwise, though nobody looks.
    video.addEventListener('pause', () => this.live && hls.stopLoad(), { signal });
    video.addEventListener('play', () => this.live && hls.startLoad(), { signal });
    hls.loadSource(url);
    hls.attachMedia(video);
  }

  get live(): boolean {
    return this.#hls.latestLevelDetails?.live ?? false;
  }

  stop(): void {
    this.#life.abort();
    clearTimeout(this.#timer);
    this.#hls.destroy();
  }

  #onFault({ fatal, type, details, response }: ErrorData): void {
    if (!fatal || this.#life.signal.aborted) return;
    const unread = this.#hls.levels.length === 0;
    if (unread) {
      const loading = details === ErrorDetails.MANIFEST_LOAD_ERROR || details === ErrorDetails.MANIFEST_LOAD_TIMEOUT;
      const { code = 0 } = response ?? {};
      // What is not there may be on its way, since a stream has its list with its first seconds; what else there is to play
      // is not kept waiting for that.
      const mayCome = code === 429 || (code === 404 && this.#request.last);
      const refused = code >= 400 && code < 500 && !mayCome;
      // It is not for everybody, or it is none.
      if (!loading || refused) return this.#fail();
    }
    if (type === ErrorTypes.NETWORK_ERROR) this.#tryAgain();
    else if (type === ErrorTypes.MEDIA_ERROR) this.#recover();
    else this.#fail();
  }

  #tryAgain(): void {
    if (this.#tries >= mostTries) return this.#fail();
    const wait = firstWait * 2 ** this.#tries;
    this.#tries += 1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#hls.levels.length === 0) this.#hls.loadSource(this.#request.url);
      else this.#hls.startLoad();
    }, wait);
  }

  #recover(): void {
    const now = performance.now();
    if (now - this.#recoveredAt < recovery) return this.#fail();
    this.#recoveredAt = now;
    const wasPlaying = !this.#video.paused;
    this.#hls.recoverMediaError();
    // Begun anew, the video stands still.
    if (wasPlaying) this.#video.play().catch(() => undefined);
  }

  #fail(): void {
    if (this.#life.signal.aborted) return;
    this.stop();
    this.#request.onFail();
  }
}
