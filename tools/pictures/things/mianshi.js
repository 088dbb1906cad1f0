import * as make from '../objects/index.js';
import { hours } from './labels.js';

export const tees = ['#ece5d6', '#8a9a86', '#33404f', '#c98e70'];
export const shirts = ['#b9cbd8', '#efeae0', '#a3a88c'];
export const pairs = ['#c98f6a', '#6f8579', '#d9cdb8', '#4a566a'];
export const totes = ['#e2d7bf', '#7d8a74', '#3b4654'];
export const scarves = ['#a7523f', '#5b7286', '#c39a4e', '#7d8a6a'];
export const hats = ['#6f7f6a', '#d3c0a0', '#3d4a5a'];

const tag = () => hours('Cotton', 'Hours', '#f7f4ec', { width: 384, height: 250 });

export const mianshi = {
  'mianshi-tee': ({ i = 0 } = {}) => make.tee({ color: tees[i], texture: tag() }),
  'mianshi-shirt': ({ i = 0 } = {}) => make.shirt({ color: shirts[i], texture: tag() }),
  'mianshi-socks': ({ i = 0 } = {}) => make.socks({ color: pairs[i] }),
  'mianshi-tote': ({ i = 0, scale = 1, flat = false } = {}) =>
    make.tote({
      scale,
      flat,
      color: totes[i],
      texture: hours('Cotton Hours', '布袋 · slow days', 'rgb(0 0 0 / 0)', { ink: i === 0 ? '#3a342b' : '#f3ecdc' }),
    }),
  'mianshi-scarf': ({ i = 0, depth, width } = {}) => make.scarf({ color: scarves[i], depth, width }),
  'mianshi-bucket-hat': ({ i = 0, scale = 0.9 } = {}) => make.bucketHat({ color: hats[i], scale }),
};
