// Notes about tea, cups and what stands beside them.
const laozhou = { id: 'laozhou', name: { en: 'Old Zhou brews', 'zh-CN': '老周泡茶' } };
const aheng = { id: 'aheng', name: { en: 'Heng, no hurry', 'zh-CN': '阿衡不赶时间' } };
const linjian = { id: 'linjian', name: { en: 'The Woodland Postbox', 'zh-CN': '林间信箱' } };

export default [
  {
    id: 'pour-slowly',
    type: 'video',
    author: laozhou,
    title: { en: 'Pour low, pour slow', 'zh-CN': '低低地冲，慢慢地倒' },
    body: {
      en: `I am sixty-three. My daughter set up this account and said: Dad, just film what you do. I pour tea.

Look at the stream, not at the cup. It should be as thin as a chopstick and not break. Pour from high up and you have cooled the water and wet the table.

Light roast here: water just off the boil, ten seconds for the first two, then add five each time. When it tastes like the memory of tea, stop.

Do not fill the cup. Seven parts tea, three parts room for the other person, my father used to say. He also never filled mine.

#TeaTalk #Oolong #OldZhou`,
      'zh-CN': `我今年六十三，账号是女儿开的，她说爸你平时干啥就拍啥。
我平时倒茶。

看水线，别看杯子。水要像一根筷子那么细，不断。举高了倒，水凉了，桌子也湿了。

这泡是轻焙乌龙：95 度的水，头两道十秒出汤，往后每道加五秒。喝到像在回忆茶的时候，就该换了。

杯子不要倒满。茶七分，剩三分是留给人的，我父亲这么讲。
他给我也从来没倒满过。

#老周泡茶 #乌龙茶[话题]# #泡茶[话题]#`,
    },
    place: { en: 'Fujian', 'zh-CN': '福建' },
    publishedAt: '2026-08-06T08:10:00+08:00',
    counts: { likes: 28600, saves: 9105, comments: 1730, shares: 3012 },
    images: [
      {
        picture: 'notes/pour-slowly/1.webp',
        alt: {
          en: 'A tin of oolong and two cups on a dark wooden board, one of them full',
          'zh-CN': '深色木板上一罐乌龙和两只杯子，一只已经斟好',
        },
      },
    ],
    products: ['shanmai-oolong', 'shanmai-tea-cups'],
    video: {
      clip: 'pour',
      duration: 8,
      captions: true,
      tags: [
        { product: 'shanmai-oolong', variant: 'shanmai-oolong-light-100g', start: 0.5, end: 4 },
        { product: 'shanmai-tea-cups', start: 4, end: 7.5 },
      ],
      chapters: [
        { start: 0, title: { en: 'The stream', 'zh-CN': '看水线' } },
        { start: 4, title: { en: 'Seven parts full', 'zh-CN': '茶倒七分' } },
      ],
    },
  },
  {
    id: 'first-cup-gold',
    type: 'video',
    author: 'shanmai',
    title: { en: 'How long until it turns gold?', 'zh-CN': '苦荞要等多久才金黄' },
    body: {
      en: `Three minutes. We know nobody waits three minutes, so here is what happens if you do not.

One minute: straw. It smells of toast, it tastes of hot water with ambition.
Two: yellow. Drinkable, if your meeting starts now.
Three: gold, and the grains have sunk and gone soft. Eat them.

A level spoon per cup. Water off the boil. A second cup works, give it four minutes; after that the grains belong to the compost or to whoever likes porridge.

You can drink it from a glass, but then everyone sees you did not wait.

#BuckwheatTea #ThreeMinutes #HowToBrew`,
      'zh-CN': `答案是三分钟。我们也知道没人等三分钟，所以把等不及的样子写给你：

一分钟：稻草色，闻着香，喝着像有志气的白开水
两分钟：黄了，会议马上开始的话，可以喝
三分钟：金黄，荞麦粒沉底变软，嚼着吃

一杯一平勺，刚离火的开水。续一道也行，等四分钟；再往后，荞麦粒就留给爱喝粥的人吧。

玻璃杯泡也好看，就是大家都看得出你没等够😏

#苦荞茶[话题]# #今天喝什么 #泡茶小知识[话题]#`,
    },
    place: { en: 'Sichuan', 'zh-CN': '四川' },
    publishedAt: '2026-08-14T15:00:00+08:00',
    counts: { likes: 7004, saves: 3390, comments: 301, shares: 455 },
    images: [
      {
        picture: 'notes/first-cup-gold/1.webp',
        alt: {
          en: 'A tin of buckwheat tea beside a cup of golden tea',
          'zh-CN': '一罐苦荞茶和一杯金黄的茶汤',
        },
      },
    ],
    products: ['shanmai-buckwheat-tea', 'shanmai-tea-cups'],
    video: {
      clip: 'pour-gold',
      duration: 8,
      captions: true,
      tags: [
        { product: 'shanmai-buckwheat-tea', variant: 'shanmai-buckwheat-tea-tin', start: 0.5, end: 4.5 },
        { product: 'shanmai-tea-cups', start: 4.5, end: 7.5 },
      ],
    },
  },
  {
    id: 'nothing-till-ten',
    type: 'video',
    author: aheng,
    title: { en: 'Nothing happens before ten', 'zh-CN': '十点以前，什么都不做' },
    body: {
      en: `I moved back to my grandmother’s town in spring. The shop opens at ten. What is before ten belongs to nobody.

Kettle. Light-roast oolong. The window, which sticks.
I pour one cup and stand there until it is empty. That is the whole film.

Some people put honey in tea. I put honey on a spoon and drink tea after it. My grandmother says both are wrong and does not explain.

The neighbour’s cockerel is on the recording, at the end, if you listen closely. He is never before ten either.

#SlowMorning #TeaByTheWindow #SmallTown`,
      'zh-CN': `春天搬回外婆的镇上，铺子十点开门。十点以前的时间，不归谁管。

烧水。轻焙乌龙。推那扇卡住的窗。
倒一杯，站着喝完。视频就拍了这些。

有人把蜂蜜兑茶里，我是先吃一勺蜂蜜再喝茶。外婆说都不对，也不说怎么才对。

隔壁的公鸡在录音结尾，仔细听有。它也从来不赶早🐓

#慢生活[话题]# #窗边喝茶 #小镇日常[话题]#`,
    },
    place: { en: 'Fujian', 'zh-CN': '福建' },
    publishedAt: '2026-08-25T09:48:00+08:00',
    counts: { likes: 16900, saves: 4480, comments: 622, shares: 1130 },
    images: [
      {
        picture: 'notes/nothing-till-ten/1.webp',
        alt: {
          en: 'A cup of tea by a window, a tin and a jar of honey behind it',
          'zh-CN': '窗边一杯茶，后面是茶罐和一瓶蜂蜜',
        },
      },
    ],
    products: ['shanmai-oolong', 'shanmai-tea-cups', 'shanmai-honey'],
    video: {
      clip: 'pour',
      duration: 8,
      captions: true,
      tags: [
        { product: 'shanmai-oolong', variant: 'shanmai-oolong-light-50g', start: 1, end: 4 },
        { product: 'shanmai-tea-cups', alternates: ['shanmai-honey'], start: 4, end: 7 },
      ],
    },
  },
  {
    id: 'three-glazes',
    type: 'image',
    author: 'shanmai',
    title: { en: 'Three glazes out of one kiln', 'zh-CN': '一窑三色，杯子怎么挑' },
    body: {
      en: `Same clay, same wheel, same three people. What differs is the last five minutes before the kiln.

A pale glaze shows you the colour of the tea. Choose it for oolong.
A dark glaze hides stains. Choose it if you share an office sink.
The one in between runs a little, so no two rims are alike. Some people send us photos to ask whether that is a fault. It is a signature.

They come in pairs. The foot is left bare so it does not slide; put a cloth under it on a lacquered table.

A cup holds what you can drink before it cools. We tested this on ourselves, many times.

#TeaCups #Stoneware #HowToChoose`,
      'zh-CN': `同一批泥，同一台轮子，同样三个人，差别在进窑前的五分钟。

浅釉：看得清汤色，泡乌龙选它
深釉：茶渍不显，和同事共用水池的选它
中间那个会流一点釉，杯口没有两只一样的。有人拍照来问是不是瑕疵，是签名。

一盒两只。杯底没上釉，不打滑，放漆面桌子上垫块布。

容量刚好是凉掉之前喝得完的那么多，这个我们自己反复试过，很认真地试☕️

#茶杯[话题]# #手作陶器 #山麦`,
    },
    place: { en: 'Sichuan', 'zh-CN': '四川' },
    publishedAt: '2026-08-09T16:20:00+08:00',
    counts: { likes: 5518, saves: 3704, comments: 208, shares: 267 },
    images: [
      {
        picture: 'notes/three-glazes/1.webp',
        alt: {
          en: 'Three pairs of ceramic cups in three glazes, one pair behind the other',
          'zh-CN': '三种釉色的陶杯，每种一对，前后排开',
        },
        tags: [{ product: 'shanmai-tea-cups' }],
      },
      {
        picture: 'notes/three-glazes/2.webp',
        alt: { en: 'The rim and the bare foot of one pair of cups, close up', 'zh-CN': '一对杯子的杯口和素胎杯底近景' },
        tags: [{ product: 'shanmai-tea-cups', label: { en: 'Bare foot', 'zh-CN': '杯底不上釉' } }],
      },
      {
        picture: 'notes/three-glazes/3.webp',
        alt: { en: 'A pair of cups with a tin of oolong behind them', 'zh-CN': '一对杯子，后面立着一罐乌龙' },
        tags: [{ product: 'shanmai-tea-cups' }, { product: 'shanmai-oolong' }],
      },
    ],
    products: ['shanmai-tea-cups', 'shanmai-oolong'],
  },
  {
    id: 'herbal-tin',
    type: 'image',
    author: 'alder-reed',
    title: { en: 'What is in the slim tin', 'zh-CN': '细长铁罐里装了什么' },
    body: {
      en: `Three blends, three tins, each as slim as a paperback so that they fit a kitchen drawer.

We would rather you smell than read, but a screen has no nose. So:
The first is green and a little like cut hay. The second is flowers, dry ones, with a slice of lemon peel. The third is roots, it takes six minutes and does not care how you feel about that.

No tea leaf in any of them. They are drinks, and we sell them as drinks.

Sent by direct mail, so allow a fortnight, and you will be asked for an ID for customs. That is the rule, not us.

#HerbalTea #DirectMail #AlderReed`,
      'zh-CN': `三款配方，三只铁罐，和一本口袋书差不多厚，塞得进厨房抽屉。

本来闻一闻就懂了，可惜屏幕没有鼻子，只好写：
绿的那款像刚割的草垛；花的那款是干花，加一片柠檬皮；根茎那款要泡六分钟，催也没用。

三款都不含茶叶，就是饮品，我们也只当饮品卖。

海外直邮，预留两周左右；清关会请您填身份信息，这是规定，不是我们爱打听。

#花草茶[话题]# #海外直邮 #抽屉里的茶`,
    },
    publishedAt: '2026-08-04T17:30:00+08:00',
    counts: { likes: 1216, saves: 583, comments: 77, shares: 41 },
    images: [
      {
        picture: 'notes/herbal-tin/1.webp',
        alt: {
          en: 'Three slim tins of herbal tea side by side, dried stems lying before them',
          'zh-CN': '三只细长的花草茶罐并排，前面散着几根干草',
        },
        tags: [{ product: 'alder-reed-herbal-tea' }],
      },
      {
        picture: 'notes/herbal-tin/2.webp',
        alt: { en: 'One slim tin beside a cup of pale green tea', 'zh-CN': '一只细长茶罐，旁边一杯浅绿的茶' },
        tags: [{ product: 'alder-reed-herbal-tea' }, { product: 'shanmai-tea-cups' }],
      },
    ],
    products: ['alder-reed-herbal-tea', 'shanmai-tea-cups'],
  },
  {
    id: 'tea-for-dad',
    type: 'image',
    author: linjian,
    title: { en: 'A box for a dad who needs nothing', 'zh-CN': '给什么都不缺的爸爸' },
    body: {
      en: `“I don’t need anything.” We all have that father.

So it is a box of things that run out:
· medium-roast oolong, the 100 g, because he refills one pot all day
· a pair of cups. Two, so that Mum gets asked
· nut mix, his hand goes there while he reads
· a jar of honey, for which he will blame me and which will be empty by October

Brown paper, kitchen string. I wrote the brewing time on the lid in large letters. He rang to say he can read perfectly well.

Then he asked where one gets more of the nuts.

#GiftForDad #TeaBox #WrappedAtHome`,
      'zh-CN': `「我啥也不缺。」谁家都有这么一位爸爸。

那就送会吃完、会喝完的：
🎁 中焙乌龙 100 克，他一壶茶续一整天
🎁 一对茶杯，给两只，他才会叫上我妈
🎁 坚果，看报纸的时候手自己会过去
🎁 一瓶蜂蜜，他会怪我乱买，然后十月就见底

牛皮纸加厨房棉绳，盖子上我用大字写了泡几秒。他特地打电话来，说他看得清。

过了一会儿又问，那个坚果哪儿买的。

#送爸爸的礼物[话题]# #茶礼 #手作礼盒[话题]#`,
    },
    place: { en: 'Yunnan', 'zh-CN': '云南' },
    publishedAt: '2026-08-23T18:40:00+08:00',
    counts: { likes: 19800, saves: 15300, comments: 912, shares: 2604 },
    images: [
      {
        picture: 'notes/tea-for-dad/1.webp',
        alt: {
          en: 'A tin of oolong and a pair of cups on brown wrapping paper',
          'zh-CN': '牛皮纸上一罐乌龙和一对茶杯',
        },
        tags: [
          { product: 'shanmai-oolong', variant: 'shanmai-oolong-medium-100g', alternates: ['shanmai-buckwheat-tea'] },
          { product: 'shanmai-tea-cups' },
        ],
      },
      {
        picture: 'notes/tea-for-dad/2.webp',
        alt: {
          en: 'A pouch of nut mix and a jar of honey in a shallow wooden box',
          'zh-CN': '浅木盒里一袋坚果和一瓶蜂蜜',
        },
        tags: [{ product: 'shanmai-nut-mix' }, { product: 'shanmai-honey' }],
      },
      {
        picture: 'notes/tea-for-dad/3.webp',
        alt: {
          en: 'Tea, cups and honey packed in the box, string beside it',
          'zh-CN': '茶、杯子和蜂蜜装进木盒，旁边是棉绳',
        },
        tags: [{ product: 'shanmai-oolong', variant: 'shanmai-oolong-medium-100g' }],
      },
    ],
    products: ['shanmai-oolong', 'shanmai-tea-cups', 'shanmai-nut-mix', 'shanmai-honey'],
  },
];
