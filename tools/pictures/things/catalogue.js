// Every product of the shop, by its id: what is made of it, with options for size, colour and state.
import { alderReed, qichi } from './home.js';
import { isleGlow } from './isle-glow.js';
import { mianshi } from './mianshi.js';
import { norraLune } from './norra-lune.js';
import { olleFjord, yawu } from './nursery.js';
import { shanmai } from './shanmai.js';

export const catalogue = {
  ...isleGlow,
  ...norraLune,
  ...shanmai,
  ...mianshi,
  ...qichi,
  ...yawu,
  ...olleFjord,
  ...alderReed,
};
