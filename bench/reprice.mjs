// A checkout of many lines and twenty promotions in which another code is entered: what the rules alone take, and the time
// until the checkout is drawn with what they come to. Beside one pass over plain numbers, written by hand.
//   npm run bench -- reprice
//   node bench/reprice.mjs --runs=7 --counts=10,100
import { runProbe } from './harness.mjs';

const eachLine = 'control: for each line';

await runProbe({
  name: 'reprice',
  question: 'another code is entered in a checkout of N lines with 20 promotions',
  script: './bench/reprice-page.mjs',
  variants: ['by hand', 'xhs-checkout', eachLine],
  floor: 'by hand',
  counts: [10, 100],
  times: () => 20,
  figures: { rules: 'ms', drawn: 'ms', painted: 'ms', cpu: 'ms' },
  control: { variant: eachLine, figure: 'rules', least: 4, from: 100 },
});
