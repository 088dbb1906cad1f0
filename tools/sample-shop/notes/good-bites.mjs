// Notes about honey, nuts and eating out of doors.
const moli = { id: 'moli', name: { en: 'Jasmine’s one-pan kitchen', 'zh-CN': '茉莉只有一口锅' } };
const gongwei = { id: 'gongwei', name: { en: 'The Desk Reporter', 'zh-CN': '工位观察员' } };

export default [
  {
    id: 'honey-on-toast',
    type: 'image',
    author: moli,
    title: { en: 'Three things to do with honey', 'zh-CN': '一瓶蜂蜜的三种吃法' },
    body: {
      en: `One pan, one jar, three breakfasts. My kitchen is also my hallway, so this is as complicated as it gets.

1. Toast in the dry pan, both sides. Honey while it is hot, then a pinch of salt. The salt is the recipe
2. A spoon in warm water, not boiling. Slice of lemon if the fridge has one
3. Nut mix in the pan for a minute, take it off the heat, a spoon of honey, stir. Let it cool on paper. It turns into something you should hide

It sets when it gets cold. Stand the jar in warm water and it comes round.

A wooden dipper drips less than a spoon. I did not believe it either.

Not for babies under one. You knew that, but I say it every time.

#HoneyToast #OnePanKitchen #EasyBreakfast`,
      'zh-CN': `一口锅、一瓶蜜、三顿早饭。我家厨房同时是玄关，再复杂就转不开身了。

1️⃣ 吐司干锅两面烤，趁热淋蜜，捏一点点盐。重点是那点盐
2️⃣ 一勺兑温水，别用开水，冰箱里有柠檬就切一片
3️⃣ 混合坚果下锅一分钟，离火，一勺蜜拌匀，摊在纸上放凉。做完请藏好

天冷会结晶，连瓶坐温水里，一会儿就化。

木头蜜棒真的比勺子少滴，我原本也不信。

一岁以内的宝宝不要吃蜂蜜，知道的人多，我还是每回都写。

#蜂蜜吃法[话题]# #一人食[话题]# #快手早餐`,
    },
    place: { en: 'Shaanxi', 'zh-CN': '陕西' },
    publishedAt: '2026-08-02T08:22:00+08:00',
    counts: { likes: 12700, saves: 10400, comments: 538, shares: 1260 },
    images: [
      {
        picture: 'notes/honey-on-toast/1.webp',
        alt: {
          en: 'A glass jar of honey with a wooden dipper resting across the top',
          'zh-CN': '一瓶蜂蜜，瓶口横着木蜜棒',
        },
        tags: [{ product: 'shanmai-honey' }],
      },
      {
        picture: 'notes/honey-on-toast/2.webp',
        alt: { en: 'The jar of honey and a cup of warm water on a checked cloth', 'zh-CN': '格子布上的蜂蜜和一杯温水' },
        tags: [{ product: 'shanmai-honey' }, { product: 'shanmai-tea-cups' }],
      },
      {
        picture: 'notes/honey-on-toast/3.webp',
        alt: {
          en: 'The honey and a pouch of nut mix, a few nuts spilled before them',
          'zh-CN': '蜂蜜和一袋混合坚果，前面撒着几颗',
        },
        tags: [
          { product: 'shanmai-nut-mix', label: { en: 'Hide this', 'zh-CN': '做完藏好' } },
          { product: 'shanmai-honey' },
        ],
      },
    ],
    products: ['shanmai-honey', 'shanmai-nut-mix', 'shanmai-tea-cups'],
  },
  {
    id: 'nuts-on-line-two',
    type: 'image',
    author: gongwei,
    title: { en: 'Nuts, Line 2, eleven stops', 'zh-CN': '二号线十一站的坚果' },
    body: {
      en: `Field notes from the commute. Eleven stops, no seat until stop seven.

The pouch reseals, which matters: at stop four somebody’s elbow tested it.
You can eat it with one hand. The other is on the rail and on your dignity.
Flavour by flavour: the plain one is for mornings. The salted one is for when the boss has written before nine. The sweet one was for the way home, and did not get that far.

Ranking by how many fellow passengers looked: sweet, salted, plain.

Please do not eat on trains where it is not allowed. Ours says no drinks, no smells, and is silent on almonds. I stood on the platform for the photo.

#CommuteSnacks #FieldNotes #NutMix`,
      'zh-CN': `通勤田野笔记：十一站，第七站以前没座。

袋口能封回去，这点重要，第四站有位大哥的胳膊肘替我验过。
单手能吃，另一只手要扶着杆，也扶着体面。
口味：原味归早上；咸的归九点前就收到老板消息的早上；甜的本来归下班路上，没撑到。

按「旁边乘客看了几眼」排：甜、咸、原味。

车上不让吃东西的线路别吃哈，照片是在家拍的，人是在站台上嚼的🚇

#通勤零食[话题]# #混合坚果 #打工人日常[话题]#`,
    },
    place: { en: 'Shanghai', 'zh-CN': '上海' },
    publishedAt: '2026-08-18T18:55:00+08:00',
    counts: { likes: 3872, saves: 1020, comments: 433, shares: 154 },
    disclosures: [{ kind: 'partnership', brand: { en: 'Shanmai', 'zh-CN': '山麦' } }],
    images: [
      {
        picture: 'notes/nuts-on-line-two/1.webp',
        alt: { en: 'A pouch of nut mix leaning on a canvas tote', 'zh-CN': '一袋混合坚果靠在帆布袋上' },
        tags: [{ product: 'shanmai-nut-mix' }, { product: 'mianshi-tote' }],
      },
      {
        picture: 'notes/nuts-on-line-two/2.webp',
        alt: { en: 'The three flavours of nut mix side by side', 'zh-CN': '三种口味的坚果并排放着' },
        tags: [{ product: 'shanmai-nut-mix', alternates: ['shanmai-crisps'] }],
      },
    ],
    products: ['shanmai-nut-mix', 'mianshi-tote', 'shanmai-crisps'],
  },
  {
    id: 'picnic-for-three',
    type: 'image',
    author: moli,
    title: { en: 'A picnic that fits one tote', 'zh-CN': '一个帆布袋装下的野餐' },
    body: {
      en: `Three people, one tote, no folding table. The rule: whoever brings a folding table carries it.

In the bag:
· two bags of oat crisps, sea salt and sesame
· nut mix
· honey, wrapped in the cloth we then sat on
· a flask, two cups, and buckwheat tea for the third of us, who does not drink coffee and mentions it
· sunscreen, one hat between three. We took turns

Under an elm at ten, back by one, before the heat.

What I would change: open the crisps last. The wind took four, and a magpie came with friends.

Picture five is the way home. The tote folds flat; the crumbs went to the magpie.

#Picnic #OneToteOnly #SummerMorning`,
      'zh-CN': `三个人，一个帆布袋，没有折叠桌。规矩：谁带桌子谁背。

袋子里：
· 燕麦薄脆两袋，海盐和芝麻
· 混合坚果
· 蜂蜜，用格子布裹着，到了布铺地上坐
· 保温壶、两只杯子，还有苦荞，给那位不喝咖啡并且每次都要说一遍的朋友
· 防晒，三个人一顶帽子，轮流戴

十点坐到榆树底下，一点前收，躲开大太阳。

下回改进：薄脆留到后面再开。风卷走四片，喜鹊带着亲戚就来了🐦

图五是回程，袋子叠得很扁，碎渣都归喜鹊。

#野餐[话题]# #轻装野餐 #夏天的早晨`,
    },
    place: { en: 'Shaanxi', 'zh-CN': '陕西' },
    publishedAt: '2026-08-22T13:40:00+08:00',
    counts: { likes: 9406, saves: 6633, comments: 359, shares: 720 },
    images: [
      {
        picture: 'notes/picnic-for-three/1.webp',
        alt: {
          en: 'Nut mix and oat crisps in front of a canvas tote on grass green',
          'zh-CN': '草绿色背景上，帆布袋前放着坚果和燕麦薄脆',
        },
        tags: [{ product: 'mianshi-tote' }, { product: 'shanmai-crisps', variant: 'shanmai-crisps-sea-salt' }],
      },
      {
        picture: 'notes/picnic-for-three/2.webp',
        alt: { en: 'A jar of honey and a bag of crisps on a checked cloth', 'zh-CN': '格子布上一瓶蜂蜜和一袋薄脆' },
        tags: [{ product: 'shanmai-honey' }],
      },
      {
        picture: 'notes/picnic-for-three/3.webp',
        alt: { en: 'Two cups and a tin of buckwheat tea on the cloth', 'zh-CN': '布上两只杯子和一罐苦荞' },
        tags: [
          { product: 'shanmai-buckwheat-tea', variant: 'shanmai-buckwheat-tea-tin' },
          { product: 'shanmai-tea-cups' },
        ],
      },
      {
        picture: 'notes/picnic-for-three/4.webp',
        alt: { en: 'A bucket hat and a tube of sunscreen in bright light', 'zh-CN': '强光下的渔夫帽和防晒' },
        tags: [
          { product: 'mianshi-bucket-hat', label: { en: 'One hat, three heads', 'zh-CN': '三人共用' } },
          { product: 'norra-lune-sunscreen' },
        ],
      },
      {
        picture: 'notes/picnic-for-three/5.webp',
        alt: { en: 'The tote folded flat, an empty crisp bag on top', 'zh-CN': '叠扁的帆布袋，上面一个空薄脆袋' },
      },
    ],
    products: [
      'mianshi-tote',
      'shanmai-crisps',
      'shanmai-nut-mix',
      'shanmai-honey',
      'shanmai-buckwheat-tea',
      'shanmai-tea-cups',
      'mianshi-bucket-hat',
      'norra-lune-sunscreen',
    ],
  },
];
