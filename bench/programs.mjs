// What `npm run bench` knows: each probe is a program of its own, which can be started alone too.

/** What the probes of one change take: see harness.mjs. */
const change = ['runs', 'controls', 'counts', 'changes'];

/**
 * By the name of a probe: the program, where it has another name; which options are handed on to it; and `brief`, what it
 * is told when all probes run, so that they end in some minutes. What has no `brief` runs only when it is named.
 */
export const programs = {
  bytes: { takes: ['controls'], brief: [] },
  start: { takes: ['runs', 'controls'], brief: ['--runs=3'] },
  'note-floor': {
    program: 'many',
    first: ['note-floor'],
    takes: ['runs', 'controls', 'count', 'seed'],
    brief: ['--runs=3'],
  },
  'cart-change': { takes: change, brief: ['--runs=3', '--counts=1,1000,10000', '--changes=12'] },
  'cart-lines': { takes: change, brief: ['--runs=3', '--changes=12'] },
  tags: { takes: change, brief: ['--runs=3', '--changes=12'] },
  reprice: { takes: change, brief: ['--runs=3', '--changes=8'] },
  feed: { takes: ['runs', 'counts'], brief: ['--runs=2', '--counts=10000'] },
  text: { takes: ['runs', 'size'], brief: ['--runs=3'] },
  mounts: {
    takes: ['times', 'only'],
    brief: ['--times=200', '--only=xhs-note,xhs-product-card,xhs-cart,xhs-pdp,xhs-feed'],
  },
  'live-paint': {
    takes: ['transport', 'viewers', 'events', 'rate', 'crowd'],
    brief: ['--transport=sse', '--events=100'],
  },
  'live-flood': { takes: [] },
  'live-load': { takes: [] },
  insights: { takes: [] },
};

/** How a probe is started, with those of the given options (`--name` or `--name=value`) that it takes. */
export function commandOf(name, options, all) {
  const { program = name, first = [], takes, brief = [] } = programs[name];
  const nameOf = (option) => option.slice(2).split('=')[0];
  const own = options.filter((option) => takes.includes(nameOf(option)));
  const told = new Set(own.map(nameOf));
  return [`bench/${program}.mjs`, ...first, ...(all ? brief.filter((each) => !told.has(nameOf(each))) : []), ...own];
}
