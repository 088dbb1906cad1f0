/** Sentences about goods from abroad, and about goods that are sold with a deposit. */
export const trade = {
  overPurchase: 'Too much for one cross-border purchase',
  overYear: 'Too much for this year’s cross-border allowance',
  purchaseFigures: (value: string, limit: string) =>
    `These items come to ${value}. One purchase from abroad may come to ${limit} at most, so they have to be ordered apart.`,
  yearFigures: (value: string, left: string, limit: string) =>
    `These items come to ${value}. A person may import ${limit} a year, and you have ${left} left.`,
  limitWhy: 'Counted without tax, with delivery.',
  purchase: (number: number) => `Order ${number}`,
  buyFirst: 'Buy now',
  notThisYear: 'Not this year',
  units: (title: string, quantity: number) => `${title} × ${quantity}`,
  split: 'Buy the first order now',
  splitRestInCart: 'The rest stays in your cart. Order it when this one is placed.',
  splitRestToCart: 'The rest goes into your cart. Order it when this one is placed.',
  leaveOut: 'Go on without these items',
  leftInCart: 'They stay in your cart.',
  noneThisYear: 'None of it can be ordered this year. Take it out of the order to go on.',
  parts: (count: number) => `${count} parcels from different stores. Each is sent by itself, and you pay once.`,
  named: (name: string, amount: string) => `${name} ${amount}`,
  partTotal: 'In all',
  freeDelivery: 'Free delivery',
  partNumber: (number: string) => `No. ${number}`,
  splitDone: (total: string) => `The order is smaller now and comes to ${total}. The rest is in your cart.`,
};

export type TradeMessages = typeof trade;
