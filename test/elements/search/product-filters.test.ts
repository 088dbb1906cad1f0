import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { ProductQuery } from '../../../src/commerce/adapter.js';
import '../../../src/elements/search/define.js';
import { search as en } from '../../../src/i18n/en/search.js';
import { appears, find, findAll, press, type, until } from '../../../stories/acting.js';
import { override } from '../../../stories/sample-shop.js';
import { stage, type Stage } from '../stage.js';

interface Asked extends Stage {
  readonly asked: ProductQuery[];
}

/** What is found of products, and what the back end was asked for. */
async function open(can: object = {}): Promise<Asked> {
  const asked: ProductQuery[] = [];
  const staged = await stage(() => html`<xhs-search query="isle" show="products"></xhs-search>`, {
    adapter: (sample) =>
      override(sample, {
        capabilities: { ...sample.capabilities, ...can },
        searchProducts(query, context) {
          asked.push(query);
          return sample.searchProducts!(query, context);
        },
      }),
  });
  await appears(staged.canvas, 'xhs-search >>> #results >>> [part~="card"]');
  return { ...staged, asked };
}

const last = ({ asked }: Asked): ProductQuery => ({ ...asked.at(-1) });
const chip = (canvas: HTMLElement, text: string): HTMLElement | undefined =>
  findAll(canvas, 'xhs-search >>> [part~="filter"]').find((each) => each.textContent.trim() === text);

describe('the filters for products of xhs-search', () => {
  it('asks the back end for order, stock, origin, price and store, and takes all of it back at once', async () => {
    const opened = await open();
    const { canvas } = opened;
    await type(canvas, 'xhs-search >>> [part~="sort"]', 'price_desc');
    await until(() => last(opened).sort === 'price_desc', 'the order');
    chip(canvas, en.inStock)!.click();
    await until(() => last(opened).inStock, 'what is in stock');
    chip(canvas, en.domestic)!.click();
    await until(() => last(opened).trade === 'domestic', 'what is domestic');
    // The wrong way round, as it happens.
    const [from, to] = findAll<HTMLInputElement>(canvas, 'xhs-search >>> [part~="price-field"]');
    from!.value = '900';
    to!.value = '10.5';
    from!.form!.requestSubmit();
    await until(() => last(opened).priceTo !== undefined, 'the price');
    expect(last(opened)).to.deep.include({ query: 'isle', sort: 'price_desc', inStock: true, trade: 'domestic' });
    expect(last(opened)).to.deep.include({ priceFrom: 1_050, priceTo: 90_000 });
    await press(canvas, 'xhs-search >>> [part~="clear-filters"]');
    await until(() => !find(canvas, 'xhs-search >>> [part~="clear-filters"]'), 'nothing to be left of them');
    expect(find<HTMLSelectElement>(canvas, 'xhs-search >>> [part~="sort"]')!.value).to.equal('');
    expect(findAll<HTMLInputElement>(canvas, 'xhs-search >>> [part~="price-field"]').map(({ value }) => value)).to.eql([
      '',
      '',
    ]);
  });

  it('leads back where they leave nothing over', async () => {
    const { canvas } = await open();
    const [, to] = findAll<HTMLInputElement>(canvas, 'xhs-search >>> [part~="price-field"]');
    to!.value = '0.01';
    to!.form!.requestSubmit();
    const nothing = await appears(canvas, 'xhs-search >>> [part~="nothing"]');
    expect(nothing.textContent).to.include(en.nothingFiltered);
    await press(canvas, 'xhs-search >>> [part~="reset-filters"]');
    await appears(canvas, 'xhs-search >>> #results >>> [part~="card"]');
  });

  it('offers nothing that the back end cannot look by', async () => {
    const { canvas } = await open({ productSorts: ['price_asc'], productFilters: ['stock'] });
    const sort = await appears<HTMLSelectElement>(canvas, 'xhs-search >>> [part~="sort"]');
    expect([...sort.options].map(({ value }) => value)).to.deep.equal(['', 'price_asc']);
    expect(chip(canvas, en.inStock)).not.to.equal(undefined);
    expect(chip(canvas, en.domestic)).to.equal(undefined);
    expect(find(canvas, 'xhs-search >>> [part~="price-range"]')).to.equal(undefined);
  });

  it('shows none where it can look by nothing', async () => {
    const { canvas } = await open({ productSorts: [], productFilters: [] });
    expect(find(canvas, 'xhs-search >>> [part~="filters"]')).to.equal(undefined);
  });
});
