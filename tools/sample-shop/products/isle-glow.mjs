export default [
  {
    id: 'isle-glow-serum',
    title: { en: 'Harbour Light Serum', 'zh-CN': '海光精华液' },
    subtitle: { en: 'A light, watery serum for the first minute of the day', 'zh-CN': '清爽水感，早上两三滴就够' },
    description: {
      en: 'The bottle we began with. Seaweed extract and glycerin hold water on the skin; the texture is close to water itself, leaves no film and sits quietly under make-up. It smells faintly of cut cucumber and sea air. Press two or three drops into damp skin, morning and evening.',
      'zh-CN':
        '屿光就是从这一瓶开始的。以海藻提取物和甘油保湿，质地像水，推开不黏，随后上妆也不搓泥。香气很淡，是切开的黄瓜和一点海风。早晚洁面后取两三滴，趁脸微湿时按压开。',
    },
    category: { en: 'Skincare', 'zh-CN': '护肤' },
    pictures: [
      { en: 'The serum on a round plinth', 'zh-CN': '圆台上的精华' },
      { en: 'All three sizes side by side', 'zh-CN': '三种容量并排' },
    ],
    options: [
      {
        id: 'size',
        name: { en: 'Size', 'zh-CN': '规格' },
        values: [
          ['15ml', '15 ml'],
          ['30ml', '30 ml'],
          ['50ml', '50 ml'],
        ],
      },
    ],
    variants: [
      ['15ml', 12900, 60, 90, { sku: 'IG-SE-15' }],
      ['30ml', 21900, 80, 140, { compare: [25900, 'suggestedRetail'], sku: 'IG-SE-30' }],
      ['50ml', 32900, 35, 190, { sku: 'IG-SE-50' }],
    ],
    shipping: { dispatchHours: 24, from: { en: 'Zhoushan, Zhejiang', 'zh-CN': '浙江舟山' } },
    returnDays: 7,
    guarantees: ['authentic', 'noReasonReturn7', 'damageCover', 'freeReturnShipping'],
    rating: [4.8, 2316],
    qualifications: [
      {
        kind: { en: 'Cosmetics filing', 'zh-CN': '化妆品备案' },
        number: { en: 'ZJ-G 000001 (sample)', 'zh-CN': '浙G妆网备字000001（示例）' },
        issuer: { en: 'Zhejiang Medical Products Administration', 'zh-CN': '浙江省药品监督管理局' },
      },
    ],
    specifications: [
      [
        { en: 'Skin type', 'zh-CN': '适合肤质' },
        { en: 'Normal, combination, fairly dry', 'zh-CN': '中性、混合性、偏干' },
      ],
      [
        { en: 'Main ingredients', 'zh-CN': '主要成分' },
        { en: 'Water, glycerin, seaweed extract, sodium hyaluronate', 'zh-CN': '水、甘油、海藻提取物、透明质酸钠' },
      ],
      [
        { en: 'Shelf life', 'zh-CN': '保质期' },
        { en: 'Three years unopened, six months once opened', 'zh-CN': '未开封三年，开封后六个月' },
      ],
      [
        { en: 'Made in', 'zh-CN': '产地' },
        { en: 'Zhejiang, China', 'zh-CN': '中国浙江' },
      ],
    ],
  },
  {
    id: 'isle-glow-cushion',
    title: { en: 'Thin Fog Cushion Foundation', 'zh-CN': '薄雾气垫粉底' },
    subtitle: { en: 'Six shades, a thin even veil', 'zh-CN': '六个色号，轻薄服帖' },
    description: {
      en: 'Like fog over the harbour early in the day: your skin still shows, only its colour is evened out. One tapped layer will do; add a little where you want more. A spare puff is in the box. N shades are neutral, W shades warm, and a higher number is deeper.',
      'zh-CN':
        '像清晨港口的一层薄雾：看得见皮肤本来的样子，只把颜色理匀。用粉扑轻拍一层即可，需要时再局部叠加。盒内另附一枚替换粉扑。色号里 N 为中性调，W 为偏暖调，数字越大越深。',
    },
    category: { en: 'Make-up', 'zh-CN': '彩妆' },
    pictures: [
      { en: 'The open compact with its mirror', 'zh-CN': '打开的气垫，盖内有镜子' },
      { en: 'Swatches of all six shades', 'zh-CN': '六个色号的试色' },
    ],
    options: [
      {
        id: 'shade',
        name: { en: 'Shade', 'zh-CN': '色号' },
        values: [
          ['n10', { en: 'N10 Porcelain', 'zh-CN': 'N10 瓷白' }, '#f3dfce'],
          ['n15', { en: 'N15 Ivory', 'zh-CN': 'N15 象牙' }, '#eed3bc'],
          ['n20', { en: 'N20 Oat', 'zh-CN': 'N20 米杏' }, '#e5c2a3'],
          ['w20', { en: 'W20 Apricot', 'zh-CN': 'W20 暖杏' }, '#e6bd93'],
          ['n25', { en: 'N25 Sand', 'zh-CN': 'N25 沙色' }, '#d9ae8a'],
          ['n30', { en: 'N30 Honey', 'zh-CN': 'N30 蜜糖' }, '#c79670'],
        ],
      },
    ],
    variants: [
      ['n10', 18900, 24, 120, { compare: [20900, 'sevenDayLow'], sku: 'IG-CU-N10' }],
      ['n15', 18900, 40, 120, { compare: [20900, 'sevenDayLow'], sku: 'IG-CU-N15' }],
      ['n20', 18900, 52, 120, { compare: [20900, 'sevenDayLow'], sku: 'IG-CU-N20' }],
      ['w20', 18900, 31, 120, { compare: [20900, 'sevenDayLow'], sku: 'IG-CU-W20' }],
      ['n25', 18900, 18, 120, { compare: [20900, 'sevenDayLow'], sku: 'IG-CU-N25' }],
      ['n30', 18900, 0, 120, { compare: [20900, 'sevenDayLow'], sku: 'IG-CU-N30' }],
    ],
    shipping: { dispatchHours: 24, from: { en: 'Zhoushan, Zhejiang', 'zh-CN': '浙江舟山' } },
    returnDays: 7,
    guarantees: ['authentic', 'noReasonReturn7', 'damageCover'],
    rating: [4.6, 1187],
    qualifications: [
      {
        kind: { en: 'Cosmetics filing', 'zh-CN': '化妆品备案' },
        number: { en: 'ZJ-G 000002 (sample)', 'zh-CN': '浙G妆网备字000002（示例）' },
        issuer: { en: 'Zhejiang Medical Products Administration', 'zh-CN': '浙江省药品监督管理局' },
      },
    ],
    specifications: [
      [
        { en: 'Net weight', 'zh-CN': '净含量' },
        { en: '12 g, with a spare puff', 'zh-CN': '12 克，另含替换粉扑一枚' },
      ],
      [
        { en: 'Finish', 'zh-CN': '妆效' },
        { en: 'Natural, slightly luminous', 'zh-CN': '自然微光' },
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
    id: 'isle-glow-lip-tea',
    title: { en: 'Lip Tea Tint', 'zh-CN': '茶汤唇釉' },
    subtitle: { en: 'Six colours borrowed from the tea table', 'zh-CN': '六种茶汤的颜色，水润不黏' },
    description: {
      en: 'Each of the six colours comes from a cup of tea: one layer is the first infusion, two are the one you forgot about. It goes on wet, settles soon and leaves little on the cup. Start with balm, then work from the middle of the lips outwards.',
      'zh-CN':
        '六个颜色都从茶汤里来：薄涂是刚泡的头道，叠涂是泡久了的那一杯。上唇清润，成膜后不太沾杯。建议先用润唇膏打底，再从唇心向外晕开。',
    },
    category: { en: 'Make-up', 'zh-CN': '彩妆' },
    pictures: [
      { en: 'All six lip teas on a wooden board', 'zh-CN': '六支茶汤唇釉立在木板上' },
      { en: 'Swatches of all six shades', 'zh-CN': '六个色号的试色' },
    ],
    options: [
      {
        id: 'colour',
        name: { en: 'Colour', 'zh-CN': '颜色' },
        values: [
          ['oolong', { en: '01 Oolong', 'zh-CN': '01 乌龙' }, '#b5694a'],
          ['hojicha', { en: '02 Hojicha', 'zh-CN': '02 焙茶' }, '#8e4b36'],
          ['rooibos', { en: '03 Rooibos', 'zh-CN': '03 路易波士' }, '#b23a2e'],
          ['osmanthus', { en: '04 Osmanthus', 'zh-CN': '04 桂花' }, '#d98a5b'],
          ['plum', { en: '05 Smoked Plum', 'zh-CN': '05 乌梅' }, '#6f2b3c'],
          ['black-tea', { en: '06 Black Tea', 'zh-CN': '06 红茶' }, '#9c3126'],
        ],
      },
    ],
    variants: [
      ['oolong', 8900, 70, 40, { sku: 'IG-LT-01' }],
      ['hojicha', 8900, 66, 40, { sku: 'IG-LT-02' }],
      ['rooibos', 8900, 58, 40, { sku: 'IG-LT-03' }],
      ['osmanthus', 8900, 44, 40, { sku: 'IG-LT-04' }],
      ['plum', 9900, 20, 40, { max: 2, sku: 'IG-LT-05' }],
      ['black-tea', 8900, 61, 40, { sku: 'IG-LT-06' }],
    ],
    shipping: { dispatchHours: 24, from: { en: 'Zhoushan, Zhejiang', 'zh-CN': '浙江舟山' } },
    returnDays: 7,
    guarantees: ['authentic', 'noReasonReturn7', 'damageCover'],
    rating: [4.7, 3042],
    qualifications: [
      {
        kind: { en: 'Cosmetics filing', 'zh-CN': '化妆品备案' },
        number: { en: 'ZJ-G 000003 (sample)', 'zh-CN': '浙G妆网备字000003（示例）' },
        issuer: { en: 'Zhejiang Medical Products Administration', 'zh-CN': '浙江省药品监督管理局' },
      },
    ],
    specifications: [
      [
        { en: 'Net weight', 'zh-CN': '净含量' },
        { en: '3.2 g', 'zh-CN': '3.2 克' },
      ],
      [
        { en: 'Texture', 'zh-CN': '质地' },
        { en: 'Watery, settles to a film', 'zh-CN': '水润成膜' },
      ],
      [
        { en: '05 Smoked Plum', 'zh-CN': '05 乌梅' },
        { en: 'Made in small batches, two to an order', 'zh-CN': '小批量制作，每单限购两支' },
      ],
      [
        { en: 'Made in', 'zh-CN': '产地' },
        { en: 'Zhejiang, China', 'zh-CN': '中国浙江' },
      ],
    ],
  },
  {
    id: 'isle-glow-mist',
    title: { en: 'Ferry Mist', 'zh-CN': '渡轮保湿喷雾' },
    subtitle: { en: 'For faces dried out by the wind', 'zh-CN': '海风吹干了脸，就喷一下' },
    description: {
      en: 'Made by people who take the ferry to work. The spray is fine enough to use over make-up, and with little glycerin in it two pats are enough to set it. The cap screws down tight, so it can live in a bag; for hand luggage take the small one, 120 ml is over the limit.',
      'zh-CN':
        '每天坐渡轮上班的人做的喷雾。水雾细，落在妆面上也不花；甘油比例不高，喷完轻拍两下就收干。随手放在包里，瓶盖拧紧不漏；坐飞机请带小瓶，120 ml 超过随身液体限额。',
    },
    category: { en: 'Skincare', 'zh-CN': '护肤' },
    pictures: [
      { en: 'The mist on a stone slab with a pebble', 'zh-CN': '石板上的喷雾和一颗鹅卵石' },
      { en: 'Both sizes side by side', 'zh-CN': '两种容量并排' },
    ],
    options: [
      {
        id: 'size',
        name: { en: 'Size', 'zh-CN': '规格' },
        values: [
          ['50ml', '50 ml'],
          ['120ml', '120 ml'],
        ],
      },
    ],
    variants: [
      ['50ml', 5900, 90, 80, { sku: 'IG-MI-50' }],
      ['120ml', 9900, 75, 160, { compare: [11800, 'lastDeal'], sku: 'IG-MI-120' }],
    ],
    shipping: { dispatchHours: 24, from: { en: 'Zhoushan, Zhejiang', 'zh-CN': '浙江舟山' } },
    returnDays: 7,
    guarantees: ['authentic', 'noReasonReturn7', 'damageCover'],
    rating: [4.7, 965],
    qualifications: [
      {
        kind: { en: 'Cosmetics filing', 'zh-CN': '化妆品备案' },
        number: { en: 'ZJ-G 000004 (sample)', 'zh-CN': '浙G妆网备字000004（示例）' },
        issuer: { en: 'Zhejiang Medical Products Administration', 'zh-CN': '浙江省药品监督管理局' },
      },
    ],
    specifications: [
      [
        { en: 'Skin type', 'zh-CN': '适合肤质' },
        { en: 'All skin types', 'zh-CN': '各种肤质' },
      ],
      [
        { en: 'Main ingredients', 'zh-CN': '主要成分' },
        { en: 'Water, glycerin, seaweed extract', 'zh-CN': '水、甘油、海藻提取物' },
      ],
      [
        { en: 'Shelf life', 'zh-CN': '保质期' },
        { en: 'Three years unopened, six months once opened', 'zh-CN': '未开封三年，开封后六个月' },
      ],
      [
        { en: 'Made in', 'zh-CN': '产地' },
        { en: 'Zhejiang, China', 'zh-CN': '中国浙江' },
      ],
    ],
  },
];
