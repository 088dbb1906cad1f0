import * as make from '../objects/index.js';
import { first, shades, tints } from './first.js';
import { glow } from './labels.js';

export const creams = [
  ['Pomelo 柚子', '#e9c46f'],
  ['Fig 无花果', '#b98a97'],
  ['Sea pine 海松', '#8fb0a0'],
];
export const blushes = ['#e39a86', '#d5838a', '#c9785c', '#b06a78'];

export const isleGlow = {
  'isle-glow-serum': ({ scale = 1 } = {}) => first.serum(scale),
  'isle-glow-mist': ({ scale = 1 } = {}) => first.mist(scale),
  'isle-glow-cushion': ({ scale = 1, i = 2, open = true } = {}) => first.cushion(shades[i], open, scale),
  'isle-glow-lip-tea': ({ scale = 1, i = 2 } = {}) => first.lip(tints[i], scale),
  'isle-glow-hand-cream': ({ scale = 0.85, i = 0 } = {}) =>
    make.tube({
      scale,
      color: creams[i][1],
      cap: '#f5f0e6',
      texture: glow('Tide Hand Cream', creams[i][0], '#fbf8f1', { ink: '#243230', width: 512, height: 1100 }),
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
      texture: glow('Low Tide Oil', '退潮身体油', '#f7f1e2', { width: 512, height: 640 }),
    }),
};
