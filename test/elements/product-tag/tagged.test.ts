import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../../src/elements/product-tag/define.js';
import { note as sentences } from '../../../src/i18n/en/note.js';
import { shared } from '../../../src/i18n/en/shared.js';
import { appears, find, press, until } from '../../../stories/acting.js';
import { pictureUrl, type ProductData, soldOut } from '../../../stories/sample-shop.js';
import { heard, stage, type Stage, wordsOf } from '../stage.js';

const tag = 'xhs-product-tag >>> [part~="tag"]';
const cream = 'norra-lune-cream';
const serum = 'isle-glow-serum';
const picture = html`<img src=${pictureUrl('notes/night-routine/1.webp')} width="300" height="400" alt="A jar" />`;

describe('what xhs-product-tag stands for', () => {
  const setup = (content: TemplateResult, gone: readonly string[] = []): Promise<Stage> =>
    stage(() => content, {
      product: (product: ProductData) => (gone.includes(product.id) ? soldOut(product) : product),
    });
  const says = (canvas: HTMLElement, words: string): Promise<HTMLElement> =>
    appears(canvas, tag, (element) => wordsOf(element).includes(words));

  it('a product that is sold out: it says so, keeps its place, and leads there all the same', async () => {
    const { canvas } = await setup(html`<xhs-product-tag product-id=${cream}>${picture}</xhs-product-tag>`, [cream]);
    const opened = heard(canvas, 'xhs-open-product');
    canvas.addEventListener('xhs-open-product', (event) => event.preventDefault());
    const shown = await says(canvas, shared.soldOut);
    await until(() => !shown.hidden, 'its place');
    expect(find(canvas, 'xhs-product-tag')!.matches(':state(sold-out)')).to.equal(true);
    await press(canvas, tag);
    expect(opened.map(({ detail }) => detail.productId)).to.deep.equal([cream]);
  });

  it('a product, named with its price as its language joins words', async () => {
    const content = (): TemplateResult =>
      html`<xhs-product-tag product-id=${cream} label="晚霜">${picture}</xhs-product-tag>`;
    const { canvas } = await stage(content, {}, { locale: 'zh-CN' });
    const named = await appears(canvas, tag, (element) => /\d/.test(element.ariaLabel ?? ''));
    expect(named.ariaLabel).to.match(/^商品：晚霜，¥\d+ 起$/);
  });

  it('the first alternate that can be had, instead of one that is sold out', async () => {
    const { canvas } = await setup(
      html`<xhs-product-tag
        product-id=${cream}
        variant-id="norra-lune-cream-50ml"
        alternates="  isle-glow-mist   ${serum} "
        >${picture}</xhs-product-tag
      >`,
      [cream, 'isle-glow-mist'],
    );
    const opened = heard(canvas, 'xhs-open-product');
    canvas.addEventListener('xhs-open-product', (event) => event.preventDefault());
    await says(canvas, sentences.alternate);
    expect(find(canvas, 'xhs-product-tag')!.matches(':state(sold-out)')).to.equal(false);
    await press(canvas, tag);
    expect(opened.map(({ detail: { productId, variantId } }) => [productId, variantId])).to.deep.equal([
      [serum, undefined],
    ]);
  });

  it('a product that the shop does not know any more: it says so, and leads nowhere', async () => {
    const { canvas, shop } = await setup(html`<xhs-product-tag product-id="gone">${picture}</xhs-product-tag>`);
    const opened = heard(canvas, 'xhs-open-product');
    const tapped = heard(canvas, 'xhs-tag-tap');
    const shown = await appears(canvas, `${tag}[aria-disabled="true"]`);
    expect(wordsOf(shown)).to.contain(shared.unavailable);
    await press(canvas, tag);
    expect([tapped.length, opened.length]).to.deep.equal([1, 0]);
    expect(shop.overlay.$stack.get()).to.deep.equal([]);
  });

  it('another product, once another is named', async () => {
    const { canvas, shop } = await setup(html`<xhs-product-tag product-id=${cream}>${picture}</xhs-product-tag>`);
    const { title } = (await shop.catalog.load(cream))!;
    const { title: next } = (await shop.catalog.load(serum))!;
    await says(canvas, title);
    find(canvas, 'xhs-product-tag')!.setAttribute('product-id', serum);
    await says(canvas, next);
  });

  it('nothing, without a name: the picture stands alone', async () => {
    const { canvas } = await setup(html`<xhs-product-tag>${picture}</xhs-product-tag>`);
    const element = canvas.querySelector('xhs-product-tag')!;
    await until(() => element.shadowRoot?.querySelector('slot'), 'the picture');
    expect(find(canvas, tag)).to.equal(undefined);
  });
});

describe('the picture of xhs-product-tag', () => {
  const dot = (canvas: HTMLElement): HTMLElement | undefined => find(canvas, tag);
  /** Where the middle of the dot is, in pixels from the picture's corner. */
  const placeOf = (canvas: HTMLElement): readonly number[] => {
    const [{ x, y, width, height }, picture] = [dot(canvas)!, canvas.querySelector('img')!].map((each) =>
      each.getBoundingClientRect(),
    ) as [DOMRect, DOMRect];
    return [x + width / 2 - picture.x, y + height / 2 - picture.y].map(Math.round);
  };

  it('may come later, and be another one: the tag waits for it, hidden', async () => {
    const { canvas } = await stage(
      () => html`<xhs-product-tag product-id=${serum} x="0.5" y="0.25"></xhs-product-tag>`,
    );
    const element = find(canvas, 'xhs-product-tag')!;
    await appears(canvas, tag);
    expect(dot(canvas)!.hidden).to.equal(true);
    const image = Object.assign(new Image(300, 400), { src: pictureUrl('notes/sun-trip/1.webp'), alt: 'A bag' });
    element.append(image);
    await until(() => !dot(canvas)!.hidden, 'the tag in its place');
    expect(placeOf(canvas)).to.deep.equal([150, 100]);
    image.remove();
    await until(() => dot(canvas)!.hidden, 'the tag to be hidden');
  });

  it('may be made smaller: the tag goes along', async () => {
    const { canvas } = await stage(
      () => html`<xhs-product-tag product-id=${serum} x="0.5" y="0.25">${picture}</xhs-product-tag>`,
    );
    await until(() => dot(canvas)?.hidden === false, 'the tag in its place');
    const image = canvas.querySelector('img')!;
    Object.assign(image, { width: 200, height: 267 });
    await until(() => placeOf(canvas)[0] === 100, 'the tag to follow');
  });

  it('has its tag in the same place as soon as it has another size, as on paper, of which no script hears', async () => {
    const { canvas } = await stage(
      () => html`<xhs-product-tag product-id=${serum} x="0.5" y="0.25">${picture}</xhs-product-tag>`,
    );
    await until(() => dot(canvas)?.hidden === false, 'the tag in its place');
    const image = canvas.querySelector('img')!;
    Object.assign(image, { width: 600, height: 800 });
    // Measured before anything can run that is told of it; a line below the picture may take its part.
    const [x = 0, y = 0] = placeOf(canvas);
    expect(x).to.equal(300);
    expect(y).to.be.closeTo(200, 2);
  });

  it('may stand beside it, named by its id', async () => {
    const { canvas } = await stage(
      () =>
        html`<div>
          <img id="named" src=${pictureUrl('notes/sun-trip/1.webp')} width="300" height="400" alt="A bag" />
          <xhs-product-tag product-id=${serum} x="0.5" y="0.25" for="named"></xhs-product-tag>
        </div>`,
    );
    await until(() => dot(canvas)?.style.getPropertyValue('--_x') === '150px', 'the tag in its place');
    canvas.querySelector('img')!.width = 200;
    await until(() => dot(canvas)!.style.getPropertyValue('--_x') === '100px', 'the tag to follow');
  });

  it('is not looked for once the tag is out of the page', async () => {
    const { canvas } = await stage(
      () => html`<div><xhs-product-tag product-id=${serum} for="named"></xhs-product-tag></div>`,
    );
    await appears(canvas, tag);
    const element = canvas.querySelector('xhs-product-tag')!;
    element.parentElement!.remove();
    element.productId = cream;
    expect(await element.updateComplete).to.equal(true);
  });
});
