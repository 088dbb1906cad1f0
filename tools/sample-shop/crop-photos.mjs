// Makes the pictures of reviews: crops of the pictures of the products, as a phone would take them. Needs ImageMagick.
//   node tools/sample-shop/crop-photos.mjs
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import reviews from './reviews/by-photo.mjs';

const pictures = 'demo/data/pictures';
const crops = ['720x960+40+60', '560x746+120+180', '640x853+20+200'];

mkdirSync(`${pictures}/reviews`, { recursive: true });
const names = Object.values(reviews)
  .flat()
  .flatMap(({ pictures: own = [], followUp }) => [...own, ...(followUp?.pictures ?? [])])
  .map(({ name }) => name);
for (const name of names) {
  const [, product, at] = /^(.*)-(\d)$/.exec(name);
  const source = [2, 1].map((each) => `${pictures}/products/${product}/${each}.webp`).find(existsSync);
  const look = ['-gravity', 'center', '-crop', crops[(at - 1) % crops.length], '+repage', '-resize', '480x640^'];
  const frame = ['-extent', '480x640', '-modulate', '97,92', '-strip', '-quality', '72'];
  execFileSync('convert', [source, ...look, ...frame, `${pictures}/reviews/${name}.webp`]);
}
