import * as make from '../objects/index.js';
import { crispFlavours, first } from './first.js';
import { wheat } from './labels.js';
import { titleOf, wordsOf } from './sold.js';

const nutFlavours = wordsOf('shanmai-nut-mix', 'flavour');
const pouches = ['#d8b888', '#aebdc2', '#d99a45'];
export const glazes = [
  ['#e6ddcb', '#8a6a48'],
  ['#8fa89c', '#5d6f66'],
  ['#4f4a48', '#2d2a29'],
];

/** Two cups of one glaze, one a little before the other. */
function pair({ i = 0, tea, scale = 0.72, apart = 0.9 } = {}) {
  const [color, rim] = glazes[i];
  const made = make.cup({ scale, color, rim, tea });
  const other = make.cup({ scale, color, rim, tea: null });
  other.position.set(apart * scale * 1.25, 0, apart * -0.35);
  made.add(other);
  return made;
}

export const shanmai = {
  'shanmai-buckwheat-tea': ({ scale = 1 } = {}) => first.buckwheat(scale),
  'shanmai-oolong': ({ scale = 0.92, color } = {}) => first.oolong(scale, color),
  'shanmai-crisps': ({ scale = 1, i = 0 } = {}) => first.crisps(...crispFlavours[i], scale),
  'shanmai-nut-mix': ({ scale = 1, i = 0 } = {}) =>
    make.pouch({
      scale,
      color: pouches[i],
      texture: wheat(titleOf('shanmai-nut-mix').zh, nutFlavours[i], pouches[i], {
        height: 724,
        band: '#f7efdf',
        ink: '#33210f',
      }),
    }),
  'shanmai-honey': ({ scale = 1, open = false } = {}) =>
    make.glassJar({
      scale,
      open,
      filling: '#cf8413',
      lid: '#c39660',
      texture: wheat(titleOf('shanmai-honey').zh, titleOf('shanmai-honey').en, '#f8eed8', { width: 640 }),
    }),
  'shanmai-tea-cups': ({ single = false, i = 0, tea = '#b57f2c', scale = 0.72, apart } = {}) =>
    single ? make.cup({ scale, color: glazes[i][0], rim: glazes[i][1], tea }) : pair({ i, tea, scale, apart }),
};
