// A picture of all ratios: a bar for each, on a scale by powers of ten, with the middle half of the turns as a line.
import { mkdirSync, writeFileSync } from 'node:fs';
import { resultsFolder } from './write-report.mjs';

const [labels, scale, row] = [380, 420, 20];
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The picture as SVG, of the rows that have a ratio. */
export function pictureOf(rows) {
  const told = rows.filter(({ ratio }) => ratio && ratio.median > 0);
  const all = told.flatMap(({ ratio }) => [ratio.low, ratio.high]).filter((each) => each > 0);
  const least = Math.floor(Math.log10(Math.min(1, ...all)));
  const most = Math.max(least + 1, Math.ceil(Math.log10(Math.max(1, ...all))));
  const x = (ratio) => labels + (scale * (Math.log10(Math.max(ratio, 10 ** least)) - least)) / (most - least);
  const height = 40 + told.length * row;
  const lines = Array.from({ length: most - least + 1 }, (_, at) => 10 ** (least + at)).map(
    (ratio) =>
      `<path d="M${x(ratio).toFixed(1)} 24V${height - 8}" stroke="${ratio === 1 ? '#333' : '#ddd'}"/>` +
      `<text x="${x(ratio).toFixed(1)}" y="16" text-anchor="middle">×${ratio}</text>`,
  );
  const bars = told.map(({ probe, what, ratio }, at) => {
    const y = 28 + at * row;
    const [from, to] = [x(Math.min(1, ratio.median)), x(Math.max(1, ratio.median))];
    return (
      `<text x="${labels - 8}" y="${y + 13}" text-anchor="end">${escaped(`${probe}: ${what}`)}</text>` +
      `<rect x="${from.toFixed(1)}" y="${y + 3}" width="${Math.max(1, to - from).toFixed(1)}" height="12" fill="${ratio.median > 1 ? '#e8879b' : '#7fb38f'}"/>` +
      `<path d="M${x(ratio.low).toFixed(1)} ${y + 9}H${x(ratio.high).toFixed(1)}" stroke="#333" stroke-width="2"/>` +
      `<text x="${(Math.max(to, x(ratio.high)) + 6).toFixed(1)}" y="${y + 13}">${ratio.median.toFixed(2)}</text>`
    );
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${labels + scale + 80}" height="${height}" font-family="sans-serif" font-size="11" role="img" aria-label="Ratios to the floors"><rect width="100%" height="100%" fill="#fff"/>${lines.join('')}${bars.join('')}</svg>\n`;
}

/** Writes the picture beside the reports; answers where. */
export function drawPicture(rows, at) {
  mkdirSync(resultsFolder, { recursive: true });
  const file = `${resultsFolder}/picture-${at.replaceAll(/[:.]/g, '-')}.svg`;
  writeFileSync(file, pictureOf(rows));
  return file;
}
