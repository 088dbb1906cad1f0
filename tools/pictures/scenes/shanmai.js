// Square pictures of Shanmai.
import * as make from '../objects/index.js';
import { arrange } from './arrange.js';

const mix = 'shanmai-nut-mix';
const honey = 'shanmai-honey';
const cups = 'shanmai-tea-cups';

/** The dipper laid across a jar. */
export const dipped = (height = 1.2) => [make.dipper(), [-0.62, height, 0.02], [0, 0, -Math.PI / 2 + 0.03]];

export const products = {
  [mix]: {
    1: () =>
      arrange({
        back: [[mix, { i: 2, scale: 1.1 }, { lean: 0.05 }]],
        base: 'table',
        ground: '#8f6a44',
        tone: '#dcc39a',
        mood: 'window',
        props: [[make.nuts({ count: 12 }), [0.1, 0, 0.75]]],
      }),
    2: () =>
      arrange({
        back: [
          [mix, { i: 0 }],
          [mix, { i: 1 }],
          [mix, { i: 2 }],
        ],
        gap: 0.08,
        base: 'table',
        tone: '#e0d2b6',
        props: [[make.nuts({ count: 7 }), [0, 0, 0.7]]],
      }),
  },
  [honey]: {
    1: () =>
      arrange({
        back: [[honey]],
        base: 'wood',
        ground: '#9a7048',
        tone: '#e2c48b',
        mood: 'morning',
        props: [dipped()],
      }),
    2: () =>
      arrange({
        back: [[honey, { scale: 0.72 }], [honey]],
        base: 'cloth',
        ground: '#e9dec8',
        tone: '#d2b987',
        mood: 'late',
      }),
  },
  [cups]: {
    1: () =>
      arrange({
        back: [[cups, { i: 1, tea: '#b9832d', scale: 0.9 }]],
        base: 'wood',
        ground: '#7d5c3d',
        tone: '#c9cdb9',
        mood: 'leaves',
        view: [6, 27],
      }),
    2: () =>
      arrange({
        back: [
          [cups, { i: 0, tea: null }],
          [cups, { i: 1, tea: null }],
        ],
        front: [[cups, { i: 2, tea: '#a8742a' }]],
        gap: 0.3,
        base: 'cloth',
        ground: '#dcd3c3',
        tone: '#c4b9a4',
        view: 'high',
      }),
  },
};
