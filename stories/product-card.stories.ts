import { html } from 'lit';
import '../src/elements/product-card/define.js';
import { appears, find, press, shows, until } from './acting.js';
import { flashOffers, longText, type ProductData, soldOut } from './sample-shop.js';
import { scene, type SceneOptions } from './scene.js';
import { chinese, dark, narrow, phone, rightToLeft, type Story, type StoryMeta } from './story.js';

interface Args {
  readonly productId: string;
}

export default {
  id: 'elements-product-card',
  title: 'Elements/Product card 商品卡片 xhs-product-card',
  component: 'xhs-product-card',
  parameters: { settled: shows('xhs-product-card >>> [part~="price"]') },
} satisfies StoryMeta;

function show(options: SceneOptions = {}): Pick<Story<Args>, 'args' | 'render'> {
  return {
    args: { productId: 'isle-glow-lip-tea' },
    render: ({ productId }, context) =>
      scene(context, () => html`<xhs-product-card product-id=${productId}></xhs-product-card>`, {
        width: 220,
        ...options,
      }),
  };
}

/** Only one variant, and nothing to choose. Promotions name variants of other products: those stay as they are. */
function oneVariant(product: ProductData, stock = 20): ProductData {
  const [only] = product.variants;
  if (product.id !== 'isle-glow-lip-tea') return product;
  return { ...product, options: [], variants: only ? [{ ...only, options: {}, stock }] : [] };
}

const onlyOne: SceneOptions = { product: (product) => oneVariant(product) };

export const Default: Story<Args> = show();
export const Chinese: Story<Args> = { ...show(), globals: chinese };
export const RightToLeft: Story<Args> = { ...show(), globals: rightToLeft };
export const Dark: Story<Args> = { ...show(), globals: dark };
export const LongText: Story<Args> = show({ product: longText });
export const OneVariant: Story<Args> = show(onlyOne);

/** A struck-through price stands beside it, with what it stands for. */
export const ComparePrice: Story<Args> = {
  ...show({
    product: (product) =>
      oneVariant({
        ...product,
        variants: product.variants.map((variant) => ({
          ...variant,
          comparePrice: { price: variant.price + 3000, kind: 'suggestedRetail' },
        })),
      }),
  }),
  parameters: { settled: shows('[part~="compare-price"]') },
};

/** Two in a row on the narrowest phone. */
export const Narrow: Story = {
  render: (_, context) =>
    scene(
      context,
      () =>
        html`${['isle-glow-serum', 'shanmai-crisps', 'norra-lune-sunscreen', 'shanmai-oolong'].map(
          (id) => html`<xhs-product-card product-id=${id}></xhs-product-card>`,
        )}`,
      { padding: 8, columns: 2 },
    ),
  globals: narrow,
  parameters: {
    settled: (canvas) =>
      [...canvas.querySelectorAll('xhs-product-card')].filter((card) => card.product !== undefined).length === 4,
  },
};

export const SoldOut: Story<Args> = {
  ...show({ product: soldOut }),
  parameters: { settled: shows('xhs-product-card >>> .veil') },
};

export const NoPicture: Story<Args> = show({ product: (product) => ({ ...product, media: [] }) });

export const Missing: Story<Args> = {
  ...show(),
  args: { productId: 'no-such-product' },
  parameters: { settled: shows('xhs-product-card >>> .gone') },
};

export const Loading: Story<Args> = {
  ...show({ disturb: { calls: ['getProducts'], how: 'silent' } }),
  parameters: { settled: shows('xhs-product-card >>> .skeleton') },
};

export const Failed: Story<Args> = {
  ...show({ disturb: { calls: ['getProducts'], how: 'failing' } }),
  parameters: { settled: shows('xhs-product-card >>> [part~="retry"]') },
};

export const FailedThenRetried: Story<Args> = {
  ...show({ disturb: { calls: ['getProducts'], how: 'failing-once' } }),
  parameters: { settled: shows('xhs-product-card >>> [part~="retry"]') },
  async play({ canvasElement }) {
    await press(canvasElement, '[part~="retry"]');
    await appears(canvasElement, '[part~="price"]');
  },
};

/** One unit goes into the cart. */
export const Added: Story<Args> = {
  ...show(onlyOne),
  async play({ canvasElement }) {
    await press(canvasElement, '[part~="add"]');
    const card = canvasElement.querySelector('xhs-product-card');
    await until(() => card?.shop?.cart.$count.get() === 1, 'one unit in the cart');
    await until(() => find(canvasElement, '[part~="add"]')?.ariaBusy === 'false', 'the button to rest');
  },
};

/** The last one is in the cart already: what the shop has to say stands on the card. */
export const Refused: Story<Args> = {
  ...show({ product: (product) => oneVariant(product, 1) }),
  async play({ canvasElement }) {
    const card = canvasElement.querySelector('xhs-product-card');
    await press(canvasElement, '[part~="add"]');
    await until(() => card?.shop?.cart.$count.get() === 1, 'one unit in the cart');
    await until(() => find(canvasElement, '[part~="add"]')?.ariaBusy === 'false', 'the button to rest');
    await press(canvasElement, '[part~="add"]');
    await appears(canvasElement, '[part~="message"]');
  },
};

/** Of several variants one has to be chosen: its page opens. */
export const OpensToChoose: Story<Args> = {
  ...show(),
  globals: phone,
  async play({ canvasElement }) {
    await press(canvasElement, '[part~="add"]');
    await appears(canvasElement, 'xhs-pdp[open] >>> [part~="option-value"]');
  },
};

/** A price for a time on its last day: what is left of it, and how many one gets. */
const ending: SceneOptions = { data: flashOffers({ 'yawu-blocks-set': 12_900 }) };
const endingCard: Pick<Story<Args>, 'args' | 'render' | 'parameters'> = {
  ...show(ending),
  args: { productId: 'yawu-blocks' },
  parameters: { settled: shows('xhs-product-card >>> [part~="offer"] [role="timer"]') },
};
export const PriceForATime: Story<Args> = endingCard;
export const PriceForATimeChinese: Story<Args> = { ...endingCard, globals: { ...chinese, ...dark } };
export const PriceForATimeNarrow: Story<Args> = { ...endingCard, globals: { ...narrow, ...rightToLeft } };
