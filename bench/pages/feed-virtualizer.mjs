// A feed's cards by `@lit-labs/virtualizer`, with its own masonry.
import { virtualize } from '@lit-labs/virtualizer/virtualize.js';
import { masonry } from '@lit-labs/virtualizer/layouts/masonry.js';
import { html, render } from 'lit';
import { columnsOf, heart, likesOf, rootWith, sizeOf } from '../feed-card.mjs';

/** Shows the notes in columns; how much is drawn around the window is its own affair. */
export function show(main, notes, { styles }) {
  const root = rootWith(main, styles);
  const { gap, inline } = columnsOf(root.host.clientWidth);
  const layout = masonry({
    flex: false,
    gap: `${gap}px`,
    padding: '0px',
    itemSize: { width: `${inline}px`, height: `${inline}px` },
    getAspectRatio: (note) => inline / sizeOf(note, inline).height,
  });
  const renderItem = (note, index) => {
    const { lines, picture } = sizeOf(note, inline);
    const [image] = note.images;
    return html`<article
      class="card note"
      part="card"
      data-index=${index}
      aria-posinset=${index + 1}
      aria-setsize=${notes.length}
      aria-label=${note.title}
      .style=${`--_picture-size: ${picture}px; --_lines: ${lines}`}
    >
      <div class="picture" part="picture">
        <img
          src=${image.url}
          width=${image.width}
          height=${image.height}
          alt=${image.alt}
          loading=${index < 6 ? 'eager' : 'lazy'}
          decoding="async"
          draggable="false"
        />
      </div>
      <button class="link"><span class="title" part="title">${note.title}</span></button>
      <div class="footer">
        <span class="author"
          ><span class="avatar" aria-hidden="true">${[...note.author.name][0]}</span
          ><bdi>${note.author.name}</bdi></span
        ><span class="count"
          ><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${heart}></path></svg
          ><span aria-hidden="true">${likesOf(note)}</span
          ><span class="visually-hidden">${likesOf(note)} likes</span></span
        >
      </div>
    </article>`;
  };
  render(html`<div class="feed">${virtualize({ items: notes, renderItem, layout })}</div>`, root);
  return {
    root,
    leave() {
      render(null, root);
      root.host.remove();
    },
  };
}
