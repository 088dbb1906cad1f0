// Notes about clothes, and the bag that carries the rest.
const nini = { id: 'nini', name: { en: 'Nini edits her wardrobe', 'zh-CN': '妮妮整理衣柜中' } };
const sanjin = { id: 'sanjin', name: { en: 'A cat called Three Pounds', 'zh-CN': '猫叫三斤' } };
const beibei = { id: 'beibei', name: { en: 'Bei packs light', 'zh-CN': '北北轻装出门' } };
const cottonHours = { en: 'Cotton Hours', 'zh-CN': '棉时' };

export default [
  {
    id: 'four-tees',
    type: 'image',
    author: nini,
    title: { en: 'One tee, four colours, ten washes', 'zh-CN': '同款T恤四色，洗了十遍' },
    body: {
      en: `I own this tee in all four colours, so I am not neutral. I have, however, got a washing machine.

After ten washes at thirty degrees, hung up:
· the collar still lies flat. I used to lose them at wash six
· the darkest one has gone half a tone softer. I like it more
· length: one centimetre shorter, all in the first wash
· the lightest shows everything underneath that is not skin-coloured. You have been told

Size: 163 cm, 54 kg, M, loose, hem at the hip. S if you tuck in.

Fold them in thirds and stand them up; you see the colours and nothing gets buried. Picture one is before my cat found the stool.

#BasicTee #TenWashes #WardrobeEdit`,
      'zh-CN': `四个颜色我都有，所以谈不上中立，但我有洗衣机。

三十度机洗十遍、挂晾以后：
· 领口还是平的，以前的T恤第六遍就开始卷
· 深的那件浅了半个度，我反而更喜欢
· 短了一厘米，都是头一遍缩的
· 浅的那件会透，里面请穿肤色，话我说到了

尺码：163 / 54kg，穿 M，宽松，衣摆到胯。想塞进裤子的拿 S。

三折再立着放，颜色看得见，也不会压箱底。图一拍完两分钟，凳子就归猫了。

#基础款T恤[话题]# #洗后测评 #衣柜整理[话题]#`,
    },
    place: { en: 'Sichuan', 'zh-CN': '四川' },
    publishedAt: '2026-08-04T12:30:00+08:00',
    counts: { likes: 10900, saves: 8420, comments: 667, shares: 540 },
    images: [
      {
        picture: 'notes/four-tees/1.webp',
        alt: {
          en: 'Four folded T-shirts in four colours stacked on a wooden stool',
          'zh-CN': '木凳上叠着四件不同颜色的T恤',
        },
        tags: [{ product: 'mianshi-tee' }],
      },
      {
        picture: 'notes/four-tees/2.webp',
        alt: { en: 'One folded T-shirt close up, its collar towards you', 'zh-CN': '一件叠好的T恤近景，领口朝前' },
        tags: [{ product: 'mianshi-tee', label: { en: 'Collar, wash ten', 'zh-CN': '十遍后的领口' } }],
      },
      {
        picture: 'notes/four-tees/3.webp',
        alt: { en: 'A folded T-shirt and two rolled pairs of socks', 'zh-CN': '一件叠好的T恤和两卷袜子' },
        tags: [{ product: 'mianshi-tee' }, { product: 'mianshi-socks' }],
      },
      {
        picture: 'notes/four-tees/4.webp',
        alt: { en: 'A folded T-shirt half inside a canvas tote', 'zh-CN': '一件叠好的T恤，半截放在帆布袋里' },
        tags: [{ product: 'mianshi-tote' }],
      },
    ],
    products: ['mianshi-tee', 'mianshi-socks', 'mianshi-tote'],
  },
  {
    id: 'shirt-three-ways',
    type: 'image',
    author: nini,
    title: { en: 'One shirt, Monday to Sunday', 'zh-CN': '一件衬衫，穿过一整周' },
    body: {
      en: `A client asked me to keep one shirt out of nine. I do this for a living and still could not for my own. So I gave one shirt a week.

Buttoned: meetings. Iron the collar and the cuffs, nobody sees the rest under a jacket.
Open over a tee: lifts, cinemas, any place with air conditioning and opinions.
With a scarf: the day the collar had soup on it.

It creases, and I have made peace with that. Hang it in the bathroom while you shower.

I take one size up. If you want it neat at the shoulder, take your own.

The eight others went to my cousin, who says she has had the same idea.

#OneShirt #StyleThreeWays #WardrobeEdit`,
      'zh-CN': `帮客户整理衣柜，让她九件衬衫留一件。轮到我自己，一件也舍不得，于是给其中一件放了一周的假……不，上了一周的班。

扣好：开会。熨领子和袖口就行，外套里面没人看
敞开套在T恤外面：电梯、影院，任何空调很有主见的地方
配围巾：领口滴了汤的那天

会皱，我已经接受了。洗澡的时候挂浴室里，能平一半。

我拿大一码。喜欢肩线利落的，按平时的码。

剩下八件给了表妹，表妹说她也正在断舍离。

#衬衫穿搭[话题]# #一衣多穿[话题]# #衣柜整理`,
    },
    place: { en: 'Sichuan', 'zh-CN': '四川' },
    publishedAt: '2026-08-17T12:05:00+08:00',
    counts: { likes: 7715, saves: 6048, comments: 322, shares: 418 },
    disclosures: [{ kind: 'partnership', brand: cottonHours }],
    images: [
      {
        picture: 'notes/shirt-three-ways/1.webp',
        alt: { en: 'A folded shirt with a crisp collar on grey', 'zh-CN': '灰底上一件叠好的衬衫，领子挺括' },
        tags: [{ product: 'mianshi-shirt' }],
      },
      {
        picture: 'notes/shirt-three-ways/2.webp',
        alt: { en: 'The folded white shirt over a folded grey T-shirt', 'zh-CN': '叠好的白衬衫压在灰T恤上' },
        tags: [{ product: 'mianshi-shirt' }, { product: 'mianshi-tee' }],
      },
      {
        picture: 'notes/shirt-three-ways/3.webp',
        alt: { en: 'The folded shirt with a scarf draped over it', 'zh-CN': '叠好的衬衫，上面搭着一条围巾' },
        tags: [{ product: 'mianshi-scarf', label: { en: 'Hides the soup', 'zh-CN': '遮汤渍' } }],
      },
    ],
    products: ['mianshi-shirt', 'mianshi-tee', 'mianshi-scarf'],
  },
  {
    id: 'scarf-fan',
    type: 'video',
    author: 'mianshi',
    title: { en: 'Four colours, fanned like cards', 'zh-CN': '四个颜色，像牌一样摊开' },
    body: {
      en: `We were going to write about thread counts. Then somebody at the studio spread the colours out like a hand of cards, and the meeting was over.

It is still August, we know. A thin cotton scarf is for the train, the cinema, the office with the row-three problem, and the walk home after rain.

Choosing: hold the phone under your chin in a mirror. Really. If your eyes look at the cloth, go one lighter. If they look at you, that is the one.

Wash cold, wring gently, dry flat. The edge curls a little after the first wash and then stops.

#CottonScarf #FourColours #CottonHours`,
      'zh-CN': `原本今天要写纱支，结果同事把几个颜色像打牌一样摊开，会就散了。

还在八月，我们知道。薄棉围巾，是给地铁、影院、空调直吹的工位，还有雨后走回家那段路准备的。

怎么选色：把手机举到下巴底下照镜子，认真的。眼睛先看布，就往浅换一个；眼睛先看到自己，就是它。

冷水手洗，轻轻拧，平铺晾。头一遍洗完边上会微微卷，之后就不动了。

#围巾[话题]# #四色怎么选 #棉时`,
    },
    place: { en: 'Zhejiang', 'zh-CN': '浙江' },
    publishedAt: '2026-08-27T17:10:00+08:00',
    counts: { likes: 3408, saves: 1544, comments: 149, shares: 120 },
    images: [
      {
        picture: 'notes/scarf-fan/1.webp',
        alt: {
          en: 'Folded scarves in four colours, fanned like a hand of cards',
          'zh-CN': '四色围巾叠好，像一手牌那样摊开',
        },
      },
    ],
    products: ['mianshi-scarf'],
    video: {
      clip: 'unfold-scarves',
      duration: 7,
      captions: true,
      tags: [{ product: 'mianshi-scarf', start: 1, end: 6 }],
    },
  },
  {
    id: 'sock-thief',
    type: 'image',
    author: sanjin,
    title: { en: 'Eight rolls went in. Count them.', 'zh-CN': '放进去八卷，少了一卷' },
    body: {
      en: `Evidence photo, 7:10 this morning. Four colours, two of each, rolled by me last night. One roll is missing.

Suspect: grey, 4.2 kg, answers to Three Pounds, which she was when we met.
Motive: they are soft, and they roll.
Alibi: asleep. Too asleep.

The sock was found behind the washing machine with two others that I had blamed on the machine for a year. I have apologised to the machine.

As socks they are fine: mid-calf, the cuff holds, no mark on the leg by evening. As prey, I am told, outstanding.

#CatCrime #SockDrawer #ThreePounds`,
      'zh-CN': `物证照片，今早七点十分。四个颜色各两卷，昨晚亲手卷的，现在少一卷。

嫌疑猫：灰色，八斤四两，名叫三斤（认识它的时候是）。
动机：软，而且会滚。
不在场证明：在睡觉。睡得过于安详。

袜子在洗衣机后面找到了，旁边还有两只，我冤枉了洗衣机整整一年。已经跟洗衣机道过歉。

当袜子穿：到小腿，袜口不滑，晚上脱下来没勒印。当猎物：据当事猫反映，手感出众🐾

#猫咪日常[话题]# #袜子 #破案了`,
    },
    place: { en: 'Tianjin', 'zh-CN': '天津' },
    publishedAt: '2026-08-13T07:42:00+08:00',
    counts: { likes: 32400, saves: 2810, comments: 2260, shares: 4105 },
    images: [
      {
        picture: 'notes/sock-thief/1.webp',
        alt: {
          en: 'Rolled socks in four colours in an open drawer, one roll missing from its row',
          'zh-CN': '拉开的抽屉里排着四色袜卷，有一格空着',
        },
        tags: [{ product: 'mianshi-socks', label: { en: 'The gap', 'zh-CN': '案发现场' } }],
      },
    ],
    products: ['mianshi-socks'],
  },
  {
    id: 'tote-turned-out',
    type: 'image',
    author: beibei,
    title: { en: 'I turned my tote out on the floor', 'zh-CN': '把帆布袋倒出来给你看' },
    body: {
      en: `Two days in Xining, one tote. This is what was in it, minus the receipts and one apple core I am not proud of.

Sunscreen: the sky is close up there. Twice a day was not enough, I did four.
Hand cream: the taps run cold and so does the wind.
Nut mix: breakfast, and once a bribe for a schoolboy on the bus. His mother approved.
A scarf on the handle: sun at noon, blanket at night, and you recognise your bag.

The tote has one inside pocket. Put the phone there, or you will be the person kneeling on the pavement.

It is not waterproof. I found out. Line it with a bin bag on the second day.

#WhatsInMyTote #PackLight #Xining`,
      'zh-CN': `西宁两天，就背一个帆布袋。倒出来给你们看，小票和一个不太光彩的苹果核已经拿走了。

防晒：那边天离得近，一天两次不够，我涂了四次
护手霜：水龙头是凉的，风也是
坚果：当早饭，还在大巴上贿赂过一个小朋友，他妈妈同意了
围巾系在提手上：中午遮太阳，晚上当毯子，还好认包

里面有一个内袋，手机放那儿，不然就会像我一样蹲在马路边掏。

不防水，亲身验证。第二天我在里面套了个垃圾袋。

#包里有什么[话题]# #轻装出门 #西宁[话题]#`,
    },
    place: { en: 'Qinghai', 'zh-CN': '青海' },
    publishedAt: '2026-08-15T20:18:00+08:00',
    counts: { likes: 8055, saves: 4902, comments: 381, shares: 466 },
    images: [
      {
        picture: 'notes/tote-turned-out/1.webp',
        alt: {
          en: 'A canvas tote with hand cream, sunscreen and nut mix laid out before it',
          'zh-CN': '帆布袋前面摆着护手霜、防晒和坚果',
        },
        tags: [
          { product: 'mianshi-tote' },
          { product: 'isle-glow-hand-cream' },
          { product: 'norra-lune-sunscreen' },
          { product: 'shanmai-nut-mix' },
        ],
      },
      {
        picture: 'notes/tote-turned-out/2.webp',
        alt: { en: 'The tote in three colours side by side', 'zh-CN': '三个颜色的帆布袋并排' },
        tags: [{ product: 'mianshi-tote' }],
      },
      {
        picture: 'notes/tote-turned-out/3.webp',
        alt: { en: 'The tote with a folded scarf in front of it', 'zh-CN': '帆布袋前面放着叠好的围巾' },
        tags: [{ product: 'mianshi-scarf' }],
      },
    ],
    products: ['mianshi-tote', 'isle-glow-hand-cream', 'norra-lune-sunscreen', 'shanmai-nut-mix', 'mianshi-scarf'],
  },
];
