// Notes about first spoons, baths and blankets.
const mumu = { id: 'mumu', name: { en: 'Mumu’s mum takes notes', 'zh-CN': '木木妈记一笔' } };
const douding = { id: 'douding', name: { en: 'Bean’s dad', 'zh-CN': '豆丁他爸' } };

export default [
  {
    id: 'first-spoon',
    type: 'image',
    author: mumu,
    title: { en: 'Six months and one spoon', 'zh-CN': '六个月，一把小勺' },
    body: {
      en: `Mumu turned six months, sat up by herself and looked at my noodles as if I had been keeping something from her. So we started.

Day one: one spoon of puree, mid-morning, in a good mood. Most of it came back.
Day two: same spoon, same taste. She took the spoon off me.
Day four: she ate three spoons and wore the fourth.

What I would tell a friend: one new taste at a time, three days each, and write it down. A bowl that stays on the table is worth more than a pretty one. Put the muslin under the bowl, not on the baby; she believes bibs are food.

Every child has their own timetable. Ask your own doctor, not my fridge door.

#FirstSpoon #StartingSolids #MumNotes`,
      'zh-CN': `木木满六个月，自己坐稳了，看我吃面的眼神像是我瞒了她什么。那就开始吧。

头一天：上午心情好的时候，一勺果泥，大部分又出来了
第二天：同一勺、同一个味，她把勺子没收了
第四天：吃进去三勺，第四勺穿在身上

跟朋友我会这么说：一次只加一样新的，吃三天，拿笔记下来；碗坐得住比好看要紧；纱布巾垫碗底下，别围脖子上，她以为围嘴是饭。

每个孩子节奏不一样，具体问自己的医生，别问我家冰箱门📝

#添加辅食[话题]# #六个月宝宝 #木木妈记一笔`,
    },
    place: { en: 'Hubei', 'zh-CN': '湖北' },
    publishedAt: '2026-08-18T10:40:00+08:00',
    counts: { likes: 12100, saves: 9050, comments: 971, shares: 880 },
    images: [
      {
        picture: 'notes/first-spoon/1.webp',
        alt: {
          en: 'A bowl and spoon with a pouch of puree beside them in soft morning light',
          'zh-CN': '晨光里的小碗和勺子，旁边一袋果泥',
        },
        tags: [{ product: 'yawu-bowl-set' }, { product: 'olle-fjord-puree' }],
      },
      {
        picture: 'notes/first-spoon/2.webp',
        alt: { en: 'Bowl sets in three colours, stacked', 'zh-CN': '三个颜色的碗勺叠在一起' },
        tags: [{ product: 'yawu-bowl-set' }],
      },
      {
        picture: 'notes/first-spoon/3.webp',
        alt: { en: 'A bowl of orange puree on a folded muslin square', 'zh-CN': '叠好的纱布巾上一碗橙色果泥' },
        tags: [{ product: 'yawu-bowl-set' }, { product: 'yawu-muslin' }],
      },
    ],
    products: ['yawu-bowl-set', 'olle-fjord-puree', 'yawu-muslin'],
  },
  {
    id: 'four-purees',
    type: 'image',
    author: 'olle-fjord',
    title: { en: 'Four pouches, in what order?', 'zh-CN': '四种口味，先吃哪个' },
    body: {
      en: `There is no right order. There is only what is in the cupboard and who is watching.

From six months, on a spoon, at the table. The spout is for later, when they can hold it and sit still, roughly in that order.

Start with a single fruit or a single root; the mixed ones make more sense when each part is known. Keep to one for about three days.

Opened: lid on, fridge, finish it the same day. Squeeze what you need into a bowl and keep the spoon out of the pouch, then the rest keeps.

It should come with the milk, not in place of it.

Chinese label on each pouch. Bonded warehouse, so no seven-day return on food.

#BabyPuree #FromSixMonths #OlleFjord`,
      'zh-CN': `没有标准答案，看柜子里有什么，也看谁在旁边盯着。

六个月起，坐在餐桌边，用勺子。吸嘴留到再大一点：拿得住，坐得定，一般是按这个顺序来的。

先从单一的水果或根茎开始，混合口味等每样都认识了再吃；一种吃三天左右。

开封后盖好放冰箱，当天吃完。吃多少挤多少到碗里，勺子别伸进袋里，剩下的才放得住。

果泥是配着奶吃的，不能代替奶。

每袋都有中文标签。保税仓发货，食品不支持七天无理由退货。

#宝宝果泥[话题]# #六个月以上 #辅食[话题]#`,
    },
    publishedAt: '2026-08-13T11:20:00+08:00',
    counts: { likes: 1730, saves: 1611, comments: 108, shares: 64 },
    images: [
      {
        picture: 'notes/four-purees/1.webp',
        alt: { en: 'Four puree pouches with spouts in a row', 'zh-CN': '四袋带吸嘴的果泥排成一排' },
        tags: [{ product: 'olle-fjord-puree' }],
      },
      {
        picture: 'notes/four-purees/2.webp',
        alt: {
          en: 'One pouch, and its puree in a bowl with a spoon',
          'zh-CN': '一袋果泥，旁边碗里是挤出来的果泥和小勺',
        },
        tags: [{ product: 'olle-fjord-puree' }, { product: 'yawu-bowl-set' }],
      },
    ],
    products: ['olle-fjord-puree', 'yawu-bowl-set'],
  },
  {
    id: 'pram-blanket',
    type: 'image',
    author: 'olle-fjord',
    title: { en: 'A blanket the size of a pram', 'zh-CN': '一条刚好盖住推车的毯子' },
    body: {
      en: `Where we live, babies nap outdoors from September on, in the pram, under a blanket that somebody’s aunt has knitted. We are the aunt.

It is a pram’s width and a little over, so it tucks in on both sides and does not drag in the wheels. The stitch is loose enough that air gets through, tight enough that a small finger does not.

For outings and for laps, with you there. Not for the cot at night.

Hand wash, roll it in a towel, dry it flat. If you hang it, it becomes a scarf.

Three colours. The middle one hides carrots.

#KnitBlanket #PramWalk #OlleFjord`,
      'zh-CN': `在我们那儿，九月起宝宝就在户外午睡，躺在推车里，盖一条某位阿姨织的毯子。
我们就是那位阿姨。

宽度比推车多出一点，两边掖得进去，又不会卷进轮子。针脚松到透气，紧到小手指伸不进去。

推车上、膝盖上用，大人在旁边；晚上婴儿床里请别放。

手洗，用毛巾卷一卷吸水，平铺晾。挂着晾，它会变成围巾。

三个颜色，中间那个不显胡萝卜🥕

#婴儿毯[话题]# #推车出门 #针织`,
    },
    publishedAt: '2026-08-26T15:50:00+08:00',
    counts: { likes: 2244, saves: 1367, comments: 83, shares: 79 },
    images: [
      {
        picture: 'notes/pram-blanket/1.webp',
        alt: { en: 'Three folded knit blankets in three colours, stacked', 'zh-CN': '三条不同颜色的针织毯叠在一起' },
        tags: [{ product: 'olle-fjord-blanket' }],
      },
    ],
    products: ['olle-fjord-blanket'],
  },
  {
    id: 'small-flat-tin',
    type: 'image',
    author: mumu,
    title: { en: 'The tin in every coat', 'zh-CN': '每件外套里都有的小扁盒' },
    body: {
      en: `Flat as two coins, no rattle, opens with a twist of the thumb. That is why I like it, and this is a note about the tin as much as about what is in it.

The balm is firm and has no scent. You warm a dab between two fingers and it turns to oil; cheeks before a windy walk, hands after the two hundredth wash. A dab is enough. I gave Mumu a moustache once by not believing that.

The grandmother borrowed one and has not given it back. She says it was always hers.

Close the lid properly in summer. My denim jacket has a round memory.

#BabyBalm #FlatTin #MumNotes`,
      'zh-CN': `扁得像两枚硬币，不会哐当响，大拇指一拧就开。这篇一半写膏，一半写盒子。

膏偏硬，没香味，两指捂一下化成油。风大的天出门前给木木抹脸，我洗了两百遍手之后抹手。真的只要一点点，我不信，给她抹出过一撇胡子。

外婆借走一盒，没还，现在说本来就是她的。

夏天盖子要拧紧，我的牛仔外套上有一个圆圆的纪念。

#婴儿润肤膏[话题]# #口袋小物 #木木妈记一笔`,
    },
    place: { en: 'Hubei', 'zh-CN': '湖北' },
    publishedAt: '2026-08-28T14:02:00+08:00',
    counts: { likes: 3905, saves: 1820, comments: 274, shares: 138 },
    disclosures: [{ kind: 'partnership', brand: { en: 'Olle Fjord', 'zh-CN': 'Olle Fjord' } }],
    images: [
      {
        picture: 'notes/small-flat-tin/1.webp',
        alt: { en: 'Two small flat tins of balm, one of them open', 'zh-CN': '两只小扁盒，其中一只打开' },
        tags: [{ product: 'olle-fjord-balm' }],
      },
    ],
    products: ['olle-fjord-balm'],
  },
  {
    id: 'bath-night',
    type: 'image',
    author: douding,
    title: { en: 'Bath night: an operations report', 'zh-CN': '洗澡夜作战报告' },
    body: {
      en: `18:40. Water in, elbow in, elbow approves.
18:45. Bean in. Bean out. Bean wants the blocks. The blocks are wood and do not bathe; they watch from the edge.
18:50. One pump of wash, one. It is a pump for a reason: the other hand is holding an eel.
18:55. Hair, using the muslin over the forehead like a visor. This works. I did not invent it, an aunt in a car park told me.
19:02. Towel. Song. All of it, twice.
19:10. I am wetter than he is.

Since we put the bottle on the left and the towel on the right there has been peace. Prepare the field before the battle, gentlemen.

#BathNight #DadNotes #OperationsReport`,
      'zh-CN': `18:40 放水，手肘试温，手肘批准。
18:45 豆丁下水。豆丁上岸。豆丁要积木。积木是木头的，不洗澡，在盆边观战。
18:50 沐浴露按一下，就一下。按压瓶是有道理的，因为另一只手里是条泥鳅。
18:55 洗头，纱布巾折一折挡在额头当帽檐。好用，不是我发明的，停车场一位大姐教的。
19:02 毛巾，唱歌，整首，两遍。
19:10 我比他湿。

自从瓶子固定放左边、毛巾固定放右边，局势稳定。兵马未动，毛巾先行🫡

#宝宝洗澡[话题]# #爸爸带娃[话题]# #作战报告`,
    },
    place: { en: 'Guangdong', 'zh-CN': '广东' },
    publishedAt: '2026-08-23T20:36:00+08:00',
    counts: { likes: 24900, saves: 5385, comments: 1604, shares: 2718 },
    disclosures: [{ kind: 'advertisement', brand: { en: 'Sprout House', 'zh-CN': '芽屋' } }],
    images: [
      {
        picture: 'notes/bath-night/1.webp',
        alt: {
          en: 'A pump bottle of baby wash with a folded muslin square',
          'zh-CN': '按压瓶沐浴露和一块叠好的纱布巾',
        },
        tags: [{ product: 'yawu-wash' }, { product: 'yawu-muslin', label: { en: 'The visor', 'zh-CN': '当帽檐' } }],
      },
      {
        picture: 'notes/bath-night/2.webp',
        alt: {
          en: 'The pump bottle with a few wooden blocks stacked on the edge',
          'zh-CN': '按压瓶旁，盆边叠着几块木积木',
        },
        tags: [{ product: 'yawu-wash' }, { product: 'yawu-blocks' }],
      },
    ],
    products: ['yawu-wash', 'yawu-muslin', 'yawu-blocks'],
  },
];
