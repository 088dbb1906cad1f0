export default [
  {
    id: 'alder-reed-herbal-tea',
    sku: 'AR-HT',
    title: { en: 'Slim Tin Herbal Tea', 'zh-CN': '窄罐花草茶' },
    subtitle: { en: 'Meadow, flowers, roots', 'zh-CN': '草、花、根，三罐三种脾气' },
    description: {
      en: 'Three blends without tea leaf, in tins as slim as a paperback. Meadow is green and smells of cut hay; Flowers is chamomile and lime blossom with lemon peel; Roots takes six minutes and does not hurry. Sent from the United Kingdom: allow two weeks, and customs asks for an ID that matches the name.',
      'zh-CN':
        '三种配方都不含茶叶，罐子窄得像一本口袋书。「草」像刚割下的干草；「花」是洋甘菊和椴树花，加了柠檬皮；「根」要泡六分钟，急不来。英国直邮，大约两周，清关要和收件人一致的身份信息。',
    },
    category: { en: 'Tea', 'zh-CN': '茶' },
    pictures: [
      { en: 'A slim tin on a wooden board, a green sprig before it', 'zh-CN': '木板上一只窄罐，前面一枝绿叶' },
      { en: 'All three tins in a row', 'zh-CN': '三罐排成一行' },
    ],
    options: [
      {
        id: 'blend',
        name: { en: 'Blend', 'zh-CN': '配方' },
        values: [
          ['meadow', { en: 'Meadow', 'zh-CN': '草' }],
          ['flowers', { en: 'Flowers', 'zh-CN': '花' }],
          ['roots', { en: 'Roots', 'zh-CN': '根' }],
        ],
      },
    ],
    variants: [
      ['meadow', 9800, 25, 160],
      ['flowers', 9800, 30, 160],
      ['roots', 9800, 4, 160],
    ],
    shipping: { dispatchHours: 96, from: { en: 'Bristol, United Kingdom', 'zh-CN': '英国布里斯托' } },
    returnDays: 0,
    guarantees: ['authentic', 'damageCover'],
    rating: [4.6, 146],
    specifications: [
      [
        { en: 'Net weight', 'zh-CN': '净含量' },
        { en: '45 g', 'zh-CN': '45 克' },
      ],
      [
        { en: 'Ingredients', 'zh-CN': '配料' },
        { en: 'Herbs, flowers or roots by blend; no tea leaf', 'zh-CN': '按配方为草、花或根茎，不含茶叶' },
      ],
      [
        { en: 'Trade', 'zh-CN': '贸易方式' },
        { en: 'Cross-border, direct mail; import tax is added', 'zh-CN': '跨境直邮，税费另计' },
      ],
      [
        { en: 'Made in', 'zh-CN': '产地' },
        { en: 'United Kingdom', 'zh-CN': '英国' },
      ],
    ],
    importTax: { vat: 1300 },
  },
  {
    id: 'alder-reed-eye-pillow',
    sku: 'AR-EP',
    title: { en: 'Linen Eye Pillow', 'zh-CN': '亚麻眼枕' },
    subtitle: { en: 'It is dark under there', 'zh-CN': '盖上，天就黑了' },
    description: {
      en: 'A linen bag of flaxseed and a little dried lavender, heavier than it looks. It lies over the eyes and keeps the light out; that is all it does. The cover unbuttons for washing, the seeds stay dry.',
      'zh-CN':
        '亚麻小袋，装亚麻籽和一点干薰衣草，拿起来比看着沉。搭在眼睛上，挡光，没别的。外罩解扣能洗，里面的籽别沾水。',
    },
    category: { en: 'Bedroom', 'zh-CN': '卧室' },
    pictures: [
      { en: 'A small flax-coloured eye pillow on a linen cloth', 'zh-CN': '亚麻布上一只本色小眼枕' },
      { en: 'Both colours side by side', 'zh-CN': '两个颜色并排' },
    ],
    options: [
      {
        id: 'colour',
        name: { en: 'Colour', 'zh-CN': '颜色' },
        values: [
          ['flax', { en: 'Flax', 'zh-CN': '亚麻本色' }, '#cdbf9f'],
          ['dusk', { en: 'Dusk', 'zh-CN': '暮蓝' }, '#59657a'],
        ],
      },
    ],
    variants: [
      ['flax', 16800, 16, 320],
      ['dusk', 16800, 12, 320, { max: 2 }],
    ],
    shipping: { dispatchHours: 96, from: { en: 'Bristol, United Kingdom', 'zh-CN': '英国布里斯托' } },
    returnDays: 7,
    guarantees: ['authentic', 'noReasonReturn7', 'damageCover'],
    rating: [4.7, 98],
    specifications: [
      [
        { en: 'Material', 'zh-CN': '材质' },
        { en: 'Linen, flaxseed, dried lavender', 'zh-CN': '亚麻布、亚麻籽、干薰衣草' },
      ],
      [
        { en: 'Measures', 'zh-CN': '尺寸' },
        { en: '22 × 10 cm', 'zh-CN': '22 × 10 厘米' },
      ],
      [
        { en: 'Trade', 'zh-CN': '贸易方式' },
        { en: 'Cross-border, direct mail; import tax is added', 'zh-CN': '跨境直邮，税费另计' },
      ],
      [
        { en: 'Made in', 'zh-CN': '产地' },
        { en: 'United Kingdom', 'zh-CN': '英国' },
      ],
    ],
    importTax: { vat: 1300 },
  },
];
