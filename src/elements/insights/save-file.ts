/** Hands text to the person as a file of their own. */
export function saveFile(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Browsers that ask where to put it read the address later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
