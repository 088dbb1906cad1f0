import { expect } from '@open-wc/testing';
import { cart as sentences } from '../../../src/i18n/en/cart.js';
import { cart as chinese } from '../../../src/i18n/zh-cn/cart.js';
import { appears, find, findAll, press, until } from '../../../stories/acting.js';
import { basket, fillCart } from '../../../stories/place-order.js';
import { unsure } from '../../../stories/sample-shop.js';
import { heard, type Stage, wordsOf } from '../stage.js';
import { lineOf, setupCart, settles } from './setup.js';

const lipTea = 'isle-glow-lip-tea-oolong';
const tin = 'shanmai-buckwheat-tea-tin';
const more = `${lineOf(lipTea)} >>> .stepper button:last-of-type`;
const quantity = `${lineOf(lipTea)} >>> .stepper input`;
const checkout = 'xhs-cart >>> [part~="checkout"]';
const retry = 'xhs-cart >>> [part~="retry"]';

describe('a change in xhs-cart whose answer got lost', () => {
  let answer: () => void;
  let spoken: string[];
  let ears: MutationObserver;

  /** A cart with goods in it, from which on every answer to a change gets lost. */
  async function setup(
    answered: Promise<unknown> = new Promise<void>((resolve) => (answer = resolve)),
  ): Promise<Stage> {
    const shown = await setupCart({
      adapter: (sample) => unsure(sample, { after: basket.length, answered }),
      prepare: ({ shop }) => fillCart(shop),
    });
    spoken = [];
    ears = new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) spoken.push(node.textContent ?? '');
    });
    ears.observe(document.querySelector('body > [role="status"]')!, { childList: true });
    return shown;
  }

  const checks = (canvas: HTMLElement): Promise<HTMLElement> =>
    appears(canvas, 'xhs-cart', (cart) => cart.matches(':state(checking)'));
  const isSaid = (canvas: HTMLElement, selector: string): boolean =>
    findAll(canvas, selector).some((each) => wordsOf(each).includes(sentences.checking));

  afterEach(() => ears?.disconnect());

  it('is said at its line and no other, and why the checkout waits; then it goes', async () => {
    const { canvas, shop } = await setup();
    await press(canvas, more);
    await checks(canvas);
    await until(() => isSaid(canvas, lineOf(lipTea)), 'the words at the line');
    expect(isSaid(canvas, lineOf(tin))).to.equal(false);
    expect(wordsOf(find(canvas, 'xhs-cart >>> footer')!)).to.contain(sentences.checkingCart);
    const button = find(canvas, checkout)!;
    expect([button.ariaDisabled, button.title]).to.deep.equal(['true', sentences.checkingCart]);
    answer();
    await settles(canvas);
    expect(find(canvas, 'xhs-cart')!.matches(':state(checking)')).to.equal(false);
    expect(wordsOf(find(canvas, 'xhs-cart')!)).not.to.contain(sentences.checking);
    expect(find(canvas, checkout)!.ariaDisabled).to.equal('false');
    expect(shop.cart.quantityOf(lipTea).get()).to.equal(3);
  });

  it('is spoken once, and the quantity can be changed on meanwhile', async () => {
    const { canvas, shop } = await setup();
    await press(canvas, more);
    await checks(canvas);
    for (const wanted of ['4', '5']) {
      await press(canvas, more);
      await until(() => find<HTMLInputElement>(canvas, quantity)?.value === wanted, `${wanted} in the field`);
    }
    expect(find(canvas, more)!.ariaDisabled).to.equal('false');
    answer();
    await shop.cart.settled();
    await settles(canvas);
    expect(shop.cart.quantityOf(lipTea).get()).to.equal(5);
    expect(spoken.filter((text) => text === sentences.checkingCart)).to.have.length(1);
  });

  it('keeps from the checkout, and says so to whoever asks for it', async () => {
    const { canvas } = await setup();
    const begun = heard(canvas, 'xhs-begin-checkout');
    await press(canvas, more);
    await checks(canvas);
    await until(() => spoken.includes(sentences.checkingCart), 'the words');
    // What is said in one turn of the page is said once: the press comes in a later one.
    await new Promise((next) => requestAnimationFrame(next));
    await press(canvas, checkout);
    await until(() => spoken.filter((text) => text === sentences.checkingCart).length === 2, 'the reason');
    expect(begun).to.deep.equal([]);
  });

  it('is said at a discount code, and where nothing is left in the cart', async () => {
    const { canvas, shop } = await setup();
    void shop.cart.update([{ type: 'codes', codes: ['GLOW20'] }]);
    await until(() => isSaid(canvas, 'xhs-cart >>> [part~="code"]'), 'the words at the code');
    expect(isSaid(canvas, lineOf(lipTea))).to.equal(false);
    const { lines } = shop.cart.$view.get();
    void shop.cart.update(lines.map(({ id, variantId }) => ({ type: 'set', lineId: id, variantId, quantity: 0 })));
    await until(() => isSaid(canvas, 'xhs-cart >>> [part~="notice"]'), 'the words where the lines were');
    answer();
    await shop.cart.settled();
    await until(() => !isSaid(canvas, 'xhs-cart >>> [part~="notice"]'), 'the words to go');
  });

  it('says so where the shop does not tell, and asks again for whoever wants it', async () => {
    let silent = true;
    const answered = {
      then: (tell: () => void, fail: (error: Error) => void) => (silent ? fail(new Error('no answer')) : tell()),
    } as unknown as Promise<unknown>;
    const { canvas, shop } = await setup(answered);
    const says = (selector: string): boolean =>
      wordsOf(find(canvas, `xhs-cart >>> ${selector}`) ?? canvas).includes(sentences.unconfirmed);
    const asked = (): number => spoken.filter((text) => text === sentences.unconfirmed).length;
    await press(canvas, more);
    await until(() => says('footer'), 'the words');
    await until(() => asked() === 1, 'the words to be spoken');
    expect(find<HTMLInputElement>(canvas, quantity)!.value).to.equal('3');
    expect(find(canvas, checkout)!.title).to.equal(sentences.unconfirmed);
    await new Promise((next) => requestAnimationFrame(next));
    await press(canvas, retry);
    await until(() => asked() === 2, 'the answer');
    await until(() => find(canvas, retry)?.matches(':focus') ?? false, 'the focus');
    const { lines } = shop.cart.$view.get();
    void shop.cart.update(lines.map(({ id, variantId }) => ({ type: 'set', lineId: id, variantId, quantity: 0 })));
    await until(() => says('[part~="notice"]'), 'the words where the lines were');
    silent = false;
    await press(canvas, retry);
    await shop.cart.settled();
    await until(() => !find(canvas, retry), 'the words to go');
    expect(shop.cart.$view.get().lines).to.deep.equal([]);
  });

  it('has words of its own in each language', () => {
    expect(chinese.unconfirmed).to.match(/没有回应.*保留.*核对/);
    expect(sentences.unconfirmed).to.match(/kept it/);
    expect(chinese.checking).to.match(/核对/);
    expect(chinese.checkingCart).to.match(/核对.*结算/);
    expect(sentences.checking).to.match(/^Checking/);
  });
});
