import { warnOnce } from '../../../lib/warn.js';

export interface HlsRequest {
  readonly url: string;
  /** Seconds to begin at; from the beginning, or with what is shown live, by default. */
  readonly startAt: number;
  /** Nothing else is left to play: what is not there yet is waited for. */
  readonly last: boolean;
  /** Told once where it cannot be played, and everything that may help was tried. */
  readonly onFail: () => void;
}

/** HLS that plays in a video. */
export interface HlsPlayback {
  /** It goes on being made: whoever comes back to it wants to see what is shown now, not what was. */
  readonly live: boolean;
  /** Takes it out of the video, and leaves nothing behind. */
  stop(): void;
}

export type StartHls = (video: HTMLVideoElement, request: HlsRequest) => HlsPlayback;

const key = Symbol.for('xhs-elements@1:hls');
type Page = { [key]?: StartHls };

/** Brings what plays HLS: the one-file builds have it in a file beside them. Kept on the page, for every copy of the elements. */
export function bringHls(start: StartHls): void {
  (globalThis as Page)[key] = start;
}

/** Loads what plays HLS, about 120 kB. Undefined where it did not come. */
export async function loadHls(): Promise<StartHls | undefined> {
  const brought = (): StartHls | undefined => (globalThis as Page)[key];
  if (brought()) return brought();
  try {
    const loaded: { readonly startHls?: StartHls } = await import('./hls-stream.js');
    return loaded.startHls ?? brought();
  } catch (error) {
    warnOnce(
      'hls-missing',
      `What plays HLS did not load (one-file builds need xhs-hls.iife.js beside them): ${String(error)}`,
    );
    return undefined;
  }
}

/**
 * Whether the browser's own HLS can be relied on. Chromium says "maybe" since 142 and stalls on some streams; where Apple's is
 * there, so is a managed media source, or none at all (https://github.com/video-dev/hls.js/pull/7844).
 */
export function playsHlsItself(video: HTMLVideoElement): boolean {
  const says = video.canPlayType('application/vnd.apple.mpegurl') !== '';
  return says && ('ManagedMediaSource' in globalThis || !('MediaSource' in globalThis));
}

/** Whether it can be played with what {@link loadHls} loads. */
export function canLoadHls(): boolean {
  return 'MediaSource' in globalThis || 'ManagedMediaSource' in globalThis;
}
