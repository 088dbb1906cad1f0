import { readFileSync, writeFileSync } from 'node:fs';

/** What may not grow, by what is counted and what it is made of. */
export type Counts = Readonly<Record<string, number>>;

const file = 'counts.json';

/** `COUNTS=update` writes what is counted, to be looked at and kept. */
const update = process.env['COUNTS'] === 'update';

/**
 * What of some counts is more than is kept in `counts.json`, each with what it was. Empty where nothing has grown.
 * @param slack the share by which the sum may be exceeded; none by default.
 */
export function grown(name: string, counts: Counts, slack = 0): readonly string[] {
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Counts>;
  const sorted = Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
  if (update) {
    writeFileSync(file, `${JSON.stringify({ ...kept, [name]: sorted }, null, 2)}\n`);
    return [];
  }
  return exceeding(kept[name] ?? {}, sorted, slack);
}

/** Which counts exceed what was kept, the most first; none where their sum does not, within the slack. */
export function exceeding(kept: Counts, counts: Counts, slack: number): readonly string[] {
  const sum = (all: Counts): number => Object.values(all).reduce((total, each) => total + each, 0);
  if (slack > 0 && sum(counts) <= Math.ceil(sum(kept) * (1 + slack))) return [];
  return Object.entries(counts)
    .map(([part, count]) => ({ part, count, before: kept[part] ?? 0 }))
    .filter(({ count, before }) => count > before)
    .sort((a, b) => b.count - b.before - (a.count - a.before))
    .map(({ part, count, before }) => `${part}: ${before} → ${count}`);
}
