import type { Disclosure, Picture, TagDirection, TextToken, Video } from '../../model/index.js';

/** What of a tag can be changed. Undefined takes it away. */
export interface TagFields {
  readonly productId?: string;
  readonly variantId?: string | undefined;
  /** The author's words for it. What is no product keeps its own: it has nothing else to be called by. */
  readonly label?: string | undefined;
  readonly direction?: TagDirection;
  /** Seconds from the start of the video. */
  readonly start?: number | undefined;
  /** Seconds from the start of the video. */
  readonly end?: number | undefined;
  /** Products for the day this one is sold out, best first. */
  readonly alternates?: readonly string[];
}

/** What of a note can be changed. */
export interface NoteFields {
  readonly id?: string;
  readonly title?: string;
  readonly body?: readonly TextToken[];
  readonly disclosures?: readonly Disclosure[];
}

/** A place on a picture of a note, counted from 0; x and y are 0..1 of the natural picture, never of a box. */
export interface TagSpot {
  readonly image: number;
  readonly x: number;
  readonly y: number;
}

/** One thing that is done to a note. Pictures are counted from 0. */
export type NoteCommand =
  | { readonly kind: 'addTag'; readonly id: string; readonly productId: string; readonly spot: TagSpot }
  | { readonly kind: 'removeTag'; readonly id: string }
  | { readonly kind: 'moveTag'; readonly id: string; readonly x: number; readonly y: number }
  | { readonly kind: 'editTag'; readonly id: string; readonly fields: TagFields }
  | { readonly kind: 'addPicture'; readonly picture: Picture }
  | { readonly kind: 'removePicture'; readonly image: number }
  | { readonly kind: 'movePicture'; readonly image: number; readonly to: number }
  | { readonly kind: 'editPicture'; readonly image: number; readonly fields: Partial<Picture> }
  /** Of a note that has no pictures: it is one of a video then, and its tags are of that. */
  | { readonly kind: 'setVideo'; readonly video: Video }
  | { readonly kind: 'editNote'; readonly fields: NoteFields };
