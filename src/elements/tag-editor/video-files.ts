import type { Video } from '../../model/index.js';
import { drawPicture } from './picture-files.js';

/** The poster goes into the note itself: so much of it, in characters, and this long on its longer side, in pixels. */
const mostPoster = 280_000;
const sizes = [1080, 810, 600];
/** So long a file is given to show its first picture, in milliseconds. */
const patience = 20_000;

/** What cannot be played here is no video. */
export class NoVideoError extends Error {}

/**
 * A video of this device, named as its file is, with its first picture as its poster. The file itself stays where it is: it is
 * put beside the note by whoever publishes it.
 * @throws NoVideoError when the browser cannot play it.
 */
export async function videoOfFile(file: File): Promise<Video> {
  const address = URL.createObjectURL(file);
  const player = document.createElement('video');
  Object.assign(player, { muted: true, playsInline: true, preload: 'auto' });
  try {
    await firstPicture(player, address);
    const { videoWidth: width, videoHeight: height, duration } = player;
    for (const longest of sizes) {
      const poster = await drawPicture(player, { width, height }, Math.min(1, longest / Math.max(width, height)));
      if (!poster || poster.url.length > mostPoster) continue;
      const sources = [{ url: encodeURIComponent(file.name), type: file.type || 'video/mp4' }];
      // What is recorded in a browser does not say how long it is.
      const length = Number.isFinite(duration) ? { duration: Math.round(duration * 10) / 10 } : {};
      return { sources, poster, ...length, captions: [], chapters: [] };
    }
    throw new NoVideoError(file.name);
  } finally {
    player.removeAttribute('src');
    player.load();
    URL.revokeObjectURL(address);
  }
}

function firstPicture(player: HTMLVideoElement, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (): void => reject(new NoVideoError(address));
    const late = setTimeout(fail, patience);
    player.addEventListener('error', () => (clearTimeout(late), fail()));
    player.addEventListener('loadeddata', () => {
      clearTimeout(late);
      // Sound alone has no picture.
      if (player.videoWidth > 0 && player.videoHeight > 0) resolve();
      else fail();
    });
    player.src = address;
  });
}
