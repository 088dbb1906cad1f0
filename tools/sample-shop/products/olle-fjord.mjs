export default [
  {
    id: 'olle-fjord-puree',
    sku: 'OF-PU',
    title: { en: 'First Spoon Puree', 'zh-CN': '小勺果蔬泥' },
    subtitle: { en: 'One thing at a time, six pouches', 'zh-CN': '单一食材起步，六袋装' },
    description: {
      en: 'Pear, carrot and pumpkin come alone; the fourth is apple with oat, for when the first three are known. Cooked in the pouch, nothing added. From six months, squeezed onto a spoon. Close it, chill it, and finish it the same day. Imported food: no return without a reason.',
      'zh-CN':
        '梨、胡萝卜、南瓜都是单一食材，第四种是苹果燕麦，等前三种都吃过了再试。袋内蒸煮，不加糖盐。六个月以上，挤到勺子上喂。开袋后拧紧盖子放冰箱，当天吃完。进口食品，不支持无理由退货。',
    },
    category: { en: 'Baby food', 'zh-CN': '辅食' },
    pictures: [
      { en: 'A pouch of puree on a wooden board', 'zh-CN': '木板上的一袋果泥' },
      { en: 'All four flavours in a row', 'zh-CN': '四种口味排成一行' },
    ],
    options: [
      {
        id: 'flavour',
        name: { en: 'Flavour', 'zh-CN': '口味' },
        values: [
          ['pear', { en: 'Pear', 'zh-CN': '梨' }],
          ['carrot', { en: 'Carrot', 'zh-CN': '胡萝卜' }],
          ['pumpkin', { en: 'Pumpkin', 'zh-CN': '南瓜' }],
          ['apple-oat', { en: 'Apple and oat', 'zh-CN': '苹果燕麦' }],
        ],
      },
    ],
    variants: [
      ['pear', 8800, 48, 720, { max: 6 }],
      ['carrot', 8800, 36, 720, { max: 6 }],
      ['pumpkin', 8800, 0, 720, { max: 6 }],
      ['apple-oat', 9200, 41, 720, { max: 6 }],
    ],
    shipping: { dispatchHours: 72, from: { en: 'Zhengzhou bonded warehouse', 'zh-CN': '郑州保税仓' } },
    returnDays: 0,
    guarantees: ['authentic', 'damageCover', 'taxIncluded'],
    rating: [4.7, 884],
    specifications: [
      [
        { en: 'Net weight', 'zh-CN': '净含量' },
        { en: '6 × 100 g', 'zh-CN': '100 克 × 6 袋' },
      ],
      [
        { en: 'Age', 'zh-CN': '适用月龄' },
        { en: 'From six months', 'zh-CN': '6 个月以上' },
      ],
      [
        { en: 'Allergens', 'zh-CN': '致敏提示' },
        { en: 'The apple one contains oat', 'zh-CN': '苹果燕麦含燕麦' },
      ],
      [
        { en: 'Trade', 'zh-CN': '贸易方式' },
        { en: 'Cross-border, bonded; import tax is in the price', 'zh-CN': '跨境保税，价格已含税' },
      ],
      [
        { en: 'Made in', 'zh-CN': '产地' },
        { en: 'Norway', 'zh-CN': '挪威' },
      ],
    ],
    importTax: { vat: 1300, included: true },
  },
  {
    id: 'olle-fjord-balm',
    sku: 'OF-BA',
    title: { en: 'Flat Tin Balm', 'zh-CN': '扁罐润肤膏' },
    subtitle: { en: 'As flat as two coins', 'zh-CN': '薄得像两枚硬币' },
    description: {
      en: 'Rapeseed oil and beeswax, no scent. Firm in the tin, oil between the fingers; a dab does for two cheeks. Close the lid in summer, or it will tell your pocket.',
      'zh-CN': '菜籽油和蜂蜡，没有香味。罐子里是硬的，指尖一搓就化成油，一点点够抹两边脸。夏天盖紧，不然口袋会知道。',
    },
    category: { en: 'Baby care', 'zh-CN': '婴童护理' },
    pictures: [
      { en: 'A small flat tin, open, on a round plinth', 'zh-CN': '圆台上打开的小扁罐' },
      { en: 'Both sizes side by side', 'zh-CN': '两种规格并排' },
    ],
    options: [
      {
        id: 'size',
        name: { en: 'Size', 'zh-CN': '规格' },
        values: [
          ['15g', '15 g'],
          ['40g', '40 g'],
        ],
      },
    ],
    variants: [
      ['15g', 5800, 60, 50],
      ['40g', 9800, 29, 90, { compare: [10800, 'suggestedRetail'] }],
    ],
    shipping: { dispatchHours: 72, from: { en: 'Zhengzhou bonded warehouse', 'zh-CN': '郑州保税仓' } },
    returnDays: 0,
    guarantees: ['authentic', 'damageCover', 'taxIncluded'],
    rating: [4.8, 433],
    specifications: [
      [
        { en: 'Main ingredients', 'zh-CN': '主要成分' },
        { en: 'Rapeseed oil, beeswax', 'zh-CN': '菜籽油、蜂蜡' },
      ],
      [
        { en: 'Tin', 'zh-CN': '包装' },
        { en: 'Aluminium, screw lid', 'zh-CN': '铝罐，旋盖' },
      ],
      [
        { en: 'Trade', 'zh-CN': '贸易方式' },
        { en: 'Cross-border, bonded; import tax is in the price', 'zh-CN': '跨境保税，价格已含税' },
      ],
      [
        { en: 'Made in', 'zh-CN': '产地' },
        { en: 'Norway', 'zh-CN': '挪威' },
      ],
    ],
    importTax: { vat: 1300, included: true },
  },
  {
    id: 'olle-fjord-blanket',
    sku: 'OF-BL',
    title: { en: 'Pram Blanket', 'zh-CN': '推车针织毯' },
    subtitle: { en: 'A pram’s width and a little over', 'zh-CN': '比推车宽一点，两边能掖' },
    description: {
      en: 'Knitted from fine merino, loose enough for air and tight enough for small fingers. For prams and laps, with you there; not for the cot at night. Hand wash, roll in a towel, dry flat.',
      'zh-CN':
        '细美丽诺羊毛针织，透气，小手指又钻不进去。出门、抱着的时候盖，大人要在旁边，夜里别放进小床。手洗，用毛巾卷着吸水，平铺晾干。',
    },
    category: { en: 'Nursery', 'zh-CN': '婴儿用品' },
    pictures: [
      { en: 'A folded knit blanket on a wooden board', 'zh-CN': '木板上叠好的针织毯' },
      { en: 'All three colours stacked on a stool', 'zh-CN': '三个颜色叠放在凳子上' },
    ],
    options: [
      {
        id: 'colour',
        name: { en: 'Colour', 'zh-CN': '颜色' },
        values: [
          ['snow', { en: 'Snow', 'zh-CN': '雪白' }, '#f1eee6'],
          ['rust', { en: 'Rust', 'zh-CN': '铁锈红' }, '#b06a48'],
          ['fjord', { en: 'Fjord', 'zh-CN': '峡湾蓝' }, '#5f7d92'],
        ],
      },
    ],
    variants: [
      ['snow', 35800, 14, 420],
      ['rust', 35800, 18, 420],
      ['fjord', 35800, 3, 420, { max: 2 }],
    ],
    shipping: { dispatchHours: 72, from: { en: 'Zhengzhou bonded warehouse', 'zh-CN': '郑州保税仓' } },
    guarantees: ['authentic', 'noReasonReturn7', 'damageCover'],
    rating: [4.9, 207],
    specifications: [
      [
        { en: 'Material', 'zh-CN': '材质' },
        { en: 'Merino wool', 'zh-CN': '美丽诺羊毛' },
      ],
      [
        { en: 'Measures', 'zh-CN': '尺寸' },
        { en: '75 × 95 cm', 'zh-CN': '75 × 95 厘米' },
      ],
      [
        { en: 'Care', 'zh-CN': '洗涤' },
        { en: 'Hand wash, dry flat', 'zh-CN': '手洗，平铺晾干' },
      ],
      [
        { en: 'Trade', 'zh-CN': '贸易方式' },
        { en: 'Cross-border, bonded; import tax is added', 'zh-CN': '跨境保税，税费另计' },
      ],
      [
        { en: 'Made in', 'zh-CN': '产地' },
        { en: 'Norway', 'zh-CN': '挪威' },
      ],
    ],
    importTax: { vat: 1300 },
  },
];
