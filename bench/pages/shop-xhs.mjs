// The elements of the built package as a bundler splits them.
import '../../dist/elements/cart-button.js';
import '../../dist/elements/cart.js';
import '../../dist/elements/note.js';
import '../../dist/elements/provider.js';
import { createShop } from '../../dist/index.js';
import { showShop } from './xhs-scene.mjs';

await showShop(createShop);
