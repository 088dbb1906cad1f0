import { createScriptSource } from '../src/live/script/index.js';
import type { LiveSource } from '../src/live/source.js';
import type { LiveHappening, LiveRoom } from '../src/model/index.js';

const goods = [
  'isle-glow-mist',
  'isle-glow-serum',
  'isle-glow-lip-tea',
  'shanmai-tea-cups',
  'yawu-blocks',
  'qichi-candle',
  'norra-lune-lip-balm',
  'mianshi-tote',
  'yawu-wash',
  'shanmai-honey',
];

/** A room as it stands, where nothing more happens of itself. */
export function roomOf(
  more: Partial<LiveRoom> = {},
  events: readonly (LiveHappening & { at: number })[] = [],
): LiveSource {
  const items = goods.map((productId, index) => ({
    id: `item-${index + 1}`,
    number: index + 1,
    productId,
    status: 'on_sale',
    ...(index === 0 && { variantId: 'isle-glow-mist-50ml' }),
  }));
  const room = {
    id: 'evening',
    title: 'Friday evening',
    status: 'live',
    host: { id: 'isle-glow', name: 'Isle Glow', storeId: 'isle-glow' },
    labels: ['advertisement'],
    viewers: 1_280,
    likes: 5_300,
    items: items.slice(0, 5),
    presentations: [{ itemId: 'item-1', from: 1_000 }],
    coupons: [],
    purchases: [{ name: '张三', itemId: 'item-2', quantity: 1, at: 2_000 }],
    chat: [],
    ...more,
  };
  return createScriptSource({ data: { rooms: [{ room, events }] } });
}

/** More items than fit a screen. */
export const longTrayItems = goods.map((productId, index) => ({
  id: `item-${index + 1}`,
  number: index + 1,
  productId,
  status: 'on_sale' as const,
}));
