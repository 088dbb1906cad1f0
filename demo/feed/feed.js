// Draws the cards from the same file that the elements read.
const { notes } = await (await fetch('../data/zh-CN/content.json')).json();
const feed = document.getElementById('feed');

for (const note of notes) {
  const cover = note.images[0];
  const link = document.createElement('a');
  link.href = `?xhs-note=${encodeURIComponent(note.id)}`;
  const picture = Object.assign(new Image(), {
    src: new URL(cover.url, new URL('../data/zh-CN/content.json', location.href)).href,
    width: cover.width,
    height: cover.height,
    alt: cover.alt,
    loading: 'lazy',
  });
  const title = Object.assign(document.createElement('div'), { className: 'title', textContent: note.title });
  const author = Object.assign(document.createElement('div'), {
    className: 'author',
    textContent: note.author.name ?? note.author,
  });
  link.append(picture, title, author);
  link.addEventListener('click', (event) => {
    // A plain event of the page's own is enough; the nearest provider answers it.
    const request = new CustomEvent('xhs-open-note', {
      bubbles: true,
      composed: true,
      cancelable: true,
      detail: { noteId: note.id },
    });
    link.dispatchEvent(request);
    event.preventDefault();
  });
  const item = document.createElement('li');
  item.append(link);
  feed.append(item);
}
