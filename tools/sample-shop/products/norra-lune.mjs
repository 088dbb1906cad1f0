export default [
  {
    id: 'norra-lune-cream',
    title: { en: 'Winter Cellar Cream', 'zh-CN': '冬窖面霜' },
    subtitle: { en: 'A rich cream, made in the cold months', 'zh-CN': '只在冬天做的厚面霜' },
    description: {
      en: 'From November to March, Norra Lune stir oat oil and lingonberry seed oil together slowly and cold until they hold as one thick cream. Warm it between the fingers and press it in; in a dry season one layer at night is enough. Sent from a bonded warehouse.',
      'zh-CN':
        'Norra Lune 每年十一月到次年三月开锅，用低温慢搅把燕麦油和越橘籽油乳化成一罐厚霜。指腹捂热再按压，干燥的季节里晚间用一层就够。保税仓发货，随附中文说明。',
    },
    category: { en: 'Skincare', 'zh-CN': '护肤' },
    pictures: [
      { en: 'The open jar with its lid leaning on it', 'zh-CN': '打开的面霜罐，盖子靠在一旁' },
      { en: 'Both sizes side by side', 'zh-CN': '两种容量并排' },
    ],
    options: [
      {
        id: 'size',
        name: { en: 'Size', 'zh-CN': '规格' },
        values: [
          ['20ml', '20 ml'],
          ['50ml', '50 ml'],
        ],
      },
    ],
    variants: [
      ['20ml', 26800, 30, 110, { sku: 'NL-CR-20' }],
      ['50ml', 51800, 16, 210, { compare: [56000, 'suggestedRetail'], sku: 'NL-CR-50' }],
    ],
    shipping: { dispatchHours: 72, from: { en: 'Ningbo bonded warehouse', 'zh-CN': '宁波保税仓' } },
    returnDays: 0,
    guarantees: ['authentic', 'damageCover'],
    rating: [4.8, 642],
    qualifications: [],
    specifications: [
      [
        { en: 'Skin type', 'zh-CN': '适合肤质' },
        { en: 'Dry, and any skin in a dry season', 'zh-CN': '偏干、换季时的各种肤质' },
      ],
      [
        { en: 'Main ingredients', 'zh-CN': '主要成分' },
        { en: 'Oat oil, lingonberry seed oil, glycerin', 'zh-CN': '燕麦油、越橘籽油、甘油' },
      ],
      [
        { en: 'Trade', 'zh-CN': '贸易方式' },
        { en: 'Cross-border, bonded; import tax is added', 'zh-CN': '跨境保税，进口税另计' },
      ],
      [
        { en: 'Made in', 'zh-CN': '原产地' },
        { en: 'Sweden', 'zh-CN': '瑞典' },
      ],
    ],
    importTax: { vat: 1300, consumption: 1500 },
  },
  {
    id: 'norra-lune-cleanser',
    title: { en: 'Tundra Cleanser', 'zh-CN': '苔原洁面乳' },
    subtitle: { en: 'Low foam, gentle; tax is in the price', 'zh-CN': '低泡，不拔干，价格含税' },
    description: {
      en: 'It spreads like a lotion and foams a little with water; the skin does not feel tight afterwards. It lifts sunscreen and a day’s dust; take heavy make-up off first. The price holds the import tax, and nothing is added at checkout. Unopened, it can be returned within seven days.',
      'zh-CN':
        '像乳液一样推开，遇水起细泡，洗完不紧。可以带走薄薄的防晒和一天的灰，浓妆请先卸妆。标价已含进口税，结算时不再另计。未拆封支持七天无理由退货。',
    },
    category: { en: 'Skincare', 'zh-CN': '护肤' },
    pictures: [
      { en: 'The cleanser on a slab with a pebble', 'zh-CN': '石板上的洁面和一颗鹅卵石' },
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
      ['100ml', 15800, 48, 160, { sku: 'NL-CL-100' }],
      ['200ml', 24800, 22, 290, { sku: 'NL-CL-200' }],
    ],
    shipping: { dispatchHours: 72, from: { en: 'Ningbo bonded warehouse', 'zh-CN': '宁波保税仓' } },
    returnDays: 7,
    guarantees: ['authentic', 'noReasonReturn7', 'taxIncluded'],
    rating: [4.6, 388],
    qualifications: [],
    specifications: [
      [
        { en: 'Skin type', 'zh-CN': '适合肤质' },
        { en: 'Normal to dry', 'zh-CN': '中性、偏干' },
      ],
      [
        { en: 'Main ingredients', 'zh-CN': '主要成分' },
        {
          en: 'Water, glycerin, sodium cocoyl glutamate, moss extract',
          'zh-CN': '水、甘油、椰油酰基谷氨酸钠、苔藓提取物',
        },
      ],
      [
        { en: 'Trade', 'zh-CN': '贸易方式' },
        { en: 'Cross-border, bonded; tax included', 'zh-CN': '跨境保税，价格含税' },
      ],
      [
        { en: 'Made in', 'zh-CN': '原产地' },
        { en: 'Sweden', 'zh-CN': '瑞典' },
      ],
    ],
    importTax: { vat: 1300, consumption: 0, included: true },
  },
  {
    id: 'norra-lune-sunscreen',
    title: { en: 'Snow Line Sunscreen SPF 50', 'zh-CN': '雪线防晒乳 SPF50' },
    subtitle: { en: 'Goes on clear, fifteen minutes before you leave', 'zh-CN': '不泛白，出门前十五分钟涂' },
    description: {
      en: 'A sunscreen for snow and shore: slightly rich, with no white cast once it is spread. Use about a coin’s worth for the face, and again every two hours outdoors. The tinted one evens the skin a little on its own. Sent from a bonded warehouse; it cannot be returned without a reason.',
      'zh-CN':
        '为雪地和海边做的防晒乳，质地偏润，推匀后没有白膜。面部约取一元硬币大小，户外每两小时补涂。微调色款带一点肤色，可以当作素颜打底。保税仓发货，不支持七天无理由退货。',
    },
    category: { en: 'Sun care', 'zh-CN': '防晒' },
    pictures: [
      { en: 'The sunscreen with a straw hat and a slice of orange', 'zh-CN': '防晒乳、草帽和一片橙子' },
      { en: 'The tube beside a smear of the cream', 'zh-CN': '防晒乳和抹开的质地' },
    ],
    options: [
      {
        id: 'tint',
        name: { en: 'Version', 'zh-CN': '款式' },
        values: [
          ['clear', { en: 'Clear', 'zh-CN': '无色' }, '#f6f1ea'],
          ['tinted', { en: 'Tinted', 'zh-CN': '微调色' }, '#e2bf9d'],
        ],
      },
    ],
    variants: [
      ['clear', 19800, 55, 90, { sku: 'NL-SU-CL' }],
      ['tinted', 20800, 27, 90, { sku: 'NL-SU-TI' }],
    ],
    shipping: { dispatchHours: 72, from: { en: 'Ningbo bonded warehouse', 'zh-CN': '宁波保税仓' } },
    returnDays: 0,
    guarantees: ['authentic', 'damageCover'],
    rating: [4.7, 871],
    qualifications: [],
    specifications: [
      [{ en: 'Protection', 'zh-CN': '防晒指数' }, 'SPF 50, PA++++'],
      [{ en: 'Volume', 'zh-CN': '净含量' }, '50 ml'],
      [
        { en: 'Trade', 'zh-CN': '贸易方式' },
        { en: 'Cross-border, bonded; import tax is added', 'zh-CN': '跨境保税，进口税另计' },
      ],
      [
        { en: 'Made in', 'zh-CN': '原产地' },
        { en: 'Sweden', 'zh-CN': '瑞典' },
      ],
    ],
    importTax: { vat: 1300, consumption: 0 },
  },
];
