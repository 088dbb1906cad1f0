import type { FeedItem, Note, Picture } from '../../model/index.js';

// What a card of a feed is as high as, known from its data alone: nothing is measured, so nothing moves. The styles of the
// card give each part exactly this room.

/** The picture of a card is never slimmer than 3:4 and never wider than 4:3, as the platform crops its covers. */
const slimmest = 3 / 4;
const widest = 4 / 3;
const titleSize = 14;
export const cardRoom = { titleLine: 20, padding: 10, titleGap: 8, footer: 24, footerGap: 8, price: 26 } as const;

/** The picture that stands for a note: the poster of a video, else its first one. */
export function coverOf(note: Note): Picture | undefined {
  return note.images[0] ?? note.video?.poster;
}

/** Width by height, as a card crops it. */
export function coverRatio(picture: Pick<Picture, 'width' | 'height'> | undefined): number {
  if (!picture) return slimmest;
  return Math.min(widest, Math.max(slimmest, picture.width / picture.height));
}

/** What a card calls a note: its title, else the beginning of its words. */
export function cardTitle(note: Note): string {
  if (note.title) return note.title;
  const body = note.body
    .map(({ kind, text }) => (kind === 'topic' ? `#${text}` : kind === 'mention' ? `@${text}` : text))
    .join('');
  return body.slice(0, 80).replace(/\s+/g, ' ').trim();
}

/**
 * How many lines a title is given: one where it surely fits into it, none without one, else two. Wide letters count whole,
 * others as the widest of a common face: a title may be given more room than it needs, never less.
 */
export function titleLines(title: string, width: number): 0 | 1 | 2 {
  if (title === '') return 0;
  const most = (width - 2 * cardRoom.padding) / titleSize;
  // No letter takes more than a whole, and none, an emoji of two code units apart, less than half: most titles are known by this.
  if (title.length <= most) return 1;
  if (title.length / 2 > most) return 2;
  let taken = 0;
  for (const letter of title) {
    taken += letter > '\u2e7f' ? 1 : /[a-z\d\s.,'’!-]/.test(letter) ? 0.62 : 0.9;
    if (taken > most) return 2;
  }
  return 1;
}

export interface CardSize {
  readonly height: number;
  readonly pictureHeight: number;
  readonly lines: 0 | 1 | 2;
}

/** How high a card of a width is, in whole pixels, and how it is shared out. */
export function cardSize(item: FeedItem, width: number): CardSize {
  return { height: cardHeight(item, width), pictureHeight: pictureHeight(item, width), lines: linesOf(item, width) };
}

/** The height alone. */
export function cardHeight(item: FeedItem, width: number): number {
  const footer = item.kind === 'product' ? cardRoom.price : cardRoom.footer;
  return heightOf(pictureHeight(item, width), linesOf(item, width), footer);
}

/** What stands for a card that is on its way: a picture of 3:4 and two lines. */
export function skeletonSize(width: number): CardSize {
  const picture = Math.round(width / slimmest);
  return { height: heightOf(picture, 2, cardRoom.footer), pictureHeight: picture, lines: 2 };
}

function pictureHeight(item: FeedItem, width: number): number {
  if (item.kind === 'product') return width;
  return Math.round(width / coverRatio(item.kind === 'note' ? coverOf(item.note) : item.room.cover));
}

function linesOf(item: FeedItem, width: number): CardSize['lines'] {
  if (item.kind === 'product') return 2;
  return titleLines(item.kind === 'note' ? cardTitle(item.note) : item.room.title, width);
}

function heightOf(picture: number, lines: CardSize['lines'], footer: number): number {
  const title = lines === 0 ? 0 : cardRoom.titleGap + lines * cardRoom.titleLine;
  return picture + title + cardRoom.footerGap + footer + cardRoom.padding;
}
