export default [
  {
    id: 'shanmai-nut-mix',
    sku: 'SM-NM',
    title: { en: 'Mountain Nut Mix', 'zh-CN': '山货混合坚果' },
    subtitle: { en: 'Walnuts, almonds, cashews, and a pouch that shuts', 'zh-CN': '核桃、巴旦木、腰果，袋口能封' },
    description: {
      en: 'Walnuts from our own valley, almonds and cashews from further off, roasted in trays the week they are packed. Plain is only nuts, sea salt is what it says, and the honey one is tossed in Hillside Honey and dried again. Roasted to order with a short date, so it cannot be returned without a reason.',
      'zh-CN':
        '核桃是自家山谷里的，巴旦木和腰果从外地来，当周烤、当周装。原味就只有坚果；海盐的撒一层细盐；蜜烤的拌了自家蜂蜜再低温烘干。现烤短保，不支持无理由退货。',
    },
    category: { en: 'Snacks', 'zh-CN': '零食' },
    pictures: [
      { en: 'A pouch of nuts, some spilling onto a wooden board', 'zh-CN': '一袋坚果，几颗滚到木板上' },
      { en: 'All three flavours in a row', 'zh-CN': '三种口味排成一行' },
    ],
    options: [
      {
        id: 'flavour',
        name: { en: 'Flavour', 'zh-CN': '口味' },
        values: [
          ['plain', { en: 'Plain', 'zh-CN': '原味' }],
          ['sea-salt', { en: 'Sea salt', 'zh-CN': '海盐' }],
          ['honey', { en: 'Honey', 'zh-CN': '蜜烤' }],
        ],
      },
    ],
    variants: [
      ['plain', 4500, 72, 240],
      ['sea-salt', 4500, 60, 240],
      ['honey', 4800, 44, 240, { compare: [5200, 'sevenDayLow'] }],
    ],
    shipping: { dispatchHours: 24, from: { en: 'Xichang, Sichuan', 'zh-CN': '四川西昌' } },
    returnDays: 0,
    guarantees: ['authentic', 'damageCover'],
    rating: [4.8, 1874],
    qualifications: [
      {
        kind: { en: 'Food production licence', 'zh-CN': '食品生产许可证' },
        number: { en: 'SC100000000021 (sample)', 'zh-CN': 'SC100000000021（示例）' },
        issuer: { en: 'Sample County Market Supervision Bureau', 'zh-CN': '示例县市场监督管理局' },
      },
    ],
    specifications: [
      [
        { en: 'Ingredients', 'zh-CN': '配料' },
        {
          en: 'Walnuts, almonds, cashews; salt or honey by flavour',
          'zh-CN': '核桃、巴旦木、腰果；按口味加食用盐或蜂蜜',
        },
      ],
      [
        { en: 'Allergens', 'zh-CN': '致敏提示' },
        { en: 'Tree nuts', 'zh-CN': '含坚果' },
      ],
      [
        { en: 'Net weight', 'zh-CN': '净含量' },
        { en: '210 g', 'zh-CN': '210 克' },
      ],
      [
        { en: 'Shelf life', 'zh-CN': '保质期' },
        { en: 'Ninety days', 'zh-CN': '九十天' },
      ],
    ],
  },
  {
    id: 'shanmai-honey',
    sku: 'SM-HO',
    title: { en: 'Hillside Honey', 'zh-CN': '山坡蜂蜜' },
    subtitle: { en: 'One hillside, one summer', 'zh-CN': '一面山坡，一个夏天' },
    description: {
      en: 'The hives stand above the buckwheat, at two thousand metres. We take the honey once, at the end of summer, and strain it without heating. It is amber and a little malty. It sets in the cold; stand the jar in warm water and it runs again. Not for babies under one year.',
      'zh-CN':
        '蜂箱放在荞麦地上面，海拔两千米。一年只取一次，夏末取，过滤，不加热。颜色是琥珀色，带一点麦芽味。天冷会结晶，连瓶放温水里就化开。一周岁以内的宝宝不能吃。',
    },
    category: { en: 'Pantry', 'zh-CN': '食材' },
    pictures: [
      { en: 'A jar of honey, the dipper resting on its lid', 'zh-CN': '一罐蜂蜜，盖上横放着木蜜棒' },
      { en: 'Both sizes side by side', 'zh-CN': '两种规格并排' },
    ],
    options: [
      {
        id: 'size',
        name: { en: 'Size', 'zh-CN': '规格' },
        values: [
          ['250g', '250 g'],
          ['500g', '500 g'],
        ],
      },
    ],
    variants: [
      ['250g', 5800, 50, 460],
      ['500g', 9800, 32, 820, { compare: [10800, 'suggestedRetail'], max: 4 }],
    ],
    shipping: { dispatchHours: 48, from: { en: 'Xichang, Sichuan', 'zh-CN': '四川西昌' } },
    returnDays: 0,
    guarantees: ['authentic', 'damageCover'],
    rating: [4.9, 1136],
    qualifications: [
      {
        kind: { en: 'Food production licence', 'zh-CN': '食品生产许可证' },
        number: { en: 'SC100000000022 (sample)', 'zh-CN': 'SC100000000022（示例）' },
        issuer: { en: 'Sample County Market Supervision Bureau', 'zh-CN': '示例县市场监督管理局' },
      },
    ],
    specifications: [
      [
        { en: 'Ingredients', 'zh-CN': '配料' },
        { en: 'Honey', 'zh-CN': '蜂蜜' },
      ],
      [
        { en: 'Storage', 'zh-CN': '贮存' },
        { en: 'Cool and dry; setting is normal', 'zh-CN': '阴凉干燥处，结晶属正常现象' },
      ],
      [
        { en: 'Shelf life', 'zh-CN': '保质期' },
        { en: 'Eighteen months', 'zh-CN': '十八个月' },
      ],
      [
        { en: 'Made in', 'zh-CN': '产地' },
        { en: 'Sichuan, China', 'zh-CN': '中国四川' },
      ],
    ],
  },
  {
    id: 'shanmai-tea-cups',
    sku: 'SM-TC',
    title: { en: 'Pair of Tea Cups', 'zh-CN': '山泥对杯' },
    subtitle: { en: 'One clay, three glazes, two cups', 'zh-CN': '同一种泥，三种釉，两只一对' },
    description: {
      en: 'Thrown by three potters up the road. The pale glaze shows the colour of the tea, the dark one forgives a shared sink, and the celadon runs in the kiln so that no two rims match. The foot is left bare. Each cup holds eighty millilitres, which is what you can drink before it cools.',
      'zh-CN':
        '山路上头三位师傅手拉的。月白看汤色，乌金藏茶渍，流青在窑里会自己淌，每只杯沿都不一样。杯底不上釉，放着不滑。一只八十毫升，刚好在凉掉之前喝完。',
    },
    category: { en: 'Tableware', 'zh-CN': '茶器' },
    pictures: [
      { en: 'A pair of celadon cups, one filled with golden tea', 'zh-CN': '一对流青茶杯，一只盛着金黄的茶' },
      { en: 'All three glazes, a pair of each', 'zh-CN': '三种釉色，各一对' },
    ],
    options: [
      {
        id: 'glaze',
        name: { en: 'Glaze', 'zh-CN': '釉色' },
        values: [
          ['pale', { en: 'Moon white', 'zh-CN': '月白' }, '#e9e6dc'],
          ['celadon', { en: 'Running celadon', 'zh-CN': '流青' }, '#9db8a8'],
          ['dark', { en: 'Dark gold', 'zh-CN': '乌金' }, '#3a322c'],
        ],
      },
    ],
    variants: [
      ['pale', 12800, 24, 520],
      ['celadon', 13800, 2, 520, { max: 2 }],
      ['dark', 12800, 18, 520],
    ],
    shipping: { dispatchHours: 48, from: { en: 'Xichang, Sichuan', 'zh-CN': '四川西昌' } },
    guarantees: ['authentic', 'noReasonReturn7', 'damageCover'],
    rating: [4.8, 529],
    qualifications: [
      {
        kind: { en: 'Test report, GB 4806.4', 'zh-CN': '检测报告（GB 4806.4）' },
        number: { en: 'SAMPLE-000023 (sample)', 'zh-CN': 'SAMPLE-000023（示例）' },
        issuer: { en: 'Sample Testing Laboratory', 'zh-CN': '示例检测中心' },
      },
    ],
    specifications: [
      [
        { en: 'Material', 'zh-CN': '材质' },
        { en: 'Stoneware, lead-free glaze', 'zh-CN': '粗陶，无铅釉' },
      ],
      [
        { en: 'Capacity', 'zh-CN': '容量' },
        { en: '80 ml each, two cups', 'zh-CN': '每只 80 毫升，两只装' },
      ],
      [
        { en: 'Care', 'zh-CN': '养护' },
        { en: 'Rinse with warm water; not for the microwave', 'zh-CN': '温水冲洗，不进微波炉' },
      ],
      [
        { en: 'Made in', 'zh-CN': '产地' },
        { en: 'Sichuan, China', 'zh-CN': '中国四川' },
      ],
    ],
  },
];
