// The products in the order of the shop: store by store.
import isleGlow from './products/isle-glow.mjs';
import norraLune from './products/norra-lune.mjs';
import shanmai from './products/shanmai.mjs';

const byStore = { 'isle-glow': isleGlow, shanmai, 'norra-lune': norraLune };

export const products = Object.entries(byStore).flatMap(([storeId, seeds]) => seeds.map((seed) => ({ storeId, seed })));
