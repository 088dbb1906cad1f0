import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ComplianceRule } from '../../../src/rules/compliance/finding.js';
import { brokenRules, lint, product } from './build-note.js';

const mug = product({ id: 'mug' });
const food = product({ id: 'mug', title: 'Oats', category: 'food' });
const healthFood = product({
  id: 'mug',
  title: 'Fish oil',
  category: 'healthFood',
  qualifications: [{ kind: 'healthFoodFiling', number: '示例 1' }],
});
const serum = product({
  id: 'mug',
  title: 'Serum',
  category: 'ordinaryCosmetics',
  qualifications: [{ kind: 'cosmeticsFiling', number: '示例 1' }],
});
const sunscreen = product({
  id: 'mug',
  title: 'Sunscreen',
  category: 'specialCosmetics',
  qualifications: [{ kind: 'cosmeticsRegistration', number: '示例 1' }],
});
const guest = { id: 'g', name: 'A guest' };

/** Words that break a rule, and words near to them that do not, about the same product. */
const cases: readonly (readonly [ComplianceRule, typeof mug, breaks: string, keeps: string])[] = [
  ['absolute-words', mug, '这是世界级的杯子。', '世界级非遗的窑口，我们去看了。'],
  ['absolute-words', mug, '全网最低价，错过没有。', '这是我们家最低价的一款。'],
  ['absolute-words', mug, '市面上最好的杯子。', '认识了二十年，最好的朋友送的搬家礼。'],
  ['absolute-words', mug, '国 家 级 的釉。', '国家级森林公园里捡的松果。'],
  ['absolute-words', mug, '销量第一。', '据示例协会 2025 年报告第 3 页，销量第一。'],
  ['absolute-words', mug, 'The best mug in the world.', 'Not the best mug, and I like it.'],
  ['absolute-words', mug, 'An unbeatable glaze.', 'Best before next May, says the box.'],
  ['health-claim', food, '吃了两个月，血压降下来了。', '不能代替降压药，血压高请遵医嘱。'],
  ['health-claim', food, '十天瘦八斤。', '减掉的是包装，不是我。'],
  ['health-claim', food, 'It cures a cold in a night.', 'It does not cure a cold. It is porridge.'],
  ['health-claim', healthFood, 'Two with lunch.', '两粒，随餐。本品不能代替药物。'],
  ['cosmetic-claim', serum, '医用级成分，放心用。', '它不是药妆，就是一瓶水。'],
  ['cosmetic-claim', serum, '七天变白。', '这个颜色显白。'],
  ['cosmetic-claim', serum, 'SPF 30 inside.', 'Wear it under your sunscreen.'],
  ['cosmetic-claim', sunscreen, '顺便美白。', 'SPF50，两小时补一次。'],
  ['deposit-too-high', mug, '定金三成，开窑再付。', '定金两成，开窑再付。'],
  ['deposit-too-high', mug, '定金 30 元。', '订金 30 元，随时退。'],
  ['deposit-too-high', mug, 'Thirty per cent deposit.', 'A fifth upfront, the rest when it ships.'],
  ['price-in-text', mug, '只要 88 元。', '100 元，包邮。'],
  ['price-in-text', mug, '九十九块钱，带走。', '满 99 元包邮，积木一共十二块。'],
  ['price-in-text', mug, 'Fifty quid.', 'My taxi home was £50, the mug was a present.'],
  ['price-in-text', mug, 'From ¥80.', 'From ¥100.'],
  ['outbound-link', mug, '加薇信 mug_house 便宜。', '不加微信，点图上的白点就好。'],
  ['outbound-link', mug, 'More at www.elsewhere.example.', 'More at www.house.example.'],
  ['outbound-link', mug, 'WhatsApp me to order.', 'Fog at five, e.g. on Mondays.'],
  ['outbound-link', mug, '打电话 0571-0000 0123 下单。', '批号 20260101，罐底有。'],
];

for (const [rule, about, breaks, keeps] of cases) {
  test(`${rule}: “${breaks}”, but not “${keeps}”`, () => {
    const note = (body: string): Parameters<typeof brokenRules>[0] => ({
      note: { body, products: ['mug'] },
      products: [about],
    });
    assert.deepEqual(brokenRules(note(breaks)), [rule]);
    assert.deepEqual(brokenRules(note(keeps)), []);
  });
}

const sent: readonly (readonly [body: string, isPaid: boolean])[] = [
  ['品牌寄来的，用了一周。', true],
  ['妈妈寄来的，用了一周。', false],
  ['这期是合作，谢谢金主。', true],
  ['没有合作，自己花钱买的。', false],
  ['They sent me the mug in May.', true],
  ['My sister gave me the mug in May.', false],
  ['I earn a commission on it.', true],
  ['Nobody paid me for this.', false],
];

for (const [body, isPaid] of sent) {
  test(`missing-disclosure: “${body}” ${isPaid ? 'wants' : 'needs no'} label`, () => {
    const expected = isPaid ? ['missing-disclosure'] : [];
    assert.deepEqual(brokenRules({ note: { body, author: guest } }), expected);
    assert.deepEqual(brokenRules({ note: { body, author: guest, disclosures: [{ kind: 'partnership' }] } }), []);
    assert.deepEqual(brokenRules({ note: { body } }), [], 'of the store itself');
  });
}

test('the name of an author is no praise', () => {
  const body = '第一品牌杯子铺，今天开门。';
  assert.deepEqual(brokenRules({ note: { body } }), ['absolute-words']);
  assert.deepEqual(brokenRules({ note: { body, author: { ...guest, name: '第一品牌杯子铺' } } }), []);
});

test('a finding has the words as they are meant, and where they stand', () => {
  assert.deepEqual(lint({ note: { body: '只要￥８８。', products: ['mug'] }, products: [mug] }), [
    { rule: 'price-in-text', path: 'body', words: '¥88' },
  ]);
});
