import { html } from 'lit';
import '../src/elements/cart-button/define.js';
import '../src/elements/note/define.js';
import '../src/elements/product-card/define.js';
import '../src/elements/provider/define.js';
import { appears, find, findAll, press, shows, until } from './acting.js';
import { dataUrl } from './sample-shop.js';
import { scene } from './scene.js';
import { chinese, dark, narrow, rightToLeft, type Story, type StoryMeta } from './story.js';

export default {
  id: 'elements-provider',
  title: 'Elements/Provider 店铺上下文 xhs-provider',
  component: 'xhs-provider',
  parameters: {
    settled: shows('xhs-note >>> [part~="title"]', 'xhs-note >>> [part~="products"]'),
  },
} satisfies StoryMeta;

interface Args {
  readonly noteId: string;
}

/** One shop, made from attributes, that several elements share. */
const shared: Pick<Story<Args>, 'args' | 'render'> = {
  args: { noteId: 'tea-break' },
  render: ({ noteId }, context) =>
    scene(
      context,
      () =>
        html`<xhs-provider
          name="story-provider"
          locale=${context.globals.locale ?? 'en'}
          commerce-src=${dataUrl('{locale}/shop.json')}
          content-src=${dataUrl('{locale}/content.json')}
        >
          <xhs-cart-button></xhs-cart-button>
          <xhs-note note-id=${noteId}></xhs-note>
        </xhs-provider>`,
      { width: 480 },
    ),
};

export const Default: Story<Args> = shared;
export const Chinese: Story<Args> = { ...shared, globals: chinese };
export const RightToLeft: Story<Args> = { ...shared, globals: rightToLeft };
export const Dark: Story<Args> = { ...shared, globals: dark };
export const Narrow: Story<Args> = { ...shared, globals: narrow };

const twoShops: Pick<Story, 'render'> = {
  render: (_, context) =>
    scene(
      context,
      () =>
        html`${['first', 'second'].map(
          (name) =>
            html`<xhs-provider
              name=${`story-${name}`}
              locale=${context.globals.locale ?? 'en'}
              commerce-src=${dataUrl('{locale}/shop.json')}
              content-src=${dataUrl('{locale}/content.json')}
            >
              <section aria-label=${name}>
                <xhs-cart-button></xhs-cart-button>
                <xhs-product-card product-id="shanmai-crisps"></xhs-product-card>
              </section>
            </xhs-provider>`,
        )}`,
      { columns: 2, width: 480 },
    ),
};

/** Two on one page are two shops with a cart each. */
export const TwoShops: Story = {
  ...twoShops,
  parameters: {
    settled: (canvas) => findAll(canvas, 'xhs-product-card >>> [part~="price"]').length >= 2,
  },
  async play({ canvasElement }) {
    const [first, second] = canvasElement.querySelectorAll('xhs-product-card');
    await until(() => first?.shop && second?.shop, 'both shops');
    const before = second?.shop?.cart.$count.get() ?? 0;
    await first?.shop?.cart.add({ productId: 'shanmai-crisps', variantId: 'shanmai-crisps-sesame' });
    const [badge] = await appears(canvasElement, 'xhs-cart-button >>> [part~="badge"]').then((found) => [found]);
    if (!badge || second?.shop?.cart.$count.get() !== before) throw new Error('The carts are not apart');
  },
};

/** The data cannot be reached: each element says so and offers to try again. */
export const Failed: Story = {
  render: (_, context) =>
    scene(
      context,
      () =>
        html`<xhs-provider name="story-failed" locale="en" content-src="data:application/json,{">
          <xhs-note note-id="tea-break"></xhs-note>
        </xhs-provider>`,
      { width: 480 },
    ),
  parameters: { settled: shows('xhs-note >>> [part~="notice"]') },
};

/** The language can change at any moment. */
export const LanguageSwitched: Story<Args> = {
  ...shared,
  async play({ canvasElement }) {
    const title = (): string => find(canvasElement, 'xhs-note >>> [part~="title"]')?.textContent ?? '';
    const before = title();
    canvasElement.querySelectorAll('xhs-provider').forEach((provider) => (provider.locale = 'zh-CN'));
    await until(() => title() !== '' && title() !== before, 'the note in Chinese');
    await press(canvasElement, 'xhs-note >>> [part~="products-summary"]');
    await appears(canvasElement, 'xhs-note >>> [part~="product"]');
  },
};
