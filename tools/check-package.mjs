// The packed tarball: exports resolve, types resolve and bring the elements, every entry imports in Node with no document, a page
// loads few files, and what the guides show compiles and is there.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { entries } from '../rollup.config.mjs';
import { consumerFaults } from './consumer-types.mjs';
import { guides } from './guide-blocks.mjs';
import { guideCodeFaults } from './guide-code.mjs';
import { guideMarkupFaults } from './guide-markup.mjs';
import { vueTemplate } from './vue-template.mjs';
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

/** Says what is wrong, where anything is. */
function report(name, faults) {
  console.log(`${faults.length === 0 ? 'ok' : 'FAILED'} ${name}`);
  if (faults.length > 0) console.log(faults.join('\n'));
  failed ||= faults.length > 0;
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
report('types of a project that imports it', consumerFaults(names));
report('code of the guides, and elements in templates of Vue', guideCodeFaults(guides, [vueTemplate()]));
report('markup of the guides', guideMarkupFaults(guides));

// By the names that a project imports, so that it is what `exports` leads Node to.
const imports = names.map((name) => (name === 'index' ? 'xhs-elements' : `xhs-elements/${name}`));
const script = `for (const name of ${JSON.stringify(imports)}) await import(name);`;
check('import in Node', process.execPath, ['--input-type=module', '-e', script]);

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const told = readFileSync('dist/integrity.json', 'utf8');
const isTrue = JSON.stringify(JSON.parse(told)) === JSON.stringify({ version, files: hashesOf('dist') });
report('hashes of the one-file builds', isTrue ? [] : ['dist/integrity.json is of another build']);
const loaded = [...filesAtOnce(atOnce.of.map((name) => `dist/${name}.js`))];
report(`files at once: ${loaded.length}, of ${atOnce.most} at most`, loaded.length <= atOnce.most ? [] : loaded);
// A bundler takes a file whole, with all that anything else uses of it: stores in it would be in front of every note.
const ofNote = [...filesAtOnce(['dist/elements/note.js'])].flatMap((path) =>
  JSON.parse(readFileSync(`${path}.map`, 'utf8')).sources.map((source) => source.replace(/^(\.\.\/)+/, '')),
);
report(
  'no store in the files of a note',
  ofNote.filter((source) => source.startsWith('src/state/')),
);
const packed = execFileSync('npm', ['pack', '--dry-run', '--json'], { encoding: 'utf8', shell });
const files = JSON.parse(packed)[0].files.map((file) => file.path);
const strange = files.filter(
  (path) =>
    !/^(dist\/|docs\/|schemas\/|src\/([\w-]+\/)*README\.md$|LICENSE$|README\.md$|CHANGELOG\.md$|package\.json$)/.test(
      path,
    ),
);
report('what is in the tarball', strange);
// What is for those who have the repository stays there: the demo, and how to work on it.
const links = [...readFileSync('README.md', 'utf8').matchAll(/\]\((?!https?:)([^)#]+)|<img src="([^"]+)"/g)]
  .map(([, link, picture]) => link ?? picture)
  .filter((path) => !/^(demo\/|bench\/|CONTRIBUTING\.md$)/.test(path));
report(
  'links of the README',
  links.filter((path) => !files.includes(path)).map((path) => `${path} is not in the tarball`),
);
console.log(`xhs-elements ${version}: ${files.length} files`);
process.exit(failed ? 1 : 0);
