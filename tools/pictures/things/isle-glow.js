import * as make from '../objects/index.js';
import { first, shades, tints } from './first.js';
import { glow } from './labels.js';
import { coloursOf, titleOf, wordsOf } from './sold.js';

const creamScents = wordsOf('isle-glow-hand-cream', 'scent');
const creams = coloursOf('isle-glow-hand-cream', 'scent');
export const blushes = coloursOf('isle-glow-blush', 'shade');

export const isleGlow = {
  'isle-glow-serum': ({ scale = 1 } = {}) => first.serum(scale),
  'isle-glow-mist': ({ scale = 1 } = {}) => first.mist(scale),
  'isle-glow-cushion': ({ scale = 1, i = 2, open = true } = {}) => first.cushion(shades[i], open, scale),
  'isle-glow-lip-tea': ({ scale = 1, i = 2 } = {}) => first.lip(tints[i], scale),
  'isle-glow-hand-cream': ({ scale = 0.85, i = 0, rolled = false } = {}) =>
    make.tube({
      scale,
      rolled,
      color: creams[i],
      cap: '#f5f0e6',
      texture: glow(titleOf('isle-glow-hand-cream').en, creamScents[i], '#fbf8f1', {
        ink: '#243230',
        width: 512,
        height: 1100,
      }),
    }),
  'isle-glow-blush': ({ scale = 0.85, i = 0, open = true } = {}) =>
    make.compact({ scale, open, shade: blushes[i], shell: '#c7d5cf' }),
  'isle-glow-body-oil': ({ scale = 1, height = 1.6, tint = '#c58a34' } = {}) =>
    make.tallBottle({
      scale,
      height,
      radius: 0.3,
      tint,
      cap: '#5a4330',
      texture: glow(titleOf('isle-glow-body-oil').en, titleOf('isle-glow-body-oil').zh, '#f7f1e2', {
        width: 512,
        height: 640,
      }),
    }),
};
