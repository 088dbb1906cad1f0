export default [
  {
    id: 'norra-lune-toner',
    sku: 'NL-TO',
    title: { en: 'Birch Water Toner', 'zh-CN': '白桦水' },
    subtitle: { en: 'Tapped in spring, as plain as it sounds', 'zh-CN': '春天取的桦树汁，味道很淡' },
    description: {
      en: 'Birches give their water for three weeks in spring, before the leaves come. Norra Lune add glycerin and very little else. It pours like water: a palmful on a clean face, patted rather than wiped. No perfume. Sent from a bonded warehouse.',
      'zh-CN':
        '桦树只在发芽前的三周出水。Norra Lune 把这三周的桦树汁收下来，加甘油，别的几乎不放。质地就是水，倒一点在掌心拍上脸，用化妆棉反而可惜。没有香精。保税仓发货。',
    },
    category: { en: 'Skincare', 'zh-CN': '护肤' },
    pictures: [
      { en: 'A tall frosted bottle on a slab with a pebble', 'zh-CN': '石台上高高的磨砂瓶和一颗鹅卵石' },
      { en: 'Both sizes side by side', 'zh-CN': '两种容量并排' },
    ],
    options: [
      {
        id: 'size',
        name: { en: 'Size', 'zh-CN': '规格' },
        values: [
          ['100ml', '100 ml'],
          ['200ml', '200 ml'],
        ],
      },
    ],
    variants: [
      ['100ml', 15800, 34, 190],
      ['200ml', 25800, 21, 330, { compare: [28000, 'suggestedRetail'] }],
    ],
    shipping: { dispatchHours: 72, from: { en: 'Ningbo bonded warehouse', 'zh-CN': '宁波保税仓' } },
    returnDays: 0,
    guarantees: ['authentic', 'damageCover'],
    rating: [4.6, 318],
    specifications: [
      [
        { en: 'Skin type', 'zh-CN': '适合肤质' },
        { en: 'All skin types', 'zh-CN': '各种肤质' },
      ],
      [
        { en: 'Main ingredients', 'zh-CN': '主要成分' },
        { en: 'Birch sap, glycerin', 'zh-CN': '白桦树汁、甘油' },
      ],
      [
        { en: 'Trade', 'zh-CN': '贸易方式' },
        { en: 'Cross-border, bonded; import tax is added', 'zh-CN': '跨境保税，税费另计' },
      ],
      [
        { en: 'Made in', 'zh-CN': '产地' },
        { en: 'Sweden', 'zh-CN': '瑞典' },
      ],
    ],
    importTax: { vat: 1300 },
  },
  {
    id: 'norra-lune-night-mask',
    sku: 'NL-NM',
    title: { en: 'Long Night Mask', 'zh-CN': '长夜睡眠面膜' },
    subtitle: { en: 'A thin layer, then off to bed', 'zh-CN': '薄薄一层，抹完去睡' },
    description: {
      en: 'In December the sun is up for five hours, which leaves a long evening. This one goes on last, as thin as half a soybean will stretch, and is rinsed off in the morning. Oat, honey extract and a jelly texture that does not travel to the pillow.',
      'zh-CN':
        '十二月那边一天只有五个小时的太阳，夜很长。睡前最后一步，挖半颗黄豆大小，抹得薄薄的，早上用清水洗掉。燕麦加蜂蜜提取物，啫喱质地，等几分钟就不沾枕头了。',
    },
    category: { en: 'Skincare', 'zh-CN': '护肤' },
    pictures: [
      { en: 'A wide jar of mask, open, its lid leaning on it', 'zh-CN': '打开的宽口面膜罐，盖子靠在一旁' },
      { en: 'Both sizes side by side', 'zh-CN': '两种容量并排' },
    ],
    options: [
      {
        id: 'size',
        name: { en: 'Size', 'zh-CN': '规格' },
        values: [
          ['30ml', '30 ml'],
          ['75ml', '75 ml'],
        ],
      },
    ],
    variants: [
      ['30ml', 19800, 28, 140],
      ['75ml', 36800, 5, 260, { compare: [39800, 'suggestedRetail'], max: 2 }],
    ],
    shipping: { dispatchHours: 72, from: { en: 'Ningbo bonded warehouse', 'zh-CN': '宁波保税仓' } },
    returnDays: 0,
    guarantees: ['authentic', 'damageCover', 'taxIncluded'],
    rating: [4.7, 254],
    specifications: [
      [
        { en: 'Texture', 'zh-CN': '质地' },
        { en: 'Jelly', 'zh-CN': '啫喱' },
      ],
      [
        { en: 'Main ingredients', 'zh-CN': '主要成分' },
        { en: 'Water, glycerin, oat extract, honey extract', 'zh-CN': '水、甘油、燕麦提取物、蜂蜜提取物' },
      ],
      [
        { en: 'Trade', 'zh-CN': '贸易方式' },
        { en: 'Cross-border, bonded; import tax is in the price', 'zh-CN': '跨境保税，价格已含税' },
      ],
      [
        { en: 'Made in', 'zh-CN': '产地' },
        { en: 'Sweden', 'zh-CN': '瑞典' },
      ],
    ],
    importTax: { vat: 1300, included: true },
  },
  {
    id: 'norra-lune-lip-balm',
    sku: 'NL-LB',
    title: { en: 'Cloudberry Lip Balm', 'zh-CN': '云莓润唇膏' },
    subtitle: { en: 'Small enough to lose in every pocket', 'zh-CN': '小小一支，每个口袋都能塞' },
    description: {
      en: 'Beeswax and cloudberry seed oil in a stick as long as a thumb joint. The plain one has neither scent nor colour, the cloudberry is faintly tart, the tinted one leaves about as much red as a walk in the cold.',
      'zh-CN':
        '蜂蜡配云莓籽油，一支只有拇指节那么长。原味没有香也没有颜色，云莓有一点点酸，微红那支涂上像刚从冷风里走回来。',
    },
    category: { en: 'Skincare', 'zh-CN': '护肤' },
    pictures: [
      { en: 'A small balm stick on a round plinth, its cap beside it', 'zh-CN': '圆台上一支小润唇膏，盖子放在旁边' },
      { en: 'All three balms in a row', 'zh-CN': '三支排成一行' },
    ],
    options: [
      {
        id: 'kind',
        name: { en: 'Kind', 'zh-CN': '款式' },
        values: [
          ['plain', { en: 'Plain', 'zh-CN': '原味' }],
          ['cloudberry', { en: 'Cloudberry', 'zh-CN': '云莓' }, '#e8a44c'],
          ['tinted', { en: 'Tinted', 'zh-CN': '微红' }, '#c4625a'],
        ],
      },
    ],
    variants: [
      ['plain', 6800, 88, 30],
      ['cloudberry', 6800, 64, 30],
      ['tinted', 7800, 3, 30],
    ],
    shipping: { dispatchHours: 72, from: { en: 'Ningbo bonded warehouse', 'zh-CN': '宁波保税仓' } },
    returnDays: 0,
    guarantees: ['authentic', 'damageCover', 'taxIncluded'],
    rating: [4.8, 731],
    specifications: [
      [
        { en: 'Net weight', 'zh-CN': '净含量' },
        { en: '3.5 g', 'zh-CN': '3.5 克' },
      ],
      [
        { en: 'Main ingredients', 'zh-CN': '主要成分' },
        { en: 'Beeswax, cloudberry seed oil, shea butter', 'zh-CN': '蜂蜡、云莓籽油、乳木果油' },
      ],
      [
        { en: 'Trade', 'zh-CN': '贸易方式' },
        { en: 'Cross-border, bonded; import tax is in the price', 'zh-CN': '跨境保税，价格已含税' },
      ],
      [
        { en: 'Made in', 'zh-CN': '产地' },
        { en: 'Sweden', 'zh-CN': '瑞典' },
      ],
    ],
    importTax: { vat: 1300, included: true },
  },
];
