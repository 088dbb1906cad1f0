import { html } from 'lit';
import '../src/elements/pdp/define.js';
import { appears, find, press, shows, until } from './acting.js';
import { longText, pictures, type ProductData, soldOut } from './sample-shop.js';
import { scene, type SceneOptions } from './scene.js';
import { chinese, dark, inFrame, narrow, phone, rightToLeft, type Story, type StoryMeta } from './story.js';

interface Args {
  readonly productId: string;
  readonly variantId?: string;
}

export default {
  id: 'elements-product-page',
  title: 'Elements/Product page 商品页 xhs-pdp',
  component: 'xhs-pdp',
  parameters: {
    settled: shows('xhs-pdp >>> [part~="title"]', '[part~="add"]', '[part~="store"]'),
  },
} satisfies StoryMeta;

function show(args: Partial<Args> = {}, options: SceneOptions = {}): Pick<Story<Args>, 'args' | 'render'> {
  return {
    args: { productId: 'isle-glow-serum', ...args },
    render: ({ productId, variantId }, context) =>
      scene(context, () => html`<xhs-pdp inline product-id=${productId} .variantId=${variantId}></xhs-pdp>`, {
        padding: 0,
        ...options,
      }),
  };
}

/** Over the page: a sheet on a phone, a dialog on a desktop. */
function showOver(args: Partial<Args> = {}): Pick<Story<Args>, 'args' | 'render' | 'parameters'> {
  return {
    args: { productId: 'isle-glow-cushion', ...args },
    render: ({ productId, variantId }, context) =>
      scene(context, () => html`<xhs-pdp open product-id=${productId} .variantId=${variantId}></xhs-pdp>`),
    parameters: { settled: shows('xhs-pdp[open] >>> dialog[open]', '[part~="add"]', '[part~="store"]'), docs: inFrame },
  };
}

const flash = {
  id: 'flash-diffuser',
  title: 'Flash sale',
  bearer: 'store',
  kind: 'flash',
  variantIds: ['qichi-diffuser-cedar'],
  price: 10_900,
};

export const Default: Story<Args> = show();
export const Chinese: Story<Args> = { ...show(), globals: chinese };
export const RightToLeft: Story<Args> = { ...show(), globals: rightToLeft };
export const Dark: Story<Args> = { ...show(), globals: dark };
export const Phone: Story<Args> = { ...show(), globals: phone };
export const Narrow: Story<Args> = { ...show(), globals: narrow };
export const LongText: Story<Args> = { ...show({}, { product: longText }), globals: phone };

export const Dialog: Story<Args> = showOver();
export const Sheet: Story<Args> = { ...showOver(), globals: phone };
export const SheetChinese: Story<Args> = { ...showOver(), globals: { ...phone, ...chinese } };
export const SheetDark: Story<Args> = { ...showOver(), globals: { ...phone, ...dark } };
export const SheetRightToLeft: Story<Args> = { ...showOver(), globals: { ...narrow, ...rightToLeft } };

export const Swatches: Story<Args> = show({ productId: 'isle-glow-lip-tea' });
export const TwoOptions: Story<Args> = show({ productId: 'shanmai-oolong' });

/** Few are left of the variant that is chosen. */
export const LowStock: Story<Args> = show({ productId: 'shanmai-crisps', variantId: 'shanmai-crisps-seaweed' });

/** One shade is sold out, and can still be looked at. */
export const VariantSoldOut: Story<Args> = show({
  productId: 'isle-glow-cushion',
  variantId: 'isle-glow-cushion-n30',
});

export const SoldOut: Story<Args> = {
  ...show({}, { product: soldOut }),
  async play({ canvasElement }) {
    await until(() => find(canvasElement, '[part~="add"]')?.ariaDisabled === 'true', 'nothing to add');
  },
};

/** Its listing is not approved: it is shown, and is not for sale. */
export const NotApproved: Story<Args> = {
  ...show({}, { product: (product) => ({ ...product, listing: { status: 'inReview' } }) }),
  async play({ canvasElement }) {
    await until(() => find(canvasElement, '[part~="add"]')?.ariaDisabled === 'true', 'nothing to add');
  },
};

/** From a bonded warehouse, with import tax. */
export const Bonded: Story<Args> = { ...show({ productId: 'norra-lune-cream' }), globals: chinese };

/** A gallery of so many pictures. */
function withPictures(count: number): SceneOptions {
  return {
    product: (product: ProductData) => ({ ...product, media: pictures(product['media'] as readonly object[], count) }),
  };
}

export const OnePicture: Story<Args> = { ...show({}, withPictures(1)), globals: phone };

export const NinePictures: Story<Args> = {
  ...show({}, withPictures(9)),
  globals: phone,
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-pdp >>> [part~="next"]');
    await appears(canvasElement, 'xhs-pdp >>> [part~="counter"]', ({ textContent }) => textContent.startsWith('2/9'));
  },
};

export const NoPicture: Story<Args> = show({}, { product: (product) => ({ ...product, media: [] }) });

export const WithReviews: Story<Args> = {
  args: { productId: 'isle-glow-mist' },
  render: ({ productId }, context) =>
    scene(
      context,
      () =>
        html`<xhs-pdp inline product-id=${productId}>
          <section slot="reviews" aria-label="Reviews">
            <h3>Reviews</h3>
            <p>“A fine mist, and no scent at all.”</p>
          </section>
        </xhs-pdp>`,
      { padding: 0 },
    ),
};

/** Sold at a flash price, on its last day. */
export const FlashPrice: Story<Args> = show(
  { productId: 'qichi-diffuser', variantId: 'qichi-diffuser-cedar' },
  { data: { offers: [{ ...flash, endsAt: new Date(Date.now() + 5_000_000).toISOString() }] } },
);
export const FlashPriceChinese: Story<Args> = { ...FlashPrice, globals: { ...phone, ...chinese } };

/** A flash price that is announced: what it costs then is asked for once it has begun. */
export const FlashPriceToCome: Story<Args> = show(
  { productId: 'qichi-diffuser', variantId: 'qichi-diffuser-cedar' },
  {
    data: {
      offers: [
        {
          ...flash,
          startsAt: new Date(Date.now() + 600_000).toISOString(),
          endsAt: new Date(Date.now() + 5_000_000).toISOString(),
        },
      ],
    },
  },
);
export const FlashPriceToComeChinese: Story<Args> = { ...FlashPriceToCome, globals: { ...phone, ...chinese } };

/** Few are left at the price, and one shopper gets no more than two. */
export const FlashPriceLimited: Story<Args> = show(
  { productId: 'qichi-diffuser', variantId: 'qichi-diffuser-cedar' },
  {
    data: {
      offers: [{ ...flash, stock: 12, unitsPerShopper: 2, endsAt: new Date(Date.now() + 5_000_000).toISOString() }],
    },
  },
);
export const FlashPriceLimitedChinese: Story<Args> = { ...FlashPriceLimited, globals: { ...phone, ...chinese } };

/** Sold with a deposit, which is paid at once: it goes past the cart. */
export const Presale: Story<Args> = {
  ...show({ productId: 'qichi-diffuser', variantId: 'qichi-diffuser-snow' }),
  parameters: { settled: shows('xhs-pdp >>> [part~="title"]', '[part~="buy"]', '[part~="store"]') },
};
export const PresaleChinese: Story<Args> = { ...Presale, globals: { ...phone, ...chinese } };

export const Loading: Story<Args> = {
  ...show({}, { disturb: { calls: ['getProducts'], how: 'silent' } }),
  parameters: { settled: shows('xhs-pdp >>> .skeleton') },
};

export const Missing: Story<Args> = {
  ...show({ productId: 'no-such-product' }),
  parameters: { settled: shows('xhs-pdp >>> [part~="notice"]') },
};

export const Failed: Story<Args> = {
  ...show({}, { disturb: { calls: ['getProducts'], how: 'failing' } }),
  parameters: { settled: shows('xhs-pdp >>> [part~="retry"]') },
};

export const FailedThenRetried: Story<Args> = {
  ...show({}, { disturb: { calls: ['getProducts'], how: 'failing-once' } }),
  parameters: { settled: shows('xhs-pdp >>> [part~="retry"]') },
  async play({ canvasElement }) {
    await press(canvasElement, '[part~="retry"]');
    await appears(canvasElement, '[part~="add"]');
  },
};

/** The product is there, who sells it is not. */
export const StoreUnknown: Story<Args> = {
  ...show({}, { disturb: { calls: ['getStore'], how: 'failing' } }),
  parameters: { settled: shows('[part~="title"]', '[part~="add"]') },
};

/** Adding before everything is chosen leads to what is still open. */
export const StillToChoose: Story<Args> = {
  ...show({ productId: 'shanmai-oolong' }),
  globals: phone,
  async play({ canvasElement }) {
    await press(canvasElement, '[part~="add"]');
    await appears(canvasElement, '.option .error');
  },
};

export const Added: Story<Args> = {
  ...show({ variantId: 'isle-glow-serum-30ml' }),
  async play({ canvasElement }) {
    await press(canvasElement, '[part~="add"]');
    await appears(canvasElement, '[part~="feedback"].done');
  },
};

/** More than there is: what the shop has to say stands above the bar. */
export const Refused: Story<Args> = {
  ...show(
    { productId: 'shanmai-crisps', variantId: 'shanmai-crisps-seaweed' },
    {
      prepare: async ({ shop }) => {
        await shop.cart.add({ productId: 'shanmai-crisps', variantId: 'shanmai-crisps-seaweed', quantity: 3 });
      },
    },
  ),
  async play({ canvasElement }) {
    await press(canvasElement, '[part~="add"]');
    await appears(canvasElement, '[part~="feedback"].refused');
  },
};

export const Saved: Story<Args> = {
  ...show(),
  async play({ canvasElement }) {
    await press(canvasElement, '.bar button[aria-pressed]');
    await appears(canvasElement, '.bar button[aria-pressed="true"]');
  },
};
