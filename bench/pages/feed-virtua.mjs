// A feed's cards by React and `virtua`, which knows rows and no columns of their own: each row is a grid of cards.
import { createElement as h, memo } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { WindowVirtualizer } from 'virtua';
import { columnsOf, heart, likesOf, rootWith, sizeOf } from '../feed-card.mjs';

const Card = memo(({ note, index, count, inline, left }) => {
  const { lines, picture, height } = sizeOf(note, inline);
  const [image] = note.images;
  return h(
    'article',
    {
      className: 'card note',
      part: 'card',
      'data-index': index,
      'aria-posinset': index + 1,
      'aria-setsize': count,
      'aria-label': note.title,
      style: {
        insetBlockStart: 0,
        insetInlineStart: left,
        inlineSize: inline,
        blockSize: height,
        '--_picture-size': `${picture}px`,
        '--_lines': lines,
      },
    },
    h(
      'div',
      { className: 'picture', part: 'picture' },
      h('img', {
        src: image.url,
        width: image.width,
        height: image.height,
        alt: image.alt,
        loading: index < 6 ? 'eager' : 'lazy',
        decoding: 'async',
        draggable: false,
      }),
    ),
    h('button', { className: 'link' }, h('span', { className: 'title', part: 'title' }, note.title)),
    h(
      'div',
      { className: 'footer' },
      h(
        'span',
        { className: 'author' },
        h('span', { className: 'avatar', 'aria-hidden': true }, [...note.author.name][0]),
        h('bdi', null, note.author.name),
      ),
      h(
        'span',
        { className: 'count' },
        h('svg', { className: 'icon', viewBox: '0 0 24 24', 'aria-hidden': true }, h('path', { d: heart })),
        h('span', { 'aria-hidden': true }, likesOf(note)),
        h('span', { className: 'visually-hidden' }, `${likesOf(note)} likes`),
      ),
    ),
  );
});

/** Shows the notes in rows; as much is drawn around the window as of the others. */
export function show(main, notes, { styles }) {
  const root = rootWith(main, styles);
  const { columns, gap, rowGap, inline } = columnsOf(root.host.clientWidth);
  const rows = [];
  for (let from = 0; from < notes.length; from += columns) rows.push(notes.slice(from, from + columns));
  const rowOf = (row, at) => {
    const block = Math.max(...row.map((note) => sizeOf(note, inline).height)) + rowGap;
    return h(
      'div',
      { style: { position: 'relative', blockSize: block } },
      row.map((note, column) =>
        h(Card, {
          key: note.id,
          note,
          index: at * columns + column,
          count: notes.length,
          inline,
          left: column * (inline + gap),
        }),
      ),
    );
  };
  const list = createRoot(root);
  flushSync(() => list.render(h(WindowVirtualizer, { data: rows, bufferSize: innerHeight }, rowOf)));
  return {
    root,
    leave() {
      list.unmount();
      root.host.remove();
    },
  };
}
