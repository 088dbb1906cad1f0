import { html } from 'lit';
import '../src/elements/cart/define.js';
import { appears, find, findAll, press, shows, type, until } from './acting.js';
import { basket, buyNow, fillCart, fromAbroad } from './place-order.js';
import { longText, override, raisingPrices, unsure } from './sample-shop.js';
import { scene, type SceneOptions } from './scene.js';
import { chinese, dark, inFrame, narrow, phone, rightToLeft, type Story, type StoryMeta } from './story.js';

/** The cart has lines and a total that holds. */
const settled = shows('xhs-cart >>> [part~="line"]', 'xhs-cart >>> [part~="checkout"][aria-disabled="false"]');

export default {
  id: 'elements-cart',
  title: 'Elements/Cart 购物车 xhs-cart',
  component: 'xhs-cart',
  parameters: { settled },
} satisfies StoryMeta;

const filled: SceneOptions = { prepare: async ({ shop }) => fillCart(shop) };

function show(options: SceneOptions = filled): Pick<Story, 'render'> {
  return {
    render: (_, context) => scene(context, () => html`<xhs-cart inline></xhs-cart>`, { width: 560, ...options }),
  };
}

/** Over the page: a drawer on a desktop, a sheet on a phone. */
function showOver(options: SceneOptions = filled): Pick<Story, 'render' | 'parameters'> {
  return {
    render: (_, context) => scene(context, () => html`<xhs-cart open></xhs-cart>`, options),
    parameters: {
      settled: (canvas) => shows('xhs-cart[open] >>> dialog[open]')(canvas) && settled(canvas),
      docs: inFrame,
    },
  };
}

function withCodes(...codes: readonly string[]): SceneOptions {
  return {
    async prepare({ shop }) {
      await fillCart(shop);
      await unheard(shop.cart.update([{ type: 'codes', codes }]));
    },
  };
}

/** What becomes of it the story shows: that it is refused, or on its way for as long as the scene stands. */
async function unheard(change: Promise<unknown>): Promise<void> {
  await change.catch(() => undefined);
}

export const Default: Story = show();
export const Chinese: Story = { ...show(), globals: chinese };
export const RightToLeft: Story = { ...show(), globals: rightToLeft };
export const Dark: Story = { ...show(), globals: dark };
export const Phone: Story = { ...show({ ...filled, padding: 0 }), globals: phone };
export const Narrow: Story = { ...show({ ...filled, padding: 0 }), globals: narrow };
export const LongText: Story = { ...show({ ...filled, product: longText, padding: 0 }), globals: narrow };

export const Drawer: Story = showOver();
export const Sheet: Story = { ...showOver(), globals: phone };
export const SheetChinese: Story = { ...showOver(), globals: { ...phone, ...chinese } };
export const SheetDark: Story = { ...showOver(), globals: { ...phone, ...dark } };
export const DrawerRightToLeft: Story = { ...showOver(), globals: rightToLeft };

/** Goods from a bonded warehouse stand in a group of their own, with import tax. */
export const FromAbroad: Story = {
  ...show({ prepare: ({ shop }) => fillCart(shop, [...basket, fromAbroad]) }),
  globals: chinese,
};

export const Empty: Story = {
  ...show({}),
  parameters: { settled: shows('xhs-cart >>> [part~="notice"]') },
};

export const EmptyDrawer: Story = {
  ...showOver({}),
  parameters: { settled: shows('xhs-cart[open] >>> [part~="notice"] .button'), docs: inFrame },
};

export const Loading: Story = {
  ...show({ storageHangs: true }),
  parameters: { settled: shows('xhs-cart >>> .skeleton') },
};

/** The first thing that was put in, before the back end has opened a cart for it. */
export const Adding: Story = {
  ...show({
    disturb: { calls: ['openCart'], how: 'silent' },
    prepare: ({ shop }) => {
      void unheard(fillCart(shop, basket.slice(0, 1)));
      return Promise.resolve();
    },
  }),
  parameters: { settled: shows('xhs-cart >>> [part~="line"][aria-busy="true"]') },
};

export const Failed: Story = {
  ...show({
    disturb: { calls: ['openCart'], how: 'failing' },
    prepare: ({ shop }) => unheard(fillCart(shop)),
  }),
  parameters: { settled: shows('xhs-cart >>> [part~="retry"]') },
};

export const FailedThenRetried: Story = {
  ...show({
    disturb: { calls: ['openCart'], how: 'failing-once' },
    prepare: ({ shop }) => unheard(fillCart(shop)),
  }),
  parameters: { settled: shows('xhs-cart >>> [part~="retry"]') },
  async play({ canvasElement }) {
    await press(canvasElement, '[part~="retry"]');
    await appears(canvasElement, 'xhs-cart >>> .hint');
  },
};

/** Somebody else has bought the last ones meanwhile. */
export const SoldOutMeanwhile: Story = {
  ...show({
    async prepare({ shop }) {
      const last = { productId: 'shanmai-crisps', variantId: 'shanmai-crisps-seaweed' };
      await fillCart(shop, [...basket, { ...last, quantity: 2 }]);
      await buyNow(shop, { ...last, quantity: 3 });
      await shop.cart.refresh();
    },
  }),
  parameters: { settled: (canvas) => settled(canvas) && shows('xhs-cart >>> .rest')(canvas) },
};

/** A change is on its way: the totals are those before it, and the checkout waits. */
export const Estimating: Story = {
  ...show({
    adapter(sample) {
      let calls = 0;
      return override(sample, {
        updateCart: (...given) =>
          (calls += 1) > basket.length ? new Promise(() => undefined) : sample.updateCart(...given),
      });
    },
    async prepare({ shop }) {
      await fillCart(shop);
      const [line] = shop.cart.$view.get().lines;
      if (line)
        void unheard(shop.cart.update([{ type: 'set', lineId: line.id, variantId: line.variantId, quantity: 2 }]));
    },
  }),
  parameters: { settled: shows('xhs-cart >>> [part~="total"][aria-busy="true"]') },
};

/** The answer to a change got lost, and the shop has no operation ids: it is asked what came of the change. */
const checking: SceneOptions = {
  adapter: (sample) => unsure(sample, { after: basket.length }),
  async prepare({ shop }) {
    await fillCart(shop);
    const [line] = shop.cart.$view.get().lines;
    if (line)
      void unheard(shop.cart.update([{ type: 'set', lineId: line.id, variantId: line.variantId, quantity: 2 }]));
  },
};
const isChecking = { settled: shows('xhs-cart:state(checking) >>> [part~="line"] >>> .message.info') };

export const Checking: Story = { ...show(checking), parameters: isChecking };
export const CheckingChinese: Story = { ...show(checking), globals: chinese, parameters: isChecking };

/** The shop does not say what came of the change. */
const unconfirmed: SceneOptions = {
  ...checking,
  adapter(sample) {
    const answered = Promise.reject(new Error('No answer'));
    answered.catch(() => undefined);
    return unsure(sample, { after: basket.length, answered });
  },
};
const isUnconfirmed = { settled: shows('xhs-cart >>> [part~="retry"]') };

export const Unconfirmed: Story = { ...show(unconfirmed), parameters: isUnconfirmed };
export const UnconfirmedChinese: Story = { ...show(unconfirmed), globals: chinese, parameters: isUnconfirmed };

/** The seller has raised prices since the things were put in: each line says what it cost and what it costs. */
const dearerMeanwhile: SceneOptions = {
  adapter: (sample) => raisingPrices(sample),
  async prepare({ shop }) {
    await fillCart(shop);
    await shop.cart.refresh();
  },
};
const isDearer = {
  settled: (canvas: HTMLElement) => settled(canvas) && shows('xhs-cart >>> [part~="line"] >>> .warning')(canvas),
};

export const PriceChanged: Story = { ...show(dearerMeanwhile), parameters: isDearer };
export const PriceChangedChinese: Story = { ...show(dearerMeanwhile), globals: chinese, parameters: isDearer };

export const CodeApplied: Story = {
  ...show(withCodes('GLOW20')),
  parameters: { settled: shows('xhs-cart >>> .code.applied') },
};

/** One that has run out, and one that never was: each says which of the two it is. */
export const CodesRefused: Story = {
  ...show(withCodes('SUMMER', 'NEVER-WAS')),
  parameters: { settled: shows('xhs-cart >>> .code') },
};

export const CodeTyped: Story = {
  ...show(),
  async play({ canvasElement }) {
    await type(canvasElement, 'xhs-cart >>> input[name="code"]', 'tea10');
    await press(canvasElement, 'xhs-cart >>> [part~="apply"]');
    await appears(canvasElement, 'xhs-cart >>> .code.applied');
    await until(() => settled(canvasElement), 'the totals to hold');
  },
};

export const NothingTicked: Story = {
  ...show({
    async prepare({ shop }) {
      await fillCart(shop);
      const lineIds = shop.cart.$view.get().lines.map(({ id }) => id);
      await shop.cart.update([{ type: 'select', lineIds, selected: false }]);
    },
  }),
  parameters: { settled: shows('xhs-cart >>> [part~="checkout"][aria-disabled="true"]') },
};

/** A line that was removed can be brought back. */
export const Removed: Story = {
  ...show(),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-cart >>> [part~="remove"]');
    await appears(canvasElement, 'xhs-cart >>> [part~="undo"] button');
    await until(() => settled(canvasElement), 'the totals to hold');
  },
};

export const RemovedAndBack: Story = {
  ...show(),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-cart >>> [part~="remove"]');
    await press(canvasElement, 'xhs-cart >>> [part~="undo"] button');
    await until(() => findAll(canvasElement, 'xhs-cart >>> [part~="line"]').length === basket.length, 'all lines');
    await until(() => settled(canvasElement), 'the totals to hold');
  },
};

export const OneMore: Story = {
  ...show(),
  async play({ canvasElement }) {
    const before = find(canvasElement, 'xhs-cart >>> [part~="total"]')?.textContent;
    await press(canvasElement, 'xhs-cart >>> .stepper button:last-of-type');
    await until(
      () => settled(canvasElement) && find(canvasElement, 'xhs-cart >>> [part~="total"]')?.textContent !== before,
      'another total',
    );
  },
};
