// The few figures of each probe's report that stand in the table of all.
import { compare, median } from './statistics.mjs';

const isControl = (variant) => /^control|again$|twice$|, slow$/.test(variant);

/** Of samples by variant, what is not the floor, by one figure. */
function bySamples(probe, where, samples, figure, floor, unit = 'ms') {
  const of = (variant) => samples[variant].map((sample) => sample[figure]);
  return Object.keys(samples)
    .filter((variant) => variant !== floor && !isControl(variant) && !of(variant).includes(undefined))
    .map((variant) => ({
      ...{ probe, what: `${variant}, ${where}`, value: median(of(variant)), unit },
      ...{ ratio: compare(of(variant), of(floor)), floor },
    }));
}

/** Of summaries by count and variant, some figures, from a count on. */
function bySummaries({ probe, counts, floor }, chosen, least = 1) {
  return Object.entries(counts)
    .filter(([count]) => Number(count) >= least)
    .flatMap(([count, results]) =>
      Object.entries(results)
        .filter(([variant]) => variant !== floor && !isControl(variant))
        .flatMap(([variant, result]) =>
          chosen.map((figure) => ({
            ...{ probe, what: `${variant}, ${figure}, N = ${Number(count).toLocaleString('en')}` },
            ...{ value: result[figure].median, unit: 'ms', ratio: result[figure].ratio, floor },
          })),
        ),
    );
}

const readers = {
  bytes({ rows }) {
    const [[floor, { gzip: least }], ...others] = Object.entries(rows);
    return others
      .filter(([page]) => !isControl(page))
      .map(([page, { gzip }]) => {
        const ratio = gzip / least;
        return {
          probe: 'bytes',
          what: page,
          value: gzip,
          unit: 'B',
          ratio: { median: ratio, low: ratio, high: ratio },
          floor,
        };
      });
  },
  start: ({ profiles }) =>
    Object.entries(profiles).flatMap(([profile, samples]) =>
      ['boot', 'cold'].flatMap((figure) => bySamples('start', `${profile}: ${figure}`, samples, figure, 'lit')),
    ),
  'note-floor': (report) => bySummaries(report, ['cpu']),
  'cart-change': (report) => bySummaries(report, ['dom', 'cpu'], 100),
  'cart-lines': (report) => bySummaries(report, ['dom', 'cpu']),
  tags: (report) => bySummaries(report, ['cpu']),
  reprice: (report) => bySummaries(report, ['rules', 'drawn']),
  feed: ({ counts }) =>
    Object.entries(counts).flatMap(([count, samples]) =>
      bySamples('feed', `cpu, N = ${Number(count).toLocaleString('en')}`, samples, 'cpu', 'by-hand'),
    ),
  text({ results }) {
    const fields = Object.entries(results).filter(([name]) => !name.startsWith('control'));
    const [field, { ratio, spent }] = fields.sort(([, a], [, b]) => b.ratio - a.ratio)[0];
    const told = { median: ratio, low: ratio, high: ratio };
    return [
      {
        probe: 'text',
        what: `${field}, twice as long`,
        value: median(spent.twice),
        unit: 'ms',
        ratio: told,
        floor: 'once',
      },
    ];
  },
  mounts: ({ results }) =>
    Object.entries(results).map(([tag, { each, growth }]) => ({
      ...{ probe: 'mounts', what: `${tag}, each; heap ${(growth * 100).toFixed(2)} %`, value: each, unit: 'ms' },
    })),
  'live-paint': ({ transports }) =>
    Object.entries(transports).map(([transport, { p95 }]) => ({
      ...{ probe: 'live-paint', what: `${transport}, p95 until painted`, value: p95, unit: 'ms' },
    })),
};

/** Rows of a report, none where there is none; `ratio` is left out where there is nothing to compare with. */
export function headlinesOf(probe, report) {
  return report ? (readers[probe]?.(report) ?? []) : [];
}
