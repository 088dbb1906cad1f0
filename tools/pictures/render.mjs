// Renders the pictures of the sample shop into demo/data/pictures: `npm run pictures [part of a name …]`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { ensureBrowser } from '../ensure-browser.mjs';

const out = 'demo/data/pictures';
const wanted = process.argv.slice(2);
const { outputFiles } = await build({
  stdin: {
    contents: `export { photograph } from './studio.js'; export { notes, products } from './scenes.js';`,
    resolveDir: 'tools/pictures',
  },
  bundle: true,
  format: 'iife',
  globalName: 'pictures',
  write: false,
});

const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
});
const page = await browser.newPage();
page.on('pageerror', (error) => console.error(error));
page.setDefaultTimeout(0);
await page.setContent('<!doctype html><meta charset="utf-8">');
await page.addScriptTag({ content: outputFiles[0].text });
await page.evaluate(() => document.fonts.ready);

const read = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
};
const anchorsFile = join(out, 'anchors.json');
const anchors = read(anchorsFile);
const kinds = {
  notes: { width: 1080, height: 1440, frames: 10, quality: 0.8 },
  products: { width: 900, height: 900, frames: 10, quality: 0.8 },
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
      ([name, thing, number, options]) => window.pictures.photograph(window.pictures[name][thing][number], options),
      [kind, id, n, size],
    );
    const path = join(out, file);
    mkdirSync(dirname(path), { recursive: true });
    const bytes = Buffer.from(picture.data, 'base64');
    writeFileSync(path, bytes);
    if (kind === 'notes') anchors[file] = { width: size.width, height: size.height, products: picture.anchors };
    console.log(`${file} ${Math.round(bytes.length / 1024)} kB ${((Date.now() - started) / 1000).toFixed(1)} s`);
    const sorted = Object.fromEntries(Object.entries(anchors).sort(([a], [b]) => a.localeCompare(b)));
    writeFileSync(anchorsFile, `${JSON.stringify(sorted, null, 2)}\n`);
  }
}
await browser.close();
