// The one-file build, with everything in it.
import { createShop } from '/dist/xhs-elements.js';
import { showShop } from './xhs-scene.mjs';

await showShop(createShop);
