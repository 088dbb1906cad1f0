import { once } from '../../lib/once.js';

/** What is in the drawer, and how it looks: sent for beside the element by whoever opens it. */
export const loadCartContents = once(async () => {
  const { CartContents, cartContentsStyles } = await import('./cart-contents.js');
  // Read now, and not when it is opened.
  for (const { styleSheet } of cartContentsStyles) void styleSheet;
  return { part: CartContents, styles: cartContentsStyles };
});
