import type { Video } from '../../../model/index.js';
import { canLoadHls, playsHlsItself } from './hls.js';

export interface PlayableSource {
  readonly url: string;
  /** What plays it has to be loaded first. */
  readonly hls: boolean;
}

const hlsTypes = ['application/vnd.apple.mpegurl', 'application/x-mpegurl', 'audio/mpegurl', 'audio/x-mpegurl'];

/** Sources of a video that this browser may be able to play, in the order in which they were given. */
export function playableSources({ sources }: Video, player: HTMLVideoElement): readonly PlayableSource[] {
  return sources.flatMap(({ url, type }): readonly PlayableSource[] => {
    if (!isHls(url, type)) return player.canPlayType(type) === '' ? [] : [{ url, hls: false }];
    if (playsHlsItself(player)) return [{ url, hls: false }];
    return canLoadHls() ? [{ url, hls: true }] : [];
  });
}

function isHls(url: string, type: string): boolean {
  const [name = ''] = type.toLowerCase().split(';');
  return hlsTypes.includes(name.trim()) || /\.m3u8(?:[?#]|$)/i.test(url);
}
