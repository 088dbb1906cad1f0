/** What rich text is mostly written with; whatever else has a name stays as it was written. */
const characters = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['hellip', '…'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bull', '•'],
  ['middot', '·'],
  ['times', '×'],
  ['deg', '°'],
  ['reg', '®'],
  ['trade', '™'],
  ['copy', '©'],
  ['nbsp', '\u00a0'],
]);

/** The text of rich text, to be shown as text: without its tags, and each reference read once. */
export function plainText(richText: string): string {
  return (
    richText
      .replace(/<[^>]*>/g, ' ')
      .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hexadecimal, name: string) => {
        if (name !== undefined) return characters.get(name) ?? whole;
        const code = decimal === undefined ? parseInt(hexadecimal as string, 16) : Number(decimal);
        const isCharacter = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
        return isCharacter ? String.fromCodePoint(code) : ' ';
      })
      // Editors put it between any two words: kept, it would keep lines from breaking.
      .replaceAll('\u00a0', ' ')
      .trim()
  );
}
