// Writes demo/data/{en,zh-CN}/{shop,content}.json of the seeds in this folder: `npm run sample-shop`. What has no
// picture yet is left out and named; run it again when the picture is drawn.
import { writeFileSync } from 'node:fs';
import { generate } from './generate.mjs';

const { files, leftOut } = generate();
for (const [file, value] of Object.entries(files)) {
  writeFileSync(`demo/data/${file}`, `${JSON.stringify(value, null, 2)}\n`);
}
for (const each of leftOut) console.log(`left out: ${each}`);
const { shop, content } = { shop: files['en/shop.json'], content: files['en/content.json'] };
console.log(
  `${shop.stores.length} stores, ${shop.products.length} products, ` +
    `${shop.products.flatMap(({ variants }) => variants).length} variants, ${content.notes.length} notes, ` +
    `${content.reviews.length} reviews`,
);
