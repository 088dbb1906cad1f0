import type { Picture, Video } from '../model/index.js';
import { type Fields, isFields, own, present } from './fields.js';
import type { Gate } from './gate.js';

/** What a picture is taken for when nobody says its size: the common 3:4 of a note. */
const defaultSize = { width: 1080, height: 1440 };
const types: Readonly<Record<string, string>> = {
  mp4: 'video/mp4',
  webm: 'video/webm',
  m3u8: 'application/vnd.apple.mpegurl',
};

/** A picture: an address, or an address with size and alternative text. Its address must hold. */
export function readPicture(gate: Gate, value: unknown, path: string, size = defaultSize): Picture | undefined {
  const fields: Fields = typeof value === 'string' ? { url: value } : isFields(value) ? value : {};
  const url = gate.url(own(fields, 'url') ?? '', `${path}.url`, 'picture');
  if (url === undefined) return undefined;
  const width = gate.number(own(fields, 'width'), `${path}.width`, 1, 100_000);
  const height = gate.number(own(fields, 'height'), `${path}.height`, 1, 100_000);
  const known = width !== undefined && height !== undefined;
  if (!known) gate.report(path, `has no width and height; ${size.width} × ${size.height} is assumed`);
  const alt = own(fields, 'alt');
  if (alt === undefined) gate.report(path, 'has no alt text; "" says that it is decoration');
  return {
    url,
    width: known ? width : size.width,
    height: known ? height : size.height,
    alt: gate.text(alt, `${path}.alt`, 500) ?? '',
  };
}

/** A small square picture, such as an avatar. The name beside it is its text, so it needs none. */
export function readAvatar(gate: Gate, value: unknown, path: string): Picture | undefined {
  if (value === undefined) return undefined;
  const fields = typeof value === 'string' ? { url: value } : isFields(value) ? value : {};
  return readPicture(gate, { width: 96, height: 96, alt: '', ...fields }, path);
}

/** A video: an address, or sources with poster, captions and chapters. Needs a source that holds and a poster. */
export function readVideo(gate: Gate, value: unknown, poster: Picture | undefined): Video | undefined {
  if (value === undefined) return undefined;
  const fields: Fields = typeof value === 'string' ? { sources: [value] } : isFields(value) ? value : {};
  const given = own(fields, 'sources') ?? own(fields, 'url');
  const sources = (Array.isArray(given) ? given.slice(0, 10) : [given]).flatMap((source: unknown, index) => {
    const path = `video.sources.${index}`;
    const parts: Fields = isFields(source) ? source : { url: source };
    const url = gate.url(own(parts, 'url') ?? '', `${path}.url`);
    if (url === undefined) return [];
    const extension = /\.(\w+)(?:[?#]|$)/.exec(url)?.[1]?.toLowerCase() ?? '';
    return [{ url, type: gate.text(own(parts, 'type'), `${path}.type`, 100) ?? types[extension] ?? 'video/mp4' }];
  });
  const ownPoster = own(fields, 'poster');
  const picture = ownPoster === undefined ? poster : (readPicture(gate, ownPoster, 'video.poster') ?? poster);
  if (sources.length === 0 || !picture) {
    return gate.report('video', sources.length === 0 ? 'has no source' : 'has no poster');
  }
  return present({
    sources,
    poster: picture,
    duration: gate.number(own(fields, 'duration'), 'video.duration', 0),
    captions: gate.each(listOf(fields, 'captions'), 'video.captions', (track, path) => {
      const url = gate.url(own(track, 'url') ?? '', `${path}.url`);
      const language = gate.text(own(track, 'language'), `${path}.language`, 35) ?? 'und';
      return url === undefined
        ? undefined
        : { url, language, label: gate.text(own(track, 'label'), `${path}.label`, 60) ?? language };
    }),
    chapters: gate.each(listOf(fields, 'chapters'), 'video.chapters', (chapter, path) => {
      const start = gate.number(own(chapter, 'start') ?? -1, `${path}.start`, 0);
      const title = gate.text(own(chapter, 'title'), `${path}.title`, 100);
      return start === undefined || title === undefined ? undefined : { start, title };
    }),
  });
}

function listOf(fields: Fields, key: string): readonly unknown[] {
  const value = own(fields, key);
  return Array.isArray(value) ? value.slice(0, 50) : [];
}
