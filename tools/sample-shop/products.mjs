// The products in the order of the shop: store by store.
import alderReed from './products/alder-reed.mjs';
import isleGlow from './products/isle-glow.mjs';
import isleGlowMore from './products/isle-glow-more.mjs';
import mianshi from './products/mianshi.mjs';
import norraLune from './products/norra-lune.mjs';
import norraLuneMore from './products/norra-lune-more.mjs';
import olleFjord from './products/olle-fjord.mjs';
import qichi from './products/qichi.mjs';
import shanmai from './products/shanmai.mjs';
import shanmaiMore from './products/shanmai-more.mjs';
import yawu from './products/yawu.mjs';

const byStore = {
  'isle-glow': [...isleGlow, ...isleGlowMore],
  shanmai: [...shanmai, ...shanmaiMore],
  'norra-lune': [...norraLune, ...norraLuneMore],
  mianshi,
  qichi,
  yawu,
  'olle-fjord': olleFjord,
  'alder-reed': alderReed,
};

export const products = Object.entries(byStore).flatMap(([storeId, seeds]) => seeds.map((seed) => ({ storeId, seed })));
