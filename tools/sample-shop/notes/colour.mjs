// Notes about colour: blush, cushion and lips.
const taotao = { id: 'taotao', name: { en: 'Tao in Colour', 'zh-CN': '阿桃爱试色' }, verified: true };
const xiaoman = { id: 'xiaoman', name: { en: 'Did Mandy do her face', 'zh-CN': '小满今天化妆了吗' } };
const keke = { id: 'keke', name: { en: 'Coco keeps a colour card', 'zh-CN': '可可色卡' } };
const isleGlow = { en: 'Isle Glow', 'zh-CN': '屿光 Isle Glow' };

export default [
  {
    id: 'blush-four-shades',
    type: 'image',
    author: keke,
    title: { en: 'Four blushes on one white card', 'zh-CN': '四色腮红，全画在白卡上' },
    body: {
      en: `My usual method: white card, north window, no phone tricks. The card has no cheeks, so it cannot flatter anybody.

What I wrote in pencil under each one:
· the palest: you will think it does nothing, until you wipe one side off
· the pinkest: looks loud in the pan, calms down by the time you reach the lift
· the apricot: my pick with a bare face and a grey shirt
· the deepest: tap the brush twice before it goes near you. I did not, and spent lunch explaining that I was fine

They are soft powders, so a little ends up on the lid. I keep a tissue in the box.

Pictures three and four are with other things from the same bag, so you can see the undertone.

#BlushSwatches #ColourCard #PowderBlush`,
      'zh-CN': `老规矩：白卡纸，北窗，不修图。卡纸没有苹果肌，它不会骗你。

每个颜色底下我都用铅笔写了一句：
· 浅的那个：以为没涂，擦掉半边脸才发现涂了
· 粉的那个：盘里看着闹，走到电梯口就安静了
· 杏的那个：素颜配灰衬衫，我一周用四天
· 深的那个：刷子先在手背抖两下！我没抖，中午一直在解释「我没发烧」

粉质偏软，盖子上会沾一点，我在盒里垫了张纸巾。

图三图四和同一个包里的东西放一起拍的，方便看冷暖。

#腮红试色[话题]# #可可的色卡 #白卡试色`,
    },
    place: { en: 'Chongqing', 'zh-CN': '重庆' },
    publishedAt: '2026-08-03T19:40:00+08:00',
    counts: { likes: 8740, saves: 6120, comments: 502, shares: 611 },
    images: [
      {
        picture: 'notes/blush-four-shades/1.webp',
        alt: {
          en: 'An open blush compact on a plaster ledge, a lip tint lying beside it',
          'zh-CN': '石膏台面上一盒打开的腮红，旁边横放着一支唇釉',
        },
        tags: [{ product: 'isle-glow-blush' }, { product: 'isle-glow-lip-tea' }],
      },
      {
        picture: 'notes/blush-four-shades/2.webp',
        alt: {
          en: 'Four strokes of blush in a row on white card, the compact above them',
          'zh-CN': '白卡纸上一排四道腮红试色，上方是腮红盒',
        },
        tags: [{ product: 'isle-glow-blush', label: { en: 'Four shades', 'zh-CN': '四个颜色' } }],
      },
      {
        picture: 'notes/blush-four-shades/3.webp',
        alt: {
          en: 'The blush compact and an open cushion side by side on a round tray',
          'zh-CN': '圆托盘上并排放着腮红和打开的气垫',
        },
        tags: [{ product: 'isle-glow-blush' }, { product: 'isle-glow-cushion' }],
      },
      {
        picture: 'notes/blush-four-shades/4.webp',
        alt: {
          en: 'The closed compact in front of a face mist, with long shadows',
          'zh-CN': '合上的腮红盒，后面立着喷雾，影子拉得很长',
        },
        tags: [{ product: 'isle-glow-mist' }],
      },
    ],
    products: ['isle-glow-blush', 'isle-glow-lip-tea', 'isle-glow-cushion', 'isle-glow-mist'],
  },
  {
    id: 'lip-tea-daylight',
    type: 'video',
    author: taotao,
    title: { en: 'Lip teas, one stroke at a time', 'zh-CN': '唇釉一笔一笔画给你看' },
    body: {
      en: `After the lip photos half of you wrote: lovely, but your lips are yours. Fair.

So no lips today. Only strokes on white, one after another, in the same daylight. Pause where you like.

Watch the edge of each stroke. Where it goes see-through is what one thin coat will look like; the middle is two.
And look at the second one next to the third. In the tube I mix them up every time; drawn out they are hardly cousins.

Isle Glow sent the set. They asked for a face video. You asked for this one, so you won.

#LipSwatches #DaylightOnly #LipTea`,
      'zh-CN': `上次的上嘴图，一半评论在说：好看，但那是你的嘴。
有道理。

今天不上嘴，只在白底上一笔一笔画，同一扇窗、同一个钟头。想停哪儿自己暂停。

看每一笔的边：发透的地方就是薄涂一层，中间是两层。
再看第二笔和第三笔挨着的时候，管子里我回回拿错，画出来根本不是一家人。

屿光送的整套，他们原本想让我拍上脸。你们想看这个，你们赢了😌

@屿光 #唇釉试色[话题]# #自然光试色 #茶汤唇釉`,
    },
    place: { en: 'Guangdong', 'zh-CN': '广东' },
    publishedAt: '2026-08-31T20:10:00+08:00',
    counts: { likes: 21300, saves: 12040, comments: 934, shares: 1702 },
    disclosures: [{ kind: 'partnership', brand: isleGlow }],
    images: [
      {
        picture: 'notes/lip-tea-daylight/1.webp',
        alt: {
          en: 'Three lip tints standing on white card, a stroke of colour beneath each',
          'zh-CN': '白卡纸上立着三支唇釉，每支下面画着一道颜色',
        },
      },
    ],
    products: ['isle-glow-lip-tea'],
    video: {
      clip: 'swatch',
      duration: 7,
      captions: true,
      tags: [{ product: 'isle-glow-lip-tea', start: 1, end: 6 }],
    },
  },
  {
    id: 'lip-tea-two-layers',
    type: 'video',
    author: 'isle-glow',
    title: { en: 'Draw it before you wear it', 'zh-CN': '先画一笔，再决定涂哪支' },
    body: {
      en: `The question we answer every week: “It looked darker in the tube.”

It did. A tube holds a great deal of tea. One layer on you is the first infusion, and that is what the strokes in this clip show.

How to use the clip:
1. Turn your screen up, and your night mode off
2. Find the stroke that looks a touch too quiet
3. That one is your everyday. The one you liked at once is for two layers and a Friday

The applicator is cut at a slant. Long side along the lip, tip for the corners.

#LipTea #HowToChoose #IsleGlow`,
      'zh-CN': `客服每周都要回的一句：「管子里看着深很多呀。」

是的，一管里装了好多道茶。涂一层只是头道，视频里画的就是头道的样子。

这样看比较准：
1️⃣ 屏幕调亮，夜间模式先关掉
2️⃣ 找那一笔「好像淡了点」的
3️⃣ 它就是你的日常色；一眼看中的那支，留着周五叠两层

刷头是斜的，长边走唇线里侧，尖头点嘴角。

选不出来就把平时常用的颜色发在评论里，我们对着色板帮你挑～

#茶汤唇釉[话题]# #口红怎么选 #试色`,
    },
    place: { en: 'Zhejiang', 'zh-CN': '浙江' },
    publishedAt: '2026-08-12T18:00:00+08:00',
    counts: { likes: 5310, saves: 3980, comments: 276, shares: 340 },
    images: [
      {
        picture: 'notes/lip-tea-two-layers/1.webp',
        alt: {
          en: 'A lip tint on white card above one thin and one thick stroke of its colour',
          'zh-CN': '白卡纸上一支唇釉，下面一薄一厚两道颜色',
        },
      },
    ],
    products: ['isle-glow-lip-tea'],
    video: {
      clip: 'swatch',
      duration: 7,
      captions: true,
      tags: [{ product: 'isle-glow-lip-tea', start: 0.5, end: 6.5 }],
    },
  },
  {
    id: 'colour-diary',
    type: 'video',
    author: keke,
    title: { en: 'My colour diary, August page', 'zh-CN': '我的颜色日记·八月这页' },
    body: {
      en: `I have kept a colour diary since college. One stroke for each lip I wore that month, and what happened that day.

August:
Second stroke, the interview. They called back.
Third stroke, dinner with my aunt, who asked whether I had been eating plums.
The last one, a Sunday. Nobody saw it but the delivery man, and he said nothing.

Five years of this and I have learned exactly one thing: I buy reds and wear browns.

Paper tip: liquid tints wrinkle thin pages. Use something heavy and let it dry before you close the book. July is stuck to June for good.

#ColourDiary #LipTint #PaperPeople`,
      'zh-CN': `从大学开始记颜色日记：这个月涂过哪支，画一笔，旁边写那天发生了什么。

八月：
第二笔，面试那天。后来打电话来了。
第三笔，跟小姨吃饭，她问我是不是偷吃杨梅了。
末尾那笔，周日，除了快递小哥没人看见，他没发表意见。

记了五年，结论就一条：我买的都是红，涂的都是棕。

纸要挑厚的，唇釉会把薄纸泡皱；干透再合本子，我的七月和六月已经粘在一起了🫠

#颜色日记[话题]# #手账[话题]# #唇釉`,
    },
    place: { en: 'Chongqing', 'zh-CN': '重庆' },
    publishedAt: '2026-08-30T21:25:00+08:00',
    counts: { likes: 3960, saves: 1450, comments: 318, shares: 127 },
    images: [
      {
        picture: 'notes/colour-diary/1.webp',
        alt: {
          en: 'A notebook open on a page of colour strokes, with a lip tint and a blush on it',
          'zh-CN': '摊开的本子上画着几道颜色，纸上放着唇釉和腮红',
        },
      },
    ],
    products: ['isle-glow-lip-tea', 'isle-glow-blush'],
    video: {
      clip: 'swatch',
      duration: 7,
      captions: true,
      tags: [{ product: 'isle-glow-lip-tea', alternates: ['isle-glow-blush'], start: 1, end: 6 }],
      chapters: [
        { start: 0, title: { en: 'The first strokes', 'zh-CN': '头几笔' } },
        { start: 4, title: { en: 'The rest of August', 'zh-CN': '八月剩下的' } },
      ],
    },
  },
  {
    id: 'five-minute-face',
    type: 'image',
    author: xiaoman,
    title: { en: 'Five minutes, three things, the 7:40 bus', 'zh-CN': '五分钟三样，赶七点四十的车' },
    body: {
      en: `I timed it, because my sister said five minutes was a lie. Four fifty, with the kettle on.

0:00 Cushion, one layer, starting from the middle of the face. Forehead gets whatever is left on the puff
2:00 Blush, high up and further back than feels natural. Mirror at arm’s length, or you will keep adding
3:30 Lip tint, one coat, then press a tissue
4:50 Shoes

What I skip: brows. I have a fringe and I intend to use it.

On the bus I noticed a line at my jaw, left side. So: do the jaw before the blush, not after.

#FiveMinuteFace #CommuteMakeUp #EasyBase`,
      'zh-CN': `我姐说五分钟化妆是骗人的，我就掐了表：四分五十秒，中间还烧了壶水。

0:00 气垫一层，从脸中间往外拍，额头用粉扑上剩的就行
2:00 腮红，打高一点、靠后一点。镜子拿远看，凑近了会越补越多
3:30 唇釉一层，纸巾抿一下
4:50 穿鞋

省掉的：眉毛。我有刘海，刘海就是拿来用的。

上车才发现左边下颌有一道界线，所以顺序改成先收下颌再上腮红，替你们踩过了。

#五分钟出门妆[话题]# #通勤妆 #新手化妆`,
    },
    place: { en: 'Jiangsu', 'zh-CN': '江苏' },
    publishedAt: '2026-08-10T07:55:00+08:00',
    counts: { likes: 15600, saves: 11800, comments: 689, shares: 1420 },
    images: [
      {
        picture: 'notes/five-minute-face/1.webp',
        alt: {
          en: 'A cushion, a blush and a lip tint in a short row on a windowsill',
          'zh-CN': '窗台上一排气垫、腮红和唇釉',
        },
        tags: [
          { product: 'isle-glow-cushion', variant: 'isle-glow-cushion-n20' },
          { product: 'isle-glow-blush' },
          { product: 'isle-glow-lip-tea', variant: 'isle-glow-lip-tea-rooibos' },
        ],
      },
      {
        picture: 'notes/five-minute-face/2.webp',
        alt: { en: 'The open cushion, its puff leaning against it', 'zh-CN': '打开的气垫，粉扑靠在旁边' },
        tags: [{ product: 'isle-glow-cushion', variant: 'isle-glow-cushion-n20' }],
      },
      {
        picture: 'notes/five-minute-face/3.webp',
        alt: { en: 'The blush and the lip tint on folded linen', 'zh-CN': '叠好的亚麻布上放着腮红和唇釉' },
        tags: [{ product: 'isle-glow-blush' }],
      },
    ],
    products: ['isle-glow-cushion', 'isle-glow-blush', 'isle-glow-lip-tea'],
  },
  {
    id: 'office-touch-up',
    type: 'image',
    author: xiaoman,
    title: { en: 'Half past two, in the office loo', 'zh-CN': '下午两点半，公司洗手间补妆' },
    body: {
      en: `The light in there is green. Nobody looks well in it, so do not panic and do not add foundation to your whole face.

What works for me:
· Mist first, from far away, and wait
· Press with the clean side of the puff. Only then the cushion, only beside the nose
· Lips: balm, a minute for the emails, then tint. Tint on dry lips at half past two is a map of a river delta

Three minutes, and you can do it while somebody else is using the dryer.

I used to redo everything. It looked like two faces, one on top of the other.

#TouchUp #OfficeMakeUp #AfternoonFace`,
      'zh-CN': `洗手间的灯是绿的，谁照谁憔悴，先别慌，更别整脸重拍粉底。

我的顺序：
· 先喷雾，离远一点，等它收
· 粉扑翻到干净那面按一按，再蘸气垫，只补鼻翼两边
· 嘴：先润唇膏，回一封邮件的工夫，再上唇釉。干着嘴直接涂，下午两点半会得到一张河流地图🗺️

三分钟，隔壁烘手机还没吹完。

以前我是整张脸重来一遍，同事说像戴了两层脸。

#补妆[话题]# #上班族化妆[话题]# #气垫`,
    },
    place: { en: 'Jiangsu', 'zh-CN': '江苏' },
    publishedAt: '2026-08-20T14:48:00+08:00',
    counts: { likes: 6842, saves: 4215, comments: 377, shares: 402 },
    images: [
      {
        picture: 'notes/office-touch-up/1.webp',
        alt: {
          en: 'A cushion and a small mist beside a closed green notebook',
          'zh-CN': '绿色笔记本旁放着气垫和一小瓶喷雾',
        },
        tags: [
          { product: 'isle-glow-cushion' },
          { product: 'isle-glow-mist', variant: 'isle-glow-mist-50ml', label: { en: 'Goes first', 'zh-CN': '先喷它' } },
        ],
      },
      {
        picture: 'notes/office-touch-up/2.webp',
        alt: { en: 'A lip tint and a lip balm stick beside a pencil', 'zh-CN': '铅笔旁放着一支唇釉和一支润唇膏' },
        tags: [
          { product: 'norra-lune-lip-balm' },
          { product: 'isle-glow-lip-tea', variant: 'isle-glow-lip-tea-hojicha' },
        ],
      },
    ],
    products: ['isle-glow-cushion', 'isle-glow-mist', 'norra-lune-lip-balm', 'isle-glow-lip-tea'],
  },
];
