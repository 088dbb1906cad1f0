import type { LocaleTables } from '../messages.js';
import { cart } from './cart.js';
import { checkout } from './checkout.js';
import { community } from './community.js';
import { coupon } from './coupon.js';
import { feed } from './feed.js';
import { live } from './live.js';
import { market } from './market.js';
import { message } from './message.js';
import { note } from './note.js';
import { order } from './order.js';
import { orders } from './orders.js';
import { payment } from './payment.js';
import { pdp } from './pdp.js';
import { refund } from './refund.js';
import { room } from './room.js';
import { sale } from './sale.js';
import { search } from './search.js';
import { shared } from './shared.js';
import { store } from './store.js';
import { trade } from './trade.js';
import { video } from './video.js';
import { wishlist } from './wishlist.js';

/** Everything in English. */
export const en: LocaleTables = {
  cart,
  checkout,
  community,
  coupon,
  feed,
  live,
  market,
  message,
  note,
  order,
  orders,
  payment,
  pdp,
  refund,
  room,
  sale,
  search,
  shared,
  store,
  trade,
  video,
  wishlist,
};
