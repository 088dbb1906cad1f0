const canonical = new Map<string, string>();

/**
 * The first that is a language: pages say `zh_CN`, and browsers with no language say `C`. A tag that is none would
 * make every number and date throw.
 * @returns a BCP 47 tag; `en` where none is one.
 */
export function localeOf(...tags: readonly (string | null | undefined)[]): string {
  for (const tag of tags) {
    const known = tag && (canonical.get(tag) ?? read(tag));
    if (known) return known;
  }
  return 'en';
}

/** Asked for at every drawing, so each tag is looked at once. */
function read(tag: string): string {
  let language = '';
  try {
    [language = ''] = Intl.getCanonicalLocales(tag.replaceAll('_', '-'));
  } catch {
    // Not a language.
  }
  canonical.set(tag, language);
  return language;
}
