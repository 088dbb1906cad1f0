// The build in parts, as a page pastes it.
import { createShop } from '/dist/parts/xhs-elements.js';
import { showShop } from './xhs-scene.mjs';

await showShop(createShop);
