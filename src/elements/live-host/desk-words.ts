import type { LiveHostMessages } from '../../i18n/en/live-host.js';
import type { LiveHappening, LiveRoom } from '../../model/index.js';
import type { DeskAction, DeskState } from '../../runtime/open-live-desk.js';

/** What a host has asked for, in a few words that stand behind “Last step:”. */
export function wordsFor(action: Pick<DeskAction, 'happening' | 'undo'>, room: LiveRoom, t: LiveHostMessages): string {
  const { happening } = action;
  const number = (itemId: string): number => numberOf(itemId, action, room);
  switch (happening.type) {
    case 'item.add': {
      const { id } = happening.payload.item;
      // What is there already is changed as a whole.
      const added = action.undo?.[0]?.type === 'item.remove';
      return added ? t.toAdd(happening.payload.item.number) : t.toChange(number(id));
    }
    case 'item.update':
      return t.toChange(number(happening.payload.itemId));
    case 'item.remove':
      return t.toRemove(number(happening.payload.itemId));
    case 'item.reorder':
      return t.toMove;
    case 'item.present':
      return t.toPresent(number(happening.payload.itemId));
    case 'item.unpresent':
      return t.toStop(number(happening.payload.itemId));
    case 'coupon.drop':
      return t.toDrop;
    case 'coupon.end':
      return t.toEndCoupon;
    case 'announcement':
      return happening.payload.text ? t.toNotice : t.toClearNotice;
    case 'chat.message':
      return t.toSay;
    case 'chat.hide':
      return t.toHide;
    case 'room.state':
      return { live: t.toStart, paused: t.toPause, ended: t.toEnd, scheduled: t.toWrite }[happening.payload.status];
    default:
      return t.toWrite;
  }
}

/** Why it was refused. */
export function whyRefused(code: DeskState['refused'][number]['code'], t: LiveHostMessages): string {
  return {
    forbidden: t.why_forbidden,
    'live-not-found': t.why_notFound,
    refused: t.why_refused,
    'too-large': t.why_tooLarge,
    'too-many': t.why_tooMany,
  }[code];
}

/** The number of an item, also of one that is gone: what takes that back names it. */
function numberOf(itemId: string, { undo }: Pick<DeskAction, 'undo'>, room: LiveRoom): number {
  const back = (undo ?? []).flatMap((each: LiveHappening) => (each.type === 'item.add' ? [each.payload.item] : []));
  return [...room.items, ...back].find(({ id }) => id === itemId)?.number ?? 0;
}
