const longest = 2048;
const longestPictureData = 500_000;
const picturePattern = /^data:image\/(png|jpeg|webp|gif|avif);base64,[a-z0-9+/=]+$/i;
/** Stands for the page where no base is known; nothing is ever asked of it. */
const nowhere = 'https://relative.invalid';

/** What an address is for. Only pictures may be `data:`. */
export type UrlKind = 'link' | 'picture';

/**
 * The only way of an address from data into a page: http, https, or relative to a base that is one of these; no
 * credentials; at most 2,048 characters. A picture may also be `data:` of a raster type. On a page opened from a
 * file, relative addresses may lead to the files beside it.
 * @param base what relative addresses are read against; without one they stay as they are, for the page to read.
 * @returns the address, absolute where a base is given, or null when it is refused.
 */
export function safeUrl(value: unknown, base?: string, kind: UrlKind = 'link'): string | null {
  if (typeof value !== 'string') return null;
  if (kind === 'picture' && value.length <= longestPictureData && picturePattern.test(value.trim()))
    return value.trim();
  // Longer than the limit by blanks alone would be odd enough to refuse.
  if (value.length > longest) return null;
  // Browsers drop tabs and line breaks wherever they stand, so that they hide a scheme; here they go first.
  const text = value.trim().replace(/[\t\n\r]/g, '');
  if (text === '') return null;
  const absolute = parse(text);
  const url = absolute ?? parse(text, base ?? nowhere);
  if (!url || url.username || url.password) return null;
  if (url.protocol === 'https:' || url.protocol === 'http:') {
    return !absolute && base === undefined && url.origin === nowhere ? text : url.href;
  }
  return !absolute && url.protocol === 'file:' && url.host === '' ? url.href : null;
}

// Parsed rather than matched: only the browser's own parser knows what the browser will follow.
function parse(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
