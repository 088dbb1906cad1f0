// The notes the shop began with.
export default [
  {
    id: 'morning-shelf',
    type: 'image',
    title: { en: 'Three minutes, one shelf, out the door', 'zh-CN': '早八人的三分钟台面' },
    body: {
      en: 'If you get up on the third alarm, the shelf gets two things. That is the rule.\n\nLeave your face a little damp. Two or three drops of Harbour Light, warm it between your palms, press. Don’t rub.\nThen Ferry Mist, an arm’s length away, eyes shut, count to five.\n\nThat leaves ninety seconds, which I spend looking for the other sock.\n\nThe 30 ml lasts me about two months: every morning, the odd evening. It hardly smells of anything, a bit of cut cucumber. If you like a scent you may find it shy.\n\nWhat is on your morning shelf? Show me, I want to steal ideas.\n\n#MorningShelf #LessIsPlenty #GetReadyWithMe',
      'zh-CN':
        '闹钟响第三遍才起的人，台面上真的只能留两样。\n\n洗完脸别急着擦干，趁脸还潮，海光精华液两三滴，手心搓热按进去。别揉，按。\n然后对着窗户喷两下渡轮喷雾，距离一臂远，闭眼，数到五。\n\n剩下那一分半，我拿去找另一只袜子了😮‍💨\n\n30 ml 这瓶我用了差不多两个月，早上用、晚上偶尔用。味道很淡，像切开的黄瓜，爱香的姐妹可能会觉得不过瘾。\n\n你们早上台面上留几样？评论区晒一下，我想偷师。\n\n#早八护肤[话题]# #精简护肤[话题]# #我的台面[话题]#',
    },
    author: 'isle-glow',
    images: [
      {
        picture: 'notes/morning-shelf/1.webp',
        alt: {
          en: 'A white stone shelf with a serum, a face mist and a blue jar of cream',
          'zh-CN': '白色石台上摆着精华、喷雾和一罐深蓝色的面霜',
        },
        tags: [
          { product: 'isle-glow-serum', variant: 'isle-glow-serum-30ml' },
          { product: 'isle-glow-mist', variant: 'isle-glow-mist-50ml' },
        ],
      },
      {
        picture: 'notes/morning-shelf/2.webp',
        alt: { en: 'A close-up of the serum with a pebble beside it', 'zh-CN': '精华近景，旁边一颗鹅卵石' },
        tags: [{ product: 'isle-glow-serum', variant: 'isle-glow-serum-30ml' }],
      },
      {
        picture: 'notes/morning-shelf/3.webp',
        alt: {
          en: 'The open jar of cream on a linen cloth, its lid and a leaf beside it',
          'zh-CN': '打开的面霜罐放在亚麻布上，旁边是盖子和一片叶子',
        },
      },
    ],
    products: ['isle-glow-serum', 'isle-glow-mist'],
    counts: { likes: { en: 12480, 'zh-CN': '1.2万' }, saves: 8642, comments: 731, shares: 1204 },
    publishedAt: '2026-08-18T07:12:00+08:00',
    place: { en: 'Zhejiang', 'zh-CN': '浙江' },
  },
  {
    id: 'tea-break',
    type: 'image',
    title: { en: 'It is three o’clock. Put the kettle on.', 'zh-CN': '下午三点，先泡壶茶再说' },
    body: {
      en: 'The meeting room is taken again. This is version seven. Someone two desks over keeps sneezing.\nIt is not a good moment to decide anything. It is a good moment to boil water.\n\nWant something bright? The light-roast oolong, 95 °C, fifteen seconds for the first cup. Smell the lid.\nWant something steady? Buckwheat, one spoon, three minutes. It turns gold, and you can chew the grains at the bottom.\n\nAfter five I stick to buckwheat. There is no tea leaf in it, so bedtime stays bedtime.\n\nThen I looked at version seven again. You know, it is not that bad.\n\n#TeaBreak #DeskTea #WhatAreYouDrinking',
      'zh-CN':
        '会议室又被占了，改方案改到第七版，隔壁工位在打喷嚏。\n这种时候不适合做决定，适合烧水。\n\n想清爽一点就轻焙乌龙，95 度的水，头一泡十五秒就出汤，杯盖上有一点兰花香。\n想踏实一点就苦荞，一勺，等三分钟，金黄金黄的，底下的荞麦粒可以嚼着吃。\n\n下午五点以后我一般只喝苦荞，它不含茶叶，晚上照样睡😴\n\n泡完这壶再看第七版，哎，好像也没那么差。\n\n#下午茶[话题]# #打工人的茶[话题]# #今天喝什么',
    },
    author: 'shanmai',
    images: [
      {
        picture: 'notes/tea-break/1.webp',
        alt: {
          en: 'A tin of buckwheat tea, a full cup and a bag of oat crisps on a wooden board',
          'zh-CN': '木板上一罐苦荞、一杯刚泡好的茶和一袋燕麦薄脆',
        },
        tags: [
          { product: 'shanmai-buckwheat-tea', variant: 'shanmai-buckwheat-tea-tin' },
          { product: 'shanmai-crisps' },
        ],
      },
      {
        picture: 'notes/tea-break/2.webp',
        alt: {
          en: 'Golden buckwheat tea seen from above, with crisps on a small plate',
          'zh-CN': '俯拍一碗金黄的苦荞茶，旁边小碟里是薄脆',
        },
        tags: [{ product: 'shanmai-buckwheat-tea', variant: 'shanmai-buckwheat-tea-tin', x: 0.28, y: 0.49 }],
      },
    ],
    products: ['shanmai-oolong', 'shanmai-buckwheat-tea', 'shanmai-crisps'],
    counts: { likes: 6218, saves: 2907, comments: 388, shares: 412 },
    publishedAt: '2026-08-20T15:03:00+08:00',
    place: { en: 'Sichuan', 'zh-CN': '四川' },
  },
  {
    id: 'lip-swatches',
    type: 'image',
    title: { en: 'Six lip teas on bare lips, no filter', 'zh-CN': '六支茶汤唇釉，素唇全试了' },
    body: {
      en: 'You asked for two weeks, so here are all six Lip Teas 💋\nDaylight, no filter, and my own lips run dark. Now you know.\n\n01 Oolong: like nothing, only you slept better\n02 Hojicha: milky brown, kind to warm skin. I wore it to an interview\n03 Rooibos: a warm brick red, a red that owns a cardigan\n04 Osmanthus: apricot with a little gold. Sheer is sweet; two coats find every line\n05 Smoked Plum: the one I will finish. Two layers and it is plum skin\n06 Black Tea: that is a mood. Fine for meetings\n\nGood: it goes on like water and then stays off your mask.\nLess good: hotpot wins. Don’t ask me how I know.\n\nIsle Glow sent me these. What I think of them is mine. Which one on my face first?\n\n@IsleGlow #LipSwatches #WarmSkin #LipTea',
      'zh-CN':
        '来了来了，催了我两周的茶汤唇釉全色号💋\n自然光、没滤镜、我的唇色偏深，先说清楚。\n\n01 乌龙：像没涂，但气色偷偷好了一点\n02 焙茶：奶咖色，黄皮友好，我涂它去面试\n03 路易波士：偏暖的红棕，秋天穿针织衫的那种红\n04 桂花：杏色带一点点金，薄涂很温柔，厚涂会显唇纹\n05 乌梅：六支里我会空瓶的那支，叠两层就是梅子皮\n06 红茶：气场，上班慎重（开会可以）\n\n优点：上唇是水的，成膜以后不糊口罩。\n缺点：吃完火锅要补，别问我怎么知道的。\n\n屿光送的，颜色好不好看我自己说了算。你们想先看哪支的上脸？\n\n@屿光 #唇釉试色[话题]# #黄皮口红[话题]# #茶汤唇釉',
    },
    author: { id: 'taotao', name: { en: 'Tao in Colour', 'zh-CN': '阿桃爱试色' }, verified: true },
    images: [
      {
        picture: 'notes/lip-swatches/1.webp',
        alt: { en: 'Four lip tints, each with its swatch on white', 'zh-CN': '四支唇釉和旁边的试色' },
        tags: [
          {
            product: 'isle-glow-lip-tea',
            variant: 'isle-glow-lip-tea-oolong',
            label: { en: '01 Oolong', 'zh-CN': '01 乌龙' },
            x: 0.6,
            y: 0.36,
          },
        ],
      },
      {
        picture: 'notes/lip-swatches/2.webp',
        alt: { en: 'Four lip tints standing on a round plinth', 'zh-CN': '圆台上立着四支唇釉' },
        tags: [
          {
            product: 'isle-glow-lip-tea',
            variant: 'isle-glow-lip-tea-rooibos',
            label: { en: '03 Rooibos', 'zh-CN': '03 路易波士' },
          },
        ],
      },
      {
        picture: 'notes/lip-swatches/3.webp',
        alt: { en: 'Swatches of all six shades, two by two', 'zh-CN': '六个色号的试色，两两一排' },
        tags: [
          {
            product: 'isle-glow-lip-tea',
            variant: 'isle-glow-lip-tea-hojicha',
            label: { en: '02 Hojicha', 'zh-CN': '02 焙茶' },
            x: 0.7,
            y: 0.335,
          },
        ],
      },
    ],
    products: ['isle-glow-lip-tea'],
    counts: {
      likes: { en: 34100, 'zh-CN': '3.4万' },
      saves: { en: 21300, 'zh-CN': '2.1万' },
      comments: 1956,
      shares: 4021,
    },
    disclosures: [{ kind: 'partnership', brand: { en: 'Isle Glow', 'zh-CN': '屿光 Isle Glow' } }],
    publishedAt: '2026-08-29T20:30:00+08:00',
    place: { en: 'Guangdong', 'zh-CN': '广东' },
  },
  {
    id: 'cushion-shades',
    type: 'image',
    title: { en: 'I bought the wrong cushion shade twice', 'zh-CN': '气垫色号怎么选，我买错过两次' },
    body: {
      en: 'Some background: light-medium, warm, red around the nose. I bought two cushions on the theory that one shade lighter looks fresher. It does not.\n\nWhat I do now, at a window, looking at my neck:\n· Neck lighter than face? Match the neck, or photos will give you a mask\n· N is neutral, W is warm. Sallow does not mean W\n· Between two shades, take the deeper one and use less\n\nI am N20 Oat, and N15 Ivory in January.\nThin Fog is honestly thin. It will not hide a spot; tap a second layer there. But at four in the afternoon it still looks like skin and not like flour.\n\nPicture two is all six shades, taken at the window.\n\nTell me your shade and I will help you match.\n\n#CushionFoundation #FindYourShade #LightMedium',
      'zh-CN':
        '先交代：黄二白，鼻翼容易红，买气垫前两次都栽在「白一个号更精神」上。\n\n这次学乖了，去柜姐那儿借光对着脖子看👇\n· 脖子比脸白：跟着脖子选，不然拍照像戴面具\n· N 是中性，W 是偏暖，脸泛黄不等于要选 W\n· 两个号之间犹豫，选深的那个，薄涂就行\n\n我最后是 N20 米杏，冬天会用 N15 象牙。\n薄雾是真的薄，遮痘印不行，要局部再拍一层；但下午四点照镜子，皮肤还是皮肤，不是面粉。\n\n图二是六个色号全家福，窗边拍的。\n\n色号告诉我，我帮你们对👀\n\n#气垫[话题]# #色号怎么选[话题]# #黄二白[话题]#',
    },
    author: { id: 'xiaoman', name: { en: 'Did Mandy do her face', 'zh-CN': '小满今天化妆了吗' } },
    images: [
      {
        picture: 'notes/cushion-shades/1.webp',
        alt: { en: 'Three open cushion compacts in three shades', 'zh-CN': '三个打开的气垫，三种色号' },
        tags: [
          {
            product: 'isle-glow-cushion',
            variant: 'isle-glow-cushion-n20',
            label: { en: 'N20 Oat', 'zh-CN': 'N20 米杏' },
          },
        ],
      },
      {
        picture: 'notes/cushion-shades/2.webp',
        alt: { en: 'Swatches of six cushion shades from light to deep', 'zh-CN': '六个气垫色号的试色，由浅到深' },
        tags: [
          {
            product: 'isle-glow-cushion',
            variant: 'isle-glow-cushion-n15',
            label: { en: 'N15 Ivory', 'zh-CN': 'N15 象牙' },
            x: 0.71,
            y: 0.345,
          },
        ],
      },
    ],
    products: ['isle-glow-cushion', 'isle-glow-mist'],
    counts: { likes: 9873, saves: { en: 11200, 'zh-CN': '1.1万' }, comments: 1320, shares: 986 },
    publishedAt: '2026-09-02T12:20:00+08:00',
    place: { en: 'Jiangsu', 'zh-CN': '江苏' },
  },
  {
    id: 'night-routine',
    type: 'image',
    title: { en: 'Radiator season: my three steps at night', 'zh-CN': '北方暖气房，晚上就这三步' },
    body: {
      en: 'Fourth winter in Beijing, and I admit it: the radiators win. My face flakes.\n\nSo, three steps, ten minutes. A fourth and I would skip all of them.\n1. Tundra Cleanser. Hardly any foam, nothing feels tight after. Take heavy make-up off first, that is not its job\n2. Harbour Light, pressed in while the skin is wet\n3. Winter Cellar, a soybean of it, and warm it between your fingers. Rub it in cold and it pills, which is what I complained about for a week\n\nThe cream is rich. Leave it alone in summer, and if you live in the south you can just look.\nI travel with the 20 ml. It does two weeks.\n\nLights out at eleven. Good night.\n\n#NightRoutine #DrySkin #RadiatorSeason',
      'zh-CN':
        '来北京第四年，终于承认暖气房里脸会干到起皮。\n\n现在晚上就三步，十分钟，多一步我都懒：\n1️⃣ 苔原洁面，泡很少，洗完不紧。妆浓的话先卸妆，它不是干这个的\n2️⃣ 海光精华，脸还湿着就按\n3️⃣ 冬窖面霜，黄豆大，一定要在指腹上捂热！直接抹会搓泥，我第一周就是这么骂它的\n\n面霜是厚的，夏天别碰，南方姐妹看看就好。\n20 ml 小罐我出差带，够用两周。\n\n十一点关灯，晚安🌙\n\n#晚间护肤[话题]# #北方干皮[话题]# #暖气房[话题]#',
    },
    author: { id: 'wenwen', name: { en: 'Wen is in bed by eleven', 'zh-CN': '温温十一点睡' } },
    images: [
      {
        picture: 'notes/night-routine/1.webp',
        alt: {
          en: 'A cleanser, a blue jar of cream and a candle on a shelf at night',
          'zh-CN': '夜里的台面上，洁面、深蓝色面霜和一支点着的蜡烛',
        },
        tags: [
          { product: 'norra-lune-cleanser', variant: 'norra-lune-cleanser-100ml' },
          { product: 'norra-lune-cream', variant: 'norra-lune-cream-50ml', alternates: ['isle-glow-serum'] },
        ],
      },
      {
        picture: 'notes/night-routine/2.webp',
        alt: { en: 'The open jar of cream on a cloth, its lid beside it', 'zh-CN': '打开的面霜罐放在布上，旁边是盖子' },
        tags: [{ product: 'norra-lune-cream', variant: 'norra-lune-cream-50ml' }],
      },
    ],
    products: ['norra-lune-cleanser', 'isle-glow-serum', 'norra-lune-cream'],
    counts: { likes: 7420, saves: 6105, comments: 542, shares: 370 },
    publishedAt: '2025-12-04T22:41:00+08:00',
    place: { en: 'Beijing', 'zh-CN': '北京' },
  },
  {
    id: 'sun-trip',
    type: 'image',
    title: { en: 'Two days on Gouqi Island, SPF redone', 'zh-CN': '枸杞岛两天，防晒怎么补' },
    body: {
      en: 'Grey when the ferry left, blue when we landed. I will take it.\n\nTwo whole days outdoors, so this is how I kept my sunscreen up:\nFifteen minutes before leaving, a coin’s worth, and ears and neck count\nEvery two hours: blot the sweat first, then a thin new layer\nAfter a swim: dry off and do it at once, not later\n\nSnow Line is on the rich side and leaves no white cast. If you get shiny, go easy on the nose. I packed the clear one. The tinted one does for a bare-faced day, though it will find your collar.\nFerry Mist is a habit I picked up on the deck. Two sprays, pat, done.\n\nStill bring the hat and the sleeves. Sunscreen is not a raincoat.\n\nThe route is pinned in the comments, so is the guesthouse.\n\n#GouqiIsland #IslandTrip #SunscreenOutdoors',
      'zh-CN':
        '船开出来的时候天是灰的，到岛上突然放晴，赚到了☀️\n\n两天一直在外面走，防晒这样补：\n出门前十五分钟，一元硬币那么大，脖子和耳朵也算上\n每两小时补一次，先用纸巾按掉汗，再薄薄一层\n下过水，擦干立刻补，别等\n\n雪线这支偏润，推开没有白膜，油皮的话 T 区少一点。我带的是无色款，微调色的当素颜打底也行，就是会蹭到衣领。\n渡轮喷雾是船上吹风吹出来的习惯，喷两下，拍一拍。\n\n帽子和长袖还是要的，防晒霜不是雨衣。\n\n路线放评论区置顶了，问民宿的看那里～\n\n#枸杞岛[话题]# #海岛旅行[话题]# #户外防晒[话题]#',
    },
    author: { id: 'daoshang', name: { en: 'Letters from the Island', 'zh-CN': '岛上来信' }, verified: true },
    images: [
      {
        picture: 'notes/sun-trip/1.webp',
        alt: {
          en: 'A tube of sunscreen, a face mist, a straw hat and slices of orange in bright light',
          'zh-CN': '强光下的防晒乳、喷雾、草帽和橙子片',
        },
        tags: [
          { product: 'norra-lune-sunscreen', variant: 'norra-lune-sunscreen-clear', alternates: ['norra-lune-cream'] },
          { product: 'isle-glow-mist', variant: 'isle-glow-mist-50ml' },
          { kind: 'place', label: { en: 'Gouqi Island', 'zh-CN': '枸杞岛' }, x: 0.3, y: 0.16 },
        ],
      },
      {
        picture: 'notes/sun-trip/2.webp',
        alt: { en: 'The sunscreen standing on a round plinth', 'zh-CN': '圆台上的一支防晒乳' },
        tags: [{ product: 'norra-lune-sunscreen', variant: 'norra-lune-sunscreen-clear' }],
      },
    ],
    products: ['norra-lune-sunscreen', 'isle-glow-mist'],
    counts: {
      likes: { en: 18200, 'zh-CN': '1.8万' },
      saves: { en: 13100, 'zh-CN': '1.3万' },
      comments: 864,
      shares: 2230,
    },
    disclosures: [{ kind: 'partnership', brand: 'Norra Lune' }],
    publishedAt: '2026-09-08T10:05:00+08:00',
    place: { en: 'Zhejiang', 'zh-CN': '浙江' },
  },
  {
    id: 'desk-snacks',
    type: 'image',
    title: { en: 'Second drawer. Hands off.', 'zh-CN': '抽屉第二格，谁都别动' },
    body: {
      en: 'Every office has one drawer that everybody knows about. In ours it is mine.\n\nThis month’s stock:\nAll four oat crisps. Sea salt went first. Brown sugar has a burnt edge and is my favourite; sesame is serious, two and you are done; seaweed goes to the intern, who says it tastes of being seven.\nThey do snap. Do not open them in a meeting. Everyone looked at me.\n\nWith them, the buckwheat sachets. Tear, drop, done, and no strainer to wash.\n\nOne warning: they are baked short-dated. Check the date and finish them within the week. I hoarded four bags and the last one had gone soft.\n\nWhat is in yours?\n\n#DeskSnacks #OfficeLife #SecondDrawer',
      'zh-CN':
        '每个办公室都有一个被全组惦记的抽屉，我们组是我的。\n\n这个月的存货：\n燕麦薄脆四个口味全买了。海盐先空，红糖有一点焦边，我偏心它；黑芝麻很实在，吃两片就饱；海苔给隔壁实习生，她说像小时候的饼。\n脆是真的脆，开会的时候别吃，亲测全场都看我🥲\n\n配独立小包的苦荞，撕开丢杯里就行，不用洗滤网。\n\n提醒一句：短保，收到看日期，一周内吃完口感好。我囤了四袋，最后一袋有点潮了。\n\n你们抽屉里有什么？\n\n#办公室零食[话题]# #工位好物[话题]# #抽屉零食[话题]#',
    },
    author: { id: 'gongwei', name: { en: 'The Desk Reporter', 'zh-CN': '工位观察员' } },
    images: [
      {
        picture: 'notes/desk-snacks/1.webp',
        alt: {
          en: 'Two bags of oat crisps and a tin of buckwheat tea behind a green notebook',
          'zh-CN': '两袋燕麦薄脆和一罐苦荞茶，前面放着绿色笔记本',
        },
        tags: [
          {
            product: 'shanmai-crisps',
            variant: 'shanmai-crisps-sea-salt',
            label: { en: 'Sea salt goes first', 'zh-CN': '海盐先空' },
          },
        ],
      },
      {
        picture: 'notes/desk-snacks/2.webp',
        alt: { en: 'Three bags of oat crisps in a row', 'zh-CN': '三袋燕麦薄脆排成一排' },
        tags: [{ product: 'shanmai-crisps', variant: 'shanmai-crisps-sesame' }],
      },
    ],
    products: ['shanmai-crisps', 'shanmai-buckwheat-tea'],
    counts: { likes: 4531, saves: 1876, comments: 617, shares: 233 },
    publishedAt: '2026-09-11T16:18:00+08:00',
    place: { en: 'Shanghai', 'zh-CN': '上海' },
  },
  {
    id: 'gift-box',
    type: 'image',
    title: { en: 'A birthday box, inside the budget', 'zh-CN': '给她的生日盒，没超预算' },
    body: {
      en: 'My friend turned thirty and said: nothing dear, and only things I will finish.\nSo this is the box.\n\n· Lip Tea in 05 Smoked Plum, because deep colours suit her\n· Light-roast oolong, 50 g. There is a gaiwan in her office\n· Winter Cellar, the 20 ml, in case she does not like it rich\n\nThe box held fruit. I washed it, dried it in the sun, lined it with an old jumper and sewed her name on, not very straight.\nShe says the jumper is her favourite part. Fine.\n\nThree shops, three parcels. The cream comes from a bonded warehouse and took two days longer, so order early if there is a date to meet.\n\n#BirthdayGift #ForMyBestFriend #HandmadeBox',
      'zh-CN':
        '闺蜜三十岁，她说「别买贵的，要我用得完的」。\n于是有了这盒：\n\n🎁 茶汤唇釉 05 乌梅，她涂深色好看\n🎁 轻焙乌龙 50 克，她办公室有盖碗\n🎁 冬窖面霜 20 ml，怕她不喜欢厚的，先小罐\n\n盒子是装水果的木盒洗干净晒的，底下垫了旧毛衣剪的布，缝了歪歪扭扭的名字。\n她说最喜欢那块布。行吧😂\n\n三家店分开发的，面霜走保税仓，晚两天到，赶日子的记得提前下单。\n\n#生日礼物[话题]# #送闺蜜[话题]# #手作礼盒[话题]#',
    },
    author: { id: 'linjian', name: { en: 'The Woodland Postbox', 'zh-CN': '林间信箱' } },
    images: [
      {
        picture: 'notes/gift-box/1.webp',
        alt: {
          en: 'A wooden box with a bow, a lip tint, a small blue jar and a tin of oolong before it',
          'zh-CN': '系着蝴蝶结的木盒，前面摆着唇釉、深蓝小罐和一罐乌龙茶',
        },
        tags: [
          {
            product: 'isle-glow-lip-tea',
            variant: 'isle-glow-lip-tea-plum',
            label: { en: '05 Smoked Plum', 'zh-CN': '05 乌梅' },
          },
          { product: 'shanmai-oolong', variant: 'shanmai-oolong-light-50g', alternates: ['shanmai-buckwheat-tea'] },
          { product: 'norra-lune-cream', variant: 'norra-lune-cream-20ml' },
        ],
      },
      {
        picture: 'notes/gift-box/2.webp',
        alt: { en: 'The closed box from above, tied with a cream bow', 'zh-CN': '俯拍扎好蝴蝶结的盒子' },
      },
    ],
    products: ['isle-glow-lip-tea', 'shanmai-oolong', 'norra-lune-cream'],
    counts: {
      likes: { en: 26400, 'zh-CN': '2.6万' },
      saves: { en: 19050, 'zh-CN': '1.9万' },
      comments: 1108,
      shares: 3307,
    },
    publishedAt: '2026-09-14T19:00:00+08:00',
    place: { en: 'Yunnan', 'zh-CN': '云南' },
  },
];
