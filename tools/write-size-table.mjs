// Writes docs/sizes.md, and the table of sizes in README.md, from the budgets in `sizes.json`: what every entry may weigh,
// which `npm run size` keeps true.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';

export const sizesFile = 'docs/sizes.md';
const readme = 'README.md';
const marks = ['<!-- sizes -->', '<!-- /sizes -->'];

const head = `# What a page pays

Bytes of every entry, minified and as gzip, with everything that it loads at once, as if it stood alone on a page: Lit and the
language included, which a page with several of them has once. They are the most that \`npm run size\` lets
pass. What an element sends for when it is there (the shop, its back end, the sentences of one language) and what is loaded when
somebody asks for it (what is in a cart) does not count here; with the one-file builds all of it comes at
once, with the build in parts what a note needs. What adapters add stands in [adapters.md](adapters.md), and
what others ship for the same job in [bench/README.md](../bench/README.md).

They are measured on the sources, each entry in one file. A bundler takes the files that elements of the package share whole: of note,
tag and cart it makes 29 kB in place of 20.`;

const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (titles, rows) =>
  [row(titles), row(titles.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(row)].join('\n');
const bytes = (budget) => budget.toLocaleString('en');
const kilobytes = (budget) => `${(budget / 1_000).toFixed(1)} kB`;

/** The page of sizes, and the README with its table, as the budgets have them. */
export async function sizeTexts() {
  const held = JSON.parse(readFileSync('sizes.json', 'utf8'));
  const names = Object.keys(held);
  const rowsOf = (passes) => names.filter(passes).map((name) => [`\`${name}\``, bytes(held[name].budget)]);
  const isElement = (name) => name.startsWith('xhs-');
  const isFile = (name) => name.startsWith('dist/');
  const pick = (label, name) => [label, kilobytes(held[name].budget)];
  const docs = [
    head,
    '## Elements',
    table(['Element', 'At most'], rowsOf(isElement)),
    '## Entries without an element of their own',
    table(
      ['Entry', 'At most'],
      rowsOf((name) => !isElement(name) && !isFile(name) && !name.endsWith(', whole')),
    ),
    '## Files to paste',
    table(['File', 'At most'], rowsOf(isFile)),
  ].join('\n\n');
  const short = table(
    ['What a script weighs, as gzip', 'At most'],
    [
      pick('A note with product tags and a cart', 'note + product-tag + cart'),
      pick('The same with product page and live tray', 'note + product-tag + cart + pdp + live-tray'),
      pick('Their shop, which they send for beside its back end', 'shop'),
      pick('`xhs-elements/elements/note` alone', 'xhs-note'),
      pick('`xhs-elements/elements/cart-button` alone', 'xhs-cart-button'),
      pick('The script to paste, `dist/parts/xhs-elements.js`', 'dist/parts/xhs-elements.js'),
      pick('Everything in one file, `dist/xhs-elements.js`', 'dist/xhs-elements.js'),
    ],
  );
  const before = readFileSync(readme, 'utf8');
  const [from, to] = marks.map((mark) => before.indexOf(mark));
  if (from < 0 || to < from) throw new Error(`${readme} has no place for sizes: ${marks.join(' … ')}`);
  const after = `${before.slice(0, from + marks[0].length)}\n\n${short}\n\n${before.slice(to)}`;
  const style = async (file, text) => format(text, { ...(await resolveConfig(file)), parser: 'markdown' });
  return { [sizesFile]: await style(sizesFile, docs), [readme]: await style(readme, after) };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [file, text] of Object.entries(await sizeTexts())) writeFileSync(file, text);
}
