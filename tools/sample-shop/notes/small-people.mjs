// Notes about babies: cloths, blocks, and what to put in the bag.
const mumu = { id: 'mumu', name: { en: 'Mumu’s mum takes notes', 'zh-CN': '木木妈记一笔' } };
const douding = { id: 'douding', name: { en: 'Bean’s dad', 'zh-CN': '豆丁他爸' } };
const linjian = { id: 'linjian', name: { en: 'The Woodland Postbox', 'zh-CN': '林间信箱' } };

export default [
  {
    id: 'muslin-does-everything',
    type: 'video',
    author: mumu,
    title: { en: 'Eleven uses for one square', 'zh-CN': '一块纱布巾，十一种用法' },
    body: {
      en: `Counted over one week, honestly, with a pencil on the fridge:
bib, burp cloth, shade for the pram (held, not hung), a lid over the bowl, towel for one very small foot, peekaboo, peekaboo, peekaboo, cover for the changing mat, nose, mine, and finally a cape.

I started with twelve because a list said twelve. Eight would do, if you wash every other day.

Before the first use wash them twice. They go in flat and stiff and come out crinkled, that is how it should be.

Colours: one for the face, one for the floor, agreed in this family in a written treaty. The clip shows the fan before Mumu got to it.

#Muslin #NewMum #WhatWeReallyUse`,
      'zh-CN': `拿铅笔在冰箱上记了一周，如实汇报：
围嘴、拍嗝、给推车遮光（手举着，不挂上去）、盖碗、擦一只很小的脚、躲猫猫、躲猫猫、躲猫猫、垫尿布台、擦鼻涕（我的），以及披风。

清单上说要备十二块，我就买了十二块。隔天洗的话，八块够。

用之前先洗两遍，进去是平的硬的，出来是皱的软的，这就对了。

颜色分工：一色擦脸，一色擦地，我家签过书面协议。视频里是摊成扇子的样子，三秒后木木就到了😂

#纱布巾[话题]# #新手妈妈[话题]# #真实好用`,
    },
    place: { en: 'Hubei', 'zh-CN': '湖北' },
    publishedAt: '2026-08-07T13:26:00+08:00',
    counts: { likes: 14300, saves: 12900, comments: 803, shares: 1544 },
    images: [
      {
        picture: 'notes/muslin-does-everything/1.webp',
        alt: {
          en: 'Folded muslin squares in four colours, fanned on a pale wooden table',
          'zh-CN': '浅木桌上摊成扇形的四色纱布巾',
        },
      },
    ],
    products: ['yawu-muslin'],
    video: {
      clip: 'unfold',
      duration: 7,
      captions: true,
      tags: [{ product: 'yawu-muslin', start: 1, end: 6.5 }],
    },
  },
  {
    id: 'muslin-after-wash',
    type: 'video',
    author: 'yawu',
    title: { en: 'New, and after wash number three', 'zh-CN': '新的，和洗过三遍的' },
    body: {
      en: `The message we get on day two: “It came out of the wash all wrinkled. Is it broken?”

It is not. Layers of gauze are joined at points; when they shrink, they shrink at slightly different rates, and between the points the cloth puffs up. It gets thicker to the touch and a few centimetres smaller.

So we cut them larger to begin with.

Thirty or forty degrees, a net bag, no softener, it closes the weave. Hang in the wind. Do not iron, unless ironing makes you happy.

All four colours in the clip are dyed cloth, not printed, so the back is the same as the front.

#Muslin #WashGuide #SproutHouse`,
      'zh-CN': `收货第二天常收到的消息：「洗完全皱了，是不是坏了？」

没坏。几层纱是靠一个个小点连起来的，缩水的时候各层缩得不一样多，点和点之间就鼓起来了。摸着变厚，尺寸小几厘米。

所以我们一开始就裁大了一点。

三四十度，装网袋，别放柔顺剂，会把纱孔糊住。挂在有风的地方。不用熨，除非熨衣服让你开心。

视频里四个颜色都是染的布，不是印的，翻过来背面一样。

#纱布巾[话题]# #婴儿用品怎么洗[话题]# #芽屋`,
    },
    place: { en: 'Jiangsu', 'zh-CN': '江苏' },
    publishedAt: '2026-08-15T10:00:00+08:00',
    counts: { likes: 2610, saves: 1988, comments: 122, shares: 95 },
    images: [
      {
        picture: 'notes/muslin-after-wash/1.webp',
        alt: {
          en: 'A washed, crinkled muslin square beside a new flat one',
          'zh-CN': '一块洗皱的纱布巾，旁边是平整的新巾',
        },
      },
    ],
    products: ['yawu-muslin'],
    video: {
      clip: 'unfold',
      duration: 7,
      captions: true,
      tags: [{ product: 'yawu-muslin', start: 0.5, end: 6 }],
      chapters: [
        { start: 0, title: { en: 'Folded', 'zh-CN': '叠好的' } },
        { start: 3, title: { en: 'Four colours', 'zh-CN': '四个颜色' } },
      ],
    },
  },
  {
    id: 'tower-of-nine',
    type: 'video',
    author: douding,
    title: { en: 'A tower, and its critic', 'zh-CN': '塔是我搭的，塌是他干的' },
    body: {
      en: `Bean is nineteen months old and works in demolition.

I build. He waits. He has learned to wait, and I find that alarming. One block, two, he breathes in, three.

What I know after a month of construction:
· edge on edge is for people with no imagination, but it does hold
· wood on a wooden floor is loud. Rug
· the blocks have rounded corners. I know because of my foot
· he can do two by himself. When he did three he looked for me, not at the tower

The clip ends where it ends for a reason.

#WoodenBlocks #DadNotes #Nineteen`,
      'zh-CN': `豆丁一岁七个月，目前从事拆迁工作。

我搭，他等。他学会等了，这点让我有些不安。一块，两块，他吸一口气，三块。

施工一个月的经验：
· 边对边放齐，没什么想象力，但确实稳
· 木头砸木地板很响，铺毯子
· 边角是磨圆的，我的脚可以作证
· 他自己能叠两块。叠到三块那天，他没看塔，回头找我

视频停在那里是有原因的。

#积木[话题]# #带娃日常[话题]# #豆丁他爸`,
    },
    place: { en: 'Guangdong', 'zh-CN': '广东' },
    publishedAt: '2026-08-16T19:05:00+08:00',
    counts: { likes: 30700, saves: 4022, comments: 1975, shares: 3480 },
    images: [
      {
        picture: 'notes/tower-of-nine/1.webp',
        alt: { en: 'A tower of wooden blocks, one block lying at its foot', 'zh-CN': '一座木积木塔，塔脚躺着一块' },
      },
    ],
    products: ['yawu-blocks'],
    video: {
      clip: 'blocks',
      duration: 8,
      captions: true,
      tags: [{ product: 'yawu-blocks', start: 1, end: 7 }],
    },
  },
  {
    id: 'rainy-day-blocks',
    type: 'video',
    author: 'yawu',
    title: { en: 'Five games for a wet afternoon', 'zh-CN': '下雨天，积木五种玩法' },
    body: {
      en: `Typhoon day. The blocks are out anyway, so:

1. Stack and count. Out loud, and let them say the last number
2. Bridge: two up, one across. A car must be found
3. Sort by sign into bowls. Then into hats
4. The quiet game: put one on top without a sound. Whoever clicks, starts again
5. Copy the signs on paper, shuffle, and match

For small ones that still taste everything, stay beside them. A damp cloth is all the washing the wood wants; do not soak it.

They outlast the age they were bought for. In the end they become garages.

#WoodenBlocks #RainyDayGames #SproutHouse`,
      'zh-CN': `台风天，反正积木已经摊了一地，那就：

1️⃣ 一块一块叠，数出声，最后那个数留给孩子说
2️⃣ 搭桥：竖两块，横一块，然后必须找到一辆车
3️⃣ 按图案分到碗里，再分到帽子里
4️⃣ 安静游戏：放上去不许出声，谁「嗒」了谁重来
5️⃣ 把图案画在纸上，打乱，再对回去

还在啃东西的月龄，大人请坐在旁边。木头用湿布擦擦就好，别泡水。

能玩的年头，比买的时候想的长。再往后，它们会变成车库。

#积木玩法[话题]# #下雨天在家 #亲子游戏[话题]#`,
    },
    place: { en: 'Jiangsu', 'zh-CN': '江苏' },
    publishedAt: '2026-08-24T14:15:00+08:00',
    counts: { likes: 8260, saves: 9540, comments: 240, shares: 1310 },
    images: [
      {
        picture: 'notes/rainy-day-blocks/1.webp',
        alt: {
          en: 'Wooden blocks built into a small bridge, in rain-grey light',
          'zh-CN': '雨天的光里，木积木搭成一座小桥',
        },
      },
    ],
    products: ['yawu-blocks'],
    video: {
      clip: 'blocks',
      duration: 8,
      captions: true,
      tags: [{ product: 'yawu-blocks', start: 0.5, end: 7.5 }],
    },
  },
  {
    id: 'dads-nappy-bag',
    type: 'image',
    author: douding,
    title: { en: 'I packed the nappy bag. Alone.', 'zh-CN': '头一回自己收妈咪包' },
    body: {
      en: `Bean’s mother went to a wedding. I had the bag, the baby and a list. I improved the list.

Packed: tote, bottle, three muslins, puree, balm. Nappies, obviously. Obviously, I went back for the nappies.

Lessons, in order of arrival:
1. Two bottle sizes exist for a reason. I took the small one. He is not small
2. Roll the muslins, do not fold. You pull one, one comes
3. The puree pouch has a cap, and the cap rolls under benches
4. A tin in the side pocket opens with one hand. The other hand always has him on it

Four hours, no incident. One incident. It was mine, with the pram brake.

#NappyBag #DadNotes #SoloTrip`,
      'zh-CN': `豆丁妈去喝喜酒，包、娃、清单交给我。清单我优化了一下。

装了：帆布袋、奶瓶、三块纱布巾、果泥、一小盒润肤膏。尿不湿当然有。当然，是折回去拿的。

教训按发生顺序：
1. 奶瓶有两个容量是有道理的。我拿了小的，他不是小的
2. 纱布巾卷着放，别叠，抽一块就来一块
3. 果泥有盖子，盖子会滚到长椅底下
4. 扁盒放侧袋，单手能开，另一只手上一直有他

四小时，零事故。好吧，一起，怪我，推车刹车😅

#妈咪包[话题]# #爸爸带娃[话题]# #出门清单`,
    },
    place: { en: 'Guangdong', 'zh-CN': '广东' },
    publishedAt: '2026-08-09T18:30:00+08:00',
    counts: { likes: 18400, saves: 6710, comments: 1203, shares: 1822 },
    images: [
      {
        picture: 'notes/dads-nappy-bag/1.webp',
        alt: {
          en: 'A tote with a baby bottle, folded muslin and a puree pouch in front of it',
          'zh-CN': '帆布袋前面放着奶瓶、叠好的纱布巾和一袋果泥',
        },
        tags: [
          { product: 'mianshi-tote' },
          { product: 'yawu-bottle' },
          { product: 'yawu-muslin' },
          { product: 'olle-fjord-puree' },
        ],
      },
      {
        picture: 'notes/dads-nappy-bag/2.webp',
        alt: { en: 'The two sizes of baby bottle side by side', 'zh-CN': '大小两个奶瓶并排' },
        tags: [{ product: 'yawu-bottle', label: { en: 'Take the big one', 'zh-CN': '请拿大的' } }],
      },
      {
        picture: 'notes/dads-nappy-bag/3.webp',
        alt: { en: 'Folded muslin squares with a small flat tin on top', 'zh-CN': '叠好的纱布巾上放着一只小扁盒' },
        tags: [{ product: 'yawu-muslin' }, { product: 'olle-fjord-balm' }],
      },
    ],
    products: ['mianshi-tote', 'yawu-bottle', 'yawu-muslin', 'olle-fjord-puree', 'olle-fjord-balm'],
  },
  {
    id: 'box-for-a-newborn',
    type: 'image',
    author: linjian,
    title: { en: 'A box for someone four days old', 'zh-CN': '给出生四天的小朋友' },
    body: {
      en: `Friends give clothes. All of them in the size the baby has outgrown by the time you visit. So, no clothes.

In the box:
· a knit blanket, big enough for the pram and later for dolls
· muslins, because there are never enough (a mother told me, in capitals)
· a bottle, one, to try
· wooden blocks. For next year. It is nice to be given next year

And a flat tin on top, tied on with string, for whoever wants it.

For the parents I put in a note: do not write back.
They wrote back, at four in the morning: “what are the blocks for he cannot lift his head”.

The blanket came through a bonded warehouse. Order a week ahead.

#BabyGift #NewbornBox #WrappedAtHome`,
      'zh-CN': `送小衣服的人很多，等你去探望那天，多半已经穿不下了。所以，不送衣服。

盒子里：
🎁 针织毯，推车能盖，以后给娃娃盖
🎁 纱布巾，多少块都不够（一位妈妈用感叹号告诉我的）
🎁 奶瓶一只，先试试
🎁 木积木，明年用。收到「明年」是件开心的事

上面用绳子绑了一只小扁盒，谁用都行。

给爸妈的卡片上写：不用回。
凌晨四点还是回了：「积木干嘛用，他头都还抬不起来。」

毯子走保税仓，提前一周下单。

#新生儿礼物[话题]# #满月礼盒 #手作礼盒[话题]#`,
    },
    place: { en: 'Yunnan', 'zh-CN': '云南' },
    publishedAt: '2026-08-11T18:10:00+08:00',
    counts: { likes: 16500, saves: 13700, comments: 648, shares: 2190 },
    images: [
      {
        picture: 'notes/box-for-a-newborn/1.webp',
        alt: {
          en: 'A folded blanket, muslin, a bottle and wooden blocks before a wooden box',
          'zh-CN': '木盒前摆着叠好的毯子、纱布巾、奶瓶和积木',
        },
        tags: [
          { product: 'olle-fjord-blanket' },
          { product: 'yawu-muslin' },
          { product: 'yawu-bottle' },
          { product: 'yawu-blocks', label: { en: 'For next year', 'zh-CN': '明年用' } },
        ],
      },
      {
        picture: 'notes/box-for-a-newborn/2.webp',
        alt: {
          en: 'The folded blanket with a flat tin on top, tied with string',
          'zh-CN': '叠好的毯子上放着小扁盒，用绳子系好',
        },
        tags: [{ product: 'olle-fjord-blanket' }, { product: 'olle-fjord-balm' }],
      },
    ],
    products: ['olle-fjord-blanket', 'yawu-muslin', 'yawu-bottle', 'yawu-blocks', 'olle-fjord-balm'],
  },
];
