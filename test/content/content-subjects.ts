import { startContentApi } from '../../demo/content-api/server.mjs';
import { createHttpSource } from '../../src/content/http/index.js';
import { createJsonSource } from '../../src/content/json/index.js';
import type { ContentSource } from '../../src/content/source.js';
import type { ContentSubject, StagedContent } from '../../src/testing.js';

const context = { locale: 'en', country: 'CN', currency: 'CNY', customer: 'a-token' };
/** A line that nothing comes over. */
const silence: typeof fetch = (_, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
  });
const down: typeof fetch = () => Promise.reject(new TypeError('failed to fetch'));
const patient = { sleep: () => Promise.resolve() };
const src = 'https://content.example/api/';

export const jsonSubject: ContentSubject = {
  context,
  stage: (content: StagedContent) => createJsonSource({ data: content }),
  unreachable: () => createJsonSource({ src: `${src}content.json`, fetch: down }),
  silent: () => createJsonSource({ src: `${src}content.json`, fetch: silence }),
};

/** Over an API of this machine that is there for as long as `close` is not called. */
export function httpSubject(): ContentSubject & { close(): Promise<void> } {
  const running: { close(): Promise<void> }[] = [];
  return {
    context,
    async stage(content): Promise<ContentSource> {
      const api = await startContentApi({ source: createJsonSource({ data: content }) });
      running.push(api);
      return createHttpSource({ src: api.url });
    },
    unreachable: () => createHttpSource({ src, fetch: down, ...patient }),
    silent: () => createHttpSource({ src, fetch: silence, ...patient }),
    async close() {
      await Promise.all(running.splice(0).map((api) => api.close()));
    },
  };
}
