// The reviews by product.
import isleGlow from './reviews/isle-glow.mjs';
import norraLune from './reviews/norra-lune.mjs';
import shanmai from './reviews/shanmai.mjs';

export const reviews = { ...isleGlow, ...shanmai, ...norraLune };
