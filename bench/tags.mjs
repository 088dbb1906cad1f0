// A picture with a hundred tags that gets another size: until every tag is where its thing is, by `<xhs-note>` and by one
// `<xhs-product-tag>` each. Beside a loop that is written by hand and measures once; the control measures before each tag.
//   npm run bench -- tags
//   node bench/tags.mjs --runs=7 --counts=10,100
import { runProbe } from './harness.mjs';

const byTurns = 'control: measured by turns';

await runProbe({
  name: 'tags',
  question: 'a picture with N tags is made wider or narrower',
  script: './bench/tags-page.mjs',
  variants: ['by hand', 'xhs-note', 'xhs-product-tag', byTurns],
  floor: 'by hand',
  counts: [10, 100],
  times: () => 30,
  figures: { placed: 'ms', cpu: 'ms', layouts: '' },
  control: { variant: byTurns, figure: 'cpu', least: 1.5, from: 100 },
});
