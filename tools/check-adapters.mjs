// Every commerce adapter has its parts: entry, registration, readme, and the contract suite over it. What is missing is named.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { exitAfterOutput } from './exit-after-output.mjs';
import { listFiles } from './list-files.mjs';
import { adapterTable, tableFile } from './write-adapter-table.mjs';

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
const names = readdirSync('src/commerce', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const missing = [];
const registry = ['registry', 'further-adapters'].map((file) => read(`src/runtime/${file}.ts`)).join('\n');
const exported = Object.keys(JSON.parse(read('package.json')).exports);

for (const name of names) {
  const folder = `src/commerce/${name}`;
  const need = (holds, what) => holds || missing.push(`${name}: ${what}`);
  need(
    /export (const|function) createAdapter\b/.test(read(`${folder}/index.ts`)),
    `createAdapter in ${folder}/index.ts`,
  );
  const sources = listFiles(folder, (path) => path.endsWith('.ts')).map(read);
  need(
    sources.some((text) => text.includes('implements CommerceAdapter') && text.includes(`= '${name}'`)),
    `a class that implements CommerceAdapter under the name '${name}'`,
  );
  need(read(`${folder}/README.md`).startsWith('# '), `${folder}/README.md`);
  need(registry.includes(`'../commerce/${name}/index.js'`), 'its line in src/runtime/further-adapters.ts');
  const tests = [
    ...listFiles(`test/commerce/${name}`, (path) => path.endsWith('.test.ts')),
    `test/backends/${name}.test.ts`,
  ].map(read);
  need(
    tests.some((text) => /\b(of commerceContract|contractSuite)\(/.test(text)),
    `the contract suite over it in test/commerce/${name}/ or test/backends/`,
  );
}
if (!exported.includes('./commerce/*')) missing.push('package.json: the export "./commerce/*"');

// A copy without documentation, as the generators are tested on, has no table.
if (existsSync('docs') && read(tableFile) !== (await adapterTable())) {
  missing.push(`${tableFile}: another text than the reports give; npm run adapter-table writes it`);
}

for (const line of missing) console.error(`missing of ${line}`);
console.log(
  missing.length === 0 ? `adapters: ${names.length}, all whole` : `adapters: ${missing.length} parts missing`,
);
exitAfterOutput(missing.length === 0 ? 0 : 1);
