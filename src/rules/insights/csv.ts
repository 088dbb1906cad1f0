/** What a cell holds. Numbers are written as they are, with a point; null is an empty cell. */
export type Cell = string | number | null;

/**
 * A table as CSV (RFC 4180), in UTF-8 with a mark by which spreadsheets know it. Text that a spreadsheet would take for a
 * formula gets an apostrophe before it, so that a note called `=HYPERLINK(…)` is a name and does nothing (OWASP, CSV
 * injection).
 */
export function toCsv(head: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [head, ...rows].map((row) => row.map(cellText).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  // Full-width signs count too: spreadsheets in Chinese and Japanese take them for the others.
  const harmless = /^[\s\p{Cf}]*[=+\-@|%＝＋－＠\t\r\n]/u.test(cell) ? `'${cell}` : cell;
  return /[",;\t\r\n']/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
