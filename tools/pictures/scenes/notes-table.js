// Notes about tea and what is eaten with it.
import * as make from '../objects/index.js';
import { arrange } from './arrange.js';
import { dipped } from './shanmai.js';

const [oolong, buckwheat, cups, honey, mix, crisps] = [
  'oolong',
  'buckwheat-tea',
  'tea-cups',
  'honey',
  'nut-mix',
  'crisps',
].map((name) => `shanmai-${name}`);
const [tote, hat] = ['mianshi-tote', 'mianshi-bucket-hat'];
const herbal = 'alder-reed-herbal-tea';
/** The tin of the medium roast; the light one is green. */
const medium = '#6d5536';
const stems = () => make.sprig({ color: '#94945e', size: 0.18, leaves: 15, length: 1.2 });

export const notes = {
  'pour-slowly': {
    1: () =>
      arrange({
        back: [[oolong, {}, { at: [-0.6, -0.4] }]],
        front: [[cups, { i: 1, tea: '#b9832d' }, { at: [0.25, 0.4] }]],
        base: 'wood',
        ground: '#5e4430',
        tone: '#b3b59b',
        mood: 'window',
        view: [4, 24],
      }),
  },
  'first-cup-gold': {
    1: () =>
      arrange({
        back: [[buckwheat], [cups, { single: true, i: 0, tea: '#d19a2b', scale: 0.85 }, { z: 0.5 }]],
        base: 'cloth',
        ground: '#e8dcc6',
        tone: '#d8bd8c',
        mood: 'morning',
        view: [-6, 24],
      }),
  },
  'nothing-till-ten': {
    1: () =>
      arrange({
        back: [[oolong], [honey, { scale: 0.85 }]],
        front: [[cups, { single: true, i: 0, tea: '#b9832d', scale: 0.8 }]],
        base: 'ledge',
        ground: '#d6cdbc',
        tone: '#c3c9bb',
        mood: 'morning',
        view: [0, 22],
      }),
  },
  'honey-on-toast': {
    1: () =>
      arrange({
        back: [[honey, { scale: 1 }]],
        base: 'wood',
        tone: '#e3c78e',
        mood: 'morning',
        view: [6, 18],
        props: [dipped()],
      }),
    2: () =>
      arrange({
        back: [[honey], [cups, { single: true, i: 0, tea: '#e8d9ae', scale: 0.85 }, { z: 0.4 }]],
        base: 'checks',
        ground: '#b9674f',
        tone: '#dcc7a4',
        mood: 'window',
        view: [4, 28],
      }),
    3: () =>
      arrange({
        back: [[honey], [mix, { i: 0, scale: 1.05 }, { lean: 0.05 }]],
        base: 'table',
        ground: '#94693e',
        tone: '#d9c094',
        mood: 'late',
        view: [0, 20],
        props: [[make.nuts({ count: 9 }), [0, 0, 0.85]]],
      }),
  },
  'nuts-on-line-two': {
    1: () =>
      arrange({
        back: [[tote, { i: 1, scale: 1.25 }]],
        front: [[mix, { i: 1, scale: 0.8 }, { lean: 0.08, at: [0.3, 0.55] }]],
        base: 'plank',
        ground: '#a37c53',
        tone: '#c2bda8',
        mood: 'late',
        view: [6, 14],
      }),
    2: () =>
      arrange({
        back: [0, 1, 2].map((i) => [mix, { i }]),
        gap: 0.06,
        base: 'ledge',
        tone: '#d9cbb0',
        mood: 'window',
        view: 'table',
        props: [[make.nuts({ count: 6 }), [0, 0, 0.6]]],
      }),
  },
  'three-glazes': {
    1: () =>
      arrange({
        back: [[cups, { i: 0, tea: null }]],
        front: [
          [cups, { i: 1, tea: null }, { at: [0, 0.9] }],
          [cups, { i: 2, tea: null }, { at: [0, 1.8] }],
        ],
        base: 'table',
        ground: '#b49672',
        tone: '#c9c0ae',
        mood: 'window',
        view: [10, 40],
      }),
    2: () =>
      arrange({
        back: [[cups, { i: 2, tea: '#a8742a', scale: 1 }]],
        base: 'cloth',
        ground: '#cbbfab',
        tone: '#a99b86',
        mood: 'late',
        view: [0, 14],
        near: 1.1,
      }),
    3: () =>
      arrange({
        back: [[oolong, {}, { at: [-0.5, -0.6] }]],
        front: [[cups, { i: 1, tea: '#b9832d' }]],
        base: 'wood',
        ground: '#7d5c3d',
        tone: '#bcc3ad',
        mood: 'leaves',
        view: [-4, 24],
      }),
  },
  'herbal-tin': {
    1: () =>
      arrange({
        back: [0, 1, 2].map((i) => [herbal, { i }]),
        gap: 0.18,
        base: 'plank',
        tone: '#c6c6a8',
        mood: 'window',
        view: 'table',
        props: [[stems(), [-0.9, 0, 0.62], [0, 0.12, 0]]],
      }),
    2: () =>
      arrange({
        back: [
          [herbal, { i: 0 }],
          [cups, { single: true, i: 0, tea: '#bcc47e', scale: 0.85 }, { z: 0.35 }],
        ],
        base: 'wood',
        ground: '#9a7850',
        tone: '#b9c0a2',
        mood: 'leaves',
        view: [-6, 22],
      }),
  },
  'tea-for-dad': {
    1: () =>
      arrange({
        back: [[oolong, { color: medium }]],
        front: [[cups, { i: 2, tea: null }]],
        base: 'cloth',
        ground: '#b98e5c',
        tone: '#b7ad92',
        mood: 'window',
        view: [6, 26],
      }),
    2: () =>
      arrange({
        back: [
          [mix, { i: 0, scale: 0.95 }],
          [honey, { scale: 0.9 }],
        ],
        base: 'crate',
        tone: '#cbbf9f',
        mood: 'day',
        view: [-6, 24],
      }),
    3: () =>
      arrange({
        back: [
          [oolong, { scale: 0.8, color: medium }],
          [honey, { scale: 0.8 }],
        ],
        front: [[cups, { i: 2, tea: null, scale: 0.55 }]],
        apart: -0.15,
        base: 'crate',
        tone: '#bfb496',
        mood: 'late',
        view: [4, 34],
        props: [[make.ribbon({ color: '#b08b57' }), [0.1, 0, 1.25]]],
      }),
  },
  'picnic-for-three': {
    1: () =>
      arrange({
        back: [[tote, { i: 0, scale: 1.35 }]],
        front: [
          [mix, { i: 0, scale: 0.75 }, { lean: 0.05 }],
          [crisps, { i: 0, scale: 0.75 }, { lean: 0.05 }],
        ],
        base: 'none',
        tone: '#9fb184',
        mood: 'leaves',
        view: [0, 18],
      }),
    2: () =>
      arrange({
        back: [
          [honey, { scale: 0.95 }],
          [crisps, { i: 2, scale: 1 }, { lean: 0.05 }],
        ],
        base: 'checks',
        ground: '#6f8f76',
        tone: '#a8b88e',
        mood: 'hard',
        view: [6, 26],
      }),
    3: () =>
      arrange({
        back: [[buckwheat, { scale: 0.95 }]],
        front: [[cups, { i: 0, tea: '#c98f2d' }]],
        base: 'checks',
        ground: '#6f8f76',
        tone: '#aebb93',
        mood: 'leaves',
        view: [-6, 28],
      }),
    4: () =>
      arrange({
        back: [[hat, { i: 0 }]],
        front: [['norra-lune-sunscreen', { scale: 0.8 }, { at: [0.45, 0.95] }]],
        base: 'cloth',
        ground: '#f0e7d2',
        tone: '#c9cb98',
        mood: 'hard',
        view: [0, 22],
      }),
    5: () =>
      arrange({
        back: [
          [
            tote,
            { i: 0, flat: true, scale: 1.2 },
            {
              lie: true,
              mark: [-0.35, 1.3, 0.05],
              turn: 0.15,
              top: [[crisps, { i: 2, scale: 0.7 }, { lie: true, turn: -0.25, off: [0.12, 0.28] }]],
            },
          ],
        ],
        base: 'none',
        tone: '#a3b388',
        mood: 'leaves',
        view: 'above',
      }),
  },
};
