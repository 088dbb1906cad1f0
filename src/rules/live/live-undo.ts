import type { LiveHappening, LiveItem, LiveRoom } from '../../model/index.js';
import { presenting } from './live-room.js';

/**
 * What takes something back that is about to happen in a room: entries to be written behind it, in their order. Empty where
 * nothing would change, and null for what cannot be taken back: what was said or bought, and the end of a room.
 */
export function undoOf(room: LiveRoom, happening: LiveHappening): readonly LiveHappening[] | null {
  switch (happening.type) {
    case 'item.add': {
      const { id } = happening.payload.item;
      const before = find(room, id);
      return [before ? add(before) : { type: 'item.remove', payload: { itemId: id } }];
    }
    case 'item.update': {
      const before = find(room, happening.payload.itemId);
      // As a whole: an update cannot take a label or a variant away.
      return before ? [add(before)] : [];
    }
    case 'item.remove': {
      const before = find(room, happening.payload.itemId);
      return before ? [add(before), order(room), ...presentAgain(room, before.id)] : [];
    }
    case 'item.reorder':
      return [order(room)];
    case 'item.present': {
      const { itemId } = happening.payload;
      const before = presenting(room)?.itemId;
      if (before === itemId || !find(room, itemId)) return [];
      return [present(before === undefined ? 'item.unpresent' : 'item.present', before ?? itemId)];
    }
    case 'item.unpresent':
      return presentAgain(room, happening.payload.itemId);
    case 'coupon.drop': {
      const { couponId } = happening.payload;
      const before = room.coupons.find((coupon) => coupon.couponId === couponId);
      return [before ? { type: 'coupon.drop', payload: before } : { type: 'coupon.end', payload: { couponId } }];
    }
    case 'coupon.end': {
      const before = room.coupons.find(({ couponId }) => couponId === happening.payload.couponId);
      return before ? [{ type: 'coupon.drop', payload: before }] : [];
    }
    case 'chat.hide': {
      const hidden = room.chat.find(({ id }) => id === happening.payload.messageId);
      // It comes back as said now, at the end: what passes by has no other order than that in which it happened.
      if (!hidden) return [];
      const { at: _, ...said } = hidden;
      return [{ type: 'chat.message', payload: said }];
    }
    case 'announcement':
      return [{ type: 'announcement', payload: { text: room.announcement ?? '' } }];
    case 'room.state':
      if (happening.payload.status === 'ended' || room.status === 'scheduled') return null;
      return [{ type: 'room.state', payload: { status: room.status } }];
    default:
      return null;
  }
}

const find = (room: LiveRoom, itemId: string): LiveItem | undefined => room.items.find(({ id }) => id === itemId);
const add = (item: LiveItem): LiveHappening => ({ type: 'item.add', payload: { item } });
const order = ({ items }: LiveRoom): LiveHappening => ({
  type: 'item.reorder',
  payload: { itemIds: items.map(({ id }) => id) },
});
const present = (type: 'item.present' | 'item.unpresent', itemId: string): LiveHappening => ({
  type,
  payload: { itemId },
});

function presentAgain(room: LiveRoom, itemId: string): readonly LiveHappening[] {
  return presenting(room)?.itemId === itemId ? [present('item.present', itemId)] : [];
}
