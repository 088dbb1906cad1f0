// The reviews by product; what came later for a product stands after what was there.
import alderReed from './reviews/alder-reed.mjs';
import byPhoto from './reviews/by-photo.mjs';
import isleGlow from './reviews/isle-glow.mjs';
import isleGlowMore from './reviews/isle-glow-more.mjs';
import mianshi from './reviews/mianshi.mjs';
import norraLune from './reviews/norra-lune.mjs';
import norraLuneMore from './reviews/norra-lune-more.mjs';
import olleFjord from './reviews/olle-fjord.mjs';
import qichi from './reviews/qichi.mjs';
import shanmai from './reviews/shanmai.mjs';
import shanmaiMore from './reviews/shanmai-more.mjs';
import yawu from './reviews/yawu.mjs';

const first = { ...isleGlow, ...shanmai, ...norraLune };
const later = {
  ...isleGlowMore,
  ...shanmaiMore,
  ...norraLuneMore,
  ...mianshi,
  ...qichi,
  ...yawu,
  ...olleFjord,
  ...alderReed,
};

export const reviews = Object.fromEntries(
  [...new Set([...Object.keys(first), ...Object.keys(later)])].map((product) => [
    product,
    [...(first[product] ?? []), ...(later[product] ?? []), ...(byPhoto[product] ?? [])],
  ]),
);
