// Runs in a page: a cart of N lines, by `<xhs-cart>` or by a list with keys that is written by hand.
import { middle, painted } from './in-page.mjs';
import { shopWithCart } from './made-cart.mjs';

const main = document.querySelector('main');
const lineOf = (root, index) => root.querySelectorAll('[part~="line"]')[index];

async function showOurs(count) {
  const shop = await shopWithCart(count);
  const provider = Object.assign(document.createElement('xhs-provider'), { shop });
  const cart = document.createElement('xhs-cart');
  cart.toggleAttribute('inline', true);
  provider.append(cart);
  main.append(provider);
  while (!(cart.shadowRoot && lineOf(cart.shadowRoot, count - 1))) await painted();
  return { provider, shop, root: cart.shadowRoot };
}

/** A copy of what ours shows, with its styles: the same picture, without what keeps it up to date. */
async function copyOfOurs(count) {
  const { provider, shop, root: drawn } = await showOurs(count);
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...drawn.adoptedStyleSheets];
  root.append(...[...drawn.childNodes].map((node) => node.cloneNode(true)));
  drawn.querySelectorAll('input').forEach((field, at) => (root.querySelectorAll('input')[at].value = field.value));
  provider.remove();
  shop.dispose();
  main.append(host);
  return root;
}

/** Answers what writes every text that is of the whole cart. */
function sumsOf(root) {
  const [head, button] = ['h2 small', '[part~="checkout"]'].map((each) => root.querySelector(each));
  const [spoken, seen] = root.querySelector('[part~="total"] [part~="price"]').children;
  const whole = [...seen.childNodes].find(({ nodeType, data }) => nodeType === Node.TEXT_NODE && /\d/.test(data));
  return (lines) => {
    const units = lines.reduce((sum, { quantity }) => sum + quantity, 0);
    const amount = (units * 100).toLocaleString('en');
    head.textContent = `${units} items`;
    button.textContent = `Check out (${units})`;
    spoken.textContent = `¥${amount}`;
    whole.data = amount;
  };
}

/** The floor: a new list of lines comes, each with a key, and only what is another than before is written. */
async function byHand(count, { anew = false } = {}) {
  const root = await copyOfOurs(count);
  const list = root.querySelector('ul');
  const drawSums = sumsOf(root);
  let lines = Array.from({ length: count }, (_, at) => ({ id: `line-${at}`, quantity: at === 0 ? 2 : 1 }));
  const nodes = new Map();
  const take = (next) => {
    lines = next;
    if (anew) {
      for (const line of next) nodes.get(line.id).field.value = String(line.quantity);
      list.replaceChildren(...next.map(({ id }) => nodes.get(id).node));
    } else {
      let place = list.firstElementChild;
      for (const line of next) {
        const known = nodes.get(line.id);
        if (known.line.quantity !== line.quantity) known.field.value = String(line.quantity);
        known.line = line;
        if (known.node === place) place = place.nextElementSibling;
        else list.insertBefore(known.node, place);
      }
    }
    drawSums(next);
  };
  [...list.children].forEach((node, at) => {
    const change = (by) =>
      take(lines.map((each, place) => (place === at ? { ...each, quantity: each.quantity + by } : each)));
    const [less, more] = node.querySelectorAll('.stepper button');
    less.addEventListener('click', () => change(-1));
    more.addEventListener('click', () => change(1));
    nodes.set(lines[at].id, { line: lines[at], node, field: node.querySelector('.stepper input') });
  });
  return { root, settled: () => undefined };
}

const makers = {
  'xhs-cart': async (count) => {
    const { root, shop } = await showOurs(count);
    return { root, settled: () => shop.cart.settled() };
  },
  'by hand': (count) => byHand(count),
  'control: all lines anew': (count) => byHand(count, { anew: true }),
};

let cart;

export async function show(variant, count) {
  cart = await makers[variant](count);
  await painted();
}

/** Waits for what follows without a task in between; of what takes tasks, a look after each. */
async function until(passes) {
  for (let look = 0; !passes(); look += 1) await (look < 1_000 ? null : painted());
}

/** Clicks for one more of one line after the other, of those that are seen. */
export async function act(_variant, times) {
  const [dom, seen] = [[], []];
  // Looked for once: to find a line among a thousand takes longer than to change it.
  const lines = [...cart.root.querySelectorAll('[part~="line"] .stepper')].slice(0, 4).map((stepper) => ({
    field: stepper.querySelector('input'),
    more: stepper.querySelector('button:last-of-type'),
  }));
  for (let each = 0; each < times; each += 1) {
    const { field, more } = lines[each % lines.length];
    const wanted = String(Number(field.value) + 1);
    const began = performance.now();
    more.click();
    await until(() => field.value === wanted);
    dom.push(performance.now() - began);
    await painted();
    seen.push(performance.now() - began);
    await cart.settled();
    await painted();
  }
  return { dom: middle(dom), painted: middle(seen) };
}

const words = (node) => node.textContent.replace(/\s+/g, ' ').trim();

export const shown = () => [
  ...[...cart.root.querySelectorAll('[part~="line"]')].map(
    (line) => `${words(line)} × ${line.querySelector('.stepper input').value}`,
  ),
  ...['h2', '[part~="checkout"]', '[part~="total"] [part~="price"]'].map((each) =>
    words(cart.root.querySelector(each)),
  ),
];
