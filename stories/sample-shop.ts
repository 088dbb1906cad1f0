import type { CartResult, CommerceAdapter } from '../src/commerce/adapter.js';
import { createEmbeddedShop } from '../src/commerce/embedded/index.js';
import { createJsonSource } from '../src/content/json/index.js';
import type { ContentSource } from '../src/content/source.js';
import type { Environment } from '../src/lib/environment.js';
import { TransportError } from '../src/lib/transport-error.js';
import { createScriptSource } from '../src/live/script/index.js';
import type { LiveSource } from '../src/live/source.js';
import type { MarketPage, Note, Store } from '../src/model/index.js';
import { createShop } from '../src/runtime/create-shop.js';
import type { Shop } from '../src/runtime/shop.js';
import { dearer } from '../src/testing/faults/change-answer.js';
import type { FaultPlan } from '../src/testing/faults/fault-plan.js';

export interface VariantData {
  readonly id: string;
  readonly stock: number;
  readonly price: number;
  readonly [field: string]: unknown;
}

/** A product as it stands in `shop.json`, as far as stories change it. */
export interface ProductData {
  readonly id: string;
  readonly title: string;
  readonly variants: readonly VariantData[];
  readonly [field: string]: unknown;
}

/** The calls of both seams that a story can get between. */
export type Call = keyof CommerceAdapter | keyof ContentSource;

/** What becomes of some calls. */
export interface Disturbance {
  readonly calls: readonly Call[];
  /** `silent`: never answered. `failing`: refused each time. `failing-once`: refused the first time only. */
  readonly how: 'silent' | 'failing' | 'failing-once';
  /** From the moment on at which the story says so by {@link SampleShop.disturb}; from the beginning by default. */
  readonly later?: boolean;
}

export interface SampleShopOptions {
  /** Changes each product before the shop opens. */
  readonly product?: (product: ProductData) => ProductData;
  /** What else stands in its data, such as the balance that a shopper begins with. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** Changes each note that is asked for. */
  readonly note?: (note: Note) => Note;
  /** Changes each page of the market that is asked for. */
  readonly page?: (page: MarketPage) => MarketPage;
  /** Changes each store that is asked for. */
  readonly store?: (store: Store) => Store;
  /** The orders of the demo are there, made when orders are first looked for. */
  readonly sampleOrders?: boolean;
  readonly disturb?: Disturbance;
  /** The browser's database does not open: what this device remembers stays unknown. */
  readonly storageHangs?: boolean;
  /** Where customer service of the whole shop is reached. */
  readonly serviceUrl?: string;
  /** What goes wrong with calls of the adapter from {@link SampleShop.fail} on. */
  readonly faults?: FaultPlan;
  /** Where its live rooms come from; those of the demo by default. */
  readonly live?: LiveSource;
  /** A back end of the story's own, over the sample one. */
  readonly adapter?: (sample: CommerceAdapter) => CommerceAdapter;
}

export interface SampleShop {
  readonly shop: Shop;
  /** Lets time pass for the back end, in milliseconds: orders go on by its clock. */
  readonly pass: (milliseconds: number) => void;
  /** Begins the disturbance of a story that has it later. */
  readonly disturb: () => void;
  /** Begins the faults. */
  readonly fail: () => void;
}

// Vite would take `new URL('…', import.meta.url)` for the address of one file.
const here = import.meta.url;

/** Where the sample data and its pictures lie: beside the stories, and at the root of the built Storybook. */
const data = new URL('../demo/data/', here);

// What goes wrong in a story is meant to, and its shop remembers nothing: there is nobody to be told in the console.
const stayStill = (event: Event): void => event.preventDefault();
addEventListener('xhs-error', stayStill, { capture: true });

/** The sample shop of the demo, real from the elements to the stock, kept in memory and new each time. */
export function sampleShop(locale: string, options: SampleShopOptions = {}): SampleShop {
  let passed = 0;
  const environment: Environment = {
    fetch: globalThis.fetch.bind(globalThis),
    now: () => Date.now() + passed,
    page: window,
    online: () => true,
  };
  const folder = new URL(`${locale.startsWith('zh') ? 'zh-CN' : 'en'}/`, data);
  const failed = new Set<Call>();
  let failing = false;
  let begin = (): void => undefined;
  let begun = !options.disturb?.later;
  const isLost = (call: Call): boolean => {
    if (!begun || !options.disturb?.calls.includes(call)) return false;
    const again = failed.has(call);
    failed.add(call);
    return !(again && options.disturb.how === 'failing-once');
  };
  const shop = createShop({
    name: 'story',
    environment: { ...environment, ...(options.storageHangs && { indexedDB: hangingDatabase }) },
    locale,
    serviceUrl: options.serviceUrl,
    live: options.live ?? createScriptSource({ src: new URL('live.json', folder).href }),
    async commerce() {
      const address = new URL('shop.json', folder).href;
      const file = (await (await fetch(address)).json()) as { products: ProductData[] };
      const { product = (same) => same } = options;
      const sample = createEmbeddedShop({
        data: {
          ...file,
          products: file.products.map(product),
          // Stories and tests count the orders that they place.
          ...(!options.sampleOrders && { sampleOrders: [] }),
          ...options.data,
        },
        base: address,
        name: 'story',
        environment,
      });
      const adapter = disturbed(options.adapter?.(sample) ?? sample, isLost, options.disturb?.how);
      if (!options.faults) return adapter;
      const { withFaults } = await import('../src/testing/faults/with-faults.js');
      const faulty = withFaults(adapter, options.faults);
      if (!failing) faulty.faults.stop();
      begin = () => faulty.faults.start();
      return faulty;
    },
    content: () =>
      Promise.resolve(
        disturbed(
          rewritten(createJsonSource({ src: new URL('content.json', folder).href }), options),
          isLost,
          options.disturb?.how,
        ),
      ),
  });
  // Whoever listens first is told of orders that were paid for before. Here that is nobody, and there are none.
  const nobody = new EventTarget();
  nobody.addEventListener('xhs-error', stayStill);
  shop.connect(nobody);
  return {
    shop,
    pass: (milliseconds) => (passed += milliseconds),
    disturb: () => (begun = true),
    fail() {
      failing = true;
      begin();
    },
  };
}

/** A database that another tab keeps from opening. */
const hangingDatabase = { open: () => new EventTarget() } as unknown as IDBFactory;

/** The same with every note, every store and every page of the market changed. */
function rewritten(source: ContentSource, { note, store, page }: SampleShopOptions): ContentSource {
  return {
    ...source,
    ...(note && {
      async getNote(...given) {
        const loaded = await source.getNote(...given);
        return { ...loaded, value: note(loaded.value) };
      },
    }),
    ...(store && {
      async getStore(...given) {
        const found = await source.getStore(...given);
        return found && store(found);
      },
    }),
    ...(page && {
      async getMarketPage(...given) {
        const found = await source.getMarketPage?.(...given);
        return found ? page(found) : null;
      },
    }),
  };
}

/** The same with some calls lost. */
function disturbed<Seam extends CommerceAdapter | ContentSource>(
  seam: Seam,
  isLost: (call: Call) => boolean,
  how: Disturbance['how'] | undefined,
): Seam {
  return new Proxy(seam, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]): unknown => {
        if (!isLost(key as Call)) return Reflect.apply(value, target, given);
        return how === 'silent' ? new Promise(() => undefined) : Promise.reject(new Error('The line is down'));
      };
    },
  });
}

/** Every variant sold out. */
export function soldOut(product: ProductData): ProductData {
  return { ...product, variants: product.variants.map((variant) => ({ ...variant, stock: 0 })) };
}

/** As many pictures as are wanted, those that are there over and over. */
export function pictures<Picture>(all: readonly Picture[], count: number): Picture[] {
  return Array.from({ length: count }, (_, index) => all[index % all.length]).filter((each) => each !== undefined);
}

const longTitles = {
  en: 'A light, watery serum with seaweed extract and glycerin for the first minute of the day, in a bottle that travels',
  'zh-CN': '一大早第一分钟就想用的水感精华：海藻提取物与甘油，轻薄不黏腻，出差旅行也能随手放进洗漱包的那一瓶',
} as const;

/** Variants at a price for a time that ends in two hours, each by its price: data of the shop. */
export function flashOffers(prices: Readonly<Record<string, number>>): Readonly<Record<string, unknown>> {
  const endsAt = new Date(Date.now() + 2 * 3_600_000).toISOString();
  return {
    offers: Object.entries(prices).map(([variantId, price]) => ({
      id: `flash-${variantId}`,
      title: 'Flash sale',
      bearer: 'store',
      kind: 'flash',
      variantIds: [variantId],
      price,
      unitsPerShopper: 2,
      endsAt,
    })),
  };
}

/** Titles as long as sellers write them, with a word that cannot be broken. */
export function longText(product: ProductData): ProductData {
  const language = /[\u4e00-\u9fff]/.test(product.title) ? 'zh-CN' : 'en';
  return {
    ...product,
    title: `${longTitles[language]} Superhydroglycerophosphatidylcholine`,
    subtitle: `${longTitles[language]}, ${longTitles[language]}`.slice(0, 200),
  };
}

/** The address of a sample clip, such as `pour.webm`. */
export function clipUrl(path: string): string {
  return new URL(`clips/${path}`, data).href;
}

/** The address of a sample picture, such as `notes/tea-break/1.webp`. */
export function pictureUrl(path: string): string {
  return new URL(`pictures/${path}`, data).href;
}

/** A back end like another, with some calls of its own. */
export function override(sample: CommerceAdapter, calls: Partial<CommerceAdapter>): CommerceAdapter {
  return new Proxy(sample, {
    get(target, key) {
      if (key in calls) return Reflect.get(calls, key) as unknown;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

/**
 * A back end without operation ids that carries changes out and whose answers get lost, from a number of changes on.
 * What came of them it tells once `answered` resolves; never by default.
 */
export function unsure(
  sample: CommerceAdapter,
  { after, answered = new Promise<never>(() => undefined) }: { after: number; answered?: Promise<unknown> },
): CommerceAdapter {
  let calls = 0;
  return override(sample, {
    capabilities: { ...sample.capabilities, promise: 'absolute' },
    async updateCart(...given) {
      calls += 1;
      const result = await sample.updateCart(...given);
      if (calls > after) throw new TransportError('timeout', { doubtful: true });
      return result;
    },
    async openCart(...given) {
      if (calls > after) await answered;
      return sample.openCart(...given);
    },
  });
}

/** A back end whose prices are a tenth higher each time a cart is read, once `isRaised` says so. */
export function raisingPrices(sample: CommerceAdapter, isRaised: () => boolean = () => true): CommerceAdapter {
  return override(sample, {
    async openCart(...given) {
      const result = await sample.openCart(...given);
      return isRaised() ? (dearer(result) as CartResult) : result;
    },
  });
}

/** The address of sample data, in which `{locale}` stands for the language. */
export function dataUrl(path: string): string {
  return `${data.href}${path}`;
}
