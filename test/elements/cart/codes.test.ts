import { expect } from '@open-wc/testing';
import { appears, find, findAll, press, type, until } from '../../../stories/acting.js';
import { heard, wordsOf } from '../stage.js';
import { setupCart, settles } from './setup.js';

const field = 'xhs-cart >>> input[name="code"]';
const codes = 'xhs-cart >>> [part~="code"]';

describe('discount codes in xhs-cart', () => {
  const enter = async (canvas: HTMLElement, code: string): Promise<void> => {
    await type(canvas, field, code);
    await press(canvas, 'xhs-cart >>> [part~="apply"]');
  };

  it('one that holds says what it takes off, as the shop reckons it', async () => {
    const { canvas, shop } = await setupCart();
    await enter(canvas, 'tea10');
    const code = await appears(canvas, `${codes}.applied`);
    await settles(canvas);
    const [{ amount } = expect.fail()] = shop.cart.$view.get().codes;
    expect(amount!.amount).to.equal(680);
    expect(wordsOf(code)).to.match(/^TEA10 −¥6\.80/i);
    expect(find<HTMLInputElement>(canvas, field)!.value).to.equal('');
  });

  it('one that has run out and one that never was are refused, each beside its name', async () => {
    const { canvas } = await setupCart();
    await enter(canvas, 'SUMMER');
    await until(() => findAll(canvas, `${codes}.rejected`).length === 1, 'the first to be refused');
    await enter(canvas, 'NEVER-WAS');
    const refused = await until(() => {
      const found = findAll(canvas, `${codes}.rejected`);
      return found.length === 2 && found;
    }, 'the second to be refused');
    const names = refused.map((code) => code.querySelector('strong')!.textContent);
    expect(names).to.deep.equal(['SUMMER', 'NEVER-WAS']);
    for (const code of refused) expect(code.querySelector('span')!.textContent).to.match(/\w+ .*code/);
  });

  it('one that waits for more goods stays, and takes nothing off', async () => {
    const { canvas, shop } = await setupCart();
    await enter(canvas, 'HARBOUR500');
    await until(() => shop.cart.$view.get().codes[0]?.pending === false, 'an answer');
    await settles(canvas);
    const [{ status, amount } = expect.fail()] = shop.cart.$view.get().codes;
    expect([status, amount?.amount ?? 0]).to.deep.equal(['dormant', 0]);
    expect(find(canvas, codes)!.matches('.applied, .rejected')).to.equal(false);
  });

  it('the same one in other letters is not asked for again', async () => {
    const { canvas } = await setupCart();
    await enter(canvas, 'GLOW20');
    await appears(canvas, `${codes}.applied`);
    await settles(canvas);
    const changes = heard(canvas, 'xhs-update-cart');
    await enter(canvas, ' glow20 ');
    expect(changes).to.deep.equal([]);
    expect(findAll(canvas, codes).length).to.equal(1);
  });

  it('what came of one is in sight, also where its field was the last thing that was', async () => {
    const { canvas } = await setupCart();
    const box = find(canvas, 'xhs-cart')!.parentElement!;
    Object.assign(box.style, { blockSize: '300px', overflow: 'auto' });
    find(canvas, field)!.scrollIntoView({ block: 'end' });
    await enter(canvas, 'NEVER-WAS');
    const code = await appears(canvas, `${codes}.rejected`);
    const bottom = (element: Element): number => Math.round(element.getBoundingClientRect().bottom);
    await until(() => bottom(code) <= bottom(box), `the code to end at ${bottom(box)}, not at ${bottom(code)}`);
  });

  it('none at all leads back to the field', async () => {
    const { canvas } = await setupCart();
    const changes = heard(canvas, 'xhs-update-cart');
    await enter(canvas, '   ');
    expect(changes).to.deep.equal([]);
    expect(find(canvas, 'xhs-cart')!.shadowRoot!.activeElement).to.equal(find(canvas, field));
  });

  it('one that is taken out takes its discount with it, and the focus goes to the button beside the field', async () => {
    const { canvas, shop } = await setupCart();
    const total = (): number => shop.cart.$view.get().totals.find(({ type: kind }) => kind === 'total')!.amount.amount;
    const before = total();
    await enter(canvas, 'GLOW20');
    await appears(canvas, `${codes}.applied`);
    await settles(canvas);
    expect(total()).to.be.below(before);
    await press(canvas, `${codes} >>> button`);
    await until(() => !find(canvas, codes), 'the code to go');
    expect(find(canvas, 'xhs-cart')!.shadowRoot!.activeElement?.part.value).to.equal('apply');
    await settles(canvas);
    expect(total()).to.equal(before);
  });
});
