import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/cart/define.js';
import '../../src/elements/product-card/define.js';
import { cart as cartWords } from '../../src/i18n/en/cart.js';
import { message as messageWords } from '../../src/i18n/en/message.js';
import { shared } from '../../src/i18n/en/shared.js';
import { announce, enterAnnouncer, leaveAnnouncer } from '../../src/elements/internal/announcer.js';
import { appears, findAll, press, type, until } from '../../stories/acting.js';
import { fillCart } from '../../stories/place-order.js';
import type { SceneOptions } from '../../stories/scene.js';
import { stage, type Stage } from './stage.js';

const tea = 'isle-glow-lip-tea-oolong';
const soldOutWords = String(messageWords.out_of_stock);

/** Two carts and a card on one page, and everything that a screen reader is told from then on. */
async function page(options: SceneOptions = {}): Promise<Stage & { spoken: string[] }> {
  const shown = await stage(
    () =>
      html`<xhs-product-card product-id="yawu-blocks"></xhs-product-card>
        <xhs-cart id="first" inline></xhs-cart>
        <xhs-cart id="second" inline></xhs-cart>`,
    { width: 560, prepare: async ({ shop }) => fillCart(shop), ...options },
  );
  for (const id of ['first', 'second']) await appears(shown.canvas, `#${id} >>> [part~="total"][aria-busy="false"]`);
  const spoken: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) spoken.push(node.textContent ?? '');
  });
  const region = document.querySelector('body > [role="status"]') ?? expect.fail('there is no region');
  observer.observe(region, { childList: true });
  return { ...shown, spoken };
}

/** What is told by a region of an element's own, beside the one voice. */
function otherVoices(canvas: HTMLElement): string[] {
  return findAll(canvas, '[role="status"], [role="alert"], [aria-live]')
    .map(({ textContent }) => textContent?.trim() ?? '')
    .filter(Boolean);
}

async function saysOnce({ canvas, spoken }: Stage & { spoken: string[] }, text: string): Promise<void> {
  await until(() => spoken.some((each) => each.includes(text)), `"${text}" to be said, not ${spoken.join(' | ')}`);
  for (const id of ['first', 'second']) await appears(canvas, `#${id} >>> [part~="total"][aria-busy="false"]`);
  expect(spoken.filter((each) => each.includes(text))).to.have.lengthOf(1);
  expect(otherVoices(canvas)).to.deep.equal([]);
}

describe('the one voice of a page with two carts', () => {
  it('says once what was added', async () => {
    const shown = await page();
    await press(shown.canvas, 'xhs-product-card >>> [part~="add"]');
    await saysOnce(shown, ' is in your cart');
  });

  it('says once which quantity a line has, what was removed, and that it is back', async () => {
    const shown = await page();
    const line = shown.shop.cart.$view.get().lines.find(({ variantId }) => variantId === tea);
    const title = line?.title ?? expect.fail('no tea');
    await type(shown.canvas, `#first >>> [data-line="${tea}"] >>> .stepper input`, '3');
    await saysOnce(shown, cartWords.quantityNow(title, 3));
    await press(shown.canvas, `#first >>> [data-line="${tea}"] >>> [part~="remove"]`);
    await saysOnce(shown, cartWords.removed(title));
    await press(shown.canvas, '#second >>> [part~="undo"] button');
    await saysOnce(shown, shared.addedToCart(title));
  });

  it('says once what was refused', async () => {
    const shown = await page();
    await type(shown.canvas, '#first >>> input[name="code"]', 'never-was');
    await press(shown.canvas, '#first >>> [part~="apply"]');
    await saysOnce(shown, String(messageWords.discount_code_invalid));
  });

  it('says once what a code takes off, and of one that was there before nothing', async () => {
    const shown = await page({
      prepare: async ({ shop }) => {
        await fillCart(shop);
        await shop.cart.update([{ type: 'codes', codes: ['GLOW20'] }]);
      },
    });
    await type(shown.canvas, '#first >>> input[name="code"]', 'TEA10');
    await press(shown.canvas, '#first >>> [part~="apply"]');
    await saysOnce(shown, `TEA10: ${cartWords.codeApplied('¥6.80')}`);
    expect(shown.spoken.join()).not.to.contain('GLOW20');
    expect(shown.shop.cart.$view.get().codes.map(({ code, status }) => [code, status])).to.deep.include([
      'GLOW20',
      'applied',
    ]);
  });

  it('says once that something is sold out meanwhile', async () => {
    const shown = await page({ faults: { rates: { 'sold-out': 1 }, only: ['openCart'] } });
    await shown.shop.cart.refresh();
    const titles = shown.shop.cart.$view.get().lines.map(({ title }) => title);
    expect(titles).to.not.be.empty;
    for (const title of titles) await saysOnce(shown, `${title}: ${soldOutWords}`);
  });

  it('says what is told in one turn together, and the same again later', async () => {
    const { spoken } = await page();
    announce('one');
    announce('two');
    announce('one');
    await until(() => spoken.length === 2, 'both');
    expect(document.querySelector('body > [role="status"]')?.children.length).to.equal(2);
    await new Promise((resolve) => setTimeout(resolve));
    announce('one');
    await until(() => spoken.length === 3, 'it to be said again');
    expect(spoken).to.deep.equal(['one', 'two', 'one']);
  });

  it('takes along what is told in the turn in which something opens, and not what was told before', async () => {
    const { canvas } = await page();
    const home = canvas.appendChild(document.createElement('div'));
    const told = (): string[] => findAll(home, '[role="status"] p').map(({ textContent }) => textContent ?? '');
    announce('before');
    await new Promise((resolve) => setTimeout(resolve));
    enterAnnouncer(home);
    expect(told()).to.deep.equal([]);
    leaveAnnouncer(home);
    announce('now');
    enterAnnouncer(home);
    expect(told()).to.deep.equal(['now']);
    leaveAnnouncer(home);
  });
});
