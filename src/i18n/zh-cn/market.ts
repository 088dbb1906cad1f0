import type { MarketMessages } from '../en/market.js';

export const market: MarketMessages = {
  orders: '订单',
  cart: '购物车',
  categories: '分类',
  all: '全部',
  more: '逛逛更多',
  empty: '暂时没有商品',
  missing: '这个页面已经下线了',
  toMarket: '去市集逛逛',
  verified: '已认证',
  followers: (count) => `粉丝 ${count}`,
  visit: (store) => `进店：${store}`,
};
