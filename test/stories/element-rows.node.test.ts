import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementRows } from '../../stories/docs/element-rows.js';

const described = {
  tagName: 'xhs-shelf',
  attributes: [
    { name: 'tab', fieldName: 'tab', type: { text: "'notes' | 'about' | undefined" }, description: 'What is shown.' },
    { name: 'note-id', fieldName: 'noteId', type: { text: 'string' }, description: 'Which note.' },
    { name: 'open', fieldName: 'open', type: { text: 'boolean' }, default: 'false' },
    { name: 'layout', type: { text: "'beside'" } },
  ],
  members: [
    { kind: 'field', name: 'tab', attribute: 'tab' },
    { kind: 'field', name: 'content', readonly: true, description: 'What is shown.' },
    { kind: 'method', name: 'seek', parameters: [{ name: 'seconds' }] },
  ],
  events: [{ name: 'xhs-tag-tap', type: { text: 'XhsTagTapEvent' } }],
  slots: [{ name: '' }, { name: 'tab' }],
  cssParts: [{ name: 'tab', description: 'One of them.' }],
  cssStates: [{ name: 'loading' }],
  cssProperties: [{ name: '--xhs-fit', default: 'cover' }],
};
const rows = elementRows({ modules: [{ declarations: [described] }] }, 'xhs-shelf', {
  events: [
    {
      name: 'xhs-tag-tap',
      kind: 'fact',
      description: '',
      detail: [{ name: 'noteId', type: 'string', description: '' }],
    },
  ],
  tokens: [{ name: '--xhs-brand', light: '#111', dark: '#eee', isColor: true }],
});
const all = Object.values(rows);

test('everything that the manifest tells has a row of its own, though names are the same', () => {
  assert.deepEqual(
    all.map(({ name, table }) => `${table.category}: ${name}`),
    [
      'attributes: tab',
      'attributes: note-id',
      'attributes: open',
      'attributes: layout',
      'properties: content',
      'methods: seek(seconds)',
      'events: xhs-tag-tap',
      'slots: (without a name)',
      'slots: tab',
      'css parts: ::part(tab)',
      'css states: :state(loading)',
      'css custom properties: --xhs-fit',
      'tokens, as in every element: --xhs-brand',
    ],
  );
});

test('what an attribute may be can be chosen, under the name of its property', () => {
  const { tab, noteId, open, layout } = rows;
  assert.deepEqual([tab?.control, tab?.options], [{ type: 'select' }, ['notes', 'about']]);
  assert.deepEqual([noteId?.control, noteId?.description], [{ type: 'text' }, 'Which note. As a property: `noteId`.']);
  assert.deepEqual([open?.control, open?.table.defaultValue.summary], [{ type: 'boolean' }, 'false']);
  assert.deepEqual([layout?.control, layout?.options], [{ type: 'select' }, ['beside']]);
});

test('what can only be read is said to be so, and an event says what it holds', () => {
  assert.equal(rows['properties: content']?.description, 'What is shown. Read only.');
  assert.equal(rows['events: xhs-tag-tap']?.table.type.detail, 'noteId: string');
  assert.equal(rows['tokens, as in every element: --xhs-brand']?.table.defaultValue.summary, 'light-dark(#111, #eee)');
});

test('an element that is not there has no rows', () => {
  assert.deepEqual(elementRows({}, 'xhs-shelf', { events: [], tokens: [] }), {});
});
