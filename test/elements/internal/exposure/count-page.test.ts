import { expect } from '@open-wc/testing';
import { startAnalytics } from '../../../../src/analytics.js';
import { XhsNoteLoadEvent, XhsSlideChangeEvent, XhsTagTapEvent } from '../../../../src/events/index.js';
import type { AnalyticsRecord } from '../../../../src/model/analytics.js';
import type { Note } from '../../../../src/model/index.js';
import { until } from '../../../../stories/acting.js';

const tag = (id: string, image: number) => ({ id, image, kind: 'product', productId: `of ${id}`, alternates: [] });
const note = {
  id: 'shelf',
  type: 'image',
  author: { id: 'mia', name: 'Mia' },
  tags: [tag('first', 0), tag('second', 1)],
} as unknown as Note;

/** A note on a page, as far as whoever counts knows: a box that tells what it shows. */
function show(style = 'block-size: 100px'): HTMLElement {
  const box = document.createElement('div');
  box.setAttribute('style', style);
  document.body.append(box);
  box.dispatchEvent(new XhsNoteLoadEvent({ note }));
  return box;
}

describe('what is counted on a page', () => {
  const heard: AnalyticsRecord[] = [];
  const names = (): string[] => heard.map(({ name }) => name);
  let stop: () => void;

  beforeEach(() => {
    heard.length = 0;
    const analytics = startAnalytics({
      consent: 'granted',
      indexedDB: undefined,
      sinks: [(record) => void heard.push(record)],
    });
    stop = () => analytics.dispose();
  });

  afterEach(() => {
    stop();
    document.body.querySelectorAll(':scope > div').forEach((box) => box.remove());
  });

  it('a note that is in sight, with the tags of its picture, and of the next when it is turned to', async () => {
    const hidden = show('display: none');
    const box = show();
    await until(() => names().includes('tag_impression'), 'the note is seen');
    expect(names()).to.deep.equal(['note_impression', 'tag_impression']);
    expect(heard[1]?.params).to.deep.equal({
      note_id: 'shelf',
      author_id: 'mia',
      tag_id: 'first',
      item_id: 'of first',
    });
    box.dispatchEvent(new XhsSlideChangeEvent({ index: 1 }));
    box.dispatchEvent(new XhsSlideChangeEvent({ index: 0 }));
    hidden.dispatchEvent(new XhsSlideChangeEvent({ index: 1 }));
    await until(() => names().length >= 4, 'the swipe is counted');
    expect(names().slice(2)).to.deep.equal(['note_read', 'tag_impression']);
  });

  it('a tap, with who wrote the note', async () => {
    const box = show();
    box.dispatchEvent(new XhsTagTapEvent({ tagId: 'first', noteId: 'shelf', productId: 'serum' }));
    await until(() => names().includes('tag_click'), 'the tap is counted');
    expect(names()).to.deep.equal(['note_read', 'tag_click']);
    expect(heard[1]?.params).to.include({ author_id: 'mia', item_id: 'serum' });
  });

  it('nothing any more once it is disposed of', async () => {
    const box = show();
    stop();
    box.dispatchEvent(new XhsTagTapEvent({ tagId: 'first', noteId: 'shelf' }));
    const analytics = startAnalytics({
      consent: 'granted',
      indexedDB: undefined,
      sinks: [(record) => void heard.push(record)],
    });
    show().dispatchEvent(new XhsTagTapEvent({ tagId: 'second', noteId: 'shelf' }));
    await until(() => names().includes('tag_click'), 'another counts');
    analytics.dispose();
    expect(heard.filter(({ name }) => name === 'tag_click').map(({ params }) => params)).to.deep.equal([
      { tag_id: 'second', note_id: 'shelf', author_id: 'mia' },
    ]);
  });
});
