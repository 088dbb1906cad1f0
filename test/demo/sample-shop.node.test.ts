import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parseShopData } from '../../src/commerce/embedded/parse-shop-data.js';
import { parseNote } from '../../src/content/note-schema.js';
import { parseStore } from '../../src/content/store-schema.js';
import { parseComment } from '../../src/content/comment-schema.js';
import { parseQuestion } from '../../src/content/question-schema.js';
import { parseReview, parseReviewSummary } from '../../src/content/review-schema.js';

type Data = Readonly<Record<string, unknown>>;
interface Content {
  readonly notes: readonly (Data & { tags: readonly Data[] })[];
  readonly stores: readonly Data[];
  readonly reviews: readonly (Data & {
    id: string;
    productId: string;
    rating: number;
    reply?: Data;
    followUp?: Data;
  })[];
}
interface Generated {
  readonly files: Readonly<Record<string, unknown>>;
  readonly leftOut: readonly string[];
}

// By its address, not bundled: the generator reads the folder that it lies in.
const seed = async (file: string): Promise<unknown> => import(pathToFileURL(resolve('tools/sample-shop', file)).href);
const { generate } = (await seed('generate.mjs')) as { generate: (options?: { drawnOnly?: boolean }) => Generated };
const { notes } = (await seed('notes.mjs')) as { notes: readonly Data[] };

const drawn = generate().files;
const whole = generate({ drawnOnly: false }).files;
const languages = ['en', 'zh-CN'] as const;
const base = 'https://shop.example/data/file.json';

test('what is checked in is what the generator writes', () => {
  for (const [file, value] of Object.entries(drawn)) {
    assert.equal(readFileSync(`demo/data/${file}`, 'utf8'), `${JSON.stringify(value, null, 2)}\n`, file);
  }
});

test('every picture, clip and caption that is named is there', () => {
  for (const [file, value] of Object.entries(drawn)) {
    const named = [...JSON.stringify(value).matchAll(/"\.\.\/((?:pictures|clips)\/[^"]+)"/g)].map((match) => match[1]);
    assert.ok(named.length > 10, file);
    for (const path of new Set(named)) assert.ok(existsSync(`demo/data/${path}`), `${file}: ${path}`);
  }
});

test('both languages name the same ids, prices, stock, reviews and tags', () => {
  const shops = languages.map((language) => parseShopData(whole[`${language}/shop.json`]));
  const money = shops.map(({ products }) => products.map(({ id, variants }) => ({ id, variants })));
  assert.deepEqual(money[0], money[1]);
  const shape = (content: Content): unknown =>
    content.reviews.map(({ id, productId, rating, createdAt }) => ({ id, productId, rating, createdAt }));
  const [en, zh] = languages.map((language) => whole[`${language}/content.json`] as Content);
  assert.ok(en && zh);
  assert.deepEqual(shape(en), shape(zh));
  const tags = (content: Content): unknown =>
    content.notes.map(({ id, tags: all, products }) => [id, products, all.map(({ label: _, ...tag }) => tag)]);
  assert.deepEqual(tags(en), tags(zh));
});

/**
 * Words that no advertisement may use: the Advertising Law of the PRC, art. 9(3), names the first three of each and
 * "the like"; the rest are the usual ones of that kind. A bare 最 is none: 最近, 最后.
 */
const absolute: Readonly<Record<(typeof languages)[number], RegExp>> = {
  'zh-CN':
    /国家级|最高级|最佳|最好|最优|最强|最低价|顶级|顶尖|极品|第一品牌|销量第一|全网|历史最低|独一无二|绝无仅有|首选|万能/,
  en: /\bnational-level\b|\bbest\b(?! before)|\bNo\. ?1\b|\bnumber one\b|\bthe only one\b|\bunrivalled\b|\bmiracle\b/i,
};
/** What only a medicine may say (art. 17). */
const medical: Readonly<Record<(typeof languages)[number], RegExp>> = {
  'zh-CN': /根治|治愈|治疗|疗效|药妆|医用|抗炎|消炎|减肥|助眠|安神|提高免疫/,
  en: /\b(cures|heals|treats|therapeutic|medical-grade|anti-inflammatory|boosts immunity|weight loss)\b/i,
};

/** The texts of a seed in one language. */
function texts(value: unknown, language: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const text: unknown = (value as Data)[language];
  if (typeof text === 'string') return [text];
  return Object.values(value).flatMap((each) => texts(each, language));
}

for (const language of languages) {
  const shop = parseShopData(whole[`${language}/shop.json`]);
  const content = whole[`${language}/content.json`] as Content;
  const variants = shop.products.flatMap((product) => product.variants);

  test(`${language}: as many stores, products and reviews as it says`, () => {
    assert.equal(shop.stores.length, 8);
    assert.deepEqual(
      shop.stores.map(({ tradeMode }) => tradeMode).filter((mode) => mode !== 'domestic'),
      ['bonded', 'bonded', 'directMail'],
    );
    assert.equal(shop.products.length, 40);
    assert.ok(variants.length >= 130, `${variants.length} variants`);
    assert.ok(content.reviews.length >= 240, `${content.reviews.length} reviews`);
    for (const of of [
      variants.map(({ id }) => id),
      variants.map(({ sku }) => sku),
      content.reviews.map(({ id }) => id),
    ]) {
      assert.equal(new Set(of).size, of.length);
    }
  });

  test(`${language}: every product is reviewed, some of them badly, and shops answer`, () => {
    const reviewed = new Set(content.reviews.map(({ productId }) => productId));
    assert.deepEqual(
      shop.products.map(({ id }) => id).filter((id) => !reviewed.has(id)),
      [],
    );
    assert.ok(content.reviews.filter(({ rating }) => rating <= 3).length >= 40);
    assert.ok(content.reviews.filter(({ reply }) => reply).length >= 25);
    assert.ok(content.reviews.filter(({ followUp }) => followUp).length >= 15);
  });

  test(`${language}: whatever people say passes its gate with nothing to complain of`, () => {
    const { reviews, reviewSummaries, questions, comments } = content as unknown as Record<string, object[]>;
    const base = 'https://a.example/en/content.json';
    const issues = [
      ...reviews!.map((each) => parseReview(each, base)),
      ...reviewSummaries!.map((each) => parseReviewSummary(each)),
      ...questions!.map((each) => parseQuestion(each, base)),
      ...comments!.map((each) => parseComment(each, base)),
    ].flatMap((each) => each.issues);
    assert.deepEqual(issues, []);
    assert.ok(reviews!.filter((each) => 'pictures' in each).length >= 15);
    assert.ok(questions!.length >= 20 && comments!.length >= 30);
    for (const summary of reviewSummaries!.map((each) => parseReviewSummary(each).value)) {
      const stars = summary.distribution!;
      const count = stars.reduce((all, each) => all + each, 0);
      const average = stars.reduce((all, each, at) => all + each * (at + 1), 0) / count;
      assert.equal(count, summary.count);
      assert.ok(Math.abs(average - summary.average) < 0.05, `${average} is not ${summary.average}`);
    }
  });

  test(`${language}: stock, limits, compare prices and taxes of every kind`, () => {
    assert.ok(variants.filter(({ stock }) => stock === 0).length >= 4);
    assert.ok(variants.filter(({ stock }) => stock > 0 && stock <= shop.lowStockAt).length >= 4);
    assert.ok(variants.filter(({ maxPerOrder }) => maxPerOrder !== undefined).length >= 4);
    const compared = variants.flatMap(({ comparePrice }) => comparePrice ?? []);
    assert.deepEqual([...new Set(compared.map(({ kind }) => kind))].sort(), [
      'lastDeal',
      'market',
      'sevenDayLow',
      'suggestedRetail',
    ]);
    const modes = new Map(shop.stores.map(({ id, tradeMode }) => [id, tradeMode]));
    for (const { id, storeId, importTax, guarantees, returnDays } of shop.products) {
      assert.equal(importTax !== undefined, modes.get(storeId) !== 'domestic', id);
      assert.equal(guarantees.includes('taxIncluded'), importTax?.included === true, id);
      assert.equal(guarantees.includes('noReasonReturn7'), returnDays >= 7, id);
    }
  });

  test(`${language}: promotions of every kind, some that are over, some that run and some that are to come`, () => {
    const { promotions } = shop;
    assert.ok(promotions.length >= 24, `${promotions.length} promotions`);
    const codes = promotions.flatMap(({ code }) => code ?? []);
    assert.equal(new Set(codes.map((code) => code.toUpperCase())).size, codes.length);
    assert.ok(codes.length >= 20, `${codes.length} codes`);
    // By itself and by a code, of a store and of the whole house, for some products and for all.
    const kinds = promotions.map(({ benefit, code }) => `${benefit.kind}${code ? ' by code' : ''}`);
    for (const kind of ['every', 'ladder', 'percent', 'fixed']) {
      assert.ok(kinds.includes(kind), kind);
      assert.ok(kinds.includes(`${kind} by code`), `${kind} by code`);
    }
    const scopes = promotions.map(({ bearer, productIds }) => `${bearer}, ${productIds ? 'some' : 'all'}`);
    assert.deepEqual([...new Set(scopes)].sort(), ['platform, all', 'platform, some', 'store, all', 'store, some']);
    const epoch = Date.parse('2026-09-01T00:00:00+08:00');
    const phases = (among: typeof promotions): string[] =>
      among.map(({ startsAt = -Infinity, endsAt = Infinity }) =>
        endsAt <= epoch ? 'over' : startsAt > epoch ? 'to come' : 'running',
      );
    assert.deepEqual([...new Set(phases(promotions))].sort(), ['over', 'running', 'to come']);
    const flash = promotions.filter(({ code, startsAt, endsAt }) => !code && startsAt && endsAt);
    assert.deepEqual(phases(flash), ['over', 'running', 'to come']);
    // A threshold that one thing comes to exactly.
    const prices = new Set(variants.map(({ price }) => price));
    assert.ok(promotions.some(({ benefit }) => 'threshold' in benefit && prices.has(benefit.threshold ?? -1)));
    // Of no store: two codes for everything, of which one can be used.
    assert.ok(promotions.filter(({ code, storeId, productIds }) => code && !storeId && !productIds).length >= 2);
  });

  test(`${language}: coupons of every scope to claim, one of which none is left, a flash price and a gift`, () => {
    const coupons = shop.promotions.filter(({ claim }) => claim);
    const scopes = coupons.map(({ storeId, productIds, categories }) =>
      productIds ? 'products' : categories ? 'categories' : storeId ? 'store' : 'all',
    );
    assert.deepEqual([...new Set(scopes)].sort(), ['all', 'categories', 'products', 'store']);
    const sold = new Set(shop.products.map(({ category }) => category));
    for (const { id, code, categories = [] } of coupons) {
      assert.ok(code, id);
      for (const category of categories) assert.ok(sold.has(category), `${id}: ${category}`);
    }
    assert.ok(coupons.some(({ claim }) => claim?.stock === 0));
    assert.ok(coupons.some(({ newShoppers }) => newShoppers));
    assert.ok(shop.offers.some(({ kind }) => kind === 'flash'));
    assert.ok(shop.promotions.some(({ benefit, code }) => benefit.kind === 'gift' && !code));
  });

  test(`${language}: the journal shows a coupon that there is, in a note and alone`, () => {
    const page = readFileSync(`demo/journal/${language === 'en' ? 'index' : 'zh'}.html`, 'utf8');
    const shown = [...page.matchAll(/<xhs-coupon[^>]* coupon-id="([^"]+)"/g)].map((match) => match[1]);
    assert.equal(shown.length, 2);
    for (const id of shown)
      assert.ok(
        shop.promotions.some((each) => each.id === id && each.claim),
        id,
      );
  });

  test(`${language}: a promotion takes at most half of what has to be bought for it, or the price of one thing`, () => {
    const priceOf = new Map(
      shop.products.map(({ id, variants: all }) => [id, Math.min(...all.map((each) => each.price))]),
    );
    for (const { id, benefit, productIds } of shop.promotions) {
      const steps = benefit.kind === 'ladder' ? benefit.steps : [benefit];
      for (const step of steps) {
        if (!('amount' in step)) continue;
        const least = productIds && Math.min(...productIds.map((each) => priceOf.get(each) ?? 0));
        const base = step.threshold ?? 0;
        assert.ok(step.amount <= Math.max(base / 2, least ?? 2000), id);
      }
    }
  });

  test(`${language}: what is new comes before what is old: each product has a day of its own, before all talk of it`, () => {
    const days = new Map(shop.products.map(({ id, listedAt }) => [id, listedAt ?? assert.fail(id)]));
    assert.equal(new Set(days.values()).size, shop.products.length);
    const newest = [...days].sort(([, a], [, b]) => b - a).map(([id]) => id);
    assert.notDeepEqual(newest, [...days.keys()]);
    const told = [
      ...content.reviews.map(({ productId, createdAt }) => [productId, createdAt]),
      ...content.notes.flatMap(({ publishedAt, tags }) => tags.map(({ productId }) => [productId, publishedAt])),
    ].filter(([id]) => days.has(String(id)));
    assert.ok(told.length > content.reviews.length);
    for (const [id, at] of told) assert.ok((days.get(String(id)) ?? 0) < Date.parse(String(at)), String(id));
  });

  test(`${language}: every product can be sent somewhere`, () => {
    const standard = shop.delivery.find(({ id }) => id === 'standard');
    for (const { id } of shop.stores)
      assert.ok(
        standard?.rates.some(({ storeIds }) => storeIds?.includes(id)),
        id,
      );
  });

  test(`${language}: every picture has an alt text`, () => {
    for (const { id, media } of shop.products) {
      assert.ok(media.length === 2 && media.every(({ alt }) => alt.trim().length > 3), id);
    }
    const images = content.notes.flatMap((note) => note.images as readonly { url: string; alt?: string }[]);
    for (const { url, alt } of images) assert.ok((alt?.trim().length ?? 0) > 3, url);
  });

  test(`${language}: no tag names a price`, () => {
    for (const { id, tags } of content.notes) {
      for (const tag of tags) {
        assert.equal('price' in tag, false, String(id));
        assert.doesNotMatch(String(tag.label ?? ''), /[¥￥]|\d\s*元/);
      }
    }
  });

  test(`${language}: no absolute words and nothing that only a medicine may say`, () => {
    const all = [JSON.stringify(shop), JSON.stringify(content), ...texts(notes, language)];
    for (const text of all) {
      for (const words of [absolute[language], medical[language]]) {
        const found = words.exec(text);
        assert.equal(found && text.slice(Math.max(0, found.index - 30), found.index + 30), null);
      }
    }
  });

  test(`${language}: the readers of content find nothing to complain of`, () => {
    const read = [
      ...content.notes.map((note) => parseNote(note, base)),
      ...content.stores.map((store) => parseStore(store, base)),
      ...content.reviews.map((review) => parseReview(review, base)),
    ];
    assert.deepEqual(
      read.flatMap(({ issues }) => issues),
      [],
    );
  });
}
