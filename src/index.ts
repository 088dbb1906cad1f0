export { createShop } from './runtime/create-shop.js';
export { setDefaultShop } from './runtime/page-default.js';
export { commerce, content } from './runtime/registry.js';
export { version } from './version.js';
