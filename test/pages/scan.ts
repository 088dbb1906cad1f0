import type { Locator, Page } from '@playwright/test';
import readQr from 'jsqr';

/** Reads the code that is shown somewhere, from its picture, as the camera of a phone does. */
export async function scan(code: Locator, phone: Page): Promise<string> {
  // A pixel of it for each of the page is enough, and quickly read on a screen that has more.
  const picture = (await code.screenshot({ scale: 'css' })).toString('base64');
  const { pixels, width, height } = await phone.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    return { pixels: [...data], width: bitmap.width, height: bitmap.height };
  }, picture);
  const read = readQr as unknown as typeof readQr & { readonly default?: typeof readQr };
  const found = (read.default ?? read)(Uint8ClampedArray.from(pixels), width, height);
  if (!found) throw new Error('The camera reads no code there');
  return found.data;
}
