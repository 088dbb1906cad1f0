/** Control characters but tab and line break, and what turns the reading direction of all that follows. */
const unprintable = /[^\P{Cc}\n\t]|[\u202d\u202e]/gu;

/** Text as it is shown: one kind of line break, no control characters, nothing that turns the reading direction. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unprintable, '');
}
