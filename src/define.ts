// Registers every element of a shopper's page.
import './elements/cart-button/define.js';
import './elements/cart/define.js';
import './elements/checkout/define.js';
import './elements/countdown/define.js';
import './elements/coupon/define.js';
import './elements/feed/define.js';
import './elements/note-viewer/define.js';
import './elements/note/define.js';
import './elements/order/define.js';
import './elements/orders/define.js';
import './elements/pdp/define.js';
import './elements/product-card/define.js';
import './elements/product-tag/define.js';
import './elements/provider/define.js';
