// Lets the property tests run longer than in the test command, from a seed that is told: an esbuild plugin.
/** Multiplies the runs of every property by `factor`, seeds them, and appends how many ran to the file `counts`. */
export function fastCheckPlugin({ factor, seed, counts }) {
  return {
    name: 'fast-check-runs',
    setup(build) {
      build.onResolve({ filter: /^fast-check$/ }, () => ({ path: 'fast-check', namespace: 'runs' }));
      build.onLoad({ filter: /.*/, namespace: 'runs' }, () => ({ contents: wrapper(factor, seed, counts) }));
      build.onResolve({ filter: /^real-fast-check$/ }, () => ({ path: 'fast-check', external: true }));
    },
  };
}

const wrapper = (factor, seed, counts) => `
import { appendFileSync } from 'node:fs';
import * as real from 'real-fast-check';
export * from 'real-fast-check';

export function assert(property, given = {}) {
  const numRuns = Math.ceil((given.numRuns ?? 100) * ${Number(factor)});
  appendFileSync(${JSON.stringify(counts)}, numRuns + '\\n');
  return real.assert(property, { ...given, numRuns, seed: ${Number(seed)} });
}
export default { ...real, assert };
`;
