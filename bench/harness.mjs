// What the probes of one change have in common: variants in turns, each on a fresh page, on which the thing is shown, warmed
// up and then changed many times; ratios to the floor of the same turn, a control that has to be found out, a table.
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { browserFlags, ensureBrowser } from '../tools/ensure-browser.mjs';
import { serve } from '../tools/serve.mjs';
import { measure, pageWith } from './measure-page.mjs';
import { printCount } from './print-table.mjs';
import { compare, median, quantile, shuffled } from './statistics.mjs';
import { writeReport } from './write-report.mjs';

/** All turns of one count. The first turn is not counted: it fills the caches of disk and browser. */
async function turnsOf({ browser, url, variants, count, times, runs, floor }) {
  const samples = Object.fromEntries(variants.map((variant) => [variant, []]));
  for (let turn = 0; turn <= runs; turn += 1) {
    const shown = {};
    for (const variant of shuffled(variants, count + turn)) {
      const sample = await measure(browser, url, variant, count, times);
      shown[variant] = sample.shown;
      if (turn > 0) samples[variant].push(sample);
    }
    // Whoever shows less, or something else, has something else to do.
    const different = variants.find((variant) => shown[variant] !== shown[floor]);
    if (different) {
      throw new Error(
        `"${different}" shows ${shown[different].slice(0, 400)}; "${floor}" ${shown[floor].slice(0, 400)}`,
      );
    }
  }
  return samples;
}

function summarize(samples, figures, floor) {
  const of = (variant, figure) => samples[variant].map((sample) => sample[figure]);
  const told = (variant, figure) => {
    const values = of(variant, figure);
    const ratio = compare(values, of(floor, figure));
    const [low, high] = [quantile(values, 0.25), quantile(values, 0.75)];
    return [figure, { median: median(values), low, high, ratio, values }];
  };
  return Object.fromEntries(
    Object.keys(samples).map((variant) => [
      variant,
      Object.fromEntries(Object.keys(figures).map((figure) => told(variant, figure))),
    ]),
  );
}

/**
 * Runs a probe and ends the program: with 1 where the control is not found out, or where something is not as it must be.
 * @param probe `name`, `question`; `script` for the page; `variants`, one of which is the `floor` and one the `control`;
 *   `counts`, `times` of a count; `figures` with their units, one of which is the `headline`; `control` says by which
 *   figure, how much, and from which count on, and up to which where it would take too long; `complain(count, variant, result)` says what is not as it must be.
 */
export async function runProbe(probe) {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '7' },
      counts: { type: 'string', default: probe.counts.join() },
      /** At most so many changes a turn. */
      changes: { type: 'string', default: 'Infinity' },
      // They are measured always.
      controls: { type: 'boolean', default: true },
    },
  });
  const runs = Number(values.runs);
  const { url, close } = await serve();
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
  const page = `${url}/${await pageWith(probe.script)}`;
  const { name, question, variants, floor, control, figures } = probe;
  const machine = { node: process.version, browser: browser.version(), cores: cpus().length, load: loadavg()[0] };
  const report = { probe: name, question, floor, figures, at: new Date().toISOString(), machine, runs, counts: {} };
  console.log(`${name}: ${question}`);
  const wrong = [];
  for (const count of values.counts.split(',').map(Number)) {
    const times = Math.min(probe.times(count), Number(values.changes));
    const isControlled = count >= control.from && count <= (control.upTo ?? Infinity);
    const measured = variants.filter((variant) => variant !== control.variant || count <= (control.upTo ?? Infinity));
    const samples = await turnsOf({ browser, url: page, variants: measured, count, times, runs, floor });
    const results = summarize(samples, figures, floor);
    report.counts[count] = results;
    printCount({ count, runs, times, load: loadavg()[0], floor, figures, results });
    const ratio = results[control.variant]?.[control.figure].ratio.median;
    if (isControlled && !(ratio >= control.least)) {
      wrong.push(`${count}: "${control.variant}" was not found out: ×${ratio.toFixed(2)} in ${control.figure}`);
    }
    for (const variant of measured) {
      const said = probe.complain?.(count, variant, results[variant]);
      if (said) wrong.push(`${count}, "${variant}": ${said}`);
    }
  }
  report.wrong = wrong;
  console.log(`\n${writeReport(name, report)}`);
  for (const each of wrong) console.error(`FAILED: ${each}`);
  await browser.close();
  close();
  process.exit(wrong.length === 0 ? 0 : 1);
}
