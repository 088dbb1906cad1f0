// The ten products that the shop began with.
import * as make from '../objects/index.js';
import { glow, norra, wheat } from './labels.js';
import { wordsOf } from './sold.js';

/** The label of a tube is taller than wide. */
const slim = { width: 512, height: 1100 };

export const first = {
  serum: (scale = 1) => make.serum({ scale, texture: glow('Harbour Light', '海光精华液') }),
  mist: (scale = 1) => make.mist({ scale, texture: glow('Ferry Mist', '渡轮保湿喷雾') }),
  cushion: (shade = '#e5c2a3', open = true, scale = 1) => make.compact({ shade, open, scale }),
  lip: (color = '#b23a2e', scale = 1) => make.lipTint({ color, scale }),
  buckwheat: (scale = 1) =>
    make.tin({
      scale,
      color: '#7a4f2c',
      lid: '#4b2f1b',
      texture: wheat('炭焙苦荞茶', 'Roasted Buckwheat', '#f2e6cf', { width: 720 }),
    }),
  oolong: (scale = 1, color = '#3f5a45') =>
    make.tin({
      scale,
      height: 1.3,
      color,
      lid: '#2c3f31',
      texture: wheat('山场乌龙', 'Hillside Oolong', '#eef0e2', { width: 600 }),
    }),
  crisps: (flavour, color, scale = 1) =>
    make.pouch({
      scale,
      color,
      texture: wheat('燕麦薄脆', flavour, color, { height: 724, band: '#f7efdf', ink: '#3c2b1a' }),
    }),
  cream: (open = false, scale = 1) =>
    make.jar({
      open,
      scale,
      color: '#213a56',
      texture: norra('Winter Cellar', '冬窖面霜', '#f3f1ea', { width: 1024, height: 380 }),
    }),
  cleanser: (scale = 1) =>
    make.tube({
      scale,
      color: '#f6f0e4',
      cap: '#cdbfa6',
      texture: norra('Tundra Cleanser', '苔原洁面乳', '#f6f0e4', slim),
    }),
  sunscreen: (scale = 1) =>
    make.tube({
      scale,
      color: '#e7eef3',
      cap: '#f3c65f',
      texture: norra('Snow Line SPF 50', '雪线防晒乳', '#e7eef3', slim),
    }),
};

const crispColours = ['#cfdbe0', '#c9966a', '#b9b2a6', '#9fb08c'];
/** Each flavour of the crisps, with the colour of its bag. */
export const crispFlavours = wordsOf('shanmai-crisps', 'flavour').map((flavour, i) => [flavour, crispColours[i]]);
export const shades = ['#f3dfce', '#eed3bc', '#e5c2a3', '#e6bd93', '#d9ae8a', '#c79670'];
export const tints = ['#b5694a', '#8e4b36', '#b23a2e', '#d98a5b', '#6f2b3c', '#9c3126'];
