import { safeUrl } from '../../lib/safe-url.js';
import type { Picture } from '../../model/index.js';
import type { Size } from '../../rules/note/tag-geometry.js';

/** A picture of the device goes into the note itself as text: so much of it, and it is made smaller until it fits. */
const mostText = 280_000;
const sizes = [1440, 1080, 810, 600];

/** No picture of a camera is larger, in bytes; what is would hold the page up before it turned out to be none. */
const largestFile = 60_000_000;

/** What cannot be shown is no picture. */
export class NoPictureError extends Error {}

/** A picture of this device, as data in the note. @throws NoPictureError when the browser cannot read it. */
export async function pictureOfFile(file: File): Promise<Picture> {
  if (file.size > largestFile) throw new NoPictureError(file.name);
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file);
  } catch {
    throw new NoPictureError(file.name);
  }
  try {
    const { width, height } = bitmap;
    // A photo says beside its pixels how it is to be turned, and where it was taken: drawn anew it says neither.
    if (file.type !== 'image/jpeg' && file.size * (4 / 3) < mostText) {
      const own = await textOf(file);
      if (own.length <= mostText && safeUrl(own, undefined, 'picture') !== null)
        return { url: own, width, height, alt: '' };
    }
    for (const longest of sizes) {
      const picture = await drawPicture(bitmap, bitmap, Math.min(1, longest / Math.max(width, height)));
      if (picture && picture.url.length <= mostText) return picture;
    }
    throw new NoPictureError(file.name);
  } finally {
    bitmap.close();
  }
}

/** The picture at an address. @throws NoPictureError when there is none, or the address may not be used. */
export async function pictureAt(address: string): Promise<Picture> {
  const url = safeUrl(address, document.baseURI, 'picture');
  if (url === null) throw new NoPictureError(address);
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
  } catch {
    throw new NoPictureError(address);
  }
  return { url, width: image.naturalWidth, height: image.naturalHeight, alt: '' };
}

/** What is to be seen of a source, as data. A browser that writes no WebP writes a JPEG. @param scale of its own size. */
export async function drawPicture(source: CanvasImageSource, size: Size, scale: number): Promise<Picture | undefined> {
  const canvas = document.createElement('canvas');
  const width = (canvas.width = Math.max(1, Math.round(size.width * scale)));
  const height = (canvas.height = Math.max(1, Math.round(size.height * scale)));
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.drawImage(source, 0, 0, width, height);
  const webp = await written(canvas, 'image/webp');
  if (webp?.type === 'image/webp') return { url: await textOf(webp), width, height, alt: '' };
  // What shines through would be black.
  context.globalCompositeOperation = 'destination-over';
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  const jpeg = await written(canvas, 'image/jpeg');
  return jpeg ? { url: await textOf(jpeg), width, height, alt: '' } : undefined;
}

function written(canvas: HTMLCanvasElement, type: string): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, type, 0.82));
}

function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read'));
    reader.readAsDataURL(blob);
  });
}
