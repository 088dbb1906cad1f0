// Every element has its parts: class, entry, stories and tests, and is registered where all are. What is missing is named.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { exitAfterOutput } from './exit-after-output.mjs';
import { listFiles } from './list-files.mjs';
import { pascalCase } from './write-files.mjs';

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
const names = readdirSync('src/elements').filter((name) => name !== 'internal');
const shoppers = read('src/define.ts');
const merchants = read('src/merchant.ts');
const missing = [];

for (const name of names) {
  const tag = `xhs-${name}`;
  const className = `Xhs${pascalCase(name)}`;
  const folder = `src/elements/${name}`;
  const need = (holds, what) => holds || missing.push(`${tag}: ${what}`);
  const source = read(`${folder}/${name}.ts`);
  need(source.includes(`export class ${className} `), `the class ${className} in ${folder}/${name}.ts`);
  need(source.includes(`'${tag}': ${className}`), `its tag in HTMLElementTagNameMap, in ${folder}/${name}.ts`);
  need(read(`${folder}/define.ts`).includes(`defineElement('${tag}', ${className})`), `its entry ${folder}/define.ts`);
  need(
    read(`${folder}/define.ts`).includes(`export type { ${className} }`),
    `the type of its class, exported by ${folder}/define.ts`,
  );
  const entry = merchants.includes(`'./elements/${name}/define.js'`) ? 'src/merchant.ts' : 'src/define.ts';
  need(read(entry).includes(`'./elements/${name}/define.js'`), 'its line in src/define.ts or src/merchant.ts');
  need(entry === 'src/define.ts' || !shoppers.includes(`'./elements/${name}/define.js'`), 'one entry and not two');
  const loaded = read('src/loader.ts').includes(`'./elements/${name}/define.js'`);
  // No page of shoppers pays for what a brand works with.
  if (entry === 'src/define.ts') need(loaded, 'its line in src/loader.ts');
  else need(!loaded, 'no line in src/loader.ts');
  need(/export const \w+/.test(read(`stories/${name}.stories.ts`)), `its stories in stories/${name}.stories.ts`);
  need(
    read(`test/stories/${name}.test.ts`).includes(`/stories/${name}.stories.js'`),
    `the test that runs its stories, test/stories/${name}.test.ts`,
  );
  const tests = listFiles(`test/elements/${name}`, (path) => path.endsWith('.test.ts'));
  need(
    tests.some((path) => read(path).includes(tag)),
    `a test of it in test/elements/${name}/`,
  );
}

for (const line of missing) console.error(`missing of ${line}`);
console.log(
  missing.length === 0 ? `elements: ${names.length}, all whole` : `elements: ${missing.length} parts missing`,
);
exitAfterOutput(missing.length === 0 ? 0 : 1);
