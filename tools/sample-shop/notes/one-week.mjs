// Notes about a week’s clothes, and about hats.
const nini = { id: 'nini', name: { en: 'Nini edits her wardrobe', 'zh-CN': '妮妮整理衣柜中' } };

export default [
  {
    id: 'seven-days-six-pieces',
    type: 'image',
    author: nini,
    title: { en: 'Seven days out of one cabin bag', 'zh-CN': '七天穿搭，一只登机箱' },
    body: {
      en: `A week of training in another city, one cabin bag, and a promise to myself not to buy anything there.

What went in: two tees, two shirts, a scarf, a hat, socks, and the tote folded flat.

Mon: tee and socks, because Monday is a travelling day
Tue: shirt and tote, the laptop needs a home
Wed: the same shirt. Nobody noticed. Nobody ever does
Thu: tee and scarf, the meeting room is a fridge
Fri: Tuesday again, other shirt
Sat: hat, tee, and as far from the hotel as the bus goes
Sun: clean shirt for the train home

Washed two things in the sink on Wednesday. Cotton dries overnight if you roll it in a towel and stand on it.

I bought nothing. Well, a magnet.

#CapsuleWardrobe #CabinBag #SevenDays`,
      'zh-CN': `去外地培训一周，一只登机箱，并且跟自己说好：到了那边不许买衣服。

带的：T恤两件、衬衫两件、围巾、帽子、袜子，还有叠扁的帆布袋。

周一：T恤加袜子，赶路的日子舒服要紧
周二：衬衫配帆布袋，电脑得有地方住
周三：还是那件衬衫，没人发现，从来没人发现
周四：T恤加围巾，会议室是冰箱
周五：照抄周二，换一件衬衫
周六：帽子、T恤，公交坐到终点站
周日：干净衬衫，坐车回家

周三在洗手池搓了两件，毛巾卷起来踩一踩，棉的一晚上就干。

真的什么都没买。好吧，一个冰箱贴。

#胶囊衣橱[话题]# #出差穿搭[话题]# #一周穿搭`,
    },
    place: { en: 'Sichuan', 'zh-CN': '四川' },
    publishedAt: '2026-08-30T11:45:00+08:00',
    counts: { likes: 17800, saves: 16200, comments: 590, shares: 1985 },
    disclosures: [{ kind: 'advertisement', brand: { en: 'Cotton Hours', 'zh-CN': '棉时' } }],
    images: [
      {
        picture: 'notes/seven-days-six-pieces/1.webp',
        alt: {
          en: 'A T-shirt, a shirt, a scarf and a hat in two rows',
          'zh-CN': '折好的T恤、衬衫、围巾，还有帽子，排成两行',
        },
        tags: [
          { product: 'mianshi-tee' },
          { product: 'mianshi-shirt' },
          { product: 'mianshi-scarf' },
          { product: 'mianshi-bucket-hat' },
        ],
      },
      {
        picture: 'notes/seven-days-six-pieces/2.webp',
        alt: { en: 'Monday: a T-shirt and socks', 'zh-CN': '周一：T恤和袜子' },
        tags: [{ product: 'mianshi-tee' }, { product: 'mianshi-socks' }],
      },
      {
        picture: 'notes/seven-days-six-pieces/3.webp',
        alt: { en: 'Tuesday: a shirt and a canvas tote', 'zh-CN': '周二：衬衫和帆布袋' },
        tags: [{ product: 'mianshi-shirt' }, { product: 'mianshi-tote' }],
      },
      {
        picture: 'notes/seven-days-six-pieces/4.webp',
        alt: { en: 'Thursday: a T-shirt with a scarf', 'zh-CN': '周四：T恤和围巾' },
        tags: [{ product: 'mianshi-scarf', label: { en: 'For the fridge room', 'zh-CN': '冰箱会议室' } }],
      },
      {
        picture: 'notes/seven-days-six-pieces/5.webp',
        alt: { en: 'Saturday: a hat and a T-shirt', 'zh-CN': '周六：帽子和T恤' },
        tags: [{ product: 'mianshi-bucket-hat' }],
      },
      {
        picture: 'notes/seven-days-six-pieces/6.webp',
        alt: { en: 'Sunday: a shirt and socks on iron grey', 'zh-CN': '周日：铁灰背景上的衬衫和袜子' },
        tags: [{ product: 'mianshi-shirt' }],
      },
    ],
    products: ['mianshi-tee', 'mianshi-shirt', 'mianshi-scarf', 'mianshi-bucket-hat', 'mianshi-socks', 'mianshi-tote'],
  },
  {
    id: 'which-hat-size',
    type: 'image',
    author: 'mianshi',
    title: { en: 'Take a string, measure your head', 'zh-CN': '拿根绳子，量一下头围' },
    body: {
      en: `Half of the hats that come back to us come back for one reason: nobody knows the size of their own head.

String, one finger above the eyebrows, round the back where it sticks out. Mark it, lay it on a ruler. Add one centimetre. Between two sizes, take the larger; there is a drawstring inside.

If you wear your hair up, measure with it up. If you have just had it cut off, congratulations, and measure again.

It folds in four and fits a coat pocket. A crease goes out with steam from the kettle, hat held well away from it.

Three colours, two sizes. Our photographer takes the small and is offended by the word.

#BucketHat #SizeGuide #CottonHours`,
      'zh-CN': `退回来的帽子里，有一半是同一个原因：大家都不知道自己的头多大。

找根绳子，眉毛上面一指，绕到后脑勺凸起来那里，做个记号，拿尺子量，再加一厘米。卡在两个码中间就选大的，里面有抽绳。

平时扎头发的，扎着量；刚剪了短发的，恭喜，重新量。

对折再对折，塞得进外套口袋。有折痕就离远一点，用水壶的热气熏一下。

三个颜色，两个尺码。我们摄影师戴小码，并且不喜欢别人说「小」这个字🤏

#渔夫帽[话题]# #头围怎么量 #尺码指南[话题]#`,
    },
    place: { en: 'Zhejiang', 'zh-CN': '浙江' },
    publishedAt: '2026-08-06T17:00:00+08:00',
    counts: { likes: 2965, saves: 2410, comments: 187, shares: 146 },
    images: [
      {
        picture: 'notes/which-hat-size/1.webp',
        alt: {
          en: 'Bucket hats in three colours on a wooden table',
          'zh-CN': '木桌上三种颜色的渔夫帽',
        },
        tags: [{ product: 'mianshi-bucket-hat' }],
      },
      {
        picture: 'notes/which-hat-size/2.webp',
        alt: { en: 'One hat standing on a folded scarf', 'zh-CN': '一顶帽子立在叠好的围巾上' },
        tags: [{ product: 'mianshi-bucket-hat' }, { product: 'mianshi-scarf' }],
      },
    ],
    products: ['mianshi-bucket-hat', 'mianshi-scarf'],
  },
];
