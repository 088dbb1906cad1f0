/** Hands text to the person as a file of their own. @param type of its content, such as `application/json`. */
export function saveFile(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Browsers that ask where to put it read the address later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
