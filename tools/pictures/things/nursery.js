// Sprout House and Olle Fjord: small things for small people.
import * as make from '../objects/index.js';
import { fabric } from '../objects/folded.js';
import { fjord, sprout } from './labels.js';
import { coloursOf, titleOf, wordsOf } from './sold.js';

const muslins = coloursOf('yawu-muslin');
const rings = coloursOf('yawu-bottle');
export const bowls = coloursOf('yawu-bowl-set');
const flavours = wordsOf('olle-fjord-puree', 'flavour');
export const purees = ['#cfd08a', '#e8934a', '#e0ae3e', '#c9a27a'];
const blankets = coloursOf('olle-fjord-blanket');
const title = (id) => [titleOf(id).en, titleOf(id).zh];

export const yawu = {
  'yawu-muslin': ({ i = 0, wave = 0.012, layers = 3, width = 1.1 } = {}) =>
    make.folded({
      color: muslins[i],
      width,
      depth: width,
      layers,
      thick: 0.07,
      wave,
      cloth: fabric(muslins[i], { repeat: [18, 18], bump: 0.9 }),
    }),
  'yawu-bottle': ({ i = 0, height = 1.1, scale = 1 } = {}) =>
    make.babyBottle({
      scale,
      height,
      ring: rings[i],
      texture: sprout('Sprout House', height > 1 ? '240 ml' : '160 ml', 'rgb(255 255 255 / 0.75)', { height: 620 }),
    }),
  'yawu-blocks': ({
    places = [
      [0, 0, 0],
      [1.1, 0, 0.1, 0.2],
      [0.5, 1, 0, 0.1],
    ],
  } = {}) => make.blocks(places),
  'yawu-bowl-set': ({ i = 0, filled, with: companion = true, scale = 0.95 } = {}) => {
    const made = make.bowl({ color: bowls[i], filled, scale });
    if (companion) {
      const lying = make.spoon({ color: bowls[i], scale: 0.85 });
      lying.position.set(0.3, 0.0, 0.85);
      lying.rotation.y = 0.25;
      made.add(lying);
    }
    made.userData.anchor.set(0, 0.3, 0.5);
    return made;
  },
  'yawu-wash': ({ scale = 1, height = 1.2 } = {}) =>
    make.pumpBottle({
      scale,
      height,
      tint: '#b7cbae',
      texture: sprout(...title('yawu-wash'), '#f6f1e2', { width: 600 }),
    }),
};

export const olleFjord = {
  'olle-fjord-puree': ({ i = 0, scale = 0.95 } = {}) =>
    make.spoutPouch({
      scale,
      color: purees[i],
      texture: fjord(title('olle-fjord-puree')[0], flavours[i], purees[i], {
        height: 724,
        band: '#f7f3e6',
        ink: '#20303a',
      }),
    }),
  'olle-fjord-balm': ({ scale = 1, open = false } = {}) =>
    make.balmTin({ scale, open, color: '#cdd8d6', texture: fjord(...title('olle-fjord-balm')) }),
  'olle-fjord-blanket': ({ i = 0, width = 1.5 } = {}) =>
    make.folded({
      width,
      depth: width * 0.86,
      layers: 4,
      thick: 0.13,
      wave: 0.016,
      cloth: fabric(blankets[i], { knit: true, repeat: [7, 6], bump: 0.9 }),
    }),
};
