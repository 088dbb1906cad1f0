import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const guides = [
  'README.md',
  'CONTRIBUTING.md',
  'src/README.md',
  'tools/README.md',
  'bench/README.md',
  'docs/adapters.md',
  'docs/analytics.md',
  'docs/compliance.md',
  'docs/content.md',
  'docs/data.md',
  'docs/frameworks.md',
  'docs/merchant.md',
  'docs/page.md',
  'docs/write-an-adapter.md',
  'docs/live.md',
];

const filesOfImages = (guide: string, text: string): readonly string[] =>
  [...text.matchAll(/<img src="([^"]+)"/g)].map(([, path = '']) => join(dirname(guide), path));

/** What a guide speaks of that is not there: scripts, tools, links, pictures. */
function missingIn(guide: string, text: string): readonly string[] {
  const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
  const tools = [...text.matchAll(/\btools\/[\w-]+\.mjs/g)].map(([path]) => path);
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = '']) => join(dirname(guide), path));
  return [
    ...named.filter((name) => !(name in scripts)).map((name) => `${guide}: npm run ${name}`),
    ...[...tools, ...links, ...filesOfImages(guide, text)]
      .filter((path) => !existsSync(path))
      .map((path) => `${guide}: ${path}`),
  ];
}

for (const guide of guides) {
  test(`${guide} speaks of nothing that is not there`, () => {
    assert.deepEqual(missingIn(guide, readFileSync(guide, 'utf8')), []);
  });
}

test('a guide that speaks of what is not there is found out', () => {
  const text = 'Try `npm run fly`, `node tools/fly.mjs` and [this](fly.md), not `npm run build` or [that](README.md).';
  assert.deepEqual(missingIn('tools/README.md', text), [
    'tools/README.md: npm run fly',
    'tools/README.md: tools/fly.mjs',
    'tools/README.md: tools/fly.md',
  ]);
});

test('tools/README.md has a line for every tool, and every script that runs one runs one that is there', () => {
  const lines = readFileSync('tools/README.md', 'utf8');
  const told = new Set([...lines.matchAll(/^- `([\w./-]+?)\/?`: \S/gm)].map(([, name = '']) => name));
  const tools = readdirSync('tools').filter((name) => name !== 'README.md');
  assert.deepEqual([...told].sort(), tools.sort());
  const run = Object.values(scripts).flatMap((script) => script.match(/(?:tools|bench)\/[\w/-]+\.mjs/g) ?? []);
  assert.deepEqual(
    run.filter((path) => !existsSync(path)),
    [],
  );
});
