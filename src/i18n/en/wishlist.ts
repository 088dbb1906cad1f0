/** Sentences of the wish list. */
export const wishlist = {
  title: 'Wish list',
  kinds: 'What was saved',
  /** Without a number while it is not known. */
  products: (count?: number) => (count === undefined ? 'Products' : `Products ${count}`),
  notes: (count?: number) => (count === undefined ? 'Notes' : `Notes ${count}`),
  share: 'Share the wish list',
  shareTitle: 'My wish list',
  drop: (amount: string) => `${amount} less than when you saved it`,
  move: 'Move to cart',
  choose: 'Choose',
  moveLong: (title: string) => `Move to cart: ${title}`,
  chooseLong: (title: string) => `Choose a variant: ${title}`,
  moved: (title: string) => `${title} is in your cart now`,
  remove: (title: string) => `Remove from the wish list: ${title}`,
  removed: (title: string) => `Removed: ${title}`,
  emptyProducts: 'No product saved yet',
  emptyNotes: 'No note saved yet',
  emptyProductsHint: 'Tap the heart of a product that you like, and find it again here.',
  emptyNotesHint: 'Tap the star of a note that you like, and find it again here.',
};

export type WishlistMessages = typeof wishlist;
