/** Sentences of the market. */
export const market = {
  orders: 'Orders',
  cart: 'Cart',
  categories: 'Categories',
  all: 'All',
  more: 'More to discover',
  empty: 'Nothing here right now',
  missing: 'This page is not here any more.',
  toMarket: 'To the market',
  verified: 'Verified',
  followers: (count: string) => `${count} followers`,
  visit: (store: string) => `Visit ${store}`,
};

export type MarketMessages = typeof market;
