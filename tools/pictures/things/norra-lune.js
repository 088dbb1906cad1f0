import * as make from '../objects/index.js';
import { first } from './first.js';
import { norra } from './labels.js';
import { titleOf, wordsOf } from './sold.js';

const kinds = wordsOf('norra-lune-lip-balm', 'kind');
/** Of each kind: its case, and the balm. */
const balms = [
  ['#dfe6ea', '#f0e4d2'],
  ['#e3a66d', '#e7a477'],
  ['#a8535a', '#b9605f'],
];

export const norraLune = {
  'norra-lune-cream': ({ scale = 1, open = false } = {}) => first.cream(open, scale),
  'norra-lune-cleanser': ({ scale = 1 } = {}) => first.cleanser(scale),
  'norra-lune-sunscreen': ({ scale = 1 } = {}) => first.sunscreen(scale),
  'norra-lune-toner': ({ scale = 1, height = 1.65 } = {}) =>
    make.tallBottle({
      scale,
      height,
      tint: '#b9cdd8',
      cap: '#e8ebee',
      texture: norra(titleOf('norra-lune-toner').en, titleOf('norra-lune-toner').zh, '#f1f5f7', {
        width: 512,
        height: 700,
      }),
    }),
  'norra-lune-night-mask': ({ scale = 1, open = false } = {}) =>
    make.wideJar({
      scale,
      open,
      color: '#5f7488',
      texture: norra('Long Night Mask', '长夜睡眠面膜', '#f3f1ea', { width: 1024, height: 360 }),
    }),
  'norra-lune-lip-balm': ({ scale = 0.9, i = 0, open = false } = {}) =>
    make.stick({
      scale,
      open,
      color: balms[i][0],
      balm: balms[i][1],
      texture: norra('Lip Balm', kinds[i], balms[i][0], {
        ink: i === 2 ? '#fff6ee' : '#1b3048',
        width: 420,
        height: 640,
      }),
    }),
};
