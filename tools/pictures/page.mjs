// A page in which the studio stands, with what the scenes export.
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { ensureBrowser } from '../ensure-browser.mjs';

export async function openStudio() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { photograph } from './studio.js'; export { clips, notes, products } from './scenes/index.js';`,
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
  return { browser, page };
}
