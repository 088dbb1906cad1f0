import { noteCss } from '../variants/note.css.mjs';

/** The looks of the pages that are written by hand. */
export const shopCss = `${noteCss}
  dialog { inset: 0 0 0 auto; inline-size: 360px; block-size: 100%; max-block-size: none; border: 0; }
  .cart-button { min-block-size: 44px; }
  li { display: flex; gap: 8px; padding: 12px; }
`;
