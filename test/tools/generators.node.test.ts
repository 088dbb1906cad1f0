import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { ProjectCopy, written } from './project-copy.js';

const project = new ProjectCopy();
after(() => project.dispose());

/** All of them in one project: to check it takes long, and what one writes must not break what another does. */
const made = [
  project.run('tools/new-element.mjs', 'gift-card', 'A gift card with what is left on it.'),
  project.run('tools/new-adapter.mjs', 'far-shop'),
  project.run('tools/new-locale.mjs', 'ja'),
];
const files = [
  ...made.flatMap(written),
  'src/define.ts',
  'src/loader.ts',
  'src/runtime/further-adapters.ts',
  'package.json',
];

test('what the generators write passes types, lint, format and floors', () => {
  for (const { ok, text } of made) assert.equal(ok, true, text);
  assert.equal(project.complaintsOf(files), '');
});

test('what does not pass is told: a type, a blank, a way up the floors', () => {
  const file = 'src/commerce/far-shop/index.ts';
  appendFileSync(
    project.path(file),
    "import { setDefaultShop } from '../../runtime/page-default.js';\nexport const  wrong: number = String(setDefaultShop);\n",
  );
  const complaints = project.complaintsOf([file]);
  assert.match(complaints, /error TS2322/);
  assert.match(complaints, /Code style issues found/);
  assert.match(complaints, /far-shop\/index\.ts.*runtime/);
});
