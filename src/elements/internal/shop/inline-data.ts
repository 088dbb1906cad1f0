/**
 * Data that stands in the page, in `<script type="application/json" data-xhs="commerce">` `data-xhs="content"` or
 * `data-xhs="live"` below `root`; undefined where there is none. What several of them say is put together: of what has the
 * same id, and of what is no list, the first counts.
 * @throws SyntaxError when one is no JSON.
 */
export function inlineData(root: ParentNode, what: string): unknown {
  const scripts = root.querySelectorAll(`script[type="application/json"][data-xhs="${what}"]`);
  return Array.from(scripts, ({ textContent }): unknown => JSON.parse(textContent ?? '')).reduce(together, undefined);
}

function together(known: unknown, further: unknown): unknown {
  if (!isRecord(known) || !isRecord(further)) return known ?? further;
  const all: Record<string, unknown> = { ...further, ...known };
  for (const [key, list] of Object.entries(known)) {
    const more = further[key];
    if (!Array.isArray(list) || !Array.isArray(more)) continue;
    const ids = new Set(list.map(idOf));
    all[key] = [...(list as unknown[]), ...more.filter((item) => idOf(item) === undefined || !ids.has(idOf(item)))];
  }
  return all;
}

function idOf(item: unknown): unknown {
  return isRecord(item) ? item['id'] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
