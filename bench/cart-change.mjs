// One line of a cart of twenty changes, and N elements each show how many of their own product there are: how many of them
// are drawn again, and how long it takes from the call until the one is. Beside one atom a variant, written by hand.
//   npm run bench -- cart-change
//   node bench/cart-change.mjs --runs=7 --counts=1,100,1000,10000
import { runProbe } from './harness.mjs';

const inOne = 'control: all in one store';

await runProbe({
  name: 'cart-change',
  question: 'one line changes, and N elements show the quantity of their own variant',
  script: './bench/cart-change-page.mjs',
  variants: ['by hand', 'xhs cart', inOne],
  floor: 'by hand',
  counts: [1, 100, 1_000, 10_000],
  times: () => 40,
  figures: { renders: '', dom: 'ms', cpu: 'ms' },
  // With one element there is nothing to be drawn too often.
  control: { variant: inOne, figure: 'dom', least: 2, from: 1_000 },
  complain(count, variant, { renders }) {
    const wanted = variant === inOne ? count : 1;
    return renders.values.some((value) => value !== wanted) && `${renders.values.join()} were drawn, not ${wanted}`;
  },
});
