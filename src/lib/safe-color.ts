const pattern =
  /^(#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})|[a-z]{3,24}|(rgb|hsl|oklch|lab|lch|oklab)a?\([\d\s.,%/+-]+(deg|turn|rad)?[\d\s.,%/+-]*\))$/i;

/**
 * The only way of a colour from data into a style: a hex value, a name, or a function of plain numbers. `var()`
 * and `url()`, which would reach elsewhere, are refused.
 * @returns the colour, or null when it is refused.
 */
export function safeColor(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.trim();
  return text.length <= 64 && pattern.test(text) ? text : null;
}
