// Renders the clips of the sample shop into demo/data/clips, with their posters: `node tools/pictures/clips.mjs [name …]`.
// Needs ffmpeg, with VP9, on the path.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStudio } from './page.mjs';

const out = 'demo/data/clips';
const rate = 12;
const size = { width: 720, height: 960, frames: 2, quality: 0.92, grain: 0 };
const poster = { ...size, frames: 8, quality: 0.8, grain: 0.8 };
/** The moment that says most. */
const tells = {
  pour: 0.5,
  'pour-gold': 0.5,
  swatch: 0.62,
  'turntable-cream': 0,
  candle: 0.1,
  unfold: 0.9,
  'unfold-scarves': 0.9,
  blocks: 0.8,
};

mkdirSync(out, { recursive: true });
const { browser, page } = await openStudio();
const wanted = process.argv.slice(2);
for (const name of Object.keys(tells)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const seconds = await page.evaluate((clip) => (window.clip = window.pictures.clips[clip]()).seconds, name);
  const frame = async (moment, options) => {
    const { data } = await page.evaluate(
      ([t, given]) => window.pictures.photograph(window.clip.at(t), given),
      [moment, options],
    );
    return Buffer.from(data, 'base64');
  };
  writeFileSync(join(out, `${name}.webp`), await frame(tells[name], poster));
  const encoder = spawn(
    'ffmpeg',
    `-y -loglevel error -f image2pipe -framerate ${rate} -c:v webp -i - -c:v libvpx-vp9 -g 48 -pix_fmt yuv420p -crf 37 -b:v 260k -row-mt 1 -cpu-used 2 ${join(out, `${name}.webm`)}`.split(
      ' ',
    ),
    { stdio: ['pipe', 'inherit', 'inherit'] },
  );
  const ended = once(encoder, 'close');
  const count = seconds * rate;
  for (let i = 0; i < count; i += 1)
    if (!encoder.stdin.write(await frame(i / count, size))) await once(encoder.stdin, 'drain');
  encoder.stdin.end();
  await ended;
  console.log(name, seconds, 's');
}
await browser.close();
