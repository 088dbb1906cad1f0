import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { note as sentences } from '../../../src/i18n/en/note.js';
import { shared } from '../../../src/i18n/en/shared.js';
import { appears, press, until } from '../../../stories/acting.js';
import { pictureUrl, type ProductData, soldOut } from '../../../stories/sample-shop.js';
import { heard, stage, type Stage, wordsOf } from '../stage.js';
import { noteData } from './note-data.js';

const tag = 'xhs-note >>> [part~="tag"]';
const cream = 'norra-lune-cream';
const serum = 'isle-glow-serum';

describe('tags of xhs-note', () => {
  /** A note with one tag, in a shop where some products are sold out. */
  const setup = (parts: object, gone: readonly string[] = [cream]): Promise<Stage> => {
    const images = [{ url: pictureUrl('notes/tea-break/1.webp'), width: 1080, height: 1440, alt: 'Tea' }];
    const tags = [{ id: 'jar', image: 0, x: 0.5, y: 0.5, productId: cream, ...parts }];
    return stage(() => html`<xhs-note .data=${noteData({ images, tags })}></xhs-note>`, {
      width: 400,
      product: (product: ProductData) => (gone.includes(product.id) ? soldOut(product) : product),
    });
  };
  const says = (canvas: HTMLElement, words: string): Promise<HTMLElement> =>
    appears(canvas, tag, (element) => wordsOf(element).includes(words));

  it('offer the first alternate that can be had in place of what is sold out', async () => {
    const { canvas, shop } = await setup({ alternates: ['no-such-thing', serum, 'isle-glow-mist'], label: 'My cream' });
    const shown = await says(canvas, sentences.alternate);
    const { title } = (await shop.catalog.load(serum))!;
    // The author's words are about the product that is gone.
    expect(wordsOf(shown)).to.contain(title).and.not.contain('My cream');
    expect(shown.matches('.muted')).to.equal(false);
  });

  it('open the alternate that they offer, without the variant of the other', async () => {
    const { canvas } = await setup({ alternates: [serum], variantId: 'norra-lune-cream-50ml' });
    const opened = heard(canvas, 'xhs-open-product');
    const tapped = heard(canvas, 'xhs-tag-tap');
    canvas.addEventListener('xhs-open-product', (event) => event.preventDefault());
    await says(canvas, sentences.alternate);
    await press(canvas, tag);
    expect(tapped.map(({ detail }) => detail)).to.deep.equal([{ tagId: 'jar', noteId: 'given', productId: serum }]);
    const [{ productId, variantId, origin } = expect.fail()] = opened.map(({ detail }) => detail);
    expect({ productId, variantId }).to.deep.equal({ productId: serum, variantId: undefined });
    expect(origin).to.deep.include({ kind: 'note', noteId: 'given', authorId: 'mia', tagId: 'jar' });
  });

  it('name the variant of the product that is tagged', async () => {
    const { canvas } = await setup({ alternates: [serum], variantId: 'norra-lune-cream-50ml' }, []);
    const opened = heard(canvas, 'xhs-open-product');
    canvas.addEventListener('xhs-open-product', (event) => event.preventDefault());
    await appears(canvas, `${tag} >>> .tag-price`);
    await press(canvas, tag);
    expect(opened.map(({ detail: { productId, variantId } }) => [productId, variantId])).to.deep.equal([
      [cream, 'norra-lune-cream-50ml'],
    ]);
  });

  it('say that it is sold out where no alternate can be had, and still lead to it', async () => {
    const { canvas } = await setup({ alternates: [serum] }, [cream, serum]);
    const opened = heard(canvas, 'xhs-open-product');
    canvas.addEventListener('xhs-open-product', (event) => event.preventDefault());
    const shown = await says(canvas, shared.soldOut);
    expect(shown.matches('.muted')).to.equal(true);
    await press(canvas, tag);
    expect(opened.map(({ detail }) => detail.productId)).to.deep.equal([cream]);
  });

  it('lead nowhere when the shop does not know the product any more', async () => {
    const { canvas } = await setup({ productId: 'no-such-product' });
    const opened = heard(canvas, 'xhs-open-product');
    const tapped = heard(canvas, 'xhs-tag-tap');
    const shown = await appears(canvas, `${tag}[aria-disabled="true"]`);
    expect(wordsOf(shown)).to.contain(shared.unavailable);
    await press(canvas, tag);
    expect([tapped.length, opened.length]).to.deep.equal([1, 0]);
  });

  it('go and come back with their button', async () => {
    const { canvas } = await setup({}, []);
    await appears(canvas, tag);
    await press(canvas, '[part~="tags-toggle"]');
    await until(() => !canvas.querySelector('xhs-note')!.shadowRoot!.querySelector('[part~="tag"]'), 'no tags');
    await press(canvas, '[part~="tags-toggle"]');
    await appears(canvas, tag, (element) => !element.hidden);
  });
});
