// The shop of the demo runs in the page and reads its prices from a file. Here its back office has a word in them: what it
// says is asked for with every call, as a back end on a server would know it. A real shop needs none of this.
import { commerce } from '../../dist/xhs-elements.js';

const office = document.querySelector('meta[name="back-office"]')?.content;

if (office !== undefined) {
  // The shop of the page has not been made yet: elements ask for it after this.
  const make = commerce.use('embedded', async (options) => {
    const base = new URL(options.src.replace('{locale}', 'zh-CN'), options.base).href;
    const shop = await (await fetch(base)).json();
    let known;
    let adapter;
    const current = async () => {
      const offers = await (await fetch(`${office}prices`)).text();
      if (offers !== known) {
        const data = { ...shop, offers: [...shop.offers, ...JSON.parse(offers)] };
        adapter = await make({ ...options, src: undefined, base, data });
        known = offers;
      }
      return adapter;
    };
    return new Proxy(await current(), {
      get(_, key) {
        if (typeof adapter[key] !== 'function') return adapter[key];
        return async (...given) => (await current())[key](...given);
      },
    });
  });
}
