import { html } from 'lit';
import '../src/elements/product-tag/define.js';
import { appears, press, shows } from './acting.js';
import { longText, pictureUrl, soldOut } from './sample-shop.js';
import { scene, type SceneOptions } from './scene.js';
import { chinese, dark, narrow, phone, rightToLeft, type Story, type StoryMeta } from './story.js';

interface Args {
  readonly productId: string;
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly direction: 'auto' | 'start' | 'end';
  readonly alternates: string;
}

export default {
  id: 'elements-product-tag',
  title: 'Elements/Product tag 商品标签 xhs-product-tag',
  component: 'xhs-product-tag',
  argTypes: { direction: { options: ['auto', 'start', 'end'] } },
  parameters: {
    settled: shows('xhs-product-tag >>> [part~="tag"]:not([hidden])'),
  },
} satisfies StoryMeta;

function show(args: Partial<Args> = {}, options: SceneOptions = {}): Pick<Story<Args>, 'args' | 'render'> {
  return {
    args: { productId: 'norra-lune-cream', x: 0.58, y: 0.62, label: '', direction: 'auto', alternates: '', ...args },
    render: ({ productId, x, y, label, direction, alternates }, context) =>
      scene(
        context,
        () =>
          html`<xhs-product-tag
            product-id=${productId}
            x=${x}
            y=${y}
            .label=${label || undefined}
            direction=${direction}
            alternates=${alternates}
          >
            <img
              src=${pictureUrl('notes/night-routine/1.webp')}
              width="360"
              height="480"
              alt="A cleanser and a jar of cream beside a lamp"
            />
          </xhs-product-tag>`,
        options,
      ),
  };
}

export const Default: Story<Args> = show();
export const Chinese: Story<Args> = { ...show(), globals: chinese };
export const RightToLeft: Story<Args> = { ...show(), globals: rightToLeft };
export const Dark: Story<Args> = { ...show(), globals: dark };
export const Narrow: Story<Args> = { ...show(), globals: narrow };
export const OwnLabel: Story<Args> = show({ label: 'My night cream' });
export const LongText: Story<Args> = { ...show({}, { product: longText }), globals: phone };

/** In a corner the label turns to where there is room. */
export const AtTheEdges: Story = {
  render: (_, context) =>
    scene(
      context,
      () =>
        html`${[
          [0, 0],
          [1, 0],
          [0, 1],
          [1, 1],
        ].map(
          ([x, y]) =>
            html`<xhs-product-tag product-id="isle-glow-mist" x=${x ?? 0} y=${y ?? 0}>
              <img src=${pictureUrl('notes/sun-trip/1.webp')} width="270" height="360" alt="A beach bag in the sun" />
            </xhs-product-tag> `,
        )}`,
    ),
};

export const SoldOut: Story<Args> = {
  ...show({}, { product: soldOut }),
  parameters: { settled: shows('xhs-product-tag >>> .muted') },
};

/** Sold out, and another one offered in its place. */
export const Alternate: Story<Args> = {
  ...show(
    { alternates: 'isle-glow-serum' },
    { product: (product) => (product.id === 'norra-lune-cream' ? soldOut(product) : product) },
  ),
  parameters: { settled: shows('xhs-product-tag >>> .tag-name i') },
};

export const NoLongerSold: Story<Args> = show({ productId: 'no-such-product', label: 'A cream' });

export const Loading: Story<Args> = show({}, { disturb: { calls: ['getProducts'], how: 'silent' } });

export const Failed: Story<Args> = show({}, { disturb: { calls: ['getProducts'], how: 'failing' } });

/** Opens the product over the page. */
export const Tapped: Story<Args> = {
  ...show(),
  async play({ canvasElement }) {
    await appears(canvasElement, 'xhs-product-tag >>> .tag-price');
    await press(canvasElement, 'xhs-product-tag >>> [part~="tag"]');
    await appears(canvasElement, 'xhs-pdp[open] >>> [part~="add"]');
  },
};
