import { safeUrl } from '../../lib/safe-url.js';
import type { LiveHappening, LiveRoom, Picture, Video } from '../../model/index.js';

// A recorded room lies beside its pictures: its addresses are read against the file, not against the page that shows it.

/** A recorded room with its addresses as they are read from its file. */
export function roomFrom(room: LiveRoom, base: string | undefined): LiveRoom {
  const { cover, stream, replay, host } = room;
  return {
    ...room,
    host: { ...host, ...(host.avatar && { avatar: pictureFrom(host.avatar, base) }) },
    ...(cover && { cover: pictureFrom(cover, base) }),
    ...(stream && { stream: videoFrom(stream, base) }),
    ...(replay && { replay: videoFrom(replay, base) }),
  };
}

/** What happens in it, in the same way. */
export function happeningFrom(happening: LiveHappening, base: string | undefined): LiveHappening {
  if (happening.type !== 'replay.ready') return happening;
  return { type: happening.type, payload: { replay: videoFrom(happening.payload.replay, base) } };
}

function videoFrom(video: Video, base: string | undefined): Video {
  return {
    ...video,
    sources: video.sources.map((source) => ({ ...source, url: addressFrom(source.url, base) })),
    captions: video.captions.map((track) => ({ ...track, url: addressFrom(track.url, base) })),
    poster: pictureFrom(video.poster, base),
  };
}

function pictureFrom(picture: Picture, base: string | undefined): Picture {
  return { ...picture, url: addressFrom(picture.url, base, 'picture') };
}

function addressFrom(url: string, base: string | undefined, kind: 'link' | 'picture' = 'link'): string {
  return safeUrl(url, base, kind) ?? url;
}
