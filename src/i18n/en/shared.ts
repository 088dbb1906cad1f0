/** Sentences that more than one element shows. */
export const shared = {
  close: 'Close',
  back: 'Back',
  retry: 'Try again',
  loading: 'Loading',
  loadFailed: 'This did not load. Check your connection and try again.',
  undo: 'Undo',
  soldOut: 'Sold out',
  unavailable: 'No longer sold',
  left: (count: number) => `${count} left`,
  quantity: 'Quantity',
  increase: (title: string) => `One more: ${title}`,
  decrease: (title: string) => `One fewer: ${title}`,
  from: (price: string) => `from ${price}`,
  priceNow: (price: string) => `Price ${price}`,
  compareSuggestedRetail: 'List price',
  compareSevenDayLow: '7-day low',
  compareLastDeal: 'Last price',
  compareMarket: 'Market price',
  addedToCart: (title: string) => `${title} is in your cart`,
  copied: 'Link copied',
  shared: 'Shared',
  advertisement: 'Ad',
  partnership: 'Partnership',
  partnershipWith: (brand: string) => `Partnership with ${brand}`,
};

export type SharedMessages = typeof shared;
