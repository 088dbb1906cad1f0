// Tables for the terminal.
export const pad = (text, width) => String(text).padStart(width);

/** `×4.10 3.95–4.31`: the median of the ratios, and where the middle half of them lies. */
export const ratioText = ({ median, low, high }) => `×${median.toFixed(2)} ${low.toFixed(2)}–${high.toFixed(2)}`;

/** A value with as many digits as tell something. */
export const valueText = (value, unit) =>
  `${Number.isInteger(value) ? value : value.toFixed(value < 1 ? 3 : value < 10 ? 2 : 1)}${unit && ` ${unit}`}`;

/** What one count came to, a line for each variant. */
export function printCount({ count, runs, times, load, floor, figures, results }) {
  const widths = Object.fromEntries(Object.keys(figures).map((figure) => [figure, Math.max(28, figure.length + 1)]));
  console.log(
    `\nN = ${count}, ${runs} turns of ${times} changes, load ${load.toFixed(1)}; × = ratio to "${floor}", with the middle half of the turns`,
  );
  console.log('variant'.padEnd(26), ...Object.keys(figures).map((figure) => pad(figure, widths[figure])));
  for (const [variant, result] of Object.entries(results)) {
    const cells = Object.entries(figures).map(([figure, unit]) => {
      const { median, ratio } = result[figure];
      const spread = variant === floor || unit === '' ? '' : ` ${ratioText(ratio)}`;
      return pad(`${valueText(median, unit)}${spread}`, widths[figure]);
    });
    console.log(variant.padEnd(26), ...cells);
  }
}
