// Notes about mats, eye pillows and the hours when others sleep.
const yuan = { id: 'yuan', name: { en: 'Yuan works nights', 'zh-CN': '阿远上夜班' } };
const jiaxi = { id: 'jiaxi', name: { en: 'Jiaxi on the mat', 'zh-CN': '嘉溪的一平米' } };
const alderReed = { en: 'Alder Reed', 'zh-CN': 'Alder Reed' };

export default [
  {
    id: 'after-the-late-shift',
    type: 'image',
    author: yuan,
    title: { en: 'My night starts at 6:40 a.m.', 'zh-CN': '我的晚上从六点四十开始' },
    body: {
      en: `Radio station, night desk. I say good morning to the city and go to bed.

The problem is light. The curtains are the landlord’s, which is to say decorative. So there is a small linen pillow on the bedside table, filled with seed, and it goes over my eyes. It is heavier than it looks; it stays where you put it, if you stay on your back.

It smells faintly of a barn in a good year.

That is all it does: it is dark under there. I like things that do one thing.

Came by direct mail, eleven days. Customs wants a name that matches your ID.

#NightShift #EyePillow #GoodMorningGoodNight`,
      'zh-CN': `电台夜班编辑。跟全城说完早安，我去睡觉。

麻烦的是光。窗帘是房东的，主要起装饰作用。所以床头放着这只亚麻小枕，里面装着籽，盖在眼睛上。比看着沉，平躺的话，放哪儿就待在哪儿。

有一点点谷仓的味道，收成不错的那种。

它就干一件事：盖上就黑。我喜欢只干一件事的东西。

海外直邮，等了十一天，清关的名字要和证件一致。

#夜班日常[话题]# #眼枕 #早安晚安`,
    },
    place: { en: 'Liaoning', 'zh-CN': '辽宁' },
    publishedAt: '2026-08-05T06:52:00+08:00',
    counts: { likes: 5640, saves: 1702, comments: 436, shares: 233 },
    images: [
      {
        picture: 'notes/after-the-late-shift/1.webp',
        alt: {
          en: 'A small linen eye pillow on a bedside table in early grey light',
          'zh-CN': '清晨灰光里，床头柜上一只亚麻眼枕',
        },
        tags: [{ product: 'alder-reed-eye-pillow' }],
      },
    ],
    products: ['alder-reed-eye-pillow'],
  },
  {
    id: 'mat-in-a-corner',
    type: 'image',
    author: jiaxi,
    title: { en: 'One square metre of floor', 'zh-CN': '练习只要一平米' },
    body: {
      en: `I teach in a studio with mirrors. At home I have the gap between the bed and the radiator, and I have learned more there.

How the corner works:
· The mat lives rolled, straps on, standing. If it lies down it becomes a shelf
· Clothes for the morning lie on it already. Deciding at six is how you end up not deciding
· Socks off for standing, on for the end

New mats smell. Unroll it on the balcony for a day, in the shade. Wipe with water and a little soap, no scrubbing.

Ten minutes counts. Four minutes counts. Sitting on it with your coffee, I have decided, also counts.

#HomePractice #YogaMat #OneSquareMetre`,
      'zh-CN': `上课的地方有整面镜子，自己家只有床和暖气片中间那条缝。真要说，后者教我的多一些。

角落这样用：
· 垫子卷好、绑带系上、立着。一旦躺平，就会变成置物架
· 第二天穿的衣服前一晚放上去。早上六点做决定，等于不做决定
· 站立脱袜子，结束躺下再穿上

新垫子有味道，阴凉处摊开晾一天；清水加一点点皂擦，别刷。

十分钟算练，四分钟也算练。端着咖啡坐在上面发呆，我宣布也算☕️

#居家练习[话题]# #瑜伽垫 #一平米`,
    },
    place: { en: 'Hubei', 'zh-CN': '湖北' },
    publishedAt: '2026-08-03T06:45:00+08:00',
    counts: { likes: 6820, saves: 3966, comments: 254, shares: 372 },
    images: [
      {
        picture: 'notes/mat-in-a-corner/1.webp',
        alt: {
          en: 'A rolled mat with its straps, standing on a wooden floor',
          'zh-CN': '木地板上立着一卷系好绑带的瑜伽垫',
        },
        tags: [{ product: 'qichi-yoga-mat' }],
      },
      {
        picture: 'notes/mat-in-a-corner/2.webp',
        alt: {
          en: 'A rolled mat, a folded T-shirt and socks on a wooden floor',
          'zh-CN': '木地板上一卷垫子、一件叠好的T恤和一双袜子',
        },
        tags: [{ product: 'qichi-yoga-mat' }, { product: 'mianshi-tee' }, { product: 'mianshi-socks' }],
      },
      {
        picture: 'notes/mat-in-a-corner/3.webp',
        alt: { en: 'Three rolled mats in three colours standing together', 'zh-CN': '三个颜色的垫子卷好立在一起' },
        tags: [{ product: 'qichi-yoga-mat' }],
      },
    ],
    products: ['qichi-yoga-mat', 'mianshi-tee', 'mianshi-socks'],
  },
  {
    id: 'five-minutes-lying-down',
    type: 'image',
    author: jiaxi,
    title: { en: 'The pose everyone skips', 'zh-CN': '大家都偷跑的那个体式' },
    body: {
      en: `At minute fifty-five, mats start to roll. I see you. You have a train.

At home there is no train. So: half a mat is enough, lie down, eye pillow on, timer on five, phone out of reach.

The first minute you write a shopping list. In the second you remember an email from spring. Somewhere in the third I usually hear the fridge, and it turns out to have a rhythm.

That is it. I promise nothing. I only noticed that on the days I skip it I put my shoes on faster and forget my keys.

Alder Reed lent me the eye pillow for a month. I asked to keep it, and they said yes.

#LieDown #HomePractice #FiveMinutes`,
      'zh-CN': `课到第五十五分钟，就有人开始卷垫子。我看得见的，我知道你要赶地铁。

在家不用赶地铁。垫子铺半张就够，躺下，眼枕盖上，定时五分钟，手机放远。

头一分钟在列购物清单；第二分钟想起春天没回的一封邮件；到第三分钟，我一般会听见冰箱，原来它是有节奏的。

就这样，不承诺什么。只是发现跳过这五分钟的日子，鞋穿得比较快，钥匙忘得比较多。

眼枕是 Alder Reed 借我用一个月的，到期我问能不能不还，他们说行🙏

#居家练习[话题]# #躺五分钟 #一平米`,
    },
    place: { en: 'Hubei', 'zh-CN': '湖北' },
    publishedAt: '2026-08-29T07:20:00+08:00',
    counts: { likes: 9730, saves: 4118, comments: 573, shares: 688 },
    disclosures: [{ kind: 'partnership', brand: alderReed }],
    images: [
      {
        picture: 'notes/five-minutes-lying-down/1.webp',
        alt: { en: 'A linen eye pillow lying on a half unrolled mat', 'zh-CN': '半展开的瑜伽垫上放着一只亚麻眼枕' },
        tags: [{ product: 'alder-reed-eye-pillow' }, { product: 'qichi-yoga-mat' }],
      },
    ],
    products: ['alder-reed-eye-pillow', 'qichi-yoga-mat'],
  },
  {
    id: 'bedside-tin',
    type: 'image',
    author: yuan,
    title: { en: 'Bedside, seven in the morning', 'zh-CN': '早上七点的床头柜' },
    body: {
      en: `Inventory of one bedside table, because a listener asked what a night person keeps there.

A slim tin of herbal tea. I make a cup when I come in and drink half; the other half is cold when I get up at three and I drink that as well.
The eye pillow, see the last note.
A pair of cups, because once somebody stayed for breakfast, and I am an optimist.
A pencil. Good lines come at the worst moment, and by afternoon I can’t read them.

No phone. It sleeps in the kitchen, like a dog.

The flowery blend is my favourite of the three, by a small margin, and only because the tin is yellow inside.

#BedsideTable #HerbalTea #NightShift`,
      'zh-CN': `有听众问，上夜班的人床头都放什么。盘点一下。

细铁罐花草茶。回家泡一杯，喝一半；另一半下午三点起床的时候凉了，也喝掉。
眼枕，上篇写过。
一对杯子。曾经有人留下来吃过早饭，我是个乐观的人。
一支铅笔。好句子总挑不方便的时候来，到了下午我又认不出写的是什么。

没有手机，手机睡厨房，像只狗。

三款茶里稍微偏心花的那款，理由不高级：它的罐子里面是黄的。

#床头柜[话题]# #花草茶 #夜班日常[话题]#`,
    },
    place: { en: 'Liaoning', 'zh-CN': '辽宁' },
    publishedAt: '2026-08-21T07:08:00+08:00',
    counts: { likes: 4380, saves: 1265, comments: 342, shares: 174 },
    images: [
      {
        picture: 'notes/bedside-tin/1.webp',
        alt: {
          en: 'A slim tin of herbal tea and a linen eye pillow on a bedside table in lamp light',
          'zh-CN': '灯光下的床头柜，放着细长茶罐和亚麻眼枕',
        },
        tags: [{ product: 'alder-reed-herbal-tea' }, { product: 'alder-reed-eye-pillow' }],
      },
      {
        picture: 'notes/bedside-tin/2.webp',
        alt: { en: 'The tin and a cup in front of a pillow', 'zh-CN': '枕头前面的茶罐和一只杯子' },
        tags: [
          { product: 'alder-reed-herbal-tea', alternates: ['shanmai-buckwheat-tea'] },
          { product: 'shanmai-tea-cups', label: { en: 'Optimism', 'zh-CN': '乐观的证据' } },
        ],
      },
    ],
    products: [
      'alder-reed-herbal-tea',
      'alder-reed-eye-pillow',
      'qichi-pillow',
      'shanmai-tea-cups',
      'shanmai-buckwheat-tea',
    ],
  },
];
