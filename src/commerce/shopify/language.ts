/** Languages that Shopify tells apart by where or how they are written. */
const regional: Readonly<Record<string, RegExp>> = {
  ZH_TW: /^zh.*[-_](hant|tw|hk|mo)\b/i,
  ZH_CN: /^zh/i,
  PT_BR: /^pt[-_]br/i,
  PT_PT: /^pt/i,
};

/** The language of a BCP 47 tag, as Shopify names it: `zh-Hans-SG` is `ZH_CN`, `de-AT` is `DE`. */
export function languageOf(locale: string): string {
  const found = Object.keys(regional).find((language) => regional[language]?.test(locale));
  return found ?? (/^[a-z]+/i.exec(locale)?.[0] ?? 'en').toUpperCase();
}
