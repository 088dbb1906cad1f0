// Every picture: what stands in it, by product or note and number. Made when it is asked for.
import { products as isleGlowFirst } from './isle-glow-first.js';
import { products as norraLuneFirst } from './norra-lune-first.js';
import { products as shanmaiFirst } from './shanmai-first.js';
import { notes as first } from './notes-first.js';
import { notes as firstMore } from './notes-first-more.js';
import { products as isleGlow } from './isle-glow.js';
import { products as norraLune } from './norra-lune.js';
import { products as shanmai } from './shanmai.js';
import { products as mianshi } from './mianshi.js';
import { products as qichi } from './qichi.js';
import { products as yawu } from './yawu.js';
import { products as olleFjord } from './olle-fjord.js';
import { notes as face } from './notes-face.js';
import { notes as skin } from './notes-skin.js';
import { notes as table } from './notes-table.js';
import { notes as wardrobe } from './notes-wardrobe.js';
import { notes as home } from './notes-home.js';
import { notes as nursery } from './notes-nursery.js';

export { clips } from './clips.js';
export const products = {
  ...isleGlowFirst,
  ...norraLuneFirst,
  ...shanmaiFirst,
  ...isleGlow,
  ...norraLune,
  ...shanmai,
  ...mianshi,
  ...qichi,
  ...yawu,
  ...olleFjord,
};
export const notes = { ...first, ...firstMore, ...face, ...skin, ...table, ...wardrobe, ...home, ...nursery };
