/** A custom property by which a page changes the look, as the styles of the elements name it. */
export interface Token {
  readonly name: string;
  /** What holds without it. */
  readonly light: string;
  readonly dark: string;
  /** Whether it is a colour. */
  readonly isColor: boolean;
}

/** Every public custom property in a text of styles, in the order in which they stand there. */
export function readTokens(styles: string): Token[] {
  const tokens = new Map<string, Token>();
  for (const { index } of styles.matchAll(/var\(\s*--xhs-/g)) {
    const inside = insideOf(styles, index + 'var('.length);
    const [name = '', ...rest] = partsOf(inside);
    if (tokens.has(name)) continue;
    const value = rest.join(', ');
    const [light = value, dark = value] = value.startsWith('light-dark(')
      ? partsOf(insideOf(value, 'light-dark('.length))
      : [];
    tokens.set(name, { name, light, dark, isColor: /^(#|rgb|hsl|oklch)/.test(light) });
  }
  return [...tokens.values()];
}

/** The private names under which the styles of the theme pass a token on, such as `--_brand`. */
export function privateName(theme: string, token: string): string | undefined {
  return new RegExp(`(--_[\\w-]+):\\s*var\\(\\s*${token}\\b(?!-)`).exec(theme)?.[1];
}

/** What stands from a place up to the bracket that closes it. */
function insideOf(text: string, from: number): string {
  let depth = 1;
  let end = from;
  for (; end < text.length && depth > 0; end += 1) {
    if (text[end] === '(') depth += 1;
    if (text[end] === ')') depth -= 1;
  }
  return text.slice(from, end - 1);
}

/** What stands between commas, but for those within brackets. */
function partsOf(text: string): string[] {
  return text.split(/,(?![^(]*\))/).map((part) => part.replace(/\s+/g, ' ').trim());
}

/** The contrast of two colours written as `#rgb` or `#rrggbb`, from 1 to 21; nothing for other ways to write them. */
export function contrastOf(one: string, other: string): number | undefined {
  const [a, b] = [luminance(one), luminance(other)];
  if (a === undefined || b === undefined) return undefined;
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(color: string): number | undefined {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(color.trim())?.[1];
  if (hex === undefined) return undefined;
  const digits = hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = digits.map((pair) => {
    const value = parseInt(pair, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
