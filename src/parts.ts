// The build in parts: what a page with a note shows at once is one file, and every other element comes when its tag first
// appears. Same for a page as the one-file builds, at a fifth of the bytes; but a folder and not a file.
import './elements/internal/shop/early-messages.js';
import './elements/cart-button/define.js';
import './elements/cart/define.js';
import './elements/note/define.js';
import './elements/product-tag/define.js';
import './elements/provider/define.js';
import './loader.js';

export * from './index.js';
