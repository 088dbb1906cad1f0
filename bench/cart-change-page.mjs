// Runs in a page: N elements that show how many of a variant are in the cart, over ours or over atoms that are kept by hand.
import { atom } from 'nanostores';
import { middle, painted } from './in-page.mjs';
import { shopWithCart, variantOf } from './made-cart.mjs';

const main = document.querySelector('main');
/** How many lines the cart has, however many elements look. */
const held = 20;
let renders = 0;

/** Draws as Lit does: once, as soon as whatever runs now has ended. Of a fixed size, so that it moves no other. */
class Quantity extends HTMLElement {
  #text = document.createTextNode('');
  follow($store, read) {
    let waiting = false;
    this.append(this.#text);
    this.#text.data = String(read($store.get()));
    $store.listen(() => {
      if (waiting) return;
      waiting = true;
      queueMicrotask(() => {
        waiting = false;
        renders += 1;
        this.#text.data = String(read($store.get()));
        this.drawnAt = performance.now();
      });
    });
  }
  get quantity() {
    return Number(this.#text.data);
  }
}
customElements.define('bench-quantity', Quantity);

/** What each variant keeps its quantities in: `set` changes one, `storeOf` is what an element listens to. */
const makers = {
  async 'xhs cart'() {
    const shop = await shopWithCart(held);
    return {
      set(index, quantity) {
        const line = { lineId: `line-${index}`, variantId: variantOf(index) };
        void shop.cart.update([{ type: 'set', ...line, quantity }]);
      },
      storeOf: (index) => shop.cart.quantityOf(variantOf(index)),
      settled: () => shop.cart.settled(),
    };
  },
  'by hand'() {
    const atoms = new Map();
    const storeOf = (index) => {
      if (!atoms.has(index)) atoms.set(index, atom(first(index)));
      return atoms.get(index);
    };
    return { set: (index, quantity) => storeOf(index).set(quantity), storeOf, settled: () => undefined };
  },
  'control: all in one store'() {
    const $all = atom(new Map(Array.from({ length: held }, (_, index) => [index, first(index)])));
    return {
      set: (index, quantity) => $all.set(new Map($all.get()).set(index, quantity)),
      storeOf: () => $all,
      settled: () => undefined,
      readOf: (index) => (all) => all.get(index) ?? 0,
    };
  },
};
const first = (index) => (index === 0 ? 2 : index < held ? 1 : 0);

let kept;
let elements;

export async function show(variant, count) {
  kept = await makers[variant]();
  const style = document.createElement('style');
  style.textContent = 'bench-quantity { display: inline-block; width: 40px; height: 20px; contain: strict; }';
  document.head.append(style);
  elements = Array.from({ length: count }, (_, index) => {
    const element = document.createElement('bench-quantity');
    element.follow(kept.storeOf(index), kept.readOf?.(index) ?? ((value) => value));
    return element;
  });
  main.append(...elements);
  await painted();
}

/** Changes one line after the other; tells how long it takes until it is drawn, and how many are drawn for it. */
export async function act(_variant, times) {
  const dom = [];
  renders = 0;
  for (let each = 0; each < times; each += 1) {
    const index = each % Math.min(held, elements.length);
    const element = elements[index];
    const wanted = element.quantity + 1;
    const began = performance.now();
    kept.set(index, wanted);
    while (element.quantity !== wanted) await null;
    // By its own clock: what else waits for the end of the turn, as writing the change down, may come before we look.
    dom.push(element.drawnAt - began);
    await kept.settled();
    await painted();
  }
  return { dom: middle(dom), renders: renders / times };
}

export const shown = () => elements.map(({ quantity }) => quantity);
