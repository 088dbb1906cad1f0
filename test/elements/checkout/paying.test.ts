import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { checkout as sentences } from '../../../src/i18n/en/checkout.js';
import { message as said } from '../../../src/i18n/en/message.js';
import { formatMoney } from '../../../src/i18n/index.js';
import { appears, find, findAll, press, type, until } from '../../../stories/acting.js';
import { basket, fillCart, fromAbroad, home, identityNumber } from '../../../stories/place-order.js';
import { override } from '../../../stories/sample-shop.js';
import { heard, stage } from '../stage.js';
import { fillIn, settles, setupCheckout } from './setup.js';

const pay = 'xhs-checkout .pay';

describe('paying in xhs-checkout', () => {
  it('too early tells everything that is missing, and leads to the first of it', async () => {
    const { canvas, shop } = await setupCheckout();
    await press(canvas, pay);
    const problems = await appears(canvas, 'xhs-checkout .problems');
    for (const name of ['name', 'phone', 'region', 'city', 'district', 'street']) {
      // Lists of places come a little later than the fields.
      await appears(canvas, `xhs-checkout [name="${name}"]`, ({ ariaInvalid }) => ariaInvalid === 'true');
    }
    expect(problems.textContent).to.contain(sentences.missingName).and.contain(sentences.missingStreet);
    await until(() => document.activeElement?.matches('[name="name"]'), 'the focus on the first');
    expect(shop.checkout.$view.get().status).to.equal('editing');
  });

  it('says how much is missing without breaking in on what is read of the next field', async () => {
    const { canvas } = await setupCheckout();
    await press(canvas, pay);
    const problems = await appears(canvas, 'xhs-checkout .problems');
    await fillIn(canvas, { name: home.name!, phone: home.phone! });
    await until(() => problems.textContent.includes('4 things'), 'fewer of them');
    const said = findAll(canvas, 'xhs-checkout .problems [role]').map(({ role, textContent }) => [role, textContent]);
    expect(said).to.deep.equal([['status', '4 things need your attention']]);
  });

  it('says the total once it has changed, and not that it is being worked out', async () => {
    const { canvas } = await setupCheckout();
    const sum = find(canvas, 'xhs-checkout .totals .sum')!;
    expect([sum.ariaLive, sum.ariaAtomic]).to.deep.equal(['polite', 'true']);
    expect(find(canvas, 'xhs-checkout .estimating')!.role).to.equal(null);
  });

  it('names the method and the amount that the shop says, and that no money moves', async () => {
    const { canvas, shop } = await setupCheckout();
    const { totals } = shop.checkout.$view.get().checkout!;
    const total = totals.find(({ type }) => type === 'total')!.amount;
    const sentence = sentences.inSandbox(sentences.payWith(formatMoney(total, 'en'), sentences.wechat));
    expect(find(canvas, pay)!.textContent.trim()).to.equal(sentence);
  });

  it('asks for no agreement that is not needed, and ticks none beforehand', async () => {
    const { canvas } = await setupCheckout();
    expect(findAll(canvas, 'xhs-checkout [name="consent"]')).to.deep.equal([]);
  });

  it('waits for what has to be agreed to', async () => {
    const { canvas, shop } = await setupCheckout([...basket, fromAbroad]);
    await appears(canvas, 'xhs-checkout [name="identityNumber"]');
    await fillIn(canvas);
    const boxes = findAll<HTMLInputElement>(canvas, 'xhs-checkout [name="consent"]');
    expect(boxes).not.to.be.empty;
    expect(boxes.filter(({ checked }) => checked)).to.deep.equal([]);
    await press(canvas, pay);
    const focused = (): string | undefined => (document.activeElement as HTMLInputElement | null)?.name;
    await until(() => focused() === 'identityNumber', 'the focus on the first thing that is missing');
    expect(shop.checkout.$view.get().status).to.equal('editing');
    for (const box of boxes) box.click();
    await type(canvas, 'xhs-checkout [name="identityNumber"]', identityNumber);
    await settles(canvas);
    await press(canvas, pay);
    await appears(canvas, 'xhs-checkout .payment .primary');
  });

  it('is one order, however often the button is pressed', async () => {
    const { canvas, shop } = await setupCheckout();
    await fillIn(canvas);
    const placed = heard(canvas, 'xhs-order-placed');
    const button = find(canvas, pay)!;
    for (let times = 0; times < 3; times += 1) button.click();
    await press(canvas, 'xhs-checkout .payment .primary');
    await until(() => placed.length > 0, 'the order');
    await until(() => shop.checkout.$view.get().status === 'completed', 'the end of the checkout');
    expect(placed.length).to.equal(1);
    shop.overlay.closeAll();
  });

  it('ends at the order, which the page may show in its own way', async () => {
    const { canvas, shop } = await setupCheckout();
    await fillIn(canvas);
    const asked = heard(canvas, 'xhs-open-order');
    canvas.addEventListener('xhs-open-order', (event) => event.preventDefault());
    await press(canvas, pay);
    await press(canvas, 'xhs-checkout .payment .primary');
    await until(() => asked.length > 0, 'the order to be asked for');
    expect(asked.map(({ detail }) => detail.orderId)).to.deep.equal([shop.checkout.$view.get().orderId]);
    await asked[0]!.promise?.catch(() => undefined);
    expect(shop.overlay.$stack.get()).to.deep.equal([]);
    await appears(canvas, 'xhs-checkout .notice .primary');
  });

  it('that is refused leads back to the form, with everything in it, and can be done again', async () => {
    const { canvas, shop } = await setupCheckout();
    await fillIn(canvas);
    await press(canvas, pay);
    await press(canvas, 'xhs-checkout .payment button:not(.primary)');
    await appears(canvas, pay);
    await settles(canvas);
    expect(find<HTMLInputElement>(canvas, 'xhs-checkout [name="name"]')!.value).not.to.equal('');
    expect(shop.checkout.$view.get().orderId).to.equal(undefined);
    await press(canvas, pay);
    await appears(canvas, 'xhs-checkout .payment .primary');
  });

  it('that cannot be, since something is sold out by now, is told by its name as often as it is tried', async () => {
    const { canvas, shop } = await setupCheckout(basket, {
      adapter: (sample) =>
        override(sample, {
          async completeCheckout(id, _total, _operation, context) {
            const found = await sample.getCheckout!(id, context);
            if (!('checkout' in found)) return found;
            const target = { kind: 'line', lineId: found.checkout.lines[0]!.id } as const;
            return { ...found, messages: [{ type: 'error', code: 'out_of_stock', target }] };
          },
        }),
    });
    await fillIn(canvas);
    const { title } = shop.checkout.$view.get().checkout!.lines[0]!;
    for (const _ of ['once', 'again']) {
      find(canvas, pay)!.focus();
      await press(canvas, pay);
      const notice = await until(() => {
        const { activeElement } = document;
        return activeElement?.matches('.notices') && activeElement;
      }, 'the focus on what is wrong');
      expect(notice.textContent?.trim()).to.equal(sentences.about(title, said.out_of_stock));
    }
  });

  it('says that there is nothing to buy where everything in the cart is sold out by now', async () => {
    const { canvas } = await stage(() => html`<xhs-checkout inline></xhs-checkout>`, {
      prepare: async ({ shop }) => fillCart(shop, basket.slice(0, 1)),
      adapter: (sample) =>
        override(sample, {
          async beginCheckout(...given) {
            const begun = await sample.beginCheckout(...given);
            if (!('checkout' in begun)) return begun;
            const messages = [{ type: 'error', code: 'missing', target: { kind: 'cart' } }] as const;
            return { checkout: { ...begun.checkout, lines: [], messages }, messages: [] };
          },
        }),
    });
    const notice = await appears(canvas, 'xhs-checkout .notices');
    expect(notice.textContent.trim()).to.equal(sentences.nothingToBuy);
  });
});
