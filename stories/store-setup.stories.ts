import { html } from 'lit';
import '../src/elements/store-setup/define.js';
import type { MerchantSource } from '../src/merchant/source.js';
import { appears, press, shows } from './acting.js';
import { dataUrl } from './sample-shop.js';
import { scene } from './scene.js';
import { chinese, dark, narrow, phone, rightToLeft, type Story, type StoryMeta } from './story.js';

export default {
  id: 'merchant-store-setup',
  title: 'Merchant/Store setup 开店 xhs-store-setup',
  component: 'xhs-store-setup',
  parameters: { settled: shows('xhs-store-setup >>> [part~="item"]') },
} satisfies StoryMeta;

/** The set-up of a store of the sample shop, as data, so that nothing is kept from one story to the next. */
async function sample(locale: string): Promise<Record<string, unknown>> {
  const folder = locale.startsWith('zh') ? 'zh-CN' : 'en';
  return (await (await fetch(dataUrl(`${folder}/setup.json`))).json()) as Record<string, unknown>;
}

/** Tells how it stands, changed as a story has it; takes everything, and keeps nothing. */
function source(change: (setup: Record<string, unknown>) => unknown = (same) => same): MerchantSource {
  const load = async (locale: string, kept?: unknown): Promise<MerchantSource> => {
    const { createEmbeddedMerchant } = await import('../src/merchant/embedded/index.js');
    const data = kept ?? change(await sample(locale));
    return createEmbeddedMerchant({ data, fetch: undefined, now: () => Date.now() });
  };
  const known = new Map<string, Promise<MerchantSource>>();
  const of = (locale: string): Promise<MerchantSource> => {
    const made = known.get(locale) ?? load(locale);
    known.set(locale, made);
    return made;
  };
  return {
    name: 'story',
    getSetup: async (context) => (await of(context.locale)).getSetup(context),
    submit: async (submission, operation, context) => {
      const merchant = await of(context.locale);
      if (!merchant.submit) throw new TypeError('The story takes no papers');
      return merchant.submit(submission, operation, context);
    },
  };
}

function show(from: () => MerchantSource = () => source()): Pick<Story, 'render'> {
  return {
    render: (_, context) => {
      const merchant = from();
      return scene(context, () => html`<xhs-store-setup .source=${merchant}></xhs-store-setup>`, { padding: 0 });
    },
  };
}

const noticed = { settled: shows('xhs-store-setup >>> [part~="notice"]') };
const never = new Promise<never>(() => undefined);

export const Default: Story = show();
export const Chinese: Story = { ...show(), globals: chinese };
export const Dark: Story = { ...show(), globals: dark };
export const Phone: Story = { ...show(), globals: { ...phone, ...chinese } };
export const PhoneDark: Story = { ...show(), globals: { ...phone, ...chinese, ...dark } };
export const Narrow: Story = { ...show(), globals: narrow };
export const RightToLeft: Story = { ...show(), globals: rightToLeft };

/** A new store: nothing was handed in yet, and what it is to be is chosen. */
export const Empty: Story = {
  render: (_, context) =>
    scene(context, () => html`<xhs-store-setup .data=${newStore}></xhs-store-setup>`, { padding: 0 }),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-store-setup >>> [data-key="account new"] [part~="action"]');
    await appears(canvasElement, 'xhs-store-setup >>> [part~="form"]');
  },
};

/** Across the border the papers are others, and goods need fewer. */
export const CrossBorder: Story = show(() =>
  source((setup) => ({
    ...setup,
    store: { status: 'missing', trade: 'crossBorder', kind: 'authorised', documents: [] },
    account: {
      status: 'approved',
      documents: [
        { kind: 'overseasRegistration', number: 'SE 556000-0000 (sample)' },
        { kind: 'representativeIdentity', number: 'SAMPLE-1' },
      ],
    },
  })),
);

/** A paper has run out, and another one is about to. */
export const Expired: Story = show(() =>
  source((setup) => ({
    ...setup,
    store: {
      status: 'approved',
      trade: 'domestic',
      kind: 'flagship',
      documents: [{ kind: 'trademarkRegistration', number: '10000001', validTo: soon() }],
    },
    categories: [
      {
        ...{ id: 'skincare', name: 'Skincare', category: 'ordinaryCosmetics', status: 'approved' },
        documents: [{ kind: 'cosmeticsFiling', number: 'ZJ-G 000001', validTo: '2025-01-31' }],
      },
    ],
  })),
);

/** All is approved. */
export const Complete: Story = show(() =>
  source((setup) => ({
    ...setup,
    categories: (setup['categories'] as object[]).slice(0, 2),
    listings: (setup['listings'] as object[]).slice(0, 4),
  })),
);

/** What was handed in is not accepted, and what was typed stays. */
export const Refused: Story = {
  ...show(() => ({
    ...source(),
    submit: async () => {
      const { MerchantError } = await import('../src/merchant/source.js');
      throw new MerchantError('submission-refused');
    },
  })),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-store-setup >>> [data-key="listing isle-glow-blush"] [part~="action"]');
    await appears(canvasElement, 'xhs-store-setup >>> [part~="problem"]');
  },
};

/** A source that only tells. */
export const ToldOnly: Story = show(() => {
  const { name, getSetup } = source();
  return { name, getSetup };
});

export const LongText: Story = {
  ...show(() =>
    source((setup) => ({
      ...setup,
      name: 'A store whose name is as long as names of companies get once all of their partners are in it, Limited',
      listings: [
        {
          ...{ id: 'long', categoryId: 'sun-care', status: 'rejected', documents: [] },
          title: 'Sunscreen'.repeat(12),
          reason: 'The description promises what no cosmetic may promise, in eleven places. '.repeat(4),
        },
      ],
    })),
  ),
  globals: narrow,
};

/** Parts of the data cannot be read. */
export const LeftOut: Story = show(() =>
  source((setup) => ({
    ...setup,
    categories: [...(setup['categories'] as object[]), { id: 'odd', status: 'perhaps' }],
  })),
);

export const Loading: Story = {
  ...show(() => ({ name: 'silent', getSetup: () => never })),
  parameters: { settled: shows('xhs-store-setup >>> .skeleton') },
};

export const Failed: Story = {
  ...show(() => ({ name: 'failing', getSetup: () => Promise.reject(new TypeError('no line')) })),
  parameters: noticed,
};

/** Nothing is known of the store. */
export const Missing: Story = {
  render: (_, context) =>
    scene(context, () => html`<xhs-store-setup src=${dataUrl('en/no-setup.json')}></xhs-store-setup>`, { padding: 0 }),
  parameters: noticed,
};

/** It is something else. */
export const Unreadable: Story = {
  render: (_, context) =>
    scene(context, () => html`<xhs-store-setup .data=${{ notes: [] }}></xhs-store-setup>`, { padding: 0 }),
  parameters: noticed,
};

const newStore = {
  ...{ storeId: 'new', name: 'Noon Ferry' },
  account: { status: 'missing' },
  store: { status: 'missing', trade: 'domestic', kind: 'enterprise' },
};

/** A month from now. */
function soon(): string {
  return new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
}
