// Runs in a page: a checkout of N lines whose code changes, by `<xhs-checkout>` over the shop in the page, or by hand.
import { createShop } from '/dist/xhs-elements.js';
import { createEmbeddedShop } from '../src/commerce/embedded/index.ts';
import { applyPromotions } from '../src/rules/promotion/apply-promotions.ts';
import { pageEnvironment } from '../src/runtime/environment.ts';
import { middle, painted } from './in-page.mjs';
import { codes, linesOf, promotions, shopData } from './made-sale.mjs';
import { reckonByHand } from './reprice-by-hand.mjs';
import { drawByHand } from './reprice-drawn-by-hand.mjs';

/** Waits until something is drawn, and looks whenever anything is. */
async function until(root, passes) {
  if (passes()) return;
  await new Promise((resolve) => {
    const observer = new MutationObserver(() => passes() && (observer.disconnect(), resolve()));
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

async function drawOurs(count) {
  const data = shopData(count);
  const environment = pageEnvironment();
  const shop = createShop({
    name: 'reprice',
    locale: 'en',
    commerce: createEmbeddedShop({ data, name: 'reprice', environment }),
    content: () => Promise.reject(new Error('No content')),
  });
  await Promise.all(data.products.map(({ id }) => shop.cart.add({ productId: id, variantId: `${id}-one` })));
  await shop.cart.settled();
  const provider = Object.assign(document.createElement('xhs-provider'), { shop });
  const root = document.createElement('xhs-checkout');
  root.toggleAttribute('inline', true);
  provider.append(root);
  document.querySelector('main').append(provider);
  const holds = () => root.querySelector('.pay')?.getAttribute('aria-busy') === 'false';
  await until(root, () => root.querySelectorAll('.lines .line').length === count && holds());
  const enter = async (code) => {
    await shop.checkout.update({ codes: [code] });
    await until(root, () => root.querySelector('.codes dt b')?.textContent === code && holds());
  };
  await enter(codes[0]);
  return { root, enter, shop, provider };
}

const reckonByRules = (lines, code) => {
  const { shares } = applyPromotions(lines, { promotions, codes: code ? [code] : [], now: 0 });
  return lines.map(({ id, amount }) => amount - shares.get(id).reduce((sum, share) => sum + share.amount, 0));
};
const reckonOnce = (lines, code) => reckonByHand(lines, promotions, code);
/** The control: all of it again for each line. */
const reckonForEach = (lines, code) => lines.map((_, at) => reckonOnce(lines, code)[at]);
const copied = (reckon) => async (count) => drawByHand(await drawOurs(count), count, reckon);

const variants = {
  'by hand': { draw: copied(reckonOnce), reckon: reckonOnce },
  'xhs-checkout': { draw: drawOurs, reckon: reckonByRules },
  'control: for each line': { draw: copied(reckonForEach), reckon: reckonForEach },
};

let drawn;
let lines;

export async function show(variant, count) {
  lines = linesOf(count);
  drawn = await variants[variant].draw(count);
  await painted();
}

/** Enters the one code and the other by turns. */
export async function act(_variant, times) {
  const [changed, seen] = [[], []];
  for (let each = 0; each < times; each += 1) {
    const began = performance.now();
    await drawn.enter(codes[(each + 1) % 2]);
    changed.push(performance.now() - began);
    await painted();
    seen.push(performance.now() - began);
  }
  return { drawn: middle(changed), painted: middle(seen) };
}

/** What the rules take without anything that is drawn. */
export function more(variant) {
  const { reckon } = variants[variant];
  const passes = Array.from({ length: 60 }, (_, pass) => {
    const began = performance.now();
    reckon(lines, codes[pass % 2]);
    return performance.now() - began;
  });
  return { rules: middle(passes) };
}

const words = (selector) =>
  [...drawn.root.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

export const shown = (variant) => [
  ...['.lines .line', '.part-total', '.codes', '.totals', '.pay-bar'].map(words),
  variants[variant].reckon(lines, codes[0]),
];
