import { readdirSync, readFileSync } from 'node:fs';

/** What a page needs that is no file: its server is started by a spec of its own. */
const served = /data-live-src="hub|live-src="hub|content-api/;

/** Every page of the demo, as it lies in the file system: a new one is among them by itself. */
export const demoPages: readonly string[] = readdirSync('demo', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html') && !served.test(readFileSync(`demo/${path}`, 'utf8')))
  .map((path) => path.replace(/index\.html$/, ''))
  .toSorted();

/** Pages on which nothing moves at all, as `pages.spec.ts` holds them to. */
export const stillPages = [
  ...['journal/', 'lookbook/', 'feed/', 'no-provider/', 'two-shops/', 'strict/', 'twice/', 'file/'],
  ...['journal/zh.html', 'lookbook/zh.html'],
] as const;
