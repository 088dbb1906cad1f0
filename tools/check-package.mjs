// The packed tarball: exports resolve, types resolve and bring the elements, every entry imports in Node with no document, and a
// page loads few files.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { entries } from '../rollup.config.mjs';
import { consumerFaults } from './consumer-types.mjs';
import { hashesOf } from './write-integrity.mjs';

const shell = process.platform === 'win32';
let failed = false;
/** Each file may be a way to the server of its own: a page with these elements loads so many at once, at most. */
const atOnce = {
  of: ['index', 'elements/note', 'elements/product-tag', 'elements/cart', 'elements/provider'],
  most: 16,
};

function check(name, command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', shell });
  console.log(`${status === 0 ? 'ok' : 'FAILED'} ${name}`);
  if (status !== 0) {
    console.log(`${stdout}${stderr}`);
    failed = true;
  }
}

/** Some modules of the package and all that they import, but for what is imported later. */
function filesAtOnce(paths, found = new Set()) {
  for (const path of paths.filter((each) => !found.has(each))) {
    found.add(path);
    const imports = readFileSync(path, 'utf8').matchAll(/^(?:import|export)\b[^;]*?['"](\.[^'"]+)['"]/gm);
    filesAtOnce(
      [...imports].map(([, specifier]) => join(dirname(path), specifier)),
      found,
    );
  }
  return found;
}

check('publint', 'npx', ['publint', '--strict']);
check('types', 'npx', [
  'attw',
  '--pack',
  '.',
  '--profile',
  'esm-only',
  '--exclude-entrypoints',
  './custom-elements.json',
  './schemas/live.schema.json',
  './schemas/note.schema.json',
  './integrity.json',
]);

const names = Object.keys(entries());
const faults = consumerFaults(names);
console.log(`${faults.length === 0 ? 'ok' : 'FAILED'} types of a project that imports it`);
if (faults.length > 0) console.log(faults.join('\n'));
failed ||= faults.length > 0;

// By the names that a project imports, so that it is what `exports` leads Node to.
const imports = names.map((name) => (name === 'index' ? 'xhs-elements' : `xhs-elements/${name}`));
const script = `for (const name of ${JSON.stringify(imports)}) await import(name);`;
check('import in Node', process.execPath, ['--input-type=module', '-e', script]);

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const told = readFileSync('dist/integrity.json', 'utf8');
const isTrue = JSON.stringify(JSON.parse(told)) === JSON.stringify({ version, files: hashesOf('dist') });
console.log(`${isTrue ? 'ok' : 'FAILED'} hashes of the one-file builds`);
failed ||= !isTrue;
const loaded = filesAtOnce(atOnce.of.map((name) => `dist/${name}.js`));
const isFew = loaded.size <= atOnce.most;
console.log(`${isFew ? 'ok' : 'FAILED'} files at once: ${loaded.size}, of ${atOnce.most} at most`);
if (!isFew) console.log([...loaded].join('\n'));
failed ||= !isFew;
const packed = execFileSync('npm', ['pack', '--dry-run', '--json'], { encoding: 'utf8', shell });
const files = JSON.parse(packed)[0].files.map((file) => file.path);
const strange = files.filter(
  (path) =>
    !/^(dist\/|docs\/|schemas\/|src\/([\w-]+\/)*README\.md$|LICENSE$|README\.md$|CHANGELOG\.md$|package\.json$)/.test(
      path,
    ),
);
if (strange.length > 0) {
  console.log(`FAILED in the tarball: ${strange.join(', ')}`);
  failed = true;
}
// What is for those who have the repository stays there: the demo, and how to work on it.
const links = [...readFileSync('README.md', 'utf8').matchAll(/\]\((?!https?:)([^)#]+)|<img src="([^"]+)"/g)]
  .map(([, link, picture]) => link ?? picture)
  .filter((path) => !/^(demo\/|bench\/|CONTRIBUTING\.md$)/.test(path));
const dead = links.filter((path) => !files.includes(path));
console.log(`${dead.length === 0 ? 'ok' : 'FAILED'} links of the README`);
if (dead.length > 0) {
  console.log(`not in the tarball: ${dead.join(', ')}`);
  failed = true;
}
console.log(`xhs-elements ${version}: ${files.length} files`);
process.exit(failed ? 1 : 0);
