// Starts the content API and says where it is.
//   CONTENT=demo/data/en/content.json PORT=4300 node demo/content-api/start.mjs
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { importSource } from '../../tools/import-source.mjs';
import { startContentApi } from './server.mjs';

const { CONTENT = 'demo/data/en/content.json', BASE, PORT = '0' } = process.env;
const { createJsonSource } = await importSource('src/content/json/index.ts');
const data = JSON.parse(readFileSync(CONTENT, 'utf8'));
const { url } = await startContentApi({
  // Addresses of pictures are read against BASE, where the file is served.
  source: createJsonSource({ data, base: BASE ?? pathToFileURL(resolve(CONTENT)).href }),
  port: Number(PORT),
});
console.log(`ready ${url}`);
