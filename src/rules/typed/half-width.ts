/** Full-width letters, digits and signs as they are on a keyboard of the West. */
export function halfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}
