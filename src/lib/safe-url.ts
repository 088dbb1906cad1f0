const longest = 2048;
const picturePattern = /^data:image\/(png|jpeg|webp|gif|avif);base64,[a-z0-9+/=]+$/i;

/** What an address is for. Only pictures may be `data:`. */
export type UrlKind = 'link' | 'picture';

/**
 * The only way of an address from data into a page: http, https, or relative to a base that is one of these; no
 * credentials; at most 2,048 characters. A picture may also be `data:` of a raster type.
 * @returns the address, absolute where a base is given, or null when it is refused.
 */
export function safeUrl(value: unknown, base?: string, kind: UrlKind = 'link'): string | null {
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (text === '') return null;
  if (kind === 'picture' && text.length <= 500_000 && picturePattern.test(text)) return text;
  if (text.length > longest) return null;
  // Parsed rather than matched: browsers drop tabs and line breaks inside a scheme.
  const url = parse(text, base);
  if (!url) return null;
  if (!allowed(url.protocol, base) || url.username || url.password) return null;
  return url.href;
}

function parse(text: string, base: string | undefined): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

/** A page opened from a file has only files beside it. */
function allowed(protocol: string, base: string | undefined): boolean {
  return protocol === 'https:' || protocol === 'http:' || (protocol === 'file:' && !!base?.startsWith('file:'));
}
