import type { Page } from '@playwright/test';

/** What two pictures of one screen have not in common. */
export interface Difference {
  /** Share of the pixels that differ to the eye, 0..1. */
  readonly share: number;
  /** The new picture as WebP, to be kept in place of the old one. */
  readonly webp: Buffer;
}

/**
 * Compares a screenshot with the picture that was kept of it. Both are halved first, and small differences of colour
 * pass, so that letters may be drawn a little otherwise on another machine. Pictures of another size differ in all.
 */
export async function compare(page: Page, png: Buffer, kept: Buffer | null): Promise<Difference> {
  const source = (type: string, data: Buffer): string => `data:image/${type};base64,${data.toString('base64')}`;
  const { share, webp } = await page.evaluate(
    async ([fresh, before]) => {
      const draw = async (url: string, scale: number) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = Math.round(image.naturalWidth * scale);
        canvas.height = Math.round(image.naturalHeight * scale);
        const context = canvas.getContext('2d')!;
        context.imageSmoothingQuality = 'high';
        context.drawImage(image, 0, 0, canvas.width, canvas.height);
        return { canvas, pixels: context.getImageData(0, 0, canvas.width, canvas.height).data };
      };
      const whole = await draw(fresh, 1);
      const webp = whole.canvas.toDataURL('image/webp', 0.72).split(',')[1] ?? '';
      if (before === null) return { share: 1, webp };
      const [now, then] = [await draw(fresh, 0.5), await draw(before, 0.5)];
      if (now.canvas.width !== then.canvas.width || now.canvas.height !== then.canvas.height) return { share: 1, webp };
      let differing = 0;
      for (let at = 0; at < now.pixels.length; at += 4) {
        const off = (channel: number): number => Math.abs(now.pixels[at + channel]! - then.pixels[at + channel]!);
        if (Math.max(off(0), off(1), off(2)) > 56) differing += 1;
      }
      return { share: differing / (now.pixels.length / 4), webp };
    },
    [source('png', png), kept && source('webp', kept)] as const,
  );
  return { share, webp: Buffer.from(webp, 'base64') };
}
