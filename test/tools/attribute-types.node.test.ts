import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { unknownIn, writeOutTypes } from '../../tools/attribute-types.mjs';

const root = mkdtempSync(join(tmpdir(), 'attribute-types-'));
after(() => rmSync(root, { recursive: true }));

writeFileSync(join(root, 'kind.ts'), "export type Kind = 'notes' | Goods;\ntype Goods = 'products';\n");
writeFileSync(
  join(root, 'shelf.ts'),
  `import type { Kind } from './kind.js';
interface Note { type: 'image' | 'video' }
class Base { width = 3; }
export class Shelf extends Base {
  show: Kind | undefined;
  later?: Kind;
  type?: Note['type'];
  page = 'index';
  note: Note | undefined;
}
`,
);

/** The types of the fields of a shelf, of which all but the note have an attribute. */
function typesOf(): Record<string, string | undefined> {
  const members = ['show', 'later', 'type', 'page', 'width'].map((name) => ({
    name,
    kind: 'field',
    attribute: name,
    type: { text: 'Kind' },
  }));
  const note = { name: 'note', kind: 'field', type: { text: '?' } };
  const declaration = { name: 'Shelf', tagName: 'xhs-shelf', members: [...members, note] };
  writeOutTypes({ modules: [{ path: 'shelf.ts', declarations: [declaration] }] }, root);
  return Object.fromEntries(declaration.members.map(({ name, type }) => [name, type.text]));
}

test('what an attribute may be is written out, whatever name it has in the sources', () => {
  assert.deepEqual(typesOf(), {
    show: "'notes' | 'products' | undefined",
    later: "'notes' | 'products' | undefined",
    type: "'image' | 'video' | undefined",
    page: 'string',
    width: 'number',
    note: 'Note | undefined',
  });
});

test('a name that nobody can look up is told', () => {
  assert.deepEqual(unknownIn("'Tab' | string | undefined"), []);
  assert.deepEqual(unknownIn("Tab | 'about'"), ['Tab']);
});
