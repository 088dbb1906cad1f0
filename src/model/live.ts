import type { Picture, Video } from './media.js';

/** Where a live room stands. One that has ended can be watched again where it has a `replay`. */
export type LiveRoomStatus = 'scheduled' | 'live' | 'paused' | 'ended';

/** What has to be said of a room for as long as it is shown. */
export const liveLabels = ['advertisement', 'ai_presenter'] as const;
export type LiveLabel = (typeof liveLabels)[number];

/** A product in the tray of a room. What it costs, and how much is left of it, the shop says and not the room. */
export interface LiveItem {
  readonly id: string;
  /** The number that the host calls it by (N 号链接), from 1. It stays for the whole session, however items are sorted. */
  readonly number: number;
  readonly productId: string;
  /** The variant that the host means; any may be chosen. */
  readonly variantId?: string;
  /** `upcoming`: it is shown, and cannot be bought yet. `hidden`: it is not shown. */
  readonly status: 'on_sale' | 'upcoming' | 'hidden';
  /** What the host has to say of it, in a few words. */
  readonly label?: string;
}

/** A stretch of time in which an item was presented (讲解): where to go in the replay for it. */
export interface LivePresentation {
  readonly itemId: string;
  /** Milliseconds since the epoch. */
  readonly from: number;
  /** Milliseconds since the epoch; absent while it is still presented. */
  readonly until?: number;
}

/** A coupon that was dropped into the room to be claimed. */
export interface LiveCoupon {
  readonly couponId: string;
  /** Until when, in milliseconds since the epoch. */
  readonly until?: number;
}

/** Somebody bought something. */
export interface LivePurchase {
  /** Masked by whoever sends it: `张**`. */
  readonly name: string;
  readonly itemId: string;
  readonly quantity: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export interface LiveHost {
  readonly id: string;
  readonly name: string;
  readonly avatar?: Picture;
  readonly storeId?: string;
}

export interface LiveChatMessage {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Written by the host or by whoever helps. */
  readonly staff?: boolean;
}

/** A live room as somebody sees it who has seen all of its log up to now. */
export interface LiveRoom {
  readonly id: string;
  readonly title: string;
  readonly status: LiveRoomStatus;
  readonly host: LiveHost;
  readonly cover?: Picture;
  readonly labels: readonly LiveLabel[];
  /** When it is to begin; milliseconds since the epoch. */
  readonly startsAt?: number;
  /** When it began; milliseconds since the epoch. */
  readonly startedAt?: number;
  readonly endedAt?: number;
  readonly viewers: number;
  readonly likes: number;
  /** In the order in which they are to be shown. */
  readonly items: readonly LiveItem[];
  /** The last one is presented now where it has no end. */
  readonly presentations: readonly LivePresentation[];
  readonly coupons: readonly LiveCoupon[];
  /** The latest purchases, the newest last. */
  readonly purchases: readonly LivePurchase[];
  /** The latest of what was said, the newest last. */
  readonly chat: readonly LiveChatMessage[];
  readonly announcement?: string;
  /** The picture of the room while it is live. */
  readonly stream?: Video;
  /** Its recording, from the moment at which it began. */
  readonly replay?: Video;
}

/** What can happen in a room. */
export type LiveHappening =
  | { readonly type: 'room.state'; readonly payload: { readonly status: LiveRoomStatus } }
  | { readonly type: 'item.add'; readonly payload: { readonly item: LiveItem } }
  | {
      readonly type: 'item.update';
      readonly payload: { readonly itemId: string } & Partial<Pick<LiveItem, 'status' | 'label' | 'variantId'>>;
    }
  | { readonly type: 'item.remove'; readonly payload: { readonly itemId: string } }
  | { readonly type: 'item.reorder'; readonly payload: { readonly itemIds: readonly string[] } }
  | { readonly type: 'item.present'; readonly payload: { readonly itemId: string } }
  | { readonly type: 'item.unpresent'; readonly payload: { readonly itemId: string } }
  /** Price or stock of it has changed: the shop is asked what they are now. */
  | { readonly type: 'stock.change'; readonly payload: { readonly itemId: string } }
  | { readonly type: 'coupon.drop'; readonly payload: LiveCoupon }
  | { readonly type: 'coupon.end'; readonly payload: { readonly couponId: string } }
  | { readonly type: 'purchase.ticker'; readonly payload: Omit<LivePurchase, 'at'> }
  | { readonly type: 'viewer.count'; readonly payload: { readonly count: number } }
  | { readonly type: 'like.burst'; readonly payload: { readonly count: number } }
  | { readonly type: 'chat.message'; readonly payload: Omit<LiveChatMessage, 'at'> }
  /** A line of the chat is taken away, for whoever comes later as well. */
  | { readonly type: 'chat.hide'; readonly payload: { readonly messageId: string } }
  | { readonly type: 'announcement'; readonly payload: { readonly text: string } }
  | { readonly type: 'replay.ready'; readonly payload: { readonly replay: Video } }
  /** Something that this release does not know. It has its place in the log, and changes nothing. */
  | { readonly type: 'unknown'; readonly payload: Readonly<Record<string, never>> };

/** One entry of the log of a room. */
export type LiveEvent = LiveHappening & {
  /** Place in the log, from 1 without a gap. */
  readonly seq: number;
  /** When it happened, by the clock of whoever keeps the log; milliseconds since the epoch. */
  readonly ts: number;
};

/** The room after so many entries of its log. */
export interface LiveSnapshot {
  /** Which log `seq` counts in: a room that is set up anew begins another. */
  readonly log: string;
  /** The last entry that is in it; 0 for none. */
  readonly seq: number;
  /** When it was made, by the clock of whoever keeps the log; milliseconds since the epoch. */
  readonly ts: number;
  readonly room: LiveRoom;
}
