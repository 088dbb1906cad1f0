import type { LiveRoomStatus } from './live.js';
import type { Picture } from './media.js';
import type { Author, Count, Note } from './note.js';
import type { Page } from './page.js';

/** A live room as a card of a feed shows it. */
export interface LiveRoomCard {
  readonly id: string;
  readonly title: string;
  readonly host: Author;
  readonly cover: Picture;
  readonly status: LiveRoomStatus;
  readonly viewers?: Count;
  /** Where it is watched. */
  readonly url?: string;
}

/** One card of a feed (发现页): a note, a live room, or a product of which the shop knows the rest. */
export type FeedItem =
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'live'; readonly room: LiveRoomCard }
  | { readonly kind: 'product'; readonly productId: string };

/** One page of a feed. */
export interface FeedPage extends Page<FeedItem> {
  /** Stands for how the feed was when it was asked for: handed back, it tells how much is newer. */
  readonly head?: string;
}

/** One of the feeds that a source has, such as the one about outfits. They are shown as tabs. */
export interface FeedChannel {
  readonly id: string;
  readonly title: string;
}

/** What identifies a card among those of its feed. */
export function feedItemKey(item: FeedItem): string {
  switch (item.kind) {
    case 'note':
      return `note:${item.note.id}`;
    case 'live':
      return `live:${item.room.id}`;
    default:
      return `product:${item.productId}`;
  }
}
