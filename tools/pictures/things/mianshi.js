import * as make from '../objects/index.js';
import { hours } from './labels.js';
import { coloursOf, titleOf } from './sold.js';

const [tees, shirts, pairs, totes, scarves, hats] = ['tee', 'shirt', 'socks', 'tote', 'scarf', 'bucket-hat'].map(
  (name) => coloursOf(`mianshi-${name}`),
);

const tag = () => hours('Cotton', 'Hours', '#f7f4ec', { width: 384, height: 250 });

export const mianshi = {
  'mianshi-tee': ({ i = 0 } = {}) => make.tee({ color: tees[i], texture: tag() }),
  /** The third is the one with pencil stripes. */
  'mianshi-shirt': ({ i = 0 } = {}) => make.shirt({ color: shirts[i], striped: i === 2, texture: tag() }),
  'mianshi-socks': ({ i = 0 } = {}) => make.socks({ color: pairs[i] }),
  'mianshi-tote': ({ i = 0, scale = 1, flat = false } = {}) =>
    make.tote({
      scale,
      flat,
      color: totes[i],
      texture: hours(titleOf('mianshi-tote').en, titleOf('mianshi-tote').zh, 'rgb(0 0 0 / 0)', {
        ink: i === 0 ? '#3a342b' : '#f3ecdc',
      }),
    }),
  'mianshi-scarf': ({ i = 0, depth, width } = {}) => make.scarf({ color: scarves[i], depth, width }),
  'mianshi-bucket-hat': ({ i = 0, scale = 0.9 } = {}) => make.bucketHat({ color: hats[i], scale }),
};
