import { safeUrl } from '../../lib/safe-url.js';
import type { Picture } from '../../model/index.js';

/** A picture of the device goes into the note itself as text: so much of it, and it is made smaller until it fits. */
const mostText = 280_000;
const sizes = [1440, 1080, 810, 600];

/** What cannot be shown is no picture. */
export class NoPictureError extends Error {}

/** A picture of this device, as data in the note. @throws NoPictureError when the browser cannot read it. */
export async function pictureOfFile(file: File): Promise<Picture> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file);
  } catch {
    throw new NoPictureError(file.name);
  }
  try {
    const own = await textOf(file);
    if (own.length <= mostText && safeUrl(own, undefined, 'picture') !== null) {
      return { url: own, width: bitmap.width, height: bitmap.height, alt: '' };
    }
    for (const longest of sizes) {
      const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
      const picture = await drawn(bitmap, scale);
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

async function drawn(bitmap: ImageBitmap, scale: number): Promise<Picture | undefined> {
  const canvas = document.createElement('canvas');
  const width = (canvas.width = Math.max(1, Math.round(bitmap.width * scale)));
  const height = (canvas.height = Math.max(1, Math.round(bitmap.height * scale)));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/webp', 0.82));
  return blob ? { url: await textOf(blob), width, height, alt: '' } : undefined;
}

function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read'));
    reader.readAsDataURL(blob);
  });
}
