import { generate } from 'lean-qr/nano';

/** A code as one drawing: of so many modules a side, with the quiet zone around it that scanners need. */
export interface QrCode {
  readonly size: number;
  /** The dark modules, as the `d` of an SVG path in a view box of that size. */
  readonly path: string;
}

/** Modules of nothing on every side: ISO/IEC 18004 asks for four. */
const quiet = 4;

/**
 * Makes the QR code of a text.
 * @throws RangeError when it is too long for any code.
 */
export function qrCode(text: string): QrCode {
  const code = encode(text);
  let path = '';
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      if (!code.get(x, y)) continue;
      const from = x;
      // A row of dark ones is one stroke: cameras see no hairlines between them.
      while (code.get(x + 1, y)) x += 1;
      path += `M${from + quiet} ${y + quiet}h${x + 1 - from}v1H${from + quiet}z`;
    }
  }
  return { size: code.size + quiet * 2, path };
}

function encode(text: string): ReturnType<typeof generate> {
  try {
    return generate(text);
  } catch (cause) {
    throw new RangeError(`No QR code holds ${text.length} characters`, { cause });
  }
}
