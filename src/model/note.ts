import type { Picture, Video } from './media.js';

/** Who wrote a note. An author may be a store: account and store are one (号店一体). */
export interface Author {
  readonly id: string;
  readonly name: string;
  readonly avatar?: Picture;
  /** The store this account is, when it is one. */
  readonly storeId?: string;
  readonly verified?: boolean;
  readonly url?: string;
}

/** Which way a tag's label grows from its dot. `auto` decides by the room there is. */
export type TagDirection = 'start' | 'end' | 'auto';

/**
 * A mark on one picture or one stretch of a video. A tag never carries a price: the price comes from the
 * commerce adapter at the moment it is shown.
 */
export interface NoteTag {
  readonly id: string;
  readonly kind: 'product' | 'topic' | 'user' | 'place';
  /** Which picture of the note, counted from 0. */
  readonly image: number;
  /** 0..1 of the natural image's width, from its left edge; never of the box it is shown in. */
  readonly x: number;
  /** 0..1 of the natural image's height, from its top edge. */
  readonly y: number;
  readonly direction: TagDirection;
  readonly productId?: string;
  readonly variantId?: string;
  readonly label?: string;
  readonly url?: string;
  /** Video only: seconds from the start. */
  readonly start?: number;
  /** Video only: seconds from the start. */
  readonly end?: number;
  /** Products the author names for the day this one is sold out, best first. */
  readonly alternates: readonly string[];
}

/** A piece of a note's body. Text is text: no markup is ever read from it. */
export type TextToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'topic'; readonly text: string; readonly url?: string }
  | { readonly kind: 'mention'; readonly text: string; readonly userId?: string; readonly url?: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

/** A count as the source gave it: a number, or an abbreviation such as `1.2万` that is shown as it is. */
export type Count = number | string;

export interface NoteCounts {
  readonly likes?: Count;
  readonly saves?: Count;
  readonly comments?: Count;
  readonly shares?: Count;
}

/** What the law or the platform wants said about a note. */
export interface Disclosure {
  readonly kind: 'advertisement' | 'partnership';
  /** The brand behind it, when it is to be named. */
  readonly brand?: string;
}

export interface Note {
  readonly id: string;
  readonly type: 'image' | 'video';
  readonly title: string;
  readonly body: readonly TextToken[];
  readonly author: Author;
  readonly images: readonly Picture[];
  readonly video?: Video;
  readonly tags: readonly NoteTag[];
  /** Products of the note, in the order they are listed; more than the tags show, or the same. */
  readonly products: readonly string[];
  readonly topics: readonly string[];
  readonly counts: NoteCounts;
  readonly disclosures: readonly Disclosure[];
  /** Milliseconds since the epoch. */
  readonly publishedAt?: number;
  readonly place?: string;
  readonly url?: string;
}
