export default [
  {
    id: 'isle-glow-hand-cream',
    sku: 'IG-HC',
    title: { en: 'Harbour Hand Cream', 'zh-CN': '码头护手霜' },
    subtitle: { en: 'Gone by the time the page has loaded', 'zh-CN': '抹开就吸收，接着敲键盘' },
    description: {
      en: 'Rope, salt and soap are hard on hands, so the people on the quay made this one for themselves. Shea butter and glycerin in a cream that sinks in quickly and leaves no print on a screen. The aluminium tube rolls up from the end; three scents, of which the pine is the loudest.',
      'zh-CN':
        '码头上的人整天摸缆绳、海水和肥皂，这支护手霜本来是做给自己用的。乳木果油加甘油，膏体不厚，抹开就吸收，手机屏上不留指印。铝管从尾部卷着用，不浪费。三种香味里，松针的味道重一些。',
    },
    category: { en: 'Body care', 'zh-CN': '身体护理' },
    pictures: [
      {
        en: 'A tube of hand cream standing between a green sprig and a pebble',
        'zh-CN': '立着的一支护手霜，旁边是绿枝和一颗石子',
      },
      { en: 'All three scents in a row', 'zh-CN': '三种香味排成一行' },
    ],
    options: [
      {
        id: 'scent',
        name: { en: 'Scent', 'zh-CN': '香味' },
        values: [
          ['fig', { en: 'Fig leaf', 'zh-CN': '无花果叶' }, '#8fa37e'],
          ['pine', { en: 'Sea pine', 'zh-CN': '松针' }, '#4f6f62'],
          ['soap', { en: 'Clean linen', 'zh-CN': '净皂' }, '#dfe4e6'],
        ],
      },
      {
        id: 'size',
        name: { en: 'Size', 'zh-CN': '规格' },
        values: [
          ['30g', '30 g'],
          ['75g', '75 g'],
        ],
      },
    ],
    variants: [
      ['fig 30g', 3900, 66, 55],
      ['fig 75g', 6900, 48, 110, { compare: [7900, 'suggestedRetail'] }],
      ['pine 30g', 3900, 71, 55],
      ['pine 75g', 6900, 4, 110, { compare: [7900, 'suggestedRetail'] }],
      ['soap 30g', 3900, 58, 55],
      ['soap 75g', 6900, 39, 110, { compare: [7900, 'suggestedRetail'] }],
    ],
    shipping: { dispatchHours: 24, from: { en: 'Zhoushan, Zhejiang', 'zh-CN': '浙江舟山' } },
    guarantees: ['authentic', 'noReasonReturn7', 'damageCover'],
    rating: [4.7, 1420],
    qualifications: [
      {
        kind: { en: 'Cosmetics filing', 'zh-CN': '化妆品备案' },
        number: { en: 'ZJ-G 000005 (sample)', 'zh-CN': '浙G妆网备字000005（示例）' },
        issuer: { en: 'Zhejiang Medical Products Administration', 'zh-CN': '浙江省药品监督管理局' },
      },
    ],
    specifications: [
      [
        { en: 'Main ingredients', 'zh-CN': '主要成分' },
        { en: 'Water, glycerin, shea butter', 'zh-CN': '水、甘油、乳木果油' },
      ],
      [
        { en: 'Tube', 'zh-CN': '包装' },
        { en: 'Aluminium, screw cap', 'zh-CN': '铝管，旋盖' },
      ],
      [
        { en: 'Shelf life', 'zh-CN': '保质期' },
        { en: 'Three years unopened, twelve months once opened', 'zh-CN': '未开封三年，开封后十二个月' },
      ],
      [
        { en: 'Made in', 'zh-CN': '产地' },
        { en: 'Zhejiang, China', 'zh-CN': '中国浙江' },
      ],
    ],
  },
  {
    id: 'isle-glow-blush',
    sku: 'IG-BL',
    title: { en: 'Low Tide Blush', 'zh-CN': '退潮腮红' },
    subtitle: { en: 'Four soft powders, from shell to red bean', 'zh-CN': '粉质柔软，从浅贝到红豆四色' },
    description: {
      en: 'The colours are the ones the beach shows when the water is out. The powder is pressed softly, so a light touch picks up enough and the edge blends away by itself. Tap the brush before the two deeper shades. A mirror sits in the lid.',
      'zh-CN':
        '四个颜色都是退潮时在滩上捡来的。粉压得软，刷子轻轻带一下就够，边缘自己会化开。深一点的两个色，上脸前先在手背抖一抖。盖内有镜子，补妆不用再掏一面。',
    },
    category: { en: 'Make-up', 'zh-CN': '彩妆' },
    pictures: [
      { en: 'The open compact on a round plinth', 'zh-CN': '圆台上打开的腮红盒' },
      { en: 'All four shades side by side', 'zh-CN': '四个色号并排' },
    ],
    options: [
      {
        id: 'shade',
        name: { en: 'Shade', 'zh-CN': '色号' },
        values: [
          ['shell', { en: '01 Shell', 'zh-CN': '01 浅贝' }, '#efc9bd'],
          ['coral', { en: '02 Coral', 'zh-CN': '02 珊瑚' }, '#e99a94'],
          ['apricot', { en: '03 Apricot', 'zh-CN': '03 杏子' }, '#e2a079'],
          ['red-bean', { en: '04 Red bean', 'zh-CN': '04 红豆' }, '#b5635c'],
        ],
      },
    ],
    variants: [
      ['shell', 11900, 42, 85],
      ['coral', 11900, 37, 85],
      ['apricot', 11900, 55, 85, { max: 3 }],
      ['red-bean', 11900, 0, 85],
    ],
    shipping: { dispatchHours: 24, from: { en: 'Zhoushan, Zhejiang', 'zh-CN': '浙江舟山' } },
    guarantees: ['authentic', 'noReasonReturn7', 'damageCover'],
    rating: [4.6, 688],
    qualifications: [
      {
        kind: { en: 'Cosmetics filing', 'zh-CN': '化妆品备案' },
        number: { en: 'ZJ-G 000006 (sample)', 'zh-CN': '浙G妆网备字000006（示例）' },
        issuer: { en: 'Zhejiang Medical Products Administration', 'zh-CN': '浙江省药品监督管理局' },
      },
    ],
    specifications: [
      [
        { en: 'Net weight', 'zh-CN': '净含量' },
        { en: '4.5 g', 'zh-CN': '4.5 克' },
      ],
      [
        { en: 'Finish', 'zh-CN': '妆效' },
        { en: 'Soft matte', 'zh-CN': '柔雾' },
      ],
      [
        { en: 'Shelf life', 'zh-CN': '保质期' },
        { en: 'Three years unopened, twelve months once opened', 'zh-CN': '未开封三年，开封后十二个月' },
      ],
      [
        { en: 'Made in', 'zh-CN': '产地' },
        { en: 'Zhejiang, China', 'zh-CN': '中国浙江' },
      ],
    ],
  },
  {
    id: 'isle-glow-body-oil',
    sku: 'IG-BO',
    title: { en: 'Tidal Body Oil', 'zh-CN': '潮间身体油' },
    subtitle: { en: 'For wet skin, straight after the tap', 'zh-CN': '关水就抹，趁身上还湿' },
    description: {
      en: 'Put it on before the towel: on wet skin the oil turns thin and milky and spreads by itself. Camellia and squalane, with a trace of citrus leaf. Wait about the length of a song before you dress. Mind the tiles; it is an oil.',
      'zh-CN':
        '别等擦干。身上带着水的时候倒一小滩在掌心，油会化成薄薄的乳状，自己就推开了。山茶籽油配角鲨烷，一点柑橘叶的气味。等一首歌的时间再穿衣服，地砖上记得垫块布。',
    },
    category: { en: 'Body care', 'zh-CN': '身体护理' },
    pictures: [
      { en: 'A tall bottle of body oil on a wet grey stone', 'zh-CN': '湿灰石上一瓶高高的身体油' },
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
      ['100ml', 12900, 40, 220],
      ['200ml', 21900, 26, 380, { compare: [23900, 'lastDeal'] }],
    ],
    shipping: { dispatchHours: 24, from: { en: 'Zhoushan, Zhejiang', 'zh-CN': '浙江舟山' } },
    guarantees: ['authentic', 'noReasonReturn7', 'damageCover'],
    rating: [4.6, 402],
    qualifications: [
      {
        kind: { en: 'Cosmetics filing', 'zh-CN': '化妆品备案' },
        number: { en: 'ZJ-G 000007 (sample)', 'zh-CN': '浙G妆网备字000007（示例）' },
        issuer: { en: 'Zhejiang Medical Products Administration', 'zh-CN': '浙江省药品监督管理局' },
      },
    ],
    specifications: [
      [
        { en: 'Main ingredients', 'zh-CN': '主要成分' },
        { en: 'Camellia seed oil, squalane, sunflower seed oil', 'zh-CN': '山茶籽油、角鲨烷、向日葵籽油' },
      ],
      [
        { en: 'How to use', 'zh-CN': '用法' },
        { en: 'On wet skin, then pat dry', 'zh-CN': '趁身上湿着抹，再用毛巾按干' },
      ],
      [
        { en: 'Shelf life', 'zh-CN': '保质期' },
        { en: 'Two years unopened, nine months once opened', 'zh-CN': '未开封两年，开封后九个月' },
      ],
      [
        { en: 'Made in', 'zh-CN': '产地' },
        { en: 'Zhejiang, China', 'zh-CN': '中国浙江' },
      ],
    ],
  },
];
