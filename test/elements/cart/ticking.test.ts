import { expect } from '@open-wc/testing';
import { findAll, press, until } from '../../../stories/acting.js';
import { heard } from '../stage.js';
import { lineOf, setupCart, ticks, unitsTicked } from './setup.js';

const serum = 'isle-glow-serum-30ml';
const lipTea = 'isle-glow-lip-tea-oolong';
const tin = 'shanmai-buckwheat-tea-tin';
const tickOf = (variantId: string): string => `${lineOf(variantId)} >>> .tick input`;
const storeTick = (name: string): string => `xhs-cart >>> section[aria-label="${name}"] >>> .group-head input`;
const allTick = 'xhs-cart >>> .all input';

/** How a tick looks: on, off, or for some of what it stands for. */
function look(canvas: HTMLElement, selector: string): 'on' | 'off' | 'some' {
  const [box] = findAll<HTMLInputElement>(canvas, selector);
  return box!.indeterminate ? 'some' : box!.checked ? 'on' : 'off';
}

describe('ticks of xhs-cart', () => {
  it('one line: its store and the whole are then ticked in part', async () => {
    const { canvas } = await setupCart();
    expect([storeTick('Isle Glow'), allTick].map((each) => look(canvas, each))).to.deep.equal(['on', 'on']);
    expect(unitsTicked(canvas)).to.equal(4);
    await press(canvas, tickOf(lipTea));
    await ticks(canvas, 2);
    const looks = [lipTea, serum, tin].map((each) => look(canvas, tickOf(each)));
    expect(looks).to.deep.equal(['off', 'on', 'on']);
    expect([storeTick('Isle Glow'), storeTick('Shanmai'), allTick].map((each) => look(canvas, each))).to.deep.equal([
      'some',
      'on',
      'some',
    ]);
  });

  it('a store: all of its lines and no others, in one change', async () => {
    const { canvas } = await setupCart();
    const changes = heard(canvas, 'xhs-update-cart');
    await press(canvas, storeTick('Isle Glow'));
    await ticks(canvas, 1);
    expect([serum, lipTea, tin].map((each) => look(canvas, tickOf(each)))).to.deep.equal(['off', 'off', 'on']);
    expect(changes.map(({ detail }) => detail.changes.length)).to.deep.equal([1]);
    await press(canvas, storeTick('Isle Glow'));
    await ticks(canvas, 4);
    expect(look(canvas, allTick)).to.equal('on');
  });

  it('all of them, and none', async () => {
    const { canvas } = await setupCart();
    await press(canvas, allTick);
    await ticks(canvas, 0);
    expect([serum, lipTea, tin].map((each) => look(canvas, tickOf(each)))).to.deep.equal(['off', 'off', 'off']);
    await press(canvas, tickOf(tin));
    await ticks(canvas, 1);
    expect(look(canvas, allTick)).to.equal('some');
    await press(canvas, allTick);
    await ticks(canvas, 4);
  });

  it('what is ticked is what the total is made of', async () => {
    const { canvas, shop } = await setupCart();
    const goods = (): number => shop.cart.$view.get().totals.find(({ type }) => type === 'subtotal')!.amount.amount;
    const before = goods();
    await press(canvas, tickOf(tin));
    await ticks(canvas, 3);
    expect(goods()).to.equal(before - 6_800);
  });

  it('without one there is no way to the checkout', async () => {
    const { canvas, shop } = await setupCart();
    await press(canvas, allTick);
    await ticks(canvas, 0);
    const begun = heard(canvas, 'xhs-begin-checkout');
    await press(canvas, 'xhs-cart >>> [part~="checkout"]');
    expect(begun).to.deep.equal([]);
    expect(shop.overlay.$stack.get()).to.deep.equal([]);
    // A button that does nothing says why.
    await until(() => document.querySelector('body > [role="status"]')?.textContent, 'a word for screen readers');
  });

  it('stay as they were where the page cancels the change', async () => {
    const { canvas, shop } = await setupCart();
    const changes = heard(canvas, 'xhs-update-cart');
    canvas.addEventListener('xhs-update-cart', (event) => event.preventDefault());
    for (const each of [tickOf(tin), storeTick('Isle Glow'), allTick]) {
      await press(canvas, each);
      await changes.at(-1)!.promise?.catch(() => undefined);
      await until(() => look(canvas, each) === 'on', `${each} to be back`);
    }
    expect(changes.length).to.equal(3);
    expect(shop.cart.$view.get().lines.map(({ selected }) => selected)).to.deep.equal([true, true, true]);
  });
});
