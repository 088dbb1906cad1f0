// What goes wrong on a page of the demo: `?fault=drop-after:0.2,latency` and, for others of the same kinds, `&seed=7`.
// Each kind befalls the share of the calls that stands behind it, or all. Without `?fault=` nothing here does anything.
import { commerce } from '../dist/xhs-elements.js';

const { searchParams } = new URL(location.href);
const wanted = searchParams.get('fault');

if (wanted !== null) {
  // The shop of the page has not been made yet: elements ask for it after this.
  const make = commerce.use('embedded', async (options) => {
    const { parseFaults, withFaults } = await import('../dist/testing.js');
    try {
      const plan = parseFaults(wanted);
      const seed = Number(searchParams.get('seed') ?? 1);
      say(
        `Faults: ${
          Object.entries(plan.rates)
            .map(([kind, rate]) => `${kind} ${rate * 100} %`)
            .join(', ') || 'none'
        }`,
      );
      return withFaults(await make(options), { ...plan, seed });
    } catch (error) {
      say(error.message);
      return make(options);
    }
  });
}

function say(text) {
  const known = document.querySelector('.faults');
  const line = known ?? Object.assign(document.createElement('p'), { className: 'faults' });
  line.textContent = text;
  if (!known) document.body.prepend(line);
}
