// Renders the pictures of the sample shop into demo/data/pictures: `npm run pictures [part of a name …]`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openStudio } from './page.mjs';

const out = 'demo/data/pictures';
const wanted = process.argv.slice(2);
const { browser, page } = await openStudio();

const read = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
};
const anchorsFile = join(out, 'anchors.json');
const kinds = {
  notes: { width: 810, height: 1080, frames: 6, quality: 0.8 },
  products: { width: 900, height: 900, frames: 8, quality: 0.8 },
};
for (const [kind, size] of Object.entries(kinds)) {
  const list = await page.evaluate(
    (name) => Object.entries(window.pictures[name]).flatMap(([id, each]) => Object.keys(each).map((n) => [id, n])),
    kind,
  );
  for (const [id, n] of list) {
    const file = `${kind}/${id}/${n}.webp`;
    if (wanted.length > 0 && !wanted.some((part) => file.includes(part))) continue;
    const started = Date.now();
    const picture = await page.evaluate(
      ([name, thing, number, options]) => window.pictures.photograph(window.pictures[name][thing][number](), options),
      [kind, id, n, size],
    );
    const path = join(out, file);
    mkdirSync(dirname(path), { recursive: true });
    const bytes = Buffer.from(picture.data, 'base64');
    writeFileSync(path, bytes);
    console.log(`${file} ${Math.round(bytes.length / 1024)} kB ${((Date.now() - started) / 1000).toFixed(1)} s`);
    if (kind !== 'notes') continue;
    // Read again each time: another run may be at work on other pictures.
    const anchors = read(anchorsFile);
    anchors[file] = { width: size.width, height: size.height, products: picture.anchors };
    const sorted = Object.fromEntries(Object.entries(anchors).sort(([a], [b]) => a.localeCompare(b)));
    writeFileSync(anchorsFile, `${JSON.stringify(sorted, null, 2)}\n`);
  }
}
await browser.close();
