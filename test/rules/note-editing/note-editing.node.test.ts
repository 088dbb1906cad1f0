import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseNote } from '../../../src/content/note-schema.js';
import { tokenize } from '../../../src/content/rich-text.js';
import { changeDraft, exact } from '../../../src/rules/note-editing/change-draft.js';
import { beginHistory, perform, redo, settle, undo } from '../../../src/rules/note-editing/history.js';
import { draftOf, emptyDraft, type NoteDraft, restOf } from '../../../src/rules/note-editing/note-draft.js';
import { noteText } from '../../../src/rules/note-editing/write-note.js';
import { complete } from '../../content/note-data.js';
import { command, draft } from './note-arbitraries.js';

const runs = { numRuns: Number(process.env['NOTE_RUNS'] ?? 1_000) };
const isWhole = ({ note }: NoteDraft): boolean => note.images.length > 0 || note.video !== undefined;
const given = (): NoteDraft => draftOf(parseNote({ ...complete, cms: { id: 7 } }, 'https://a.example/').value);

/** Opens what was written, as an editor does. */
function open(text: string): NoteDraft {
  const data: unknown = JSON.parse(text);
  const { value, issues } = parseNote(data);
  // A note that nobody has signed is one that is not finished.
  assert.deepEqual(
    issues.filter(({ path }) => path !== 'author'),
    [],
  );
  return draftOf(value, restOf(data));
}

test('from the editor to JSON and back nothing is lost, whatever was done to the note', () => {
  let done = 0;
  fc.assert(
    fc.property(draft, fc.array(command, { maxLength: 12 }), (before, commands) => {
      const after = commands.reduce(changeDraft, before);
      if (!isWhole(after)) return;
      done += 1;
      assert.deepEqual(open(noteText(after)), after);
    }),
    runs,
  );
  assert.ok(done > runs.numRuns / 2, `${done} of them were notes`);
});

test('what is taken back is as it was, and done again it is as it had become', () => {
  let steps = 0;
  fc.assert(
    fc.property(draft, fc.array(command, { maxLength: 12 }), (before, commands) => {
      let history = beginHistory(before);
      const states = [before];
      for (const each of commands) {
        history = perform(history, changeDraft(history.present, each));
        if (history.present !== states.at(-1)) states.push(history.present);
      }
      steps += states.length - 1;
      const last = history;
      for (const state of states.toReversed().slice(1)) {
        history = undo(history);
        assert.equal(history.present, state);
      }
      assert.equal(undo(history), history);
      for (const state of states.slice(1)) {
        history = redo(history);
        assert.equal(history.present, state);
      }
      assert.deepEqual(history.past, last.past);
      assert.equal(redo(history), history);
    }),
    runs,
  );
  assert.ok(steps > 100, `${steps} steps`);
});

test('steps about the same are taken back at once, until something ends them', () => {
  let history = beginHistory('');
  for (const text of ['a', 'ab', 'abc']) history = perform(history, text, 'title');
  history = perform(settle(history), 'abcd', 'title');
  assert.deepEqual(history.past, ['', 'abc']);
  assert.equal(undo(undo(history)).present, '');
  // What was taken back and changed then begins anew.
  assert.deepEqual(perform(undo(history), 'abX', 'title').past, ['', 'abc']);
});

test('a step that changes nothing is none', () => {
  const before = given();
  for (const each of [
    { kind: 'moveTag', id: 't1', x: 0.25, y: 0.5 },
    { kind: 'moveTag', id: 'none', x: 0, y: 0 },
    { kind: 'removeTag', id: 'none' },
    { kind: 'removePicture', image: 9 },
    { kind: 'addTag', id: 't1', productId: 'mist', spot: { image: 0, x: 0, y: 0 } },
    { kind: 'addTag', id: 'new', productId: 'mist', spot: { image: 2, x: 0, y: 0 } },
    { kind: 'editNote', fields: { id: ' ' } },
  ] as const) {
    assert.equal(changeDraft(before, each), before, JSON.stringify(each));
  }
});

test('what was not touched is the same object', () => {
  const before = given();
  const after = changeDraft(before, { kind: 'moveTag', id: 't1', x: 0.3, y: 0.5 });
  assert.equal(after.note.images, before.note.images);
  assert.equal(after.note.body, before.note.body);
  assert.equal(before.note.tags[0]?.x, 0.25);
});

test('a tag that is placed lists its product, one that goes takes it from the list, if no other tag has it', () => {
  const placed = changeDraft(given(), {
    kind: 'addTag',
    id: 'new',
    productId: 'balm',
    spot: { image: 1, x: 0.123456, y: 2 },
  });
  assert.deepEqual(placed.note.products, ['serum', 'mist', 'balm']);
  const tag = placed.note.tags.at(-1);
  assert.deepEqual([tag?.image, tag?.x, tag?.y, tag?.direction], [1, 0.1235, 1, 'auto']);
  const twice = changeDraft(placed, { kind: 'addTag', id: 'two', productId: 'balm', spot: { image: 0, x: 0, y: 0 } });
  const once = changeDraft(twice, { kind: 'removeTag', id: 'new' });
  assert.deepEqual(once.note.products, ['serum', 'mist', 'balm']);
  assert.deepEqual(changeDraft(once, { kind: 'removeTag', id: 'two' }).note.products, ['serum', 'mist']);
});

test('another product takes the variant of the one before with it, and is no alternate of itself', () => {
  const [tag] = changeDraft(given(), { kind: 'editTag', id: 't1', fields: { productId: 'cream' } }).note.tags;
  assert.equal(tag?.productId, 'cream');
  assert.equal(tag?.variantId, undefined);
  assert.deepEqual(tag?.alternates, []);
});

test('a tag of a place keeps its label: it has nothing else to be called by', () => {
  const before = given();
  assert.equal(changeDraft(before, { kind: 'editTag', id: 't2', fields: { label: ' ' } }), before);
  const [tag] = changeDraft(before, { kind: 'editTag', id: 't1', fields: { label: ' Mine ' } }).note.tags;
  assert.equal(tag?.label, 'Mine');
});

test('tags go with their picture: where it moves, and away with it', () => {
  const moved = changeDraft(given(), { kind: 'movePicture', image: 0, to: 1 });
  assert.deepEqual(
    moved.note.tags.map(({ id, image }) => [id, image]),
    [
      ['t1', 1],
      ['t2', 0],
    ],
  );
  const gone = changeDraft(moved, { kind: 'removePicture', image: 0 });
  assert.deepEqual(
    gone.note.tags.map(({ id, image }) => [id, image]),
    [['t1', 0]],
  );
});

test('tags of a video stay when a picture beside it goes', () => {
  const video = { sources: ['v.webm'], poster: complete.images[0] };
  const data = { ...complete, type: 'video', video, images: complete.images.slice(0, 1) };
  const before = draftOf(parseNote({ ...data, tags: [complete.tags[0]] }).value);
  const after = changeDraft(before, { kind: 'removePicture', image: 0 });
  assert.deepEqual(after.note.tags, before.note.tags);
  assert.deepEqual(open(noteText(after)), after);
});

test('a video begins a note that has no pictures, and takes the place of one that is there', () => {
  const poster = { url: 'https://brand.example/1.webp', width: 3, height: 4, alt: ' Tea ' };
  const video = { sources: [{ url: 'tea.mp4', type: 'video/mp4' }], poster, captions: [], chapters: [] };
  const begun = changeDraft(emptyDraft('tea'), { kind: 'setVideo', video });
  assert.deepEqual([begun.note.type, begun.note.video?.poster.alt], ['video', 'Tea']);
  const other = { ...video, sources: [{ url: 'milk.mp4', type: 'video/mp4' }] };
  assert.equal(changeDraft(begun, { kind: 'setVideo', video: other }).note.video?.sources[0]?.url, 'milk.mp4');
  const pictures = changeDraft(emptyDraft('tea'), { kind: 'addPicture', picture: poster });
  assert.equal(changeDraft(pictures, { kind: 'setVideo', video }), pictures);
});

test('topics of the text come and go with it', () => {
  const after = changeDraft(given(), { kind: 'editNote', fields: { body: tokenize('Now #evening') } });
  assert.deepEqual(after.note.topics, ['skincare', 'evening']);
});

test('fields that no note has go back into the file as they came', () => {
  const data = { ...complete, cms: { id: 7 }, reviewedBy: 'Mia' };
  const draftFromFile = draftOf(parseNote(data, 'https://a.example/').value, restOf(data));
  const written = JSON.parse(noteText(draftFromFile)) as Record<string, unknown>;
  assert.deepEqual([written['cms'], written['reviewedBy']], [{ id: 7 }, 'Mia']);
  assert.deepEqual(restOf([1]), {});
});

test('tags that share a name get one each', () => {
  const [tag] = given().note.tags;
  const tags = [tag, tag, tag].flatMap((each) => each ?? []);
  assert.deepEqual(
    draftOf({ ...given().note, tags }).note.tags.map(({ id }) => id),
    ['t1', 't1-2', 't1-3'],
  );
});

test('a new note is empty and says nothing yet', () => {
  const { note } = emptyDraft('n1');
  assert.deepEqual([note.id, note.images, note.tags, note.title], ['n1', [], [], '']);
  assert.throws(() => parseNote(JSON.parse(noteText(emptyDraft('n1')))), /images/);
});

test('shares stay on the picture and have four digits', () => {
  assert.deepEqual([exact(-1), exact(0.33333), exact(1.2)], [0, 0.3333, 1]);
});
