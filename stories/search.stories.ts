import { html, type TemplateResult } from 'lit';
import '../src/elements/search/define.js';
import type { XhsSearch } from '../src/elements/search/search.js';
import { appears, find, press, shows, type, until } from './acting.js';
import { longText, type SampleShopOptions } from './sample-shop.js';
import { scene } from './scene.js';
import { chinese, dark, narrow, phone, rightToLeft, type Story, type StoryMeta } from './story.js';

export default {
  id: 'elements-search',
  title: 'Elements/Search 搜索 xhs-search',
  component: 'xhs-search',
  parameters: { settled: shows('xhs-search >>> [part~="card"]') },
} satisfies StoryMeta;

function show(element: TemplateResult, options: SampleShopOptions = {}): Pick<Story, 'render'> {
  return { render: (_, context) => scene(context, () => element, options) };
}

const settledStart = { settled: shows('xhs-search >>> [part~="popular"] bdi') };
const settledNothing = { settled: shows('xhs-search >>> [part~="nothing"]') };
const tea = html`<xhs-search query="tea"></xhs-search>`;
const teaInChinese = html`<xhs-search query="茶"></xhs-search>`;
const empty = html`<xhs-search></xhs-search>`;

/** Searches for some words, and goes back to the empty field: they are known from then on. */
const searchBefore: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await appears(canvasElement, 'xhs-search >>> [part~="popular"] bdi');
  for (const words of ['oolong', 'lip tea', 'a blanket that is exactly as large as the pram it lies in']) {
    await type(canvasElement, 'xhs-search >>> input', words);
    await press(canvasElement, 'xhs-search >>> [part~="submit"]');
    await appears(canvasElement, 'xhs-search >>> [part~="results"]');
    await press(canvasElement, 'xhs-search >>> [part~="clear"]');
  }
  await until(
    () => find(canvasElement, 'xhs-search >>> [part~="history"]')?.textContent.includes('blanket'),
    'what was searched for before',
  );
};

/** Types the beginning of a search. */
const beginTo =
  (text: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await type(canvasElement, 'xhs-search >>> input', text);
    await appears(canvasElement, 'xhs-search >>> [role="option"]');
  };

export const Default: Story = show(tea);
export const Chinese: Story = { ...show(teaInChinese), globals: chinese };
export const Dark: Story = { ...show(tea), globals: dark };
export const Phone: Story = { ...show(teaInChinese), globals: { ...phone, ...chinese } };
export const PhoneDark: Story = { ...show(teaInChinese), globals: { ...phone, ...chinese, ...dark } };
export const Narrow: Story = { ...show(tea), globals: narrow };
export const RightToLeft: Story = { ...show(tea), globals: { ...phone, ...rightToLeft } };
export const LongText: Story = { ...show(tea, { product: longText }), globals: narrow };

/** Products with all that narrows them down. */
const isleProducts = html`<xhs-search query="isle" show="products"></xhs-search>`;
const isleInChinese = html`<xhs-search query="屿光" show="products"></xhs-search>`;
export const ProductFilters: Story = show(isleProducts);
export const ProductFiltersPhone: Story = { ...show(isleInChinese), globals: { ...phone, ...chinese } };
export const ProductFiltersDark: Story = { ...show(isleInChinese), globals: { ...phone, ...chinese, ...dark } };
export const ProductFiltersNarrow: Story = { ...show(isleProducts), globals: { ...narrow, ...rightToLeft } };

/** They leave nothing over. */
export const NothingFits: Story = {
  ...show(isleProducts),
  globals: phone,
  async play({ canvasElement }) {
    const fields = 'xhs-search >>> [part~="price-field"]';
    await appears(canvasElement, fields);
    await type(canvasElement, `${fields}[name="to"]`, '0.01');
    await press(canvasElement, 'xhs-search >>> .price-range button');
    await appears(canvasElement, 'xhs-search >>> [part~="nothing"]');
  },
};

/** Before anything is searched for. */
export const Start: Story = { ...show(empty), parameters: settledStart };
export const StartDark: Story = {
  ...show(empty),
  globals: { ...phone, ...chinese, ...dark },
  parameters: settledStart,
};

/** What was searched for on this device. */
export const History: Story = {
  ...show(empty),
  globals: phone,
  parameters: settledStart,
  play: searchBefore,
};

/** What may be meant, while one types. */
export const Suggested: Story = { ...show(empty), parameters: settledStart, play: beginTo('b') };
export const SuggestedPhone: Story = {
  ...show(empty),
  globals: { ...phone, ...chinese, ...dark },
  parameters: settledStart,
  play: beginTo('唇'),
};

/** Notes alone, narrowed down. */
export const Notes: Story = {
  ...show(html`<xhs-search query="the" show="notes"></xhs-search>`),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-search >>> .filter-row [part~="filter"]:nth-of-type(2)');
    await until(() => find(canvasElement, 'xhs-search >>> xhs-feed')?.getAttribute('sort') === 'latest', 'the newest');
    await appears(canvasElement, 'xhs-search >>> [part~="card"]');
  },
};

/** Products alone. */
export const Products: Story = {
  ...show(html`<xhs-search query="tea" show="products"></xhs-search>`),
  parameters: { settled: shows('xhs-search >>> [part~="price"]') },
};

/** Nothing is found, and there is a way on. */
export const Empty: Story = {
  ...show(html`<xhs-search query="hovercraft full of eels"></xhs-search>`),
  parameters: settledNothing,
};
export const EmptyPhone: Story = {
  ...show(html`<xhs-search query="满载鳗鱼的气垫船"></xhs-search>`),
  globals: { ...phone, ...chinese },
  parameters: settledNothing,
};

export const Loading: Story = {
  ...show(tea, { disturb: { calls: ['listNotes', 'searchProducts'], how: 'silent' } }),
  parameters: { settled: shows('xhs-search >>> .skeleton') },
};

export const Failed: Story = {
  ...show(tea, { disturb: { calls: ['listNotes', 'searchProducts'], how: 'failing' } }),
  parameters: { settled: shows('xhs-search >>> [part~="retry"]') },
};

export const FailedThenRetried: Story = {
  ...show(tea, { disturb: { calls: ['listNotes', 'searchProducts'], how: 'failing-once' } }),
  parameters: { settled: shows('xhs-search >>> [part~="retry"]') },
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-search >>> [part~="retry"]');
    await appears(canvasElement, 'xhs-search >>> [part~="card"]');
  },
};

/** Only the products do not come: the notes are shown. */
export const ProductsFailed: Story = show(tea, { disturb: { calls: ['searchProducts'], how: 'failing' } });

/** A tab is chosen as one goes. */
export const Switched: Story = {
  ...show(tea),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-search >>> #tab-products');
    await until(() => find<XhsSearch>(canvasElement, 'xhs-search')?.show === 'products', 'the products');
    await appears(canvasElement, 'xhs-search >>> [part~="price"]');
  },
};
