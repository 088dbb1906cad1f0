// Slow Dwelling and Alder Reed: what a quiet evening needs.
import * as make from '../objects/index.js';
import { fabric } from '../objects/folded.js';
import { dwelling, reed } from './labels.js';
import { coloursOf, titleOf, wordsOf } from './sold.js';

const candleScents = wordsOf('qichi-candle', 'scent');
const candlePapers = ['#dde2d4', '#f4e2b6', '#f3f1ec', '#ecd8a0'];
const reedScents = wordsOf('qichi-diffuser', 'scent');
const reedTints = ['#a67c4e', '#d1a24c', '#8b9ca0'];
const covers = coloursOf('qichi-pillow', 'cover');
export const mats = coloursOf('qichi-yoga-mat');
const saltScents = wordsOf('qichi-bath-salt', 'scent');
export const salts = ['#d8cee0', '#efdcae', '#d2dec9'];
const blends = wordsOf('alder-reed-herbal-tea', 'blend');
const tins = ['#6b7d5c', '#cfa845', '#8c5a3f'];
const lids = coloursOf('alder-reed-eye-pillow');

export const qichi = {
  /** Without `i` no scent is named: so it stands in clips that serve more than one. */
  'qichi-candle': ({ i, scale = 1, lit = false } = {}) =>
    make.candle({
      scale,
      lit,
      glassColor: '#a98f74',
      texture: dwelling(
        titleOf('qichi-candle').en,
        candleScents[i] ?? titleOf('qichi-candle').zh,
        candlePapers[i] ?? '#efe9dd',
        { width: 640 },
      ),
    }),
  'qichi-diffuser': ({ i = 0, scale = 1, reeds = 8 } = {}) =>
    make.diffuser({
      scale,
      reeds,
      tint: reedTints[i],
      texture: dwelling(titleOf('qichi-diffuser').en, reedScents[i], '#efe9dd', { width: 640 }),
    }),
  'qichi-pillow': ({ high = 0.6, i = 0, dent = 0, scale = 1 } = {}) =>
    make.pillow({
      color: covers[i],
      high: high * scale,
      dent,
      width: 2.1 * scale,
      depth: 1.35 * scale,
      texture: dwelling('Buckwheat', titleOf('qichi-pillow').zh, '#efe9dd', { width: 420, height: 310 }),
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
      filling: salts[i],
      texture: dwelling(titleOf('qichi-bath-salt').en, saltScents[i], '#efe9dd', { width: 640 }),
    }),
};

export const alderReed = {
  'alder-reed-herbal-tea': ({ i = 0, scale = 0.8 } = {}) =>
    make.tin({
      scale,
      height: 1.75,
      color: tins[i],
      lid: '#e6dfcb',
      texture: reed(...blends[i].split(' '), '#f3efe0', { width: 560, height: 640 }),
    }),
  'alder-reed-eye-pillow': ({ i = 0, scale = 1 } = {}) =>
    make.pillow({
      width: 1.5 * scale,
      depth: 0.68 * scale,
      high: 0.3 * scale,
      cloth: fabric(lids[i], { side: 2, repeat: [8, 4], bump: 0.9 }),
      texture: reed('Eye Pillow', titleOf('alder-reed-eye-pillow').zh, '#f3efe0', { width: 420, height: 310 }),
    }),
};
