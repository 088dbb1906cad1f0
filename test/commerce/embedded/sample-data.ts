import type { CommerceContext } from '../../../src/commerce/adapter.js';

/** A small shop with one of everything: stock that runs out, limits, codes, goods from abroad, fresh food. */
export const sampleData = {
  currency: 'CNY',
  lowStockAt: 3,
  stores: [
    { id: 'glow', name: 'Glow' },
    { id: 'mai', name: 'Mai' },
    { id: 'lune', name: 'Lune', tradeMode: 'bonded' },
  ],
  products: [
    {
      id: 'serum',
      handle: 'harbour-serum',
      title: 'Serum',
      description: 'Light as water',
      category: 'care',
      storeId: 'glow',
      media: [{ url: '../pictures/serum.webp', width: 1000, height: 1000, alt: 'A bottle' }],
      options: [
        {
          id: 'size',
          name: 'Size',
          values: [
            { id: 's', label: 'Small', swatch: 'url(https://evil.example)' },
            { id: 'l', label: 'Large', swatch: '#ffaa00' },
          ],
        },
      ],
      variants: [
        { id: 'serum-s', sku: 'SE-S', options: { size: 's' }, price: 10_000, stock: 10, weight: 100 },
        {
          id: 'serum-l',
          options: { size: 'l' },
          price: 20_000,
          stock: 5,
          weight: 200,
          comparePrice: { price: 25_000, kind: 'suggestedRetail' },
        },
      ],
    },
    {
      id: 'tint',
      title: 'Tint',
      storeId: 'glow',
      options: [
        {
          id: 'colour',
          name: 'Colour',
          values: [
            { id: 'red', label: 'Red' },
            { id: 'plum', label: 'Plum' },
            { id: 'rare', label: 'Rare' },
          ],
        },
      ],
      variants: [
        { id: 'tint-red', options: { colour: 'red' }, price: 8900, stock: 0, weight: 40 },
        { id: 'tint-plum', options: { colour: 'plum' }, price: 9900, stock: 20, maxPerOrder: 2, weight: 40 },
        { id: 'tint-rare', options: { colour: 'rare' }, price: 9900, stock: 1, weight: 40 },
      ],
    },
    {
      id: 'crisps',
      title: 'Crisps',
      storeId: 'mai',
      returnDays: 0,
      shipping: { dispatchHours: 24 },
      variants: [{ id: 'crisps-1', price: 2600, stock: 30, weight: 140 }],
    },
    {
      id: 'cream',
      title: 'Cream',
      storeId: 'lune',
      returnDays: 0,
      shipping: { dispatchHours: 48 },
      importTax: { vat: 1300, consumption: 1500 },
      variants: [{ id: 'cream-1', price: 42_500, stock: 40, weight: 200 }],
    },
  ],
  promotions: [
    {
      id: 'every-200',
      title: '200-30',
      bearer: 'store',
      storeId: 'glow',
      benefit: { kind: 'every', threshold: 20_000, amount: 3000 },
    },
    {
      id: 'p20',
      title: '20 %',
      bearer: 'platform',
      code: 'GLOW20',
      benefit: { kind: 'percent', off: 2000, most: 5000 },
    },
    {
      id: 'tea',
      title: '10 %',
      bearer: 'store',
      storeId: 'mai',
      code: 'TEA10',
      benefit: { kind: 'percent', off: 1000, threshold: 5000 },
    },
    {
      id: 'welcome',
      title: 'Welcome',
      bearer: 'platform',
      code: 'WELCOME',
      claim: {},
      benefit: { kind: 'fixed', amount: 1500 },
    },
    {
      id: 'gone',
      title: 'Gone',
      bearer: 'platform',
      code: 'GONE',
      claim: { stock: 0 },
      benefit: { kind: 'fixed', amount: 1500 },
    },
    {
      id: 'old',
      title: 'Old',
      bearer: 'platform',
      code: 'SUMMER',
      endsAt: '2025-09-01T00:00:00+08:00',
      benefit: { kind: 'fixed', amount: 2000 },
    },
  ],
  delivery: [
    {
      id: 'standard',
      title: 'Standard',
      countries: ['CN'],
      days: [2, 4],
      carrier: 'Sample Express',
      rates: [
        { storeIds: ['lune'], firstFee: 0, days: [4, 8] },
        { storeIds: ['mai'], firstFee: 800, freeOver: 9900 },
        { storeIds: ['glow'], firstFee: 0 },
      ],
    },
    { id: 'express', title: 'Express', countries: ['CN'], rates: [{ storeIds: ['glow', 'mai'], firstFee: 1800 }] },
    { id: 'abroad', title: 'Abroad', countries: ['SG', 'US'], rates: [{ storeIds: ['glow', 'mai'], firstFee: 6800 }] },
  ],
  payments: [
    { id: 'sandbox-wechat', kind: 'wechat' },
    { id: 'sandbox-card', kind: 'card', flow: 'immediate' },
    { id: 'sandbox-declined', kind: 'card', flow: 'decline' },
  ],
} as const;

export const context: CommerceContext = { locale: 'en', country: 'CN', currency: 'CNY', customer: null };

export const home = {
  name: '林一',
  phone: '138 0013 8000',
  country: 'CN',
  region: '浙江省',
  city: '杭州市',
  district: '西湖区',
  street: '示例路1号',
};

/** What the contract suite has to know of the sample data. */
export const known = {
  context,
  plenty: { productId: 'serum', variantId: 'serum-s' },
  sibling: { productId: 'serum', variantId: 'serum-l' },
  other: { productId: 'crisps', variantId: 'crisps-1' },
  soldOut: { productId: 'tint', variantId: 'tint-red' },
  scarce: { productId: 'tint', variantId: 'tint-rare', units: 1 },
  limited: { productId: 'tint', variantId: 'tint-plum', units: 2 },
  code: 'GLOW20',
  expiredCode: 'SUMMER',
  minimumCode: { productId: 'crisps', variantId: 'crisps-1', code: 'TEA10', units: 2 },
  coupon: 'welcome',
  usedUpCoupon: 'gone',
  checkout: { address: home, paymentMethodId: 'sandbox-card' },
} as const;
