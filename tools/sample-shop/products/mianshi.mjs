export default [
  {
    id: 'mianshi-tee',
    sku: 'MS-TE',
    title: { en: 'Everyday Tee', 'zh-CN': '日常圆领 T 恤' },
    subtitle: { en: 'A collar that lies flat, ten washes on', 'zh-CN': '洗十次，领口还是平的' },
    description: {
      en: 'A loose cotton tee with a narrow ribbed collar, sewn twice so that it lies flat. Mid-weight jersey: the oat shows what you wear underneath, the other three do not. It loses a centimetre in the first wash, now and then one and a half, and then stays.',
      'zh-CN':
        '宽松版棉 T，窄罗纹领压了两道线，洗过也不翻边。布料中等厚度，燕麦色会透出里面的颜色，另外三个不会。头一次下水缩一厘米，个别缩到一厘米半，之后就不动了。',
    },
    category: { en: 'Tops', 'zh-CN': '上装' },
    pictures: [
      { en: 'A folded oat-coloured tee on a board', 'zh-CN': '垫板上叠好的燕麦色 T 恤' },
      { en: 'All four colours, folded, two by two', 'zh-CN': '四个颜色叠好，两两摆开' },
    ],
    options: [
      {
        id: 'colour',
        name: { en: 'Colour', 'zh-CN': '颜色' },
        values: [
          ['oat', { en: 'Oat', 'zh-CN': '燕麦' }, '#e6dcc8'],
          ['moss', { en: 'Moss', 'zh-CN': '苔绿' }, '#7c8466'],
          ['slate', { en: 'Slate', 'zh-CN': '石板灰' }, '#6d7780'],
          ['ink', { en: 'Ink', 'zh-CN': '墨黑' }, '#2b2d33'],
        ],
      },
      {
        id: 'size',
        name: { en: 'Size', 'zh-CN': '尺码' },
        values: [
          ['s', 'S'],
          ['m', 'M'],
          ['l', 'L'],
          ['xl', 'XL'],
        ],
      },
    ],
    grid: {
      price: 9900,
      weight: 220,
      stock: [32, 46, 38, 20, 18, 27, 25, 0, 30, 41, 36, 15, 44, 60, 52, 28],
      compare: [11900, 'suggestedRetail'],
    },
    shipping: { dispatchHours: 48, from: { en: 'Shaoxing, Zhejiang', 'zh-CN': '浙江绍兴' } },
    guarantees: ['authentic', 'noReasonReturn7', 'damageCover', 'freeReturnShipping'],
    rating: [4.7, 3410],
    specifications: [
      [
        { en: 'Material', 'zh-CN': '面料' },
        { en: 'All cotton, 200 g/m²', 'zh-CN': '全棉，200 克/平方米' },
      ],
      [
        { en: 'Fit', 'zh-CN': '版型' },
        { en: 'Loose; take one down to tuck it in', 'zh-CN': '宽松，想塞衣角可选小一码' },
      ],
      [
        { en: 'Care', 'zh-CN': '洗涤' },
        { en: '30 °C, hang up', 'zh-CN': '30 度水洗，挂晾' },
      ],
      [
        { en: 'Safety class', 'zh-CN': '安全类别' },
        { en: 'GB 18401, class B', 'zh-CN': 'GB 18401 B 类' },
      ],
    ],
  },
  {
    id: 'mianshi-shirt',
    sku: 'MS-SH',
    title: { en: 'Studio Shirt', 'zh-CN': '画室衬衫' },
    subtitle: { en: 'Buttoned, open, or under a scarf', 'zh-CN': '扣着、敞着、配围巾都行' },
    description: {
      en: 'Washed cotton poplin with a soft collar and real shell buttons. It creases, in a way that looks meant; hang it in the bathroom while you shower. Cut straight, with room over a tee.',
      'zh-CN': '水洗棉府绸，软领，真贝壳扣。会皱，但皱得自然，洗澡时挂在浴室就舒展了。直身版，里面能套一件 T 恤。',
    },
    category: { en: 'Tops', 'zh-CN': '上装' },
    pictures: [
      { en: 'A folded pale blue shirt on a wooden board', 'zh-CN': '木板上叠好的浅蓝衬衫' },
      { en: 'All three colours side by side', 'zh-CN': '三个颜色并排' },
    ],
    options: [
      {
        id: 'colour',
        name: { en: 'Colour', 'zh-CN': '颜色' },
        values: [
          ['white', { en: 'White', 'zh-CN': '本白' }, '#f4f2ec'],
          ['sky', { en: 'Washed sky', 'zh-CN': '水洗蓝' }, '#a9bdcf'],
          ['stripe', { en: 'Pencil stripe', 'zh-CN': '铅笔条' }, '#c9cdd2'],
        ],
      },
      {
        id: 'size',
        name: { en: 'Size', 'zh-CN': '尺码' },
        values: [
          ['s', 'S'],
          ['m', 'M'],
          ['l', 'L'],
          ['xl', 'XL'],
        ],
      },
    ],
    grid: { price: 18900, weight: 260, stock: [14, 22, 19, 8, 12, 20, 17, 6, 9, 0, 11, 5] },
    shipping: { dispatchHours: 48, from: { en: 'Shaoxing, Zhejiang', 'zh-CN': '浙江绍兴' } },
    guarantees: ['authentic', 'noReasonReturn7', 'damageCover', 'freeReturnShipping'],
    rating: [4.6, 864],
    specifications: [
      [
        { en: 'Material', 'zh-CN': '面料' },
        { en: 'All cotton poplin', 'zh-CN': '全棉府绸' },
      ],
      [
        { en: 'Fit', 'zh-CN': '版型' },
        { en: 'Straight, true to size', 'zh-CN': '直身，按平时尺码' },
      ],
      [
        { en: 'Care', 'zh-CN': '洗涤' },
        { en: 'Gentle wash at 30 °C', 'zh-CN': '30 度轻柔洗' },
      ],
      [
        { en: 'Safety class', 'zh-CN': '安全类别' },
        { en: 'GB 18401, class B', 'zh-CN': 'GB 18401 B 类' },
      ],
    ],
  },
  {
    id: 'mianshi-socks',
    sku: 'MS-SO',
    title: { en: 'Rolled Socks', 'zh-CN': '一卷中筒棉袜' },
    subtitle: { en: 'Two pairs to a roll', 'zh-CN': '一卷两双' },
    description: {
      en: 'Mid-calf cotton socks with a cuff that holds without leaving a ring. The toe is joined by hand, so there is no seam to feel. Two pairs of one colour in a roll.',
      'zh-CN': '中筒棉袜，袜口不勒，站一天腿上没有印。袜头手工缝合，穿鞋时摸不到那道棱。同色两双一卷。',
    },
    category: { en: 'Accessories', 'zh-CN': '配饰' },
    pictures: [
      { en: 'Two rolls of socks on a linen cloth', 'zh-CN': '亚麻布上的两卷袜子' },
      { en: 'All four colours in a row', 'zh-CN': '四个颜色排成一行' },
    ],
    options: [
      {
        id: 'colour',
        name: { en: 'Colour', 'zh-CN': '颜色' },
        values: [
          ['cream', { en: 'Cream', 'zh-CN': '奶白' }, '#f0e9d8'],
          ['brick', { en: 'Brick', 'zh-CN': '砖红' }, '#a8563f'],
          ['moss', { en: 'Moss', 'zh-CN': '苔绿' }, '#7c8466'],
          ['navy', { en: 'Navy', 'zh-CN': '藏青' }, '#2d3a55'],
        ],
      },
    ],
    variants: [
      ['cream', 3900, 120, 90],
      ['brick', 3900, 84, 90],
      ['moss', 3900, 4, 90],
      ['navy', 3900, 95, 90],
    ],
    shipping: { dispatchHours: 48, from: { en: 'Shaoxing, Zhejiang', 'zh-CN': '浙江绍兴' } },
    guarantees: ['authentic', 'noReasonReturn7', 'damageCover'],
    rating: [4.7, 2255],
    specifications: [
      [
        { en: 'Material', 'zh-CN': '面料' },
        { en: 'Cotton 78%, polyamide 19%, elastane 3%', 'zh-CN': '棉 78%、锦纶 19%、氨纶 3%' },
      ],
      [
        { en: 'Fits', 'zh-CN': '适合' },
        { en: 'EU 35–40', 'zh-CN': '35–40 码' },
      ],
      [
        { en: 'In the pack', 'zh-CN': '数量' },
        { en: 'Two pairs', 'zh-CN': '两双' },
      ],
      [
        { en: 'Safety class', 'zh-CN': '安全类别' },
        { en: 'GB 18401, class B', 'zh-CN': 'GB 18401 B 类' },
      ],
    ],
  },
  {
    id: 'mianshi-tote',
    sku: 'MS-TO',
    title: { en: 'Market Tote', 'zh-CN': '赶集帆布包' },
    subtitle: { en: 'Carries a laptop there and leeks back', 'zh-CN': '去时装电脑，回来装大葱' },
    description: {
      en: 'Heavy canvas, long handles, one inside pocket the size of a phone. It folds flat and opens wide. The canvas is not waterproof, and the natural one softens with washing.',
      'zh-CN': '厚帆布，长提手，里面一个刚好放手机的口袋。叠起来是平的，撑开口很大。不防水；原色那只越洗越软。',
    },
    category: { en: 'Bags', 'zh-CN': '包袋' },
    pictures: [
      { en: 'A canvas tote standing on a slab', 'zh-CN': '石板上立着的帆布包' },
      { en: 'All three colours side by side', 'zh-CN': '三个颜色并排' },
    ],
    options: [
      {
        id: 'colour',
        name: { en: 'Colour', 'zh-CN': '颜色' },
        values: [
          ['natural', { en: 'Natural', 'zh-CN': '原色' }, '#e2d6bd'],
          ['moss', { en: 'Moss', 'zh-CN': '苔绿' }, '#7c8466'],
          ['ink', { en: 'Ink', 'zh-CN': '墨黑' }, '#2b2d33'],
        ],
      },
    ],
    variants: [
      ['natural', 7900, 63, 380],
      ['moss', 7900, 28, 380],
      ['ink', 7900, 47, 380, { compare: [8900, 'sevenDayLow'] }],
    ],
    shipping: { dispatchHours: 48, from: { en: 'Shaoxing, Zhejiang', 'zh-CN': '浙江绍兴' } },
    guarantees: ['authentic', 'noReasonReturn7', 'damageCover'],
    rating: [4.8, 1763],
    specifications: [
      [
        { en: 'Material', 'zh-CN': '材质' },
        { en: 'Cotton canvas, 16 oz', 'zh-CN': '16 安棉帆布' },
      ],
      [
        { en: 'Measures', 'zh-CN': '尺寸' },
        { en: '38 × 36 × 12 cm', 'zh-CN': '38 × 36 × 12 厘米' },
      ],
      [
        { en: 'Pocket', 'zh-CN': '内袋' },
        { en: 'One, open', 'zh-CN': '一个敞口内袋' },
      ],
      [
        { en: 'Made in', 'zh-CN': '产地' },
        { en: 'Zhejiang, China', 'zh-CN': '中国浙江' },
      ],
    ],
  },
  {
    id: 'mianshi-scarf',
    sku: 'MS-SC',
    title: { en: 'Thin Cotton Scarf', 'zh-CN': '薄棉围巾' },
    subtitle: { en: 'For trains, cinemas and row three', 'zh-CN': '坐车、看电影、空调房' },
    description: {
      en: 'A light, open weave, long enough to go round twice. Good against air conditioning, useful as a sunshade. The edge curls a little after the first wash and then stops.',
      'zh-CN': '织得疏，很轻，能绕两圈。挡空调风，也能临时遮太阳。头一次洗完边会卷一点，之后就不卷了。',
    },
    category: { en: 'Accessories', 'zh-CN': '配饰' },
    pictures: [
      { en: 'A folded scarf with a fringe on a wooden board', 'zh-CN': '木板上一条叠好的流苏围巾' },
      { en: 'All four colours side by side', 'zh-CN': '四个颜色并排' },
    ],
    options: [
      {
        id: 'colour',
        name: { en: 'Colour', 'zh-CN': '颜色' },
        values: [
          ['sand', { en: 'Sand', 'zh-CN': '沙色' }, '#d8c7a6'],
          ['rose', { en: 'Dry rose', 'zh-CN': '干玫瑰' }, '#b98a86'],
          ['sage', { en: 'Sage', 'zh-CN': '鼠尾草' }, '#a3ad93'],
          ['indigo', { en: 'Indigo', 'zh-CN': '靛蓝' }, '#3c4f76'],
        ],
      },
    ],
    variants: [
      ['sand', 12900, 26, 150],
      ['rose', 12900, 31, 150],
      ['sage', 12900, 22, 150],
      ['indigo', 12900, 0, 150],
    ],
    shipping: { dispatchHours: 48, from: { en: 'Shaoxing, Zhejiang', 'zh-CN': '浙江绍兴' } },
    guarantees: ['authentic', 'noReasonReturn7', 'damageCover', 'freeReturnShipping'],
    rating: [4.7, 596],
    specifications: [
      [
        { en: 'Material', 'zh-CN': '面料' },
        { en: 'All cotton', 'zh-CN': '全棉' },
      ],
      [
        { en: 'Measures', 'zh-CN': '尺寸' },
        { en: '190 × 65 cm', 'zh-CN': '190 × 65 厘米' },
      ],
      [
        { en: 'Care', 'zh-CN': '洗涤' },
        { en: 'Cold wash, dry flat', 'zh-CN': '冷水洗，平铺晾' },
      ],
      [
        { en: 'Safety class', 'zh-CN': '安全类别' },
        { en: 'GB 18401, class B', 'zh-CN': 'GB 18401 B 类' },
      ],
    ],
  },
  {
    id: 'mianshi-bucket-hat',
    sku: 'MS-BH',
    title: { en: 'Folding Bucket Hat', 'zh-CN': '可折渔夫帽' },
    subtitle: { en: 'In four, into a coat pocket', 'zh-CN': '折四折，塞进口袋' },
    description: {
      en: 'Cotton twill with a brim stitched just firmly enough to keep its line. A drawstring inside takes up two centimetres. Measure above the eyebrows and add one; between two sizes take the larger.',
      'zh-CN':
        '棉斜纹，帽檐车了密线，撑得住形，也折得下去。里面有抽绳，能收两厘米。软尺从眉毛上面绕一圈，再加一厘米；卡在中间就选大的。',
    },
    category: { en: 'Accessories', 'zh-CN': '配饰' },
    pictures: [
      { en: 'A green bucket hat on a round wooden plinth', 'zh-CN': '圆木台上一顶绿色渔夫帽' },
      { en: 'All three colours side by side', 'zh-CN': '三个颜色并排' },
    ],
    options: [
      {
        id: 'colour',
        name: { en: 'Colour', 'zh-CN': '颜色' },
        values: [
          ['sand', { en: 'Sand', 'zh-CN': '沙色' }, '#d8c7a6'],
          ['moss', { en: 'Moss', 'zh-CN': '苔绿' }, '#7c8466'],
          ['ink', { en: 'Ink', 'zh-CN': '墨黑' }, '#2b2d33'],
        ],
      },
      {
        id: 'size',
        name: { en: 'Size', 'zh-CN': '尺码' },
        values: [
          ['m', { en: '56–57 cm', 'zh-CN': '56–57 厘米' }],
          ['l', { en: '58–60 cm', 'zh-CN': '58–60 厘米' }],
        ],
      },
    ],
    grid: { price: 8900, weight: 110, stock: [25, 31, 14, 17, 29, 3] },
    shipping: { dispatchHours: 48, from: { en: 'Shaoxing, Zhejiang', 'zh-CN': '浙江绍兴' } },
    guarantees: ['authentic', 'noReasonReturn7', 'damageCover', 'freeReturnShipping'],
    rating: [4.6, 741],
    specifications: [
      [
        { en: 'Material', 'zh-CN': '面料' },
        { en: 'All cotton twill', 'zh-CN': '全棉斜纹' },
      ],
      [
        { en: 'Brim', 'zh-CN': '帽檐' },
        { en: '6.5 cm', 'zh-CN': '6.5 厘米' },
      ],
      [
        { en: 'Care', 'zh-CN': '洗涤' },
        { en: 'Hand wash, dry in shape', 'zh-CN': '手洗，撑形晾干' },
      ],
      [
        { en: 'Safety class', 'zh-CN': '安全类别' },
        { en: 'GB 18401, class B', 'zh-CN': 'GB 18401 B 类' },
      ],
    ],
  },
];
