// Notes about hands, the body and the sun.
const gongwei = { id: 'gongwei', name: { en: 'The Desk Reporter', 'zh-CN': '工位观察员' } };
const qiuqiu = { id: 'qiuqiu', name: { en: 'Qiu’s small bathroom', 'zh-CN': '秋秋的小浴室' } };
const daoshang = { id: 'daoshang', name: { en: 'Letters from the Island', 'zh-CN': '岛上来信' }, verified: true };

export default [
  {
    id: 'hand-cream-six',
    type: 'image',
    author: gongwei,
    title: { en: 'The office hand cream census', 'zh-CN': '全组护手霜普查报告' },
    body: {
      en: `The air conditioning blows straight at row three. Row three is us. I counted the hand creams, because that is the kind of reporter I am.

Eleven people, seven tubes, three scents, one owner who has never bought any (we know, Liang).

Findings:
· The small tube goes in a pencil case. The large one gets borrowed and returns lighter
· It sinks in by the time a page has loaded, so the trackpad survives
· The strongest of the three scents reaches row five. Row five has complained, then asked which one it was

The department has voted: large tube by the printer, everybody chips in, name tag on it. The name is Printer.

#DeskLife #HandCream #OfficeReport`,
      'zh-CN': `空调正对着第三排吹，第三排就是我们。作为观察员，我把全组的护手霜数了一遍。

十一个人，七支，三种香味，还有一位从来没买过的（阿亮，说的就是你）。

普查结果：
· 小支进笔袋；大支会被借走，回来的时候变轻了
· 抹完等一个网页打开的工夫就干，触控板不糊
· 三种里香味重的那支飘到了第五排。第五排先来投诉，后来问链接

本组表决通过：打印机旁公共一支大的，大家凑份子，贴上名牌。
名牌写的是「打印机」。

#工位好物[话题]# #护手霜 #办公室日常[话题]#`,
    },
    place: { en: 'Shanghai', 'zh-CN': '上海' },
    publishedAt: '2026-08-11T15:36:00+08:00',
    counts: { likes: 7310, saves: 2244, comments: 905, shares: 388 },
    images: [
      {
        picture: 'notes/hand-cream-six/1.webp',
        alt: {
          en: 'Three small hand cream tubes in different colours, fanned on a desk mat',
          'zh-CN': '桌垫上扇形摆开的三支小护手霜，颜色各不相同',
        },
        tags: [{ product: 'isle-glow-hand-cream', label: { en: 'Exhibit A', 'zh-CN': '一号物证' } }],
      },
      {
        picture: 'notes/hand-cream-six/2.webp',
        alt: { en: 'A hand cream tube lying beside a cup of tea', 'zh-CN': '一杯茶旁边横放着一支护手霜' },
        tags: [{ product: 'isle-glow-hand-cream' }, { product: 'shanmai-tea-cups' }],
      },
      {
        picture: 'notes/hand-cream-six/3.webp',
        alt: { en: 'A large tube in front of a canvas tote', 'zh-CN': '帆布袋前立着一支大支护手霜' },
        tags: [{ product: 'isle-glow-hand-cream' }],
      },
    ],
    products: ['isle-glow-hand-cream', 'shanmai-tea-cups', 'mianshi-tote'],
  },
  {
    id: 'body-oil-after-shower',
    type: 'image',
    author: qiuqiu,
    title: { en: 'Oil on wet skin, not dry', 'zh-CN': '身体油要趁身上湿着抹' },
    body: {
      en: `I used body oil wrong for two years. On dry skin, in a hurry, in jeans five minutes later.

Now: tap off, towel stays on the hook. A small pool of it in wet hands, legs, then arms. It goes cloudy and thin, like milk. Then pat with the towel, do not rub.

After that I stand in the bathroom looking important until it has sunk in. About as long as a song.

Things I learned: put a cloth on the floor, and do the soles of your feet last, sitting down. The tile won once.

The candle is there because the bulb has died and the landlord is on holiday.

#BodyOil #AfterShower #SmallBathroom`,
      'zh-CN': `身体油我用错了两年：擦干了抹，抹完五分钟就套牛仔裤。

现在是：关水，毛巾先别拿。湿着手倒一点，腿、胳膊依次抹开，会变成薄薄的奶白色，再用毛巾按干，不要搓。

然后在浴室里站一首歌的时间，假装在思考人生。

血泪教训两条：地上垫块布；脚底最后抹，坐着抹。瓷砖赢过我一次。

点蜡烛是因为灯泡坏了，房东在度假🙃

#身体油[话题]# #洗澡后护理 #小浴室[话题]#`,
    },
    place: { en: 'Hunan', 'zh-CN': '湖南' },
    publishedAt: '2026-08-21T22:20:00+08:00',
    counts: { likes: 5022, saves: 3310, comments: 264, shares: 301 },
    images: [
      {
        picture: 'notes/body-oil-after-shower/1.webp',
        alt: {
          en: 'A tall bottle of body oil on wet grey stone with drops around it',
          'zh-CN': '湿漉漉的灰石上一瓶高高的身体油，周围是水珠',
        },
        tags: [{ product: 'isle-glow-body-oil' }],
      },
      {
        picture: 'notes/body-oil-after-shower/2.webp',
        alt: {
          en: 'Body oil, a folded cloth and a lit candle on a bathroom shelf',
          'zh-CN': '浴室架上放着身体油、叠好的布和一支点着的蜡烛',
        },
        tags: [{ product: 'isle-glow-body-oil' }, { product: 'qichi-candle' }],
      },
    ],
    products: ['isle-glow-body-oil', 'qichi-candle', 'yawu-muslin'],
  },
  {
    id: 'sunscreen-in-the-bag',
    type: 'image',
    author: daoshang,
    title: { en: 'Three things by the door in August', 'zh-CN': '八月的门口，挂着三样' },
    body: {
      en: `On the island everybody has a hook by the door. In August ours holds a tote, a hat and a tube of sunscreen, in the order in which you would regret forgetting them.

The tote is for the market. The hat folds, so it goes in the tote. The sunscreen lives in the inner pocket, because once it lay next to a melon and we do not speak of it.

One coin’s worth before I go out, again every two hours. The fishermen laugh. The fishermen also wear long sleeves, hats and a towel.

The mist is for the boat home.

Norra Lune paid for this note. The hook is mine.

#IslandLife #SunscreenHabit #ByTheDoor`,
      'zh-CN': `岛上家家门口有个钩子。八月我家挂三样：帆布袋、帽子、防晒，按忘带了有多后悔排的。

袋子去菜场用；帽子能折，塞袋子里；防晒放内袋，因为有一回它和一只瓜放在一起，那件事就不提了。

出门前一枚硬币的量，两小时补一次。打鱼的大哥笑我，可大哥自己长袖、草帽、毛巾，一样没少。

喷雾是回程船上用的。

这篇是 Norra Lune 的广告，钩子是我自己钉的。

#海岛生活[话题]# #防晒习惯[话题]# #门口的钩子`,
    },
    place: { en: 'Zhejiang', 'zh-CN': '浙江' },
    publishedAt: '2026-08-08T09:05:00+08:00',
    counts: { likes: 13050, saves: 5220, comments: 470, shares: 905 },
    disclosures: [{ kind: 'advertisement', brand: { en: 'Norra Lune', 'zh-CN': 'Norra Lune' } }],
    images: [
      {
        picture: 'notes/sunscreen-in-the-bag/1.webp',
        alt: {
          en: 'A tube of sunscreen and a bucket hat in front of a canvas tote, in hard sunlight',
          'zh-CN': '强光下，帆布袋前放着防晒和渔夫帽',
        },
        tags: [
          { product: 'norra-lune-sunscreen', variant: 'norra-lune-sunscreen-clear' },
          { product: 'mianshi-bucket-hat' },
          { product: 'mianshi-tote' },
        ],
      },
      {
        picture: 'notes/sunscreen-in-the-bag/2.webp',
        alt: {
          en: 'Sunscreen and a face mist on sand-coloured stone under the shadow of a leaf',
          'zh-CN': '沙色石面上的防晒和喷雾，叶子的影子落在上面',
        },
        tags: [
          { product: 'norra-lune-sunscreen', variant: 'norra-lune-sunscreen-clear' },
          { product: 'isle-glow-mist', label: { en: 'For the boat', 'zh-CN': '船上用' } },
        ],
      },
    ],
    products: ['norra-lune-sunscreen', 'mianshi-bucket-hat', 'mianshi-tote', 'isle-glow-mist'],
  },
];
