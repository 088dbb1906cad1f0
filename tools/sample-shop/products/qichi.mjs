export default [
  {
    id: 'qichi-candle',
    sku: 'QC-CA',
    title: { en: 'Evening Candle', 'zh-CN': '入夜香薰蜡烛' },
    subtitle: { en: 'Soy wax, in a glass to keep', 'zh-CN': '大豆蜡，杯子留着用' },
    description: {
      en: 'Four scents, all of them quieter than the label: cedar for rain, osmanthus for September, bath towel for Sundays, and plain beeswax for people who own a cat with opinions. The first burn takes an evening: stay until the melt reaches the glass. About forty hours.',
      'zh-CN':
        '四种味道，点起来都比闻着淡：雪松适合下雨天，桂花是九月，白棉像刚收下来的毛巾，蜂蜡几乎没有味道，家里有猫可以选它。头一回要留够一个晚上，等蜡面化到杯壁再吹。大约能点四十小时。',
    },
    category: { en: 'Home scent', 'zh-CN': '家居香氛' },
    pictures: [
      { en: 'A lit candle in a glass, in evening light', 'zh-CN': '傍晚的光里，玻璃杯中点着的蜡烛' },
      { en: 'All four scents in a row', 'zh-CN': '四种香味排成一行' },
    ],
    options: [
      {
        id: 'scent',
        name: { en: 'Scent', 'zh-CN': '香味' },
        values: [
          ['cedar', { en: 'Cedar', 'zh-CN': '雪松' }],
          ['osmanthus', { en: 'Osmanthus', 'zh-CN': '桂花' }],
          ['cotton', { en: 'White cotton', 'zh-CN': '白棉' }],
          ['beeswax', { en: 'Beeswax', 'zh-CN': '蜂蜡' }],
        ],
      },
    ],
    variants: [
      ['cedar', 12800, 36, 480],
      ['osmanthus', 12800, 5, 480, { max: 2 }],
      ['cotton', 12800, 41, 480],
      ['beeswax', 11800, 30, 480],
    ],
    shipping: { dispatchHours: 48, from: { en: 'Jingdezhen, Jiangxi', 'zh-CN': '江西景德镇' } },
    guarantees: ['authentic', 'noReasonReturn7', 'damageCover'],
    rating: [4.7, 1290],
    specifications: [
      [
        { en: 'Wax', 'zh-CN': '蜡' },
        { en: 'Soy wax and beeswax', 'zh-CN': '大豆蜡、蜂蜡' },
      ],
      [
        { en: 'Net weight', 'zh-CN': '净重' },
        { en: '180 g', 'zh-CN': '180 克' },
      ],
      [
        { en: 'Burn time', 'zh-CN': '燃烧时间' },
        { en: 'About 40 hours', 'zh-CN': '约 40 小时' },
      ],
      [
        { en: 'Made in', 'zh-CN': '产地' },
        { en: 'Jiangxi, China', 'zh-CN': '中国江西' },
      ],
    ],
  },
  {
    id: 'qichi-diffuser',
    sku: 'QC-DI',
    title: { en: 'Hallway Reed Diffuser', 'zh-CN': '玄关藤条香薰' },
    subtitle: { en: 'Three reeds to begin with', 'zh-CN': '先插三根就够' },
    description: {
      en: 'For the shelf where the keys live. Begin with three of the eight reeds and turn them once a week. Stand it on a saucer and out of the sun; a drop on varnish stays there.',
      'zh-CN': '放在搁钥匙的那格。八根藤条先插三根，一周翻一次面。别晒太阳，底下垫个小碟，滴到漆面上擦不掉。',
    },
    category: { en: 'Home scent', 'zh-CN': '家居香氛' },
    pictures: [
      { en: 'A bottle with reeds on a round wooden plinth', 'zh-CN': '圆木台上一瓶藤条香薰' },
      { en: 'All three scents in a row', 'zh-CN': '三种香味排成一行' },
    ],
    options: [
      {
        id: 'scent',
        name: { en: 'Scent', 'zh-CN': '香味' },
        values: [
          ['cedar', { en: 'Cedar', 'zh-CN': '雪松' }],
          ['osmanthus', { en: 'Osmanthus', 'zh-CN': '桂花' }],
          ['rain', { en: 'After rain', 'zh-CN': '雨后' }],
          ['snow', { en: 'First snow', 'zh-CN': '初雪' }],
        ],
      },
    ],
    variants: [
      ['cedar', 13900, 27, 420],
      ['osmanthus', 13900, 33, 420],
      ['rain', 13900, 19, 420, { compare: [15900, 'market'] }],
      // Sold with a deposit, and not yet in the picture.
      [
        'snow',
        15900,
        40,
        420,
        {
          presale: {
            deposit: 2000,
            countsAs: 4000,
            depositUntil: '2036-11-10T20:00:00+08:00',
            balanceFrom: '2036-11-10T20:00:00+08:00',
            balanceUntil: '2036-11-12T00:00:00+08:00',
          },
        },
      ],
    ],
    shipping: { dispatchHours: 48, from: { en: 'Jingdezhen, Jiangxi', 'zh-CN': '江西景德镇' } },
    guarantees: ['authentic', 'noReasonReturn7', 'damageCover'],
    rating: [4.5, 476],
    specifications: [
      [
        { en: 'Net content', 'zh-CN': '净含量' },
        { en: '150 ml', 'zh-CN': '150 毫升' },
      ],
      [
        { en: 'Lasts', 'zh-CN': '使用时长' },
        { en: 'About two months', 'zh-CN': '约两个月' },
      ],
      [
        { en: 'In the box', 'zh-CN': '包装内' },
        { en: 'Bottle, eight reeds', 'zh-CN': '瓶子、藤条八根' },
      ],
      [
        { en: 'Made in', 'zh-CN': '产地' },
        { en: 'Jiangxi, China', 'zh-CN': '中国江西' },
      ],
    ],
  },
  {
    id: 'qichi-pillow',
    sku: 'QC-PI',
    title: { en: 'Buckwheat Pillow', 'zh-CN': '荞麦壳枕' },
    subtitle: { en: 'Two heights, two covers, a little rustle', 'zh-CN': '两种高度、两种枕套，会沙沙响' },
    description: {
      en: 'Filled with washed buckwheat husk, which shapes itself to the head and lets air through. It rustles. A zip lets you take husk out until the height is yours. The cover comes off; air the filling in the sun now and then.',
      'zh-CN':
        '里面是水洗过的荞麦壳，躺下去会自己成形，也透气。翻身会沙沙响，介意的人慎选。侧边有拉链，嫌高就倒出来一些。枕套可拆洗，枕芯隔段时间晒一晒。',
    },
    category: { en: 'Bedding', 'zh-CN': '寝具' },
    pictures: [
      { en: 'A pillow on a linen cloth', 'zh-CN': '亚麻布上的一只枕头' },
      { en: 'Two pillows in two covers, one on the other', 'zh-CN': '两种枕套的枕头叠在一起' },
    ],
    options: [
      {
        id: 'height',
        name: { en: 'Height', 'zh-CN': '高度' },
        values: [
          ['low', { en: 'Low, 6 cm', 'zh-CN': '低枕 6 厘米' }],
          ['high', { en: 'High, 10 cm', 'zh-CN': '高枕 10 厘米' }],
        ],
      },
      {
        id: 'cover',
        name: { en: 'Cover', 'zh-CN': '枕套' },
        values: [
          ['cotton', { en: 'Cotton', 'zh-CN': '棉' }, '#efe9dd'],
          ['linen', { en: 'Linen', 'zh-CN': '亚麻' }, '#c9bda4'],
        ],
      },
    ],
    variants: [
      ['low cotton', 15900, 18, 1900],
      ['low linen', 18900, 11, 1900],
      ['high cotton', 16900, 22, 2400],
      ['high linen', 19900, 0, 2400],
    ],
    shipping: { dispatchHours: 72, from: { en: 'Jingdezhen, Jiangxi', 'zh-CN': '江西景德镇' } },
    guarantees: ['authentic', 'noReasonReturn7', 'damageCover', 'freeReturnShipping'],
    rating: [4.5, 612],
    specifications: [
      [
        { en: 'Filling', 'zh-CN': '填充' },
        { en: 'Washed buckwheat husk', 'zh-CN': '水洗荞麦壳' },
      ],
      [
        { en: 'Measures', 'zh-CN': '尺寸' },
        { en: '48 × 30 cm', 'zh-CN': '48 × 30 厘米' },
      ],
      [
        { en: 'Care', 'zh-CN': '养护' },
        { en: 'Wash the cover, air the filling', 'zh-CN': '枕套水洗，枕芯晾晒' },
      ],
      [
        { en: 'Made in', 'zh-CN': '产地' },
        { en: 'Jiangxi, China', 'zh-CN': '中国江西' },
      ],
    ],
  },
  {
    id: 'qichi-yoga-mat',
    sku: 'QC-YM',
    title: { en: 'Corner Mat', 'zh-CN': '一角瑜伽垫' },
    subtitle: { en: 'With straps, so that it stands', 'zh-CN': '带绑带，收起来能立着' },
    description: {
      en: 'Natural rubber under a fine woven face that grips when damp. Five millimetres: soft enough for knees, firm enough to balance. New, it smells of rubber; unroll it in the shade for a day.',
      'zh-CN':
        '底层天然橡胶，面层细织纹，出汗反而更抓。厚五毫米，跪着不硌，单腿也站得稳。新垫有橡胶味，摊在阴凉处晾一天。',
    },
    category: { en: 'Exercise', 'zh-CN': '运动' },
    pictures: [
      { en: 'A rolled mat with its straps on a wooden floor', 'zh-CN': '木地板上一卷系好绑带的瑜伽垫' },
      { en: 'All three colours side by side', 'zh-CN': '三个颜色并排' },
    ],
    options: [
      {
        id: 'colour',
        name: { en: 'Colour', 'zh-CN': '颜色' },
        values: [
          ['clay', { en: 'Clay', 'zh-CN': '陶土' }, '#b98567'],
          ['fog', { en: 'Fog', 'zh-CN': '雾灰' }, '#b4b8b6'],
          ['pine', { en: 'Pine', 'zh-CN': '松绿' }, '#4b6154'],
        ],
      },
    ],
    variants: [
      ['clay', 23900, 15, 2600],
      ['fog', 23900, 21, 2600],
      ['pine', 23900, 9, 2600, { compare: [26900, 'suggestedRetail'] }],
    ],
    shipping: { dispatchHours: 72, from: { en: 'Jingdezhen, Jiangxi', 'zh-CN': '江西景德镇' } },
    guarantees: ['authentic', 'noReasonReturn7', 'damageCover', 'freeReturnShipping'],
    rating: [4.6, 388],
    specifications: [
      [
        { en: 'Material', 'zh-CN': '材质' },
        { en: 'Natural rubber, polyester face', 'zh-CN': '天然橡胶、涤纶面层' },
      ],
      [
        { en: 'Measures', 'zh-CN': '尺寸' },
        { en: '183 × 66 cm, 5 mm', 'zh-CN': '183 × 66 厘米，厚 5 毫米' },
      ],
      [
        { en: 'Care', 'zh-CN': '清洁' },
        { en: 'Wipe with soapy water', 'zh-CN': '中性皂水擦拭' },
      ],
      [
        { en: 'Made in', 'zh-CN': '产地' },
        { en: 'Jiangxi, China', 'zh-CN': '中国江西' },
      ],
    ],
  },
  {
    id: 'qichi-bath-salt',
    sku: 'QC-BS',
    title: { en: 'Friday Bath Salt', 'zh-CN': '周五浴盐' },
    subtitle: { en: 'One scoop, and no plans', 'zh-CN': '一勺，今晚没安排' },
    description: {
      en: 'Coarse sea salt with dried flowers and a wooden scoop. One scoop for feet in a basin, three for a tub. Rinse the tub afterwards, or the petals stay for the next person.',
      'zh-CN': '粗海盐拌干花，配一把木勺。泡脚放一勺，泡澡放三勺。泡完记得冲一下浴缸，不然花瓣就留给下一位了。',
    },
    category: { en: 'Body care', 'zh-CN': '身体护理' },
    pictures: [
      { en: 'A jar of bath salt, the wooden scoop beside it', 'zh-CN': '一罐浴盐，旁边是木勺' },
      { en: 'All three scents in a row', 'zh-CN': '三种香味排成一行' },
    ],
    options: [
      {
        id: 'scent',
        name: { en: 'Scent', 'zh-CN': '香味' },
        values: [
          ['lavender', { en: 'Lavender', 'zh-CN': '薰衣草' }],
          ['ginger', { en: 'Ginger', 'zh-CN': '生姜' }],
          ['cypress', { en: 'Cypress', 'zh-CN': '柏木' }],
        ],
      },
    ],
    variants: [
      ['lavender', 6900, 38, 620],
      ['ginger', 6900, 45, 620],
      ['cypress', 6900, 29, 620],
    ],
    shipping: { dispatchHours: 48, from: { en: 'Jingdezhen, Jiangxi', 'zh-CN': '江西景德镇' } },
    guarantees: ['authentic', 'noReasonReturn7', 'damageCover'],
    rating: [4.6, 517],
    qualifications: [
      {
        kind: { en: 'Cosmetics filing', 'zh-CN': '化妆品备案' },
        number: { en: 'JX-G 000031 (sample)', 'zh-CN': '赣G妆网备字000031（示例）' },
        issuer: { en: 'Jiangxi Medical Products Administration', 'zh-CN': '江西省药品监督管理局' },
      },
    ],
    specifications: [
      [
        { en: 'Net weight', 'zh-CN': '净含量' },
        { en: '500 g', 'zh-CN': '500 克' },
      ],
      [
        { en: 'Ingredients', 'zh-CN': '成分' },
        { en: 'Sea salt, dried flowers, perfume', 'zh-CN': '海盐、干花、香精' },
      ],
      [
        { en: 'Storage', 'zh-CN': '贮存' },
        { en: 'Dry, lid closed', 'zh-CN': '干燥处，盖紧' },
      ],
      [
        { en: 'Made in', 'zh-CN': '产地' },
        { en: 'Jiangxi, China', 'zh-CN': '中国江西' },
      ],
    ],
  },
];
