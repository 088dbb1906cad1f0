export default [
  {
    id: 'yawu-muslin',
    sku: 'YW-MU',
    title: { en: 'Muslin Squares', 'zh-CN': '六层纱布巾' },
    subtitle: { en: 'Three in a pack, eleven uses', 'zh-CN': '三条装，一条当十一条用' },
    description: {
      en: 'Six layers of cotton gauze, joined at points. They arrive flat and stiff; after two washes they crinkle, thicken and lose a few centimetres, which is why we cut them larger. The yarn is dyed, so the back is the front.',
      'zh-CN':
        '六层棉纱，点状缝合。刚拿到是平的、有点硬，下两次水就起皱、变厚，会缩几厘米，所以裁的时候放大了。先染后织，正反一个色。',
    },
    category: { en: 'Nursery', 'zh-CN': '婴儿用品' },
    pictures: [
      { en: 'A stack of folded muslin squares', 'zh-CN': '叠成一摞的纱布巾' },
      { en: 'All four colours, folded, two by two', 'zh-CN': '四个颜色叠好，两两摆开' },
    ],
    options: [
      {
        id: 'colour',
        name: { en: 'Colour', 'zh-CN': '颜色' },
        values: [
          ['oat', { en: 'Oat', 'zh-CN': '燕麦' }, '#e9dfcc'],
          ['pear', { en: 'Pear', 'zh-CN': '梨绿' }, '#cdd3a5'],
          ['peach', { en: 'Peach', 'zh-CN': '蜜桃' }, '#efc2a8'],
          ['cloud', { en: 'Cloud', 'zh-CN': '云灰' }, '#cfd5da'],
        ],
      },
    ],
    variants: [
      ['oat', 6900, 70, 260],
      ['pear', 6900, 52, 260],
      ['peach', 6900, 48, 260],
      ['cloud', 6900, 4, 260],
    ],
    shipping: { dispatchHours: 24, from: { en: 'Nantong, Jiangsu', 'zh-CN': '江苏南通' } },
    guarantees: ['authentic', 'noReasonReturn7', 'damageCover', 'freeReturnShipping'],
    rating: [4.8, 2980],
    qualifications: [
      {
        kind: { en: 'Test report, GB 31701', 'zh-CN': '检测报告（GB 31701）' },
        number: { en: 'SAMPLE-000041 (sample)', 'zh-CN': 'SAMPLE-000041（示例）' },
        issuer: { en: 'Sample Testing Laboratory', 'zh-CN': '示例检测中心' },
      },
    ],
    specifications: [
      [
        { en: 'Material', 'zh-CN': '面料' },
        { en: 'All cotton gauze, six layers', 'zh-CN': '全棉纱布，六层' },
      ],
      [
        { en: 'Measures', 'zh-CN': '尺寸' },
        { en: '62 × 62 cm before washing', 'zh-CN': '洗前 62 × 62 厘米' },
      ],
      [
        { en: 'Safety class', 'zh-CN': '安全类别' },
        { en: 'GB 18401 and GB 31701, class A', 'zh-CN': 'GB 18401、GB 31701 A 类' },
      ],
      [
        { en: 'Made in', 'zh-CN': '产地' },
        { en: 'Jiangsu, China', 'zh-CN': '中国江苏' },
      ],
    ],
  },
  {
    id: 'yawu-bottle',
    sku: 'YW-BO',
    title: { en: 'Two-handed Bottle', 'zh-CN': '双柄奶瓶' },
    subtitle: { en: 'Two sizes for two ages of hunger', 'zh-CN': '两个容量，看饭量选' },
    description: {
      en: 'Glass in a silicone sleeve, a wide neck that a brush fits, and handles that come off. Marks every ten millilitres on the side you look at. Breast milk is a good start for a baby; the bottle is for when it is needed. Once opened it cannot be returned.',
      'zh-CN':
        '玻璃瓶身套硅胶套，宽口好刷，双柄能拆。刻度十毫升一格，印在看得见的那面。母乳对宝宝是很好的开始，奶瓶只在需要的时候用。拆封后不支持无理由退货。',
    },
    category: { en: 'Feeding', 'zh-CN': '喂养' },
    pictures: [
      { en: 'A baby bottle with two handles on a round wooden plinth', 'zh-CN': '圆木台上的一只双柄奶瓶' },
      { en: 'Both sizes in both colours', 'zh-CN': '两种容量、两个颜色' },
    ],
    options: [
      {
        id: 'size',
        name: { en: 'Size', 'zh-CN': '规格' },
        values: [
          ['160ml', '160 ml'],
          ['240ml', '240 ml'],
        ],
      },
      {
        id: 'colour',
        name: { en: 'Colour', 'zh-CN': '颜色' },
        values: [
          ['cream', { en: 'Cream', 'zh-CN': '奶白' }, '#f0e7d6'],
          ['mint', { en: 'Mint', 'zh-CN': '薄荷' }, '#bcd5c6'],
        ],
      },
    ],
    variants: [
      ['160ml cream', 8900, 33, 260],
      ['160ml mint', 8900, 27, 260],
      ['240ml cream', 9900, 36, 320],
      ['240ml mint', 9900, 0, 320],
    ],
    shipping: { dispatchHours: 24, from: { en: 'Nantong, Jiangsu', 'zh-CN': '江苏南通' } },
    guarantees: ['authentic', 'noReasonReturn7', 'damageCover', 'freeReturnShipping'],
    rating: [4.6, 817],
    qualifications: [
      {
        kind: { en: 'Test report, GB 4806.5', 'zh-CN': '检测报告（GB 4806.5）' },
        number: { en: 'SAMPLE-000042 (sample)', 'zh-CN': 'SAMPLE-000042（示例）' },
        issuer: { en: 'Sample Testing Laboratory', 'zh-CN': '示例检测中心' },
      },
    ],
    specifications: [
      [
        { en: 'Material', 'zh-CN': '材质' },
        { en: 'Borosilicate glass, silicone', 'zh-CN': '高硼硅玻璃、硅胶' },
      ],
      [
        { en: 'Neck', 'zh-CN': '口径' },
        { en: 'Wide, 53 mm', 'zh-CN': '宽口 53 毫米' },
      ],
      [
        { en: 'Care', 'zh-CN': '清洁' },
        { en: 'Boil before the first use', 'zh-CN': '初次使用前沸水煮' },
      ],
      [
        { en: 'Made in', 'zh-CN': '产地' },
        { en: 'Jiangsu, China', 'zh-CN': '中国江苏' },
      ],
    ],
  },
  {
    id: 'yawu-blocks',
    sku: 'YW-BK',
    title: { en: 'Wooden Blocks', 'zh-CN': '圆角木积木' },
    subtitle: { en: 'Thirty blocks, no sharp corners', 'zh-CN': '三十块，没有尖角' },
    description: {
      en: 'Beech, sanded and oiled: thirty cubes with a coloured sign on every side. The corners are rounded; ask any parent’s foot. A damp cloth is all the washing they want. For children from eighteen months, with you beside them.',
      'zh-CN':
        '榉木打磨，上食品级木蜡油，三十块方块，每面一个彩色图案。边角都磨圆了，踩到也不至于跳起来。脏了湿布擦，别泡水。适合十八个月以上，大人在旁边陪着玩。',
    },
    category: { en: 'Toys', 'zh-CN': '玩具' },
    pictures: [
      { en: 'A small tower of wooden blocks', 'zh-CN': '木积木搭成的小塔' },
      { en: 'Nine of the blocks laid out three by three', 'zh-CN': '九块积木，三块一排摆开' },
    ],
    options: [],
    variants: [['', 15900, 40, 1400, { compare: [17900, 'suggestedRetail'], id: 'yawu-blocks-set', sku: 'YW-BK-30' }]],
    shipping: { dispatchHours: 24, from: { en: 'Nantong, Jiangsu', 'zh-CN': '江苏南通' } },
    guarantees: ['authentic', 'noReasonReturn7', 'damageCover', 'freeReturnShipping'],
    rating: [4.9, 1105],
    qualifications: [
      {
        kind: { en: 'Test report, GB 6675', 'zh-CN': '检测报告（GB 6675）' },
        number: { en: 'SAMPLE-000043 (sample)', 'zh-CN': 'SAMPLE-000043（示例）' },
        issuer: { en: 'Sample Testing Laboratory', 'zh-CN': '示例检测中心' },
      },
    ],
    specifications: [
      [
        { en: 'Material', 'zh-CN': '材质' },
        { en: 'Beech, plant wax oil', 'zh-CN': '榉木、植物木蜡油' },
      ],
      [
        { en: 'In the box', 'zh-CN': '数量' },
        { en: 'Thirty blocks, a cotton bag', 'zh-CN': '积木三十块、棉布袋' },
      ],
      [
        { en: 'Age', 'zh-CN': '适用年龄' },
        { en: 'From 18 months', 'zh-CN': '18 个月以上' },
      ],
      [
        { en: 'Made in', 'zh-CN': '产地' },
        { en: 'Jiangsu, China', 'zh-CN': '中国江苏' },
      ],
    ],
  },
  {
    id: 'yawu-bowl-set',
    sku: 'YW-BW',
    title: { en: 'Bowl and Spoon', 'zh-CN': '吸盘碗勺' },
    subtitle: { en: 'The bowl stays; the rest is up to you', 'zh-CN': '碗不跑，别的看运气' },
    description: {
      en: 'A silicone bowl with a sucker in the foot and a short-handled spoon for a fist. Press the middle down on a clean, smooth table; lift the tab to let go. It goes in the dishwasher.',
      'zh-CN':
        '硅胶碗，底下有吸盘，配一把短柄勺，小拳头握得住。桌面擦干净，按住碗心往下压；要拿起来就掀边上的小耳朵。能进洗碗机。',
    },
    category: { en: 'Feeding', 'zh-CN': '喂养' },
    pictures: [
      { en: 'A full bowl on a cloth, the spoon beside it', 'zh-CN': '布面上盛满的碗，旁边放着勺子' },
      { en: 'All three colours side by side', 'zh-CN': '三个颜色并排' },
    ],
    options: [
      {
        id: 'colour',
        name: { en: 'Colour', 'zh-CN': '颜色' },
        values: [
          ['sage', { en: 'Sage', 'zh-CN': '鼠尾草' }, '#a3ad93'],
          ['peach', { en: 'Peach', 'zh-CN': '蜜桃' }, '#efc2a8'],
          ['sand', { en: 'Sand', 'zh-CN': '沙色' }, '#d8c7a6'],
        ],
      },
    ],
    variants: [
      ['sage', 5900, 44, 240],
      ['peach', 5900, 39, 240],
      ['sand', 5900, 2, 240],
    ],
    shipping: { dispatchHours: 24, from: { en: 'Nantong, Jiangsu', 'zh-CN': '江苏南通' } },
    guarantees: ['authentic', 'noReasonReturn7', 'damageCover'],
    rating: [4.6, 1422],
    qualifications: [
      {
        kind: { en: 'Test report, GB 4806.11', 'zh-CN': '检测报告（GB 4806.11）' },
        number: { en: 'SAMPLE-000044 (sample)', 'zh-CN': 'SAMPLE-000044（示例）' },
        issuer: { en: 'Sample Testing Laboratory', 'zh-CN': '示例检测中心' },
      },
    ],
    specifications: [
      [
        { en: 'Material', 'zh-CN': '材质' },
        { en: 'Food-contact silicone', 'zh-CN': '食品接触用硅胶' },
      ],
      [
        { en: 'Capacity', 'zh-CN': '容量' },
        { en: '260 ml', 'zh-CN': '260 毫升' },
      ],
      [
        { en: 'Heat', 'zh-CN': '耐温' },
        { en: '−20 to 200 °C', 'zh-CN': '−20 至 200 摄氏度' },
      ],
      [
        { en: 'Made in', 'zh-CN': '产地' },
        { en: 'Jiangsu, China', 'zh-CN': '中国江苏' },
      ],
    ],
  },
  {
    id: 'yawu-wash',
    sku: 'YW-WA',
    title: { en: 'One-pump Wash', 'zh-CN': '一泵沐浴露' },
    subtitle: { en: 'Because the other hand holds the baby', 'zh-CN': '另一只手要抱娃' },
    description: {
      en: 'Hair and body in one, foamed by the pump, so that one press is one bath. No perfume and no dye. Keep it out of the eyes all the same, and rinse.',
      'zh-CN': '洗头洗澡一瓶，泵头直接出泡，按一下够洗一次。不加香精和色素。还是别让泡沫进眼睛，冲干净就好。',
    },
    category: { en: 'Bath', 'zh-CN': '洗护' },
    pictures: [
      { en: 'A pump bottle on a stone slab', 'zh-CN': '石板上的按压瓶' },
      { en: 'Both sizes side by side', 'zh-CN': '两种容量并排' },
    ],
    options: [
      {
        id: 'size',
        name: { en: 'Size', 'zh-CN': '规格' },
        values: [
          ['250ml', '250 ml'],
          ['500ml', '500 ml'],
        ],
      },
    ],
    variants: [
      ['250ml', 5900, 55, 340],
      ['500ml', 9900, 37, 620, { compare: [10900, 'lastDeal'] }],
    ],
    shipping: { dispatchHours: 24, from: { en: 'Nantong, Jiangsu', 'zh-CN': '江苏南通' } },
    guarantees: ['authentic', 'noReasonReturn7', 'damageCover'],
    rating: [4.7, 960],
    qualifications: [
      {
        kind: { en: 'Children’s cosmetics filing', 'zh-CN': '儿童化妆品备案' },
        number: { en: 'JS-G 000045 (sample)', 'zh-CN': '苏G妆网备字000045（示例）' },
        issuer: { en: 'Jiangsu Medical Products Administration', 'zh-CN': '江苏省药品监督管理局' },
      },
    ],
    specifications: [
      [
        { en: 'Main ingredients', 'zh-CN': '主要成分' },
        { en: 'Water, coco-glucoside, glycerin', 'zh-CN': '水、椰油基葡糖苷、甘油' },
      ],
      [
        { en: 'For', 'zh-CN': '适用人群' },
        { en: 'Babies and children', 'zh-CN': '婴幼儿、儿童' },
      ],
      [
        { en: 'Shelf life', 'zh-CN': '保质期' },
        { en: 'Three years unopened, six months once opened', 'zh-CN': '未开封三年，开封后六个月' },
      ],
      [
        { en: 'Made in', 'zh-CN': '产地' },
        { en: 'Jiangsu, China', 'zh-CN': '中国江苏' },
      ],
    ],
  },
];
