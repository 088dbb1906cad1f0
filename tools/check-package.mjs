// The packed tarball: exports resolve, types resolve, and every entry imports in Node with no document.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { entries } from '../rollup.config.mjs';
import { hashesOf } from './write-integrity.mjs';

const shell = process.platform === 'win32';
let failed = false;

function check(name, command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', shell });
  console.log(`${status === 0 ? 'ok' : 'FAILED'} ${name}`);
  if (status !== 0) {
    console.log(`${stdout}${stderr}`);
    failed = true;
  }
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

const imports = Object.keys(entries()).map((name) => pathToFileURL(`dist/${name}.js`).href);
const script = `for (const url of ${JSON.stringify(imports)}) await import(url);`;
check('import in Node', process.execPath, ['--input-type=module', '-e', script]);

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const told = readFileSync('dist/integrity.json', 'utf8');
const isTrue = JSON.stringify(JSON.parse(told)) === JSON.stringify({ version, files: hashesOf('dist') });
console.log(`${isTrue ? 'ok' : 'FAILED'} hashes of the one-file builds`);
failed ||= !isTrue;
const packed = execFileSync('npm', ['pack', '--dry-run', '--json'], { encoding: 'utf8', shell });
const files = JSON.parse(packed)[0].files.map((file) => file.path);
const strange = files.filter(
  (path) => !/^(dist\/|schemas\/|LICENSE$|README\.md$|CHANGELOG\.md$|package\.json$)/.test(path),
);
if (strange.length > 0) {
  console.log(`FAILED in the tarball: ${strange.join(', ')}`);
  failed = true;
}
console.log(`xhs-elements ${version}: ${files.length} files`);
process.exit(failed ? 1 : 0);
