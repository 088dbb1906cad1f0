import type { Video } from '../../model/index.js';

/** Addresses of a video that this browser may be able to play, in the order in which they were given. */
export function playableSources(video: Video, player: HTMLVideoElement): readonly string[] {
  return video.sources.filter(({ type }) => player.canPlayType(type) !== '').map(({ url }) => url);
}
