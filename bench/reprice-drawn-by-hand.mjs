// Runs in a page: what a checkout shows, copied with its styles, and written into by hand when another code is entered.
import { linesOf } from './made-sale.mjs';

const money = /¥[\d,]+(?:\.\d+)?/;
const moneyOf = (amount) => `¥${(amount / 100).toLocaleString('en', { minimumFractionDigits: amount % 100 ? 2 : 0 })}`;
const sumOf = (amounts) => amounts.reduce((sum, amount) => sum + amount, 0);

function writeMoney(node, amount) {
  node.textContent = node.textContent.replace(money, moneyOf(amount));
}

/** Writes a price in its two forms, for eyes and for ears. */
function writePrice(node, amount) {
  const [spoken, seen] = node.children;
  spoken.textContent = moneyOf(amount);
  const [whole, cents] = moneyOf(amount).slice(1).split('.');
  [...seen.childNodes].find(({ nodeType, data }) => nodeType === Node.TEXT_NODE && /\d/.test(data)).data = whole;
  seen.querySelector('.fraction').textContent = cents ? `.${cents}` : '';
}

/** A copy of a drawn checkout, with styles that are for its tag. */
function copyOf(drawn) {
  const root = document.createElement('div');
  root.className = 'by-hand';
  const sheet = new CSSStyleSheet();
  const rules = document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
  sheet.replaceSync(rules.map(({ cssText }) => cssText.replaceAll('xhs-checkout', '.by-hand')).join('\n'));
  root.append(...[...drawn.childNodes].map((node) => node.cloneNode(true)));
  return { root, sheet };
}

/** Takes the place of a drawn checkout; `reckon` says what is left to pay for each line with a code. */
export function drawByHand({ root: drawn, shop, provider }, count, reckon) {
  const { root, sheet } = copyOf(drawn);
  provider.remove();
  shop.dispose();
  document.adoptedStyleSheets = [sheet];
  document.querySelector('main').append(root);
  const lines = linesOf(count);
  const prices = new Map(
    [...root.querySelectorAll('.lines .line')].map((line) => [
      line.querySelector('.line-title').textContent,
      line.querySelector('.line-amount .price'),
    ]),
  );
  const parts = [...root.querySelectorAll('section.store')].map((part) => ({
    name: part.getAttribute('aria-label'),
    total: part.querySelector('.part-total'),
  }));
  const [name, title] = root.querySelectorAll('.codes dt > *');
  const said = root.querySelector('.codes dd');
  const rows = [...root.querySelectorAll('.totals > div')];
  const enter = (code) => {
    const left = reckon(lines, code);
    const total = sumOf(left);
    const off = sumOf(reckon(lines)) - total;
    const ofStore = new Map();
    left.forEach((amount, at) => {
      const { productId, storeId } = lines[at];
      writePrice(prices.get(`The ${productId}`), amount);
      ofStore.set(`The ${storeId}`, (ofStore.get(`The ${storeId}`) ?? 0) + amount);
    });
    for (const part of parts) writeMoney(part.total, ofStore.get(part.name));
    name.textContent = code;
    title.textContent = `Promotion ${code.toLowerCase()}`;
    writeMoney(said, off);
    writeMoney(rows.at(-3).querySelector('dd'), off);
    writePrice(rows.at(-1).querySelector('.price'), total);
    writePrice(root.querySelector('.to-pay .price'), total);
    writeMoney(root.querySelector('.pay'), total);
  };
  return { root, enter };
}
