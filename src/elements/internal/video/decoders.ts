/** What holds a decoder of the browser for as long as it has a video loaded. */
export interface DecoderHolder {
  readonly playing: boolean;
  /** Lets the video go, without a trace but its poster and the place where it was. */
  release(): void;
}

/** A phone decodes few videos at once, and iOS lets a page have about sixteen: what is not looked at holds none. */
export const mostDecoders = 3;

const key = Symbol.for('xhs-elements/decoders@1');

/** Those that hold one, the one used last at the end. Two copies of the bundle on a page share them. */
function holders(): Set<DecoderHolder> {
  const page = globalThis as { [key]?: Set<DecoderHolder> };
  return (page[key] ??= new Set());
}

/**
 * Takes a decoder. Whoever has not been used for the longest time and does not play gives one up.
 * @param asked whether the shopper asked for it: then it is had also where all that there are play.
 * @returns false where there is none to be had.
 */
export function takeDecoder(holder: DecoderHolder, asked: boolean): boolean {
  const all = holders();
  all.delete(holder);
  if (all.size >= mostDecoders) {
    const giving = [...all].find(({ playing }) => !playing) ?? (asked ? [...all][0] : undefined);
    if (!giving) return false;
    all.delete(giving);
    giving.release();
  }
  all.add(holder);
  return true;
}

/** Gives it back. */
export function giveDecoder(holder: DecoderHolder): void {
  holders().delete(holder);
}
