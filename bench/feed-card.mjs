// Runs in a page: what every list of the bench has to know of a card to draw the same one.

/** How wide the columns of a list are, and what is between them; those of a feed. */
export function columnsOf(width) {
  const columns = width >= 1200 ? 5 : 4;
  const gap = 24;
  return { columns, gap, rowGap: 16, inline: Math.floor((width - gap * (columns - 1)) / columns) };
}

/** How high a note's card is, and what of it is its picture. */
export function sizeOf({ title, images: [image] }, inline) {
  const lines = title.length > 12 ? 2 : 1;
  const picture = Math.round(inline / Math.min(4 / 3, Math.max(3 / 4, image.width / image.height)));
  return { lines, picture, height: picture + 8 + lines * 20 + 8 + 24 + 10 };
}

/** Where the cards of a masonry stand. */
export function placesOf(notes, width) {
  const { columns, gap, rowGap, inline } = columnsOf(width);
  const ends = Array(columns).fill(0);
  return notes.map((note, index) => {
    const size = sizeOf(note, inline);
    let column = 0;
    for (let at = 1; at < columns; at += 1) if (ends[at] < ends[column]) column = at;
    const place = { note, index, ...size, inline, top: ends[column], left: column * (inline + gap) };
    ends[column] += size.height + rowGap;
    return place;
  });
}

/** The drawing beside that. */
export const heart = 'M12 20s-7.5-4.6-7.5-10.2A4.3 4.3 0 0 1 12 7.3a4.3 4.3 0 0 1 7.5 2.5C19.5 15.4 12 20 12 20Z';

/** How many like a note, as its card shows it. */
export const likesOf = ({ counts: { likes } }) => (likes < 1_000 ? String(likes) : `${Math.floor(likes / 100) / 10}K`);

/** Puts the picture of a list into its shadow root: an element with the styles of a feed. */
export function rootWith(main, styles) {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = styles;
  main.append(host);
  return root;
}
