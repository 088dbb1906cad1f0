export default [
  {
    id: 'shanmai-buckwheat-tea',
    title: { en: 'Roasted Buckwheat Tea', 'zh-CN': '炭焙苦荞茶' },
    subtitle: { en: 'Toasty, easy, naturally without caffeine', 'zh-CN': '麦香浓，热水冲就好' },
    description: {
      en: 'Mountain buckwheat, hulled and roasted slowly. A spoonful of about five grams, hot water, three minutes: the cup turns gold, and the grains at the bottom are good to eat. There is no tea leaf in it, so evenings are fine.',
      'zh-CN':
        '高山苦荞去壳后慢火焙香，一勺约五克，热水冲下去等三分钟，茶汤金黄，喝完的荞麦粒可以嚼着吃。不含茶叶，晚上喝也安心。',
    },
    category: { en: 'Tea', 'zh-CN': '茶' },
    pictures: [
      { en: 'The tin on a wooden plinth with a full cup', 'zh-CN': '木台上的茶罐和一杯茶' },
      { en: 'A cup of buckwheat tea from above', 'zh-CN': '俯拍一杯苦荞茶' },
    ],
    options: [
      {
        id: 'pack',
        name: { en: 'Pack', 'zh-CN': '包装' },
        values: [
          ['tin', { en: 'Tin, 250 g', 'zh-CN': '罐装 250 克' }],
          ['refill', { en: 'Refill, 500 g', 'zh-CN': '补充装 500 克' }],
          ['sachets', { en: '20 sachets', 'zh-CN': '独立小包 20 袋' }],
        ],
      },
    ],
    variants: [
      ['tin', 6800, 120, 380, { sku: 'SM-BT-250' }],
      ['refill', 9800, 80, 540, { compare: [13600, 'suggestedRetail'], sku: 'SM-BT-500' }],
      ['sachets', 4500, 150, 180, { sku: 'SM-BT-20' }],
    ],
    shipping: { dispatchHours: 48, from: { en: 'Xichang, Sichuan', 'zh-CN': '四川西昌' } },
    returnDays: 7,
    guarantees: ['authentic', 'noReasonReturn7', 'damageCover'],
    rating: [4.9, 4180],
    qualifications: [
      {
        kind: { en: 'Food production licence', 'zh-CN': '食品生产许可证' },
        number: { en: 'SC100000000011 (sample)', 'zh-CN': 'SC100000000011（示例）' },
        issuer: { en: 'Sample County Market Supervision Bureau', 'zh-CN': '示例县市场监督管理局' },
      },
    ],
    specifications: [
      [
        { en: 'Ingredients', 'zh-CN': '配料' },
        { en: 'Tartary buckwheat', 'zh-CN': '苦荞' },
      ],
      [
        { en: 'To brew', 'zh-CN': '冲泡' },
        { en: '5 g, 300 ml at 95 °C, 3 minutes', 'zh-CN': '5 克，95℃ 热水 300 毫升，3 分钟' },
      ],
      [
        { en: 'Shelf life', 'zh-CN': '保质期' },
        { en: 'Eighteen months', 'zh-CN': '十八个月' },
      ],
      [
        { en: 'Grown in', 'zh-CN': '产地' },
        { en: 'Liangshan, Sichuan', 'zh-CN': '四川凉山' },
      ],
    ],
  },
  {
    id: 'shanmai-oolong',
    title: { en: 'Hillside Oolong', 'zh-CN': '山场乌龙' },
    subtitle: { en: 'Two roasts of one spring harvest', 'zh-CN': '轻焙清香，中焙回甘' },
    description: {
      en: 'One hillside, one spring picking, two fires. The light roast keeps an orchid note and pours pale; the medium roast is rounder, with toasted nuts at the end. It brews well in a gaiwan, a mug or a flask, and holds for five or six infusions.',
      'zh-CN':
        '同一片山场的春茶，分两种火候。轻焙留着兰花香，汤色浅黄；中焙更稳，带一点烤坚果的尾韵。盖碗、飘逸杯、保温杯都好泡，五六道后仍有味。',
    },
    category: { en: 'Tea', 'zh-CN': '茶' },
    pictures: [
      { en: 'The tin on a wooden board with a cup', 'zh-CN': '木板上的茶罐和一杯茶' },
      { en: 'Light and medium roast, each with its cup', 'zh-CN': '轻焙和中焙两罐，各配一杯茶汤' },
    ],
    options: [
      {
        id: 'roast',
        name: { en: 'Roast', 'zh-CN': '焙火' },
        values: [
          ['light', { en: 'Light', 'zh-CN': '轻焙' }],
          ['medium', { en: 'Medium', 'zh-CN': '中焙' }],
        ],
      },
      {
        id: 'weight',
        name: { en: 'Weight', 'zh-CN': '净重' },
        values: [
          ['50g', { en: '50 g', 'zh-CN': '50 克' }],
          ['100g', { en: '100 g', 'zh-CN': '100 克' }],
        ],
      },
    ],
    variants: [
      ['light 50g', 5800, 64, 130, { sku: 'SM-OO-L50' }],
      ['light 100g', 10800, 40, 190, { sku: 'SM-OO-L100' }],
      ['medium 50g', 6200, 58, 130, { sku: 'SM-OO-M50' }],
      ['medium 100g', 11600, 36, 190, { sku: 'SM-OO-M100' }],
    ],
    shipping: { dispatchHours: 48, from: { en: 'Xichang, Sichuan', 'zh-CN': '四川西昌' } },
    returnDays: 7,
    guarantees: ['authentic', 'noReasonReturn7', 'damageCover'],
    rating: [4.8, 1520],
    qualifications: [
      {
        kind: { en: 'Food production licence', 'zh-CN': '食品生产许可证' },
        number: { en: 'SC100000000012 (sample)', 'zh-CN': 'SC100000000012（示例）' },
        issuer: { en: 'Sample County Market Supervision Bureau', 'zh-CN': '示例县市场监督管理局' },
      },
    ],
    specifications: [
      [
        { en: 'Ingredients', 'zh-CN': '配料' },
        { en: 'Oolong tea', 'zh-CN': '乌龙茶' },
      ],
      [
        { en: 'To brew', 'zh-CN': '冲泡' },
        { en: '6 g, 120 ml at the boil, 20 seconds to begin with', 'zh-CN': '6 克，沸水 120 毫升，首泡 20 秒' },
      ],
      [
        { en: 'To keep', 'zh-CN': '贮存' },
        { en: 'Sealed, dark, cool', 'zh-CN': '密封、避光、阴凉' },
      ],
      [
        { en: 'Grown in', 'zh-CN': '产地' },
        { en: 'Anxi, Fujian', 'zh-CN': '福建安溪' },
      ],
    ],
  },
  {
    id: 'shanmai-crisps',
    title: { en: 'Oat Crisps', 'zh-CN': '燕麦薄脆' },
    subtitle: { en: 'Baked and sent in the same week', 'zh-CN': '当周烤，当周发' },
    description: {
      en: 'Whole oats, rolled thin and baked until they snap. Sea salt is savoury, brown sugar has a burnt edge, sesame is dense, seaweed is light. Baked to order with a short shelf life: eat them soon. As fresh, short-dated food they cannot be returned without a reason.',
      'zh-CN':
        '整粒燕麦压薄烤脆，四种口味。海盐咸香，红糖有焦边，芝麻厚实，海苔清爽。当周烘烤、短保发货，收到后请尽快吃完；因为是鲜制短保食品，拆封与否都不支持七天无理由退货。',
    },
    category: { en: 'Snacks', 'zh-CN': '零食' },
    pictures: [
      { en: 'A bag of crisps beside a bowl of them', 'zh-CN': '一袋薄脆和一碗薄脆' },
      { en: 'All four flavours in a row', 'zh-CN': '四种口味排成一排' },
    ],
    options: [
      {
        id: 'flavour',
        name: { en: 'Flavour', 'zh-CN': '口味' },
        values: [
          ['sea-salt', { en: 'Sea salt', 'zh-CN': '海盐' }],
          ['brown-sugar', { en: 'Brown sugar', 'zh-CN': '红糖' }],
          ['sesame', { en: 'Black sesame', 'zh-CN': '黑芝麻' }],
          ['seaweed', { en: 'Seaweed', 'zh-CN': '海苔' }],
        ],
      },
    ],
    variants: [
      ['sea-salt', 2600, 85, 140, { sku: 'SM-CR-SS' }],
      ['brown-sugar', 2600, 73, 140, { sku: 'SM-CR-BS' }],
      ['sesame', 2600, 66, 140, { sku: 'SM-CR-SE' }],
      ['seaweed', 2800, 3, 140, { sku: 'SM-CR-SW' }],
    ],
    shipping: { dispatchHours: 24, from: { en: 'Xichang, Sichuan', 'zh-CN': '四川西昌' } },
    returnDays: 0,
    guarantees: ['authentic', 'damageCover'],
    rating: [4.7, 2764],
    qualifications: [
      {
        kind: { en: 'Food production licence', 'zh-CN': '食品生产许可证' },
        number: { en: 'SC100000000013 (sample)', 'zh-CN': 'SC100000000013（示例）' },
        issuer: { en: 'Sample County Market Supervision Bureau', 'zh-CN': '示例县市场监督管理局' },
      },
    ],
    specifications: [
      [
        { en: 'Ingredients', 'zh-CN': '配料' },
        { en: 'Oats, rice oil, egg, seasoning by flavour', 'zh-CN': '燕麦、米油、鸡蛋、调味料（依口味）' },
      ],
      [
        { en: 'Allergens', 'zh-CN': '过敏原' },
        { en: 'Oats and egg; the sesame one contains sesame', 'zh-CN': '含燕麦、鸡蛋；芝麻口味含芝麻' },
      ],
      [
        { en: 'Net weight', 'zh-CN': '净含量' },
        { en: '120 g', 'zh-CN': '120 克' },
      ],
      [
        { en: 'Shelf life', 'zh-CN': '保质期' },
        { en: 'Thirty days', 'zh-CN': '三十天' },
      ],
    ],
  },
];
