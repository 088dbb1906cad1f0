import type { LocaleTables } from '../messages.js';
import { checkout } from './checkout.js';
import { community } from './community.js';
import { coupon } from './coupon.js';
import { feed } from './feed.js';
import { live } from './live.js';
import { market } from './market.js';
import { message } from './message.js';
import { order } from './order.js';
import { orders } from './orders.js';
import { payment } from './payment.js';
import { pdp } from './pdp.js';
import { refund } from './refund.js';
import { returning } from './returning.js';
import { room } from './room.js';
import { sale } from './sale.js';
import { search } from './search.js';
import { store } from './store.js';
import { trade } from './trade.js';
import { typing } from './typing.js';
import { video } from './video.js';
import { wishlist } from './wishlist.js';

/** Sentences of all areas but those that a page shows first. */
export const further: LocaleTables = {
  checkout,
  community,
  coupon,
  feed,
  live,
  market,
  message,
  order,
  orders,
  payment,
  pdp,
  refund,
  returning,
  room,
  sale,
  search,
  store,
  trade,
  typing,
  video,
  wishlist,
};
