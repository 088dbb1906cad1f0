const said = new Set<string>();

/**
 * Warns whoever builds the page, once for each code.
 * @param code stable name, such as `two-versions`.
 */
export function warnOnce(code: string, text: string): void {
  if (said.has(code)) return;
  said.add(code);
  console.warn(`xhs-elements [${code}]: ${text}`);
}
