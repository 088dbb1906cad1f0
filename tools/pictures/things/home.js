// Slow Dwelling and Alder Reed: what a quiet evening needs.
import * as make from '../objects/index.js';
import { fabric } from '../objects/folded.js';
import { dwelling, reed } from './labels.js';

export const scents = [
  ['雨后 After Rain', '#8a9483'],
  ['旧书 Old Paper', '#a58a66'],
  ['柿子 Persimmon', '#b8704a'],
  ['松影 Pine Shade', '#5d6f60'],
];
export const mats = ['#8fa08c', '#b98d74', '#59677a'];
export const salts = [
  ['Pine 松', '#dfe6d8'],
  ['Rose 玫瑰', '#eccfc7'],
  ['Plain 原盐', '#f2eee6'],
];
export const teas = [
  ['Evening Meadow', '夜草甸', '#6b7d5c'],
  ['Nettle & Mint', '荨麻薄荷', '#8fa06a'],
  ['Rosehip', '野蔷薇', '#a85d4c'],
];

export const qichi = {
  'qichi-candle': ({ i = 0, scale = 1, lit = false } = {}) =>
    make.candle({
      scale,
      lit,
      glassColor: scents[i][1],
      texture: dwelling('Candle', scents[i][0], '#efe9dd', { width: 640 }),
    }),
  'qichi-diffuser': ({ i = 0, scale = 1 } = {}) =>
    make.diffuser({
      scale,
      tint: ['#b08a5a', '#8fa08c', '#8b8f9c'][i],
      texture: dwelling('Room Reeds', scents[i][0], '#efe9dd', { width: 640 }),
    }),
  'qichi-pillow': ({ high = 0.6, i = 0, dent = 0, scale = 1 } = {}) =>
    make.pillow({
      color: ['#e3dacb', '#a9b3a4'][i],
      high: high * scale,
      dent,
      width: 2.1 * scale,
      depth: 1.35 * scale,
      texture: dwelling('Buckwheat', '荞麦枕', '#efe9dd', { width: 420, height: 310 }),
    }),
  'qichi-yoga-mat': ({ i = 0, length = 1.9, standing = false } = {}) => {
    const made = make.roll({ color: mats[i], length, radius: 0.32, turns: 4.6, straps: '#4a3f33' });
    if (!standing) return made;
    made.children.forEach((part) => (part.position.y -= 0.32));
    return made;
  },
  'qichi-bath-salt': ({ i = 0, open = false, scale = 1, level = 0.8 } = {}) =>
    make.glassJar({
      scale,
      open,
      level,
      filling: salts[i][1],
      texture: dwelling('Bath Salt', salts[i][0], '#efe9dd', { width: 640 }),
    }),
};

export const alderReed = {
  'alder-reed-herbal-tea': ({ i = 0, scale = 0.8 } = {}) =>
    make.tin({
      scale,
      height: 1.75,
      color: teas[i][2],
      lid: '#e6dfcb',
      texture: reed(teas[i][0], teas[i][1], '#f3efe0', { width: 560, height: 640 }),
    }),
  'alder-reed-eye-pillow': ({ i = 0, scale = 1 } = {}) =>
    make.pillow({
      width: 1.5 * scale,
      depth: 0.68 * scale,
      high: 0.3 * scale,
      cloth: fabric(['#a3a88f', '#b79a86'][i], { side: 2, repeat: [8, 4], bump: 0.9 }),
      texture: reed('Eye Pillow', '亚麻眼枕', '#f3efe0', { width: 420, height: 310 }),
    }),
};
