import type { CaptionTrack } from '../../../model/index.js';

/** Whether captions are wanted: what a shopper chooses once holds for every video of the page. */
let wanted = true;

/** Gives a video its captions, in place of those that it had. */
export function putCaptions(video: HTMLVideoElement, captions: readonly CaptionTrack[]): void {
  const tracks = captions.map(({ url, language, label }) => {
    const track = document.createElement('track');
    return Object.assign(track, { kind: 'captions', src: url, srclang: language, label });
  });
  // Captions of another site are only read where the video is asked for in the same way.
  // An address that is none of this page's may be none at all.
  const own = (url: string): boolean =>
    URL.canParse(url, document.baseURI) && new URL(url, document.baseURI).origin === location.origin;
  if (!captions.every(({ url }) => own(url))) {
    video.crossOrigin = 'anonymous';
  } else {
    video.removeAttribute('crossorigin');
  }
  video.replaceChildren(...tracks);
}

/** Shows the captions of a language, else the first; none where the shopper has put them away. */
export function chooseCaptions(video: HTMLVideoElement, locale: string): TextTrack | undefined {
  const tracks = [...video.textTracks].filter(({ kind }) => kind === 'captions' || kind === 'subtitles');
  const chosen = tracks.find((track) => languageOf(track.language) === languageOf(locale)) ?? tracks[0];
  for (const track of tracks) track.mode = wanted && track === chosen ? 'showing' : 'disabled';
  return wanted ? chosen : undefined;
}

/** Shows captions or puts them away. @returns those that are shown now. */
export function toggleCaptions(video: HTMLVideoElement, locale: string): TextTrack | undefined {
  wanted = ![...video.textTracks].some(({ mode }) => mode === 'showing');
  return chooseCaptions(video, locale);
}

function languageOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
