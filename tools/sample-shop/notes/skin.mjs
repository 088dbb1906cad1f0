// Notes about care for skin and hands.
const wenwen = { id: 'wenwen', name: { en: 'Wen is in bed by eleven', 'zh-CN': '温温十一点睡' } };
const qiuqiu = { id: 'qiuqiu', name: { en: 'Qiu’s small bathroom', 'zh-CN': '秋秋的小浴室' } };
const beibei = { id: 'beibei', name: { en: 'Bei packs light', 'zh-CN': '北北轻装出门' } };

const plain = (n, product, en, zh) => ({
  picture: `notes/empties-in-august/${n}.webp`,
  alt: { en, 'zh-CN': zh },
  tags: [{ product }],
});

export default [
  {
    id: 'toner-two-sizes',
    type: 'image',
    author: 'norra-lune',
    title: { en: 'Which toner bottle, tall or small?', 'zh-CN': '爽肤水，大瓶还是小瓶？' },
    body: {
      en: `Same water in both. This is only about you and your shelf.

Take the small one if you have never tried it, if you travel, or if you own a bathroom cabinet with a low second shelf. We measured ours too late.

Take the tall one if you pour it on a cotton pad. Pads drink about twice what palms do.

And try palms once. A coin’s worth, both hands, press from the middle of the face outwards, then go straight on with the cream while it is still damp.

The glass is frosted, so you see the level when you hold it against a window.

Shipped from the bonded warehouse, with a Chinese leaflet in the box.

#Toner #WhichSize #NorraLune`,
      'zh-CN': `里面是一样的水，区别只在你和你的架子。

选小瓶：头一回试、常出差，或者浴室柜第二层比较矮。我们自己就是买回家才量的。

选大瓶：习惯用化妆棉。棉片喝掉的，差不多是手心的两倍。

也可以试试直接用手：倒一枚硬币那么多，双手按开，从脸中间往外压，趁还潮接着上面霜。

瓶子是磨砂玻璃，对着窗户就能看见还剩多少。

保税仓发货，盒里有中文说明。

#爽肤水[话题]# #大瓶小瓶怎么选 #护肤步骤[话题]#`,
    },
    publishedAt: '2026-08-05T11:00:00+08:00',
    counts: { likes: 1890, saves: 1206, comments: 94, shares: 71 },
    images: [
      {
        picture: 'notes/toner-two-sizes/1.webp',
        alt: {
          en: 'A tall and a small frosted bottle of toner side by side on blue-grey stone',
          'zh-CN': '蓝灰色石面上并排放着一高一矮两瓶磨砂爽肤水',
        },
        tags: [{ product: 'norra-lune-toner' }],
      },
      {
        picture: 'notes/toner-two-sizes/2.webp',
        alt: {
          en: 'A frosted bottle behind a dark blue jar of cream, a green sprig beside them',
          'zh-CN': '磨砂水瓶前面是深蓝色的面霜罐，旁边一小枝绿叶',
        },
        tags: [{ product: 'norra-lune-toner' }, { product: 'norra-lune-cream', variant: 'norra-lune-cream-50ml' }],
      },
    ],
    products: ['norra-lune-toner', 'norra-lune-cream'],
  },
  {
    id: 'cream-turning',
    type: 'video',
    author: 'norra-lune',
    title: { en: 'One turn of the jar', 'zh-CN': '转一圈给你看这罐霜' },
    body: {
      en: `People ask what “thick” means, and words do not help. So here is the jar, open, going round once.

Watch the surface while the jar turns. It does not slide, it does not shine like a gel. That is lingonberry seed oil and oat oil stirred slowly and cold.

A cream that sits so still wants warm fingers. Rub a little until it looks like oil, then press.

We make it from November to March. What you see is from the last kettle of the winter; the next one goes on when the first snow does.

#WinterCellar #Texture #SlowStirred`,
      'zh-CN': `总有人问「厚」到底是多厚，说不清，直接开盖转一圈吧。

看转的时候膏体的表面：不晃，不淌，也不像啫喱那样反光。越橘籽油和燕麦油，低温慢慢搅出来的。

这么坐得住的霜，得用热的手指对付它：指腹上捂到像油一样，再按到脸上。

每年十一月到次年三月开锅。视频里这罐是去年冬天收尾那一锅，下一锅等下雪。

#冬窖面霜[话题]# #面霜质地 #慢慢搅`,
    },
    publishedAt: '2026-08-19T16:30:00+08:00',
    counts: { likes: 2740, saves: 1102, comments: 133, shares: 88 },
    images: [
      {
        picture: 'notes/cream-turning/1.webp',
        alt: {
          en: 'The open dark blue jar on a round disc, its lid leaning behind it',
          'zh-CN': '圆盘上一罐打开的深蓝色面霜，盖子靠在后面',
        },
      },
    ],
    products: ['norra-lune-cream'],
    video: {
      clip: 'turntable-cream',
      duration: 6,
      captions: true,
      tags: [{ product: 'norra-lune-cream', variant: 'norra-lune-cream-50ml', start: 0.5, end: 5.5 }],
    },
  },
  {
    id: 'half-a-soybean',
    type: 'video',
    author: wenwen,
    title: { en: 'Half a soybean. I mean it.', 'zh-CN': '半颗黄豆，真的够了' },
    body: {
      en: `Last winter I wrote “a soybean of it”. Forty people answered that their soybean pilled.

So I bought soybeans. It turns out mine are small.

Corrected: half a soybean per cheek, and what is left on the finger does the nose. Warm it first, count to ten, it should stop looking white. If it still rolls off, the step under it has not dried. Go and brush your teeth, come back.

It is August and I am not using any of this. I am filming now because in November I will be too sleepy.

The jar going round is on purpose. I find it calming.

#NightRoutine #HowMuchCream #BedByEleven`,
      'zh-CN': `去年冬天我写「黄豆大」，四十个人回我：搓泥了。

于是我去买了黄豆。原来我家的黄豆比较小。

更正：一边脸半颗，手指上剩的抹鼻子。先在指腹上捂，数到十，不发白了再上脸。还搓泥，就是前一步没干，去刷个牙再回来。

现在是八月，我根本没在用，提前拍是因为十一月我肯定困得不想拍😴

罐子转圈是故意的，看着心静。

#面霜用量[话题]# #搓泥怎么办 #十一点睡`,
    },
    place: { en: 'Beijing', 'zh-CN': '北京' },
    publishedAt: '2026-08-24T22:05:00+08:00',
    counts: { likes: 9120, saves: 5404, comments: 711, shares: 630 },
    images: [
      {
        picture: 'notes/half-a-soybean/1.webp',
        alt: {
          en: 'An open jar of cream in lamp light with three soybeans beside it',
          'zh-CN': '灯光下一罐打开的面霜，旁边三颗黄豆',
        },
      },
    ],
    products: ['norra-lune-cream'],
    video: {
      clip: 'turntable-cream',
      duration: 6,
      captions: true,
      tags: [{ product: 'norra-lune-cream', variant: 'norra-lune-cream-20ml', start: 1, end: 5 }],
    },
  },
  {
    id: 'night-mask-sunday',
    type: 'image',
    author: wenwen,
    title: { en: 'Sunday is mask night', 'zh-CN': '周日晚上，敷个睡眠面膜' },
    body: {
      en: `Sunday evening has two jobs: pretending Monday is far away, and this jar.

Toner, press, then a layer you can just see. Not a layer you could write your name in; I did that, and my pillow wore it.
Twenty minutes upright with a book. Then bed. In the morning, plain water.

The jar is wide, which I thought was a waste of shelf until I noticed I can get to the bottom of it with two fingers.

Lips get the balm stick, thick, no mirror needed.

In summer once a week is plenty for me. Tell me if you use it more.

#SleepingMask #SundayNight #SlowEvening`,
      'zh-CN': `周日晚上有两件事：假装周一还很远，还有这罐。

爽肤水按完，面膜抹到「看得见薄薄一层」就停。别抹到能在上面写名字，我写过，后来名字在枕套上。
靠着看二十分钟书，再躺下，早上清水洗掉。

罐口很宽，本来嫌占地方，用到后面才懂：两根手指伸得到底。

嘴巴用润唇膏厚厚来一层，不用照镜子。

夏天我一周一次就够，北方的冬天另说。

#睡眠面膜[话题]# #周日晚上 #晚间护肤[话题]#`,
    },
    place: { en: 'Beijing', 'zh-CN': '北京' },
    publishedAt: '2026-08-16T21:50:00+08:00',
    counts: { likes: 4207, saves: 2950, comments: 246, shares: 190 },
    disclosures: [{ kind: 'partnership', brand: { en: 'Norra Lune', 'zh-CN': 'Norra Lune' } }],
    images: [
      {
        picture: 'notes/night-mask-sunday/1.webp',
        alt: {
          en: 'A wide jar of night mask with a frosted bottle of toner behind it, in evening light',
          'zh-CN': '傍晚的光里，宽口面膜罐后面立着磨砂爽肤水',
        },
        tags: [{ product: 'norra-lune-night-mask' }, { product: 'norra-lune-toner' }],
      },
      {
        picture: 'notes/night-mask-sunday/2.webp',
        alt: { en: 'The wide jar open on linen, its lid beside it', 'zh-CN': '亚麻布上打开的宽口罐，盖子放在旁边' },
        tags: [{ product: 'norra-lune-night-mask', alternates: ['norra-lune-cream'] }],
      },
      {
        picture: 'notes/night-mask-sunday/3.webp',
        alt: { en: 'The closed jar with a lip balm lying on its lid', 'zh-CN': '合上的罐子，盖上横放着一支润唇膏' },
        tags: [{ product: 'norra-lune-lip-balm', label: { en: 'Lips, last', 'zh-CN': '嘴巴收尾' } }],
      },
    ],
    products: ['norra-lune-night-mask', 'norra-lune-toner', 'norra-lune-lip-balm'],
  },
  {
    id: 'lip-balm-pockets',
    type: 'image',
    author: beibei,
    title: { en: 'Three balms, three pockets', 'zh-CN': '三支润唇膏，三个口袋' },
    body: {
      en: `I do not lose lip balm. I lose coats.

So now: one in the rain jacket, one in the rucksack lid, one by the bed. Whichever I find is the one I use.

It is a small stick, thinner than my thumb, and the cap clicks. It has been through a washing machine at forty degrees; the label is gone, the stick is fine.

It softens in a car in summer. Stand it up, let it cool, twist it down before you open it.

#PackLight #LipBalm #PocketThings`,
      'zh-CN': `我不丢润唇膏，我丢外套。

所以现在：冲锋衣口袋一支，背包顶袋一支，床头一支，摸到哪支用哪支。

很小一根，比大拇指细，盖子会「咔」一声。有一支跟着裤子进过洗衣机，四十度，标签没了，膏体没事。

夏天放车里会软，立着放凉，先旋回去再开盖，别问。

#轻装出门[话题]# #润唇膏 #口袋里的东西`,
    },
    place: { en: 'Qinghai', 'zh-CN': '青海' },
    publishedAt: '2026-08-07T12:15:00+08:00',
    counts: { likes: 2133, saves: 640, comments: 158, shares: 62 },
    images: [
      {
        picture: 'notes/lip-balm-pockets/1.webp',
        alt: {
          en: 'Three lip balm sticks in a row on a grey knitted cloth',
          'zh-CN': '灰色针织布上一排三支润唇膏',
        },
        tags: [{ product: 'norra-lune-lip-balm' }],
      },
    ],
    products: ['norra-lune-lip-balm'],
  },
  {
    id: 'empties-in-august',
    type: 'image',
    author: qiuqiu,
    title: { en: 'Eight empties and what I’d buy again', 'zh-CN': '八月空瓶八件，回购哪些' },
    body: {
      en: `My bathroom is two square metres. Nothing may come in until something is empty. August was a good month.

Again, without thinking: the cleanser, the hand cream (rolled up from the end like toothpaste, see six), the lip balm.
Again, in the small size: toner and mist. I like them, but the shelf is what it is.
Again in winter: the serum, and the body oil. In this heat I stick to the bed sheet.
Not sure: the bath salt. Lovely smell, and I have a shower. I used it for feet.

All eight bought by me, over about five months. Swipe for the portraits, they deserve it.

What did you finish?

#Empties #AugustEmpties #SmallBathroom`,
      'zh-CN': `我家浴室两平米，规矩是空一瓶才能进一瓶。八月大丰收。

闭眼回购：洁面、护手霜（像挤牙膏一样卷到底，见图六）、润唇膏
回购小瓶：爽肤水、喷雾。喜欢是喜欢，架子就那么大
冬天再买：精华、身体油。这个天涂完会和床单粘在一起
还在犹豫：浴盐。好闻，可我家只有淋浴，拿来泡脚了😂

八件都是自己买的，前后用了五个来月。后面是单人照，它们值得。

你们八月空了什么？

#空瓶记[话题]# #八月空瓶 #小浴室[话题]#`,
    },
    place: { en: 'Hunan', 'zh-CN': '湖南' },
    publishedAt: '2026-08-31T10:30:00+08:00',
    counts: { likes: 11240, saves: 9375, comments: 846, shares: 758 },
    images: [
      {
        picture: 'notes/empties-in-august/1.webp',
        alt: {
          en: 'Four used bottles and tubes standing close together in a shallow wooden crate',
          'zh-CN': '浅木箱里挤着四件用空的瓶瓶管管',
        },
        tags: [{ product: 'norra-lune-cleanser' }, { product: 'isle-glow-serum' }],
      },
      plain(2, 'norra-lune-cleanser', 'The cleanser tube on its own', '洁面乳单独一支'),
      plain(3, 'norra-lune-toner', 'The frosted toner bottle on its own', '磨砂爽肤水单独一瓶'),
      plain(4, 'isle-glow-serum', 'The serum bottle with its dropper', '带滴管的精华瓶'),
      plain(5, 'isle-glow-mist', 'The face mist on its own', '喷雾单独一瓶'),
      plain(6, 'isle-glow-hand-cream', 'The hand cream tube, rolled up from its end', '从尾巴卷起来的护手霜'),
      plain(7, 'isle-glow-body-oil', 'The tall bottle of body oil, nearly empty', '快见底的高瓶身体油'),
      plain(8, 'qichi-bath-salt', 'A jar with a little bath salt left and a wooden scoop', '只剩一点的浴盐和木勺'),
      plain(9, 'norra-lune-lip-balm', 'One lip balm stick lying down', '横放的一支润唇膏'),
    ],
    products: [
      'norra-lune-cleanser',
      'norra-lune-toner',
      'isle-glow-serum',
      'isle-glow-mist',
      'isle-glow-hand-cream',
      'isle-glow-body-oil',
      'qichi-bath-salt',
      'norra-lune-lip-balm',
    ],
  },
];
