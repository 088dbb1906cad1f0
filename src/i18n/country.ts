const names = new Map<string, Intl.DisplayNames>();

/** What a country or region is called, such as `Singapore` or `新加坡`; its code where the browser does not know. */
export function countryName(code: string, locale: string): string {
  let known = names.get(locale);
  try {
    if (!known) names.set(locale, (known = new Intl.DisplayNames(locale, { type: 'region' })));
    return known.of(code) ?? code;
  } catch {
    return code;
  }
}

/** The flag of a country as letters that are drawn as one, such as 🇸🇪; where they are not, its code. */
export function countryFlag(code: string): string {
  return String.fromCodePoint(...[...code].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65));
}
