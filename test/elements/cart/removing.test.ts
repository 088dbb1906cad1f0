import { expect } from '@open-wc/testing';
import { cart as sentences } from '../../../src/i18n/en/cart.js';
import { appears, find, press, type, until } from '../../../stories/acting.js';
import { heard } from '../stage.js';
import { lineOf, linesIn, setupCart, settles, ticks } from './setup.js';

const lipTea = 'isle-glow-lip-tea-oolong';
const tin = 'shanmai-buckwheat-tea-tin';
const undo = 'xhs-cart >>> [part~="undo"] button';
const fewer = (variantId: string): string => `${lineOf(variantId)} >>> .stepper button:first-of-type`;
const quantity = (variantId: string): string => `${lineOf(variantId)} >>> .stepper input`;

describe('removing from xhs-cart', () => {
  it('one fewer than one removes a line, and the focus goes to the way back', async () => {
    const { canvas } = await setupCart();
    await press(canvas, fewer(tin));
    const way = await appears(canvas, undo);
    await until(() => find(canvas, 'xhs-cart')!.shadowRoot!.activeElement === way, 'the focus on the way back');
    await settles(canvas);
    expect(linesIn(canvas)).not.to.include(tin);
    expect(find(canvas, 'xhs-cart >>> [part~="undo"]')!.textContent).to.match(/^\s*Removed: /);
  });

  it('a typed 0 removes as well', async () => {
    const { canvas } = await setupCart();
    await type(canvas, quantity(lipTea), '0');
    await appears(canvas, undo);
    await ticks(canvas, 2);
    expect(linesIn(canvas)).not.to.include(lipTea);
  });

  it('the way back brings the line with its quantity, and then goes', async () => {
    const { canvas, shop } = await setupCart();
    await type(canvas, quantity(lipTea), '0');
    await press(canvas, undo);
    await ticks(canvas, 4);
    expect(shop.cart.$view.get().lines.find(({ variantId }) => variantId === lipTea)?.quantity).to.equal(2);
    await until(() => !find(canvas, undo), 'the way back to go');
  });

  it('the way back leads to the line that it has brought', async () => {
    const { canvas } = await setupCart();
    await press(canvas, `${lineOf(tin)} >>> [part~="remove"]`);
    await press(canvas, undo);
    const title = await appears(canvas, `${lineOf(tin)} >>> [part~="line-title"]`);
    await until(() => find(canvas, 'xhs-cart')!.shadowRoot!.activeElement === title, 'the focus on the line');
    await settles(canvas);
  });

  it('of two that are removed, the latter can be brought back', async () => {
    const { canvas } = await setupCart();
    await press(canvas, `${lineOf(lipTea)} >>> [part~="remove"]`);
    await appears(canvas, undo);
    await press(canvas, `${lineOf(tin)} >>> [part~="remove"]`);
    await until(() => !linesIn(canvas).includes(tin), 'the second to go');
    await press(canvas, undo);
    await until(() => linesIn(canvas).includes(tin), 'the second to be back');
    await settles(canvas);
    expect(linesIn(canvas)).not.to.include(lipTea);
  });

  it('the last line leaves the way back, above the words that nothing is there', async () => {
    const { canvas } = await setupCart();
    for (const each of linesIn(canvas)) {
      await press(canvas, `${lineOf(each)} >>> [part~="remove"]`);
      await until(() => !linesIn(canvas).includes(each), `${each} to go`);
    }
    const notice = await appears(canvas, 'xhs-cart >>> [part~="notice"]');
    expect(notice.textContent).to.contain(sentences.empty);
    expect(find(canvas, 'xhs-cart')!.matches(':state(empty)')).to.equal(true);
    await press(canvas, undo);
    await until(() => linesIn(canvas).length === 1, 'the line to be back');
  });

  it('what is no quantity is put back, without a change', async () => {
    const { canvas } = await setupCart();
    const changes = heard(canvas, 'xhs-update-cart');
    for (const words of ['two', '', '  ', '2']) await type(canvas, quantity(lipTea), words);
    expect(find<HTMLInputElement>(canvas, quantity(lipTea))!.value).to.equal('2');
    expect(changes).to.deep.equal([]);
  });

  it('more than there is becomes what there is, and the line says so', async () => {
    const { canvas, shop } = await setupCart();
    const most = shop.cart.$view.get().lines.find(({ variantId }) => variantId === lipTea)!.maxQuantity!;
    await type(canvas, quantity(lipTea), '9999');
    const message = await appears(canvas, `${lineOf(lipTea)} >>> [part~="message"]`);
    await settles(canvas);
    expect(message.textContent).to.contain(String(most));
    expect(find<HTMLInputElement>(canvas, quantity(lipTea))!.value).to.equal(String(most));
  });

  it('does not happen where the page cancels it, and the quantity stands as it was', async () => {
    const { canvas } = await setupCart();
    const changes = heard(canvas, 'xhs-update-cart');
    canvas.addEventListener('xhs-update-cart', (event) => event.preventDefault());
    await type(canvas, quantity(lipTea), '5');
    await changes[0]!.promise?.catch(() => undefined);
    await until(() => find<HTMLInputElement>(canvas, quantity(lipTea))!.value === '2', 'the quantity to be back');
    await press(canvas, `${lineOf(lipTea)} >>> [part~="remove"]`);
    await changes[1]!.promise?.catch(() => undefined);
    expect(linesIn(canvas)).to.include(lipTea);
  });
});
