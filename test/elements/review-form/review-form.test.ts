import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/review-form/define.js';
import { XhsWriteReviewEvent } from '../../../src/events/index.js';
import { community as en } from '../../../src/i18n/en/community.js';
import { community as chinese } from '../../../src/i18n/zh-cn/community.js';
import { appears, find, findAll, press, type, until } from '../../../stories/acting.js';
import type { ReviewWords } from '../../../src/state/community/review-drafts.js';
import meta, { Default } from '../../../stories/review-form.stories.js';
import { basket, placeOrder } from '../../../stories/place-order.js';
import { override } from '../../../stories/sample-shop.js';
import { sharedSuite } from '../shared-suite.js';
import { heard, stage, wordsOf } from '../stage.js';

sharedSuite({
  meta,
  story: Default,
  early: {
    properties: { inline: true, productId: 'qichi-candle' },
    taken: (element) => wordsOf(element).includes('Evening Candle'),
  },
  sentence: { en: en.yourText, 'zh-CN': chinese.yourText },
});

async function choosePictures(canvas: HTMLElement, names: readonly string[]): Promise<HTMLInputElement> {
  const input = await appears<HTMLInputElement>(canvas, 'xhs-review-form >>> [type="file"]');
  const chosen = new DataTransfer();
  for (const name of names) chosen.items.add(new File(['a'], name, { type: 'image/png' }));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change'));
  return input;
}

describe('the form of xhs-review-form', () => {
  it('opens by a request, asks for stars, publishes, and takes back with everything typed', async () => {
    const { canvas, shop } = await stage(() => html`<xhs-review-form></xhs-review-form>`);
    const form = await appears<HTMLElement & { shop: unknown }>(canvas, 'xhs-review-form', (each) => !!each.shop);
    form.dispatchEvent(new XhsWriteReviewEvent({ productId: 'isle-glow-serum', orderId: 'o1' }));
    const asked = heard(canvas, 'xhs-post');
    await type(canvas, 'xhs-review-form[open] >>> textarea', 'Half a bottle in');
    await press(canvas, 'xhs-review-form >>> [part~="publish"]');
    await until(() => find(canvas, 'xhs-review-form >>> [role="alert"]')?.textContent?.includes(en.needStars), 'why');
    expect(asked).to.deep.equal([]);
    await press(canvas, 'xhs-review-form >>> input[value="4"]');
    await press(canvas, 'xhs-review-form >>> [part~="publish"]');
    await appears(canvas, 'xhs-review-form >>> [part~="done"]');
    expect(asked[0]?.detail).to.include({ kind: 'review', orderId: 'o1', rating: 4, text: 'Half a bottle in' });
    await press(canvas, 'xhs-review-form >>> [part~="withdraw"]');
    const field = await appears<HTMLTextAreaElement>(canvas, 'xhs-review-form >>> textarea');
    expect(field.value).to.equal('Half a bottle in');
    shop.overlay.closeAll();
    await until(() => !(history.state as { xhsOverlay?: boolean } | null)?.xhsOverlay, 'history to go back');
  });

  it('keeps nothing of a customer who leaves for whoever comes next', async () => {
    const { canvas, shop } = await stage(
      () => html`<xhs-review-form inline product-id="isle-glow-serum"></xhs-review-form>`,
    );
    shop.identify('token-of-lin');
    await choosePictures(canvas, ['a.png']);
    await type(canvas, 'xhs-review-form >>> textarea', 'Half a bottle in');
    await press(canvas, 'xhs-review-form >>> input[value="4"]');
    const drafts = (await shop.community()).drafts;
    const kept = async (holds: (words: ReviewWords | undefined) => boolean): Promise<void> => {
      while (!holds(await drafts.read('isle-glow-serum'))) await new Promise((next) => requestAnimationFrame(next));
    };
    await kept((words) => words?.rating === 4);
    shop.identify('token-of-zhou');
    const field = await appears<HTMLTextAreaElement>(
      canvas,
      'xhs-review-form >>> textarea',
      (each) => each.value === '',
    );
    expect(find<HTMLInputElement>(canvas, 'xhs-review-form >>> input[value="4"]')!.checked).to.equal(false);
    expect(findAll(canvas, 'xhs-review-form >>> .preview').length).to.equal(0);
    await type(canvas, 'xhs-review-form >>> textarea', 'Not for me');
    await kept((words) => words?.text === 'Not for me');
    expect(field.value).to.equal('Not for me');
  });

  it('keeps nothing of a customer who leaves in whatever moment what was kept of theirs is being read', async () => {
    for (let steps = 0; steps <= 12; steps += 1) {
      let letGo = (): void => undefined;
      const held = new Promise<void>((resolve) => (letGo = resolve));
      const { canvas, shop } = await stage(
        () => html`<xhs-review-form inline product-id="isle-glow-serum"></xhs-review-form>`,
        {
          async prepare({ shop: opened }) {
            const { drafts } = await opened.community();
            const read = drafts.readPictures.bind(drafts);
            Object.assign(drafts, { readPictures: (id: string) => held.then(() => read(id)) });
          },
        },
      );
      shop.identify('token-of-lin');
      await choosePictures(canvas, ['a.png']);
      await type(canvas, 'xhs-review-form >>> textarea', 'Half a bottle in');
      const { drafts } = await shop.community();
      letGo();
      for (let step = 0; step < steps; step += 1) await undefined;
      shop.identify('token-of-zhou');
      await appears<HTMLTextAreaElement>(canvas, 'xhs-review-form >>> textarea', (each) => each.value === '');
      const when = `she leaves after ${steps} steps`;
      expect((await drafts.readPictures('isle-glow-serum')).length, when).to.equal(0);
      expect(await drafts.read('isle-glow-serum'), when).to.equal(undefined);
      expect(findAll(canvas, 'xhs-review-form >>> .preview').length, when).to.equal(0);
    }
  });

  it('keeps nothing of a customer who leaves before it is known what people say', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const { canvas, shop } = await stage(
      () => html`<xhs-review-form inline product-id="isle-glow-serum"></xhs-review-form>`,
      {
        prepare({ shop: opened }) {
          const { community } = opened;
          Object.assign(opened, { community: () => Promise.all([community(), held]).then(([store]) => store) });
          return Promise.resolve();
        },
      },
    );
    shop.identify('token-of-lin');
    await type(canvas, 'xhs-review-form >>> textarea', 'Half a bottle in');
    await press(canvas, 'xhs-review-form >>> input[value="4"]');
    shop.identify('token-of-zhou');
    letGo();
    await appears(canvas, 'xhs-review-form >>> textarea', (each) => (each as HTMLTextAreaElement).value === '');
    expect(find<HTMLInputElement>(canvas, 'xhs-review-form >>> input[value="4"]')!.checked).to.equal(false);
    expect(await (await shop.community()).drafts.read('isle-glow-serum')).to.equal(undefined);
  });

  for (const [who, token, left] of [
    ['whoever comes next', 'token-of-zhou', 'Not for me'],
    ['nobody, once it has arrived, where its writer stays', 'token-of-lin', undefined],
  ] as const) {
    it(`leaves a draft to ${who}`, async () => {
      const { canvas, shop } = await stage(
        () => html`<xhs-review-form inline product-id="isle-glow-serum"></xhs-review-form>`,
      );
      shop.identify('token-of-lin');
      let arrive = (_id: string): void => undefined;
      const answered = new Promise<string>((resolve) => (arrive = resolve));
      find(canvas, 'xhs-review-form')!.addEventListener('xhs-post', (event) => event.respondWith(answered));
      await type(canvas, 'xhs-review-form >>> textarea', 'Half a bottle in');
      await press(canvas, 'xhs-review-form >>> input[value="4"]');
      await press(canvas, 'xhs-review-form >>> [part~="publish"]');
      const publish = await appears(canvas, 'xhs-review-form >>> [part~="publish"]');
      await until(() => publish.ariaDisabled === 'true', 'it on its way');
      const { drafts } = await shop.community();
      const dropped: string[] = [];
      const { drop } = drafts;
      Object.assign(drafts, {
        drop: (productId: string) => drop.call(drafts, productId).then(() => void dropped.push(productId)),
      });
      shop.identify(token);
      if (left !== undefined) {
        await appears(canvas, 'xhs-review-form >>> textarea', (each) => (each as HTMLTextAreaElement).value === '');
        await until(() => publish.ariaDisabled === 'false', 'the form for whoever is there');
        await type(canvas, 'xhs-review-form >>> textarea', left);
      }
      arrive('r1');
      await answered;
      if (left === undefined) await until(() => dropped.length === 1, 'the draft to be dropped');
      // Whatever the answer leads to has come before the storage answers.
      expect((await drafts.read('isle-glow-serum'))?.text).to.equal(left);
      expect((await drafts.read('isle-glow-serum'))?.text).to.equal(left);
      if (left !== undefined) {
        expect(find<HTMLTextAreaElement>(canvas, 'xhs-review-form >>> textarea')!.value).to.equal(left);
      }
    });
  }

  it('leads to the way back once it is published, and is empty for the next', async () => {
    const { canvas, shop } = await stage(() => html`<xhs-review-form></xhs-review-form>`);
    const form = await appears<HTMLElement & { shop: unknown }>(canvas, 'xhs-review-form', (each) => !!each.shop);
    form.dispatchEvent(new XhsWriteReviewEvent({ productId: 'isle-glow-serum' }));
    await type(canvas, 'xhs-review-form[open] >>> textarea', 'Half a bottle in');
    await press(canvas, 'xhs-review-form >>> input[value="4"]');
    await press(canvas, 'xhs-review-form >>> [part~="publish"]');
    const back = await appears(canvas, 'xhs-review-form >>> [part~="withdraw"]');
    await until(() => (back.getRootNode() as ShadowRoot).activeElement === back, 'the focus on the way back');
    shop.overlay.closeAll();
    await until(() => !(history.state as { xhsOverlay?: boolean } | null)?.xhsOverlay, 'history to go back');
    form.dispatchEvent(new XhsWriteReviewEvent({ productId: 'isle-glow-serum' }));
    const field = await appears<HTMLTextAreaElement>(canvas, 'xhs-review-form >>> textarea');
    await until(() => field.value === '', 'an empty form');
    expect(find<HTMLInputElement>(canvas, 'xhs-review-form >>> input[value="4"]')?.checked).to.equal(false);
    shop.overlay.closeAll();
    await until(() => !(history.state as { xhsOverlay?: boolean } | null)?.xhsOverlay, 'history to go back');
  });

  it('is not taken back by the second click of a double one', async () => {
    const { canvas } = await stage(() => html`<xhs-review-form inline product-id="isle-glow-serum"></xhs-review-form>`);
    const taken = heard(canvas, 'xhs-retract');
    await press(canvas, 'xhs-review-form >>> input[value="4"]');
    await press(canvas, 'xhs-review-form >>> [part~="publish"]');
    const back = await appears(canvas, 'xhs-review-form >>> [part~="withdraw"]');
    back.dispatchEvent(new MouseEvent('click', { detail: 2 }));
    expect(taken).to.deep.equal([]);
    back.dispatchEvent(new MouseEvent('click', { detail: 1 }));
    expect(taken.length).to.equal(1);
  });

  it('keeps the focus at the pictures when one is taken out', async () => {
    const { canvas } = await stage(() => html`<xhs-review-form inline product-id="isle-glow-serum"></xhs-review-form>`);
    const input = await choosePictures(canvas, ['1.png', '2.png']);
    const focused = (): Element | null => find(canvas, 'xhs-review-form')!.shadowRoot!.activeElement;
    const remove = async (index: number): Promise<void> => {
      const button = await appears(canvas, `xhs-review-form >>> [aria-label="${en.removePicture(index)}"]`);
      button.focus();
      button.click();
    };
    await remove(2);
    await until(() => focused()?.ariaLabel === en.removePicture(1), 'the focus on the one that is left');
    await remove(1);
    await until(() => focused() === input, 'the focus where more come from');
  });

  it('remembers what was typed', async () => {
    const { canvas } = await stage(
      () => html`<xhs-review-form inline product-id="isle-glow-serum"></xhs-review-form>`,
      {
        prepare: async ({ shop }) =>
          (await shop.community()).drafts.keep('isle-glow-serum', { rating: 3, text: 'Before', anonymous: true }),
      },
    );
    const field = await appears<HTMLTextAreaElement>(
      canvas,
      'xhs-review-form >>> textarea',
      (each) => (each as HTMLTextAreaElement).value === 'Before',
    );
    expect(field.value).to.equal('Before');
    expect(wordsOf(find(canvas, 'xhs-review-form')!)).to.contain(en.draftFound);
  });

  it('keeps the pictures for whoever comes back, and shows them again where it is moved', async () => {
    const { canvas, shop } = await stage(
      () => html`<xhs-review-form inline product-id="isle-glow-serum"></xhs-review-form>`,
    );
    const pictures = (): HTMLImageElement[] => findAll<HTMLImageElement>(canvas, 'xhs-review-form >>> .preview img');
    await choosePictures(canvas, ['1.png', '2.png']);
    await until(() => pictures().length === 2, 'the pictures');
    const kept = async (): Promise<number> =>
      (await (await shop.community()).drafts.readPictures('isle-glow-serum')).length;
    while ((await kept()) !== 2) await new Promise(requestAnimationFrame);
    const before = find(canvas, 'xhs-review-form')!;
    const addresses = pictures().map(({ src }) => src);
    before.parentElement!.append(before);
    await until(() => pictures().length === 2 && !addresses.includes(pictures()[0]!.src), 'addresses that hold');
    expect((await fetch(pictures()[0]!.src)).ok).to.equal(true);
    const again = document.createElement('xhs-review-form');
    Object.assign(again, { inline: true, productId: 'isle-glow-serum' });
    before.replaceWith(again);
    await until(() => pictures().length === 2, 'the pictures again');
    expect(wordsOf(again)).to.contain(en.draftFound);
    await press(canvas, `xhs-review-form >>> [aria-label="${en.removePicture(1)}"]`);
    while ((await kept()) !== 1) await new Promise(requestAnimationFrame);
  });

  it('says of pictures that this device does not keep that they are not kept', async () => {
    // A sample shop has no database.
    const { canvas } = await stage(() => html`<xhs-review-form inline product-id="isle-glow-serum"></xhs-review-form>`);
    await choosePictures(canvas, ['1.png']);
    const told = await appears(canvas, 'xhs-review-form >>> [role="alert"]');
    expect(told.textContent).to.equal(en.picturesNotKept);
    await press(canvas, `xhs-review-form >>> [aria-label="${en.removePicture(1)}"]`);
    await until(() => wordsOf(find(canvas, 'xhs-review-form')!).includes(en.draftKept), 'what is kept');
  });

  it('says what a product that was withdrawn was called when it was ordered', async () => {
    let orderId = '';
    let isGone = false;
    const { canvas, shop } = await stage(
      ({ id = '' }) =>
        html`<xhs-review-form inline product-id=${basket[0]!.productId} order-id=${id}></xhs-review-form>`,
      {
        adapter: (sample) =>
          override(sample, {
            getProducts: (ids, context) =>
              isGone ? Promise.resolve(ids.map(() => null)) : sample.getProducts(ids, context),
          }),
        async prepare({ shop }) {
          orderId = await placeOrder(shop);
          isGone = true;
          shop.catalog.reset();
          return { id: orderId };
        },
      },
    );
    const below = await appears(canvas, 'xhs-review-form >>> form > fieldset', (each) => !!each.previousElementSibling);
    expect(shop.catalog.product(basket[0]!.productId).get().status).to.equal('missing');
    const placed = shop.orders.order(orderId).get();
    const lines = placed.status === 'ready' ? placed.order.lines : [];
    expect(lines.find(({ productId }) => productId === basket[0]!.productId)!.title).to.equal(
      below.previousElementSibling!.textContent,
    );
  });
});
