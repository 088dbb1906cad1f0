// An open cart of many lines in which one quantity changes by a click: until the line is drawn, until it is painted, and the
// main thread's time for all that comes of it. Beside a list with keys that is written by hand, with the same nodes and styles.
//   npm run bench -- cart-lines
//   node bench/cart-lines.mjs --runs=7 --counts=1,100,1000
import { runProbe } from './harness.mjs';

const anew = 'control: all lines anew';

await runProbe({
  name: 'cart-lines',
  question: 'a click changes the quantity of one of N lines of an open cart',
  script: './bench/cart-lines-page.mjs',
  variants: ['by hand', 'xhs-cart', anew],
  floor: 'by hand',
  counts: [1, 100, 1_000],
  times: (count) => (count > 100 ? 8 : 40),
  figures: { dom: 'ms', painted: 'ms', cpu: 'ms', layouts: '' },
  control: { variant: anew, figure: 'cpu', least: 2, from: 100, upTo: 100 },
});
