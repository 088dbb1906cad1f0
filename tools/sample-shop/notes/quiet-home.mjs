// Notes about the home in the evening: candles, scent, baths and pillows.
const aheng = { id: 'aheng', name: { en: 'Heng, no hurry', 'zh-CN': '阿衡不赶时间' } };
const sanjin = { id: 'sanjin', name: { en: 'A cat called Three Pounds', 'zh-CN': '猫叫三斤' } };
const qiuqiu = { id: 'qiuqiu', name: { en: 'Qiu’s small bathroom', 'zh-CN': '秋秋的小浴室' } };

export default [
  {
    id: 'rain-and-a-candle',
    type: 'video',
    author: aheng,
    title: { en: 'It rained, so I lit one', 'zh-CN': '下雨了，点一支蜡烛' },
    body: {
      en: `The power went at six. In this town nobody rings anyone about it; the whole street opens its doors and looks at the sky.

I found the candle behind the rice.

You can hear the rain on the tin roof next door, and the flame ducks each time the door moves. I filmed a few seconds, then put the phone face down, which was the better idea.

It smells of wood more than of flowers. After an hour the room had it, faintly, and the light was back, and I left the lamp off.

Trim the wick, keep it off the curtain, blow it out before you fall asleep. My grandmother added the last one.

#RainyEvening #Candle #SmallTown`,
      'zh-CN': `六点停的电。镇上没人打电话问，整条街把门打开，一起看天。

蜡烛是在米缸后面找到的。

能听见雨打在隔壁铁皮顶上，门一动，火苗就低一下头。拍了几秒，把手机扣在桌上，这是那晚比较明智的决定。

味道偏木头，不太像花。一个钟头以后屋里淡淡的都是，电也来了，灯我没开。

烛芯剪短一点，离窗帘远一点，睡前记得吹灭。最后一条是外婆补的。

#下雨天[话题]# #香薰蜡烛 #小镇日常[话题]#`,
    },
    place: { en: 'Fujian', 'zh-CN': '福建' },
    publishedAt: '2026-08-12T21:33:00+08:00',
    counts: { likes: 22100, saves: 5870, comments: 740, shares: 1615 },
    images: [
      {
        picture: 'notes/rain-and-a-candle/1.webp',
        alt: {
          en: 'A lit candle in a glass by a dark window with drops of rain',
          'zh-CN': '雨夜窗边，一支点着的玻璃杯蜡烛',
        },
      },
    ],
    products: ['qichi-candle'],
    video: {
      clip: 'candle',
      duration: 7,
      captions: true,
      tags: [{ product: 'qichi-candle', start: 1.5, end: 6.5 }],
    },
  },
  {
    id: 'first-burn',
    type: 'video',
    author: 'qichi',
    title: { en: 'The first burn takes an evening', 'zh-CN': '头一次点，留一个晚上给它' },
    body: {
      en: `A candle remembers its first evening. Blow it out after twenty minutes and the wax will only ever melt that far: a hole down the middle, a wall all round.

So:
1. Trim the wick to the length of a grain of rice
2. Light it when you are staying in. Two hours, about, until the melt reaches the glass
3. Not under a shelf, not in a draught, not within reach of a tail
4. Stop when there is a finger’s width of wax left

Already made a hole? Wrap foil round the top, leave an opening in the middle, give it an hour and stay with it.

The empty glass washes out with hot water. Ours hold toothbrushes.

#CandleCare #FirstBurn #SlowDwelling`,
      'zh-CN': `蜡烛会记住头一个晚上。点二十分钟就吹掉，以后它每次都只化到那里：中间一个洞，四周一圈墙。

所以：
1️⃣ 烛芯剪到一粒米那么长
2️⃣ 挑不出门的晚上点，两小时左右，等蜡油化到杯壁
3️⃣ 不放层架底下，不放风口，不放尾巴够得着的地方
4️⃣ 剩一指宽的蜡就停

已经挖出洞的：杯口包一圈锡纸，中间留个口，点一小时，人别走开。

空杯用热水一烫就干净，我们办公室拿来插牙刷。

#香薰蜡烛怎么用[话题]# #蜡烛养护 #栖迟`,
    },
    place: { en: 'Jiangxi', 'zh-CN': '江西' },
    publishedAt: '2026-08-01T19:30:00+08:00',
    counts: { likes: 6480, saves: 7120, comments: 214, shares: 590 },
    images: [
      {
        picture: 'notes/first-burn/1.webp',
        alt: {
          en: 'A lit candle, its wax melted evenly to the glass',
          'zh-CN': '点着的蜡烛，蜡油均匀化到杯壁',
        },
      },
    ],
    products: ['qichi-candle'],
    video: {
      clip: 'candle',
      duration: 7,
      captions: true,
      tags: [{ product: 'qichi-candle', start: 0.5, end: 6.5 }],
      chapters: [
        { start: 0, title: { en: 'The flame', 'zh-CN': '看火苗' } },
        { start: 3.5, title: { en: 'The melt', 'zh-CN': '看蜡面' } },
      ],
    },
  },
  {
    id: 'cat-approved-candle',
    type: 'video',
    author: sanjin,
    title: { en: 'The candle lives upstairs now', 'zh-CN': '蜡烛从此住在高处' },
    body: {
      en: `Three Pounds has views on fire. She wishes to sit next to it.

So the candle moved to the bookcase, top shelf, behind glass, and I only light it when I am in the room. She watches it from the pillow like television. The dent in the pillow is hers, and is not negotiable.

I chose the quietest of the four scents. If she sneezes, it is out, we agreed on that. She has not sneezed. She has yawned.

The clip is her programme. Nothing happens; she has seen it eleven times.

People with cats: high up, in sight, never alone. The candle too.

#CatHousehold #Candle #ThreePounds`,
      'zh-CN': `三斤对火有自己的看法：她想坐在旁边。

于是蜡烛搬去了书柜高处，玻璃门后面，我在屋里才点。她趴在枕头上看，跟看电视一样。枕头上那个坑是她的，不接受协商。

四种味道里我挑了淡的那个。约好的，她打喷嚏就撤。目前没打喷嚏，打哈欠了。

视频就是她的电视节目，全程没有剧情，她看了十一遍📺

有猫的朋友：放高、看得见、别让它独处。蜡烛也一样。

#猫咪日常[话题]# #养猫家庭 #香薰蜡烛`,
    },
    place: { en: 'Tianjin', 'zh-CN': '天津' },
    publishedAt: '2026-08-26T22:12:00+08:00',
    counts: { likes: 27300, saves: 1905, comments: 1488, shares: 2377 },
    images: [
      {
        picture: 'notes/cat-approved-candle/1.webp',
        alt: {
          en: 'A lit candle on a high shelf, a pillow with a round dent below it',
          'zh-CN': '高架上一支点着的蜡烛，下面的枕头上有个圆坑',
        },
      },
    ],
    products: ['qichi-candle', 'qichi-pillow'],
    video: {
      clip: 'candle',
      duration: 7,
      captions: true,
      tags: [{ product: 'qichi-candle', alternates: ['qichi-diffuser'], start: 1, end: 6 }],
    },
  },
  {
    id: 'hallway-diffuser',
    type: 'image',
    author: aheng,
    title: { en: 'A hallway the size of a doormat', 'zh-CN': '门垫那么大的玄关' },
    body: {
      en: `Our hallway is as wide as one person turning round. It used to smell of umbrellas.

A bottle and some reeds, on the shelf with the keys. Start with three reeds, not all of them; I put all of them in and the neighbour across the way said she could taste it.
Turn them once a week. I do it when I put the bins out.
Not in the sun, and on a saucer, because a drop on varnish stays.

The candle is for evenings when I am at home. The reeds are for when I am not. That way someone has been here when you open the door.

#Hallway #ReedDiffuser #SmallSpaces`,
      'zh-CN': `我家玄关，一个人转身就满了。以前是雨伞味的。

现在放一瓶香薰、几根藤条，跟钥匙碟一起。先插三根，别全插，我全插那天，对门阿姨说她尝到了。
一周翻一次面，我跟倒垃圾绑在一起做。
别晒太阳，底下垫个碟，滴在漆面上擦不掉。

蜡烛是人在家的晚上用的，藤条是人不在的时候用的。
开门那一下，好像有人先回来过。

#玄关[话题]# #无火香薰 #小户型[话题]#`,
    },
    place: { en: 'Fujian', 'zh-CN': '福建' },
    publishedAt: '2026-08-19T10:12:00+08:00',
    counts: { likes: 8930, saves: 5240, comments: 287, shares: 430 },
    images: [
      {
        picture: 'notes/hallway-diffuser/1.webp',
        alt: {
          en: 'A diffuser with reeds on a narrow shelf beside a dish for keys',
          'zh-CN': '窄架上一瓶插着藤条的香薰，旁边是钥匙碟',
        },
        tags: [{ product: 'qichi-diffuser' }],
      },
      {
        picture: 'notes/hallway-diffuser/2.webp',
        alt: { en: 'The diffuser and an unlit candle side by side', 'zh-CN': '香薰和一支没点的蜡烛并排' },
        tags: [{ product: 'qichi-diffuser' }, { product: 'qichi-candle' }],
      },
    ],
    products: ['qichi-diffuser', 'qichi-candle'],
  },
  {
    id: 'friday-bath',
    type: 'image',
    author: qiuqiu,
    title: { en: 'No bath? Use a bucket.', 'zh-CN': '没浴缸，就用泡脚桶' },
    body: {
      en: `You laughed at me for bath salt in a flat without a bath. Fair. Here is Friday’s set-up.

One bucket, the wide one from the balcony. Water as warm as you would wash a jumper in. Two scoops, stir with your foot, yes, your foot.
Candle on the ledge, phone in the other room, towel where you can reach it. I have walked wet across the flat for a towel. Once.

Fifteen minutes, or until somebody needs the bathroom.
Rinse, dry between the toes, oil while the skin is damp. Socks.

The wooden scoop must dry outside the jar, or the salt goes to one big lump. Mine did. I have a very large crystal now.

#BathSalt #FridayNight #SmallBathroom`,
      'zh-CN': `上回说我家没浴缸还买浴盐，被你们笑了一百多条。行，今天放周五现场。

阳台那只宽桶，水温跟洗毛衣差不多，两勺盐，用脚搅，对，用脚。
窗台点支蜡烛，手机留在客厅，毛巾放手边。我试过湿着脚穿过整间屋去拿毛巾，一次就够了。

泡一刻钟，或者泡到室友敲门。
冲一下，脚趾缝擦干，趁潮抹点身体油，穿袜子。

木勺要晾干再放回去，不然盐会结成一坨。我现在拥有一块很大的水晶💎

#浴盐[话题]# #周五晚上 #小浴室[话题]#`,
    },
    place: { en: 'Hunan', 'zh-CN': '湖南' },
    publishedAt: '2026-08-28T21:15:00+08:00',
    counts: { likes: 6190, saves: 2875, comments: 401, shares: 258 },
    images: [
      {
        picture: 'notes/friday-bath/1.webp',
        alt: { en: 'An open jar of bath salt with a full wooden scoop', 'zh-CN': '打开的浴盐罐和满满一木勺盐' },
        tags: [{ product: 'qichi-bath-salt' }],
      },
      {
        picture: 'notes/friday-bath/2.webp',
        alt: { en: 'Bath salt and a lit candle on a tiled ledge', 'zh-CN': '瓷砖台上的浴盐和点着的蜡烛' },
        tags: [{ product: 'qichi-bath-salt' }, { product: 'qichi-candle' }],
      },
      {
        picture: 'notes/friday-bath/3.webp',
        alt: { en: 'Bath salt and body oil on a folded white towel', 'zh-CN': '叠好的白毛巾上放着浴盐和身体油' },
        tags: [{ product: 'isle-glow-body-oil', label: { en: 'After, while damp', 'zh-CN': '擦半干再抹' } }],
      },
    ],
    products: ['qichi-bath-salt', 'qichi-candle', 'isle-glow-body-oil'],
  },
  {
    id: 'pillow-height',
    type: 'image',
    author: 'qichi',
    title: { en: 'High or low? Ask the wall.', 'zh-CN': '枕头选高选低，问问墙' },
    body: {
      en: `Stand with your back to a wall, heels touching. The gap between the wall and the back of your head is roughly the height a pillow has to fill when you lie on your back.

Small gap: the low one. Two fingers or more: the high one.
You sleep on your side? Shoulder width counts. Go high.
You sleep on your front? Low, or honestly, the edge of a low one.

The filling moves. On the first nights it feels higher than it will be; give it a week, shake it at the ends, not in the middle.

Cover off, thirty degrees, line dry. The core goes to the balcony, not into the machine. We had to learn that too.

#PillowGuide #HighOrLow #SlowDwelling`,
      'zh-CN': `背靠墙站好，脚跟贴墙，后脑勺和墙之间那道缝，差不多就是仰睡时枕头要填的高度。

缝很小：低款
塞得下两根手指：高款
侧睡：要把肩宽算进去，选高
趴睡：低款，说实话，低款的边边

填充会慢慢压实，头几晚会觉得偏高，用一周看看；抖的时候抓两头，别拍中间。

枕套三十度机洗、挂晾；枕芯晒阳台，别进洗衣机。这条我们也是学费换来的。

#枕头怎么选[话题]# #高枕低枕 #栖迟`,
    },
    place: { en: 'Jiangxi', 'zh-CN': '江西' },
    publishedAt: '2026-08-20T20:00:00+08:00',
    counts: { likes: 4870, saves: 5935, comments: 229, shares: 610 },
    images: [
      {
        picture: 'notes/pillow-height/1.webp',
        alt: { en: 'Two pillows of different height, stacked', 'zh-CN': '一高一低两只枕头叠在一起' },
        tags: [{ product: 'qichi-pillow' }],
      },
      {
        picture: 'notes/pillow-height/2.webp',
        alt: { en: 'A pillow with a small linen eye pillow lying on it', 'zh-CN': '枕头上放着一只小小的亚麻眼枕' },
        tags: [{ product: 'qichi-pillow' }, { product: 'alder-reed-eye-pillow' }],
      },
    ],
    products: ['qichi-pillow', 'alder-reed-eye-pillow'],
  },
];
