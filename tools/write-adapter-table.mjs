// Writes docs/adapters.md: what each commerce adapter can do, and which promises its back end cannot keep, from what came
// of the contract with each (docs/adapters/*.json, which the runs of the contract keep true), and what it may weigh, from
// `sizes.json`.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { listFiles } from './list-files.mjs';

export const tableFile = 'docs/adapters.md';

const head = `# Commerce adapters

Which back ends the elements can stand on, and what each of them can do. All of it comes from runs of the contract suite
(\`xhs-elements/testing\`): a promise is kept, or the back end cannot keep it and the difference is declared here, or there
is nothing to run it on, and then it says why.

A page names its adapter: \`<xhs-provider commerce="vendure" commerce-src="https://shop.example/shop-api">\`. How to
write one of your own: [write-an-adapter.md](write-an-adapter.md).

Presales have no column, since no capability declares them: an order names the action \`pay_balance\`, and the call
\`beginBalance\` answers it. Of these adapters \`embedded\` has it.
`;

const weights = `## What an adapter costs a page

Bytes are gzip, and the most that \`npm run size\` lets pass. A page that names no adapter loads none of it.

- _At first_: what naming it loads, with everything that it needs and nothing left out, as if it stood alone. Pictures,
  titles and prices of products can be shown with it.
- _In all_: what it adds to a page that shops and has nothing else of it, with cart, checkout and orders, which are loaded
  when they are first needed. What every such page has already is not counted again: the engine (\`src/index.ts\`) with its
  stores, and the schemas that the answers of every adapter pass.`;

const capabilities = {
  search: 'Search',
  discountCodes: 'Codes',
  coupons: 'Coupons',
  selection: 'Ticked lines',
  orders: 'Orders',
  addresses: 'Addresses',
  wishlist: 'Wish list',
};

/** The text of the table, from the reports that are kept. */
export async function adapterTable() {
  const reports = listFiles('docs/adapters', (path) => path.endsWith('.json')).map((path) =>
    JSON.parse(readFileSync(path, 'utf8')),
  );
  const row = (cells) => `| ${cells.join(' | ')} |`;
  const titles = ['Adapter', 'Promise', 'Checkout', ...Object.values(capabilities), 'Kept', 'Differs', 'Not run'];
  const rows = reports.map(({ name, capabilities: able, kept, differences, notRun }) =>
    row([
      `[\`${name}\`](../src/commerce/${name}/README.md)`,
      able.promise,
      able.checkout === 'handOff' ? 'at the shop' : 'on the page',
      ...Object.keys(capabilities).map((key) => (able[key] ? 'yes' : '–')),
      kept,
      differences.length,
      notRun.length,
    ]),
  );
  const budgets = JSON.parse(readFileSync('sizes.json', 'utf8'));
  const budget = (name) => budgets[name]?.budget.toLocaleString('en') ?? '–';
  const weighed = reports.map(({ name }) =>
    row([`\`${name}\``, budget(`commerce/${name}`), budget(`commerce/${name}, whole`)]),
  );
  const heads = ['Adapter', 'At first', 'In all'];
  const list = (told) => told.map(({ promise, reason }) => `- _${promise}_: ${reason}`);
  const parts = reports.flatMap(({ name, against, differences, notRun }) => [
    `## ${name}`,
    `Run against ${against}.`,
    ...(differences.length > 0 ? ['What the back end cannot keep:', list(differences).join('\n')] : []),
    ...(notRun.length > 0 ? ['What there was nothing to run on:', list(notRun).join('\n')] : []),
  ]);
  const table = (first, all) => [row(first), row(first.map(() => '---')), ...all].join('\n');
  const text = [head, table(titles, rows), weights, table(heads, weighed), ...parts].join('\n\n');
  return format(text, { ...(await resolveConfig(tableFile)), parser: 'markdown' });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(tableFile, await adapterTable());
}
