export default {
  'isle-glow-serum': [
    {
      by: { en: 'm**a', 'zh-CN': '阿**' },
      stars: 4,
      at: '2026-05-06T07:00:00+08:00',
      variant: '30ml',
      text: {
        en: 'Layers well under sunscreen. I would like the bottle in brown glass, mine stands by the window.',
        'zh-CN': '叠防晒不搓泥。就是瓶子透明，我放窗边有点不放心，出个茶色瓶吧。',
      },
      reply: {
        text: {
          en: 'Noted, and passed to the people who choose glass. A drawer will do in the meantime.',
          'zh-CN': '记下了，已经转给包材的同事。先放抽屉里更稳妥哦。',
        },
        createdAt: '2026-05-06T13:01:00+08:00',
      },
    },
    {
      by: { en: 'd**r', 'zh-CN': 'Y**o' },
      stars: 3,
      at: '2026-06-18T17:14:00+08:00',
      variant: '50ml',
      text: {
        en: 'Nice, but I can’t tell what it does that my old one did not. Smells of cucumber, which I like.',
        'zh-CN': '用着舒服，但和我之前那瓶比也说不出差在哪。黄瓜味我喜欢。',
      },
    },
    {
      by: { en: 'H**n', 'zh-CN': '大**王' },
      stars: 5,
      at: '2026-07-25T12:37:00+08:00',
      variant: '15ml',
      text: {
        en: 'Took the small one on a trip. Lasted nine days, twice a day, two people.',
        'zh-CN': '出差带的小瓶，两个人早晚用，撑了九天。',
      },
    },
  ],
  'isle-glow-cushion': [
    {
      by: { en: 'U**a', 'zh-CN': '不**眠' },
      stars: 5,
      at: '2026-05-12T22:51:00+08:00',
      variant: 'n20',
      text: {
        en: 'Sits well for about five hours, then my nose shows. Which is honest.',
        'zh-CN': '服帖大概五个小时，之后鼻翼开始露馅，挺诚实的。',
      },
    },
    {
      by: { en: 'b**y', 'zh-CN': 'k**7' },
      stars: 3,
      at: '2026-06-24T16:05:00+08:00',
      variant: 'n25',
      text: {
        en: 'Colour is right, coverage is thinner than I hoped. Read the page first, I suppose.',
        'zh-CN': '色号对，遮瑕比我想的薄。怪我没看详情页。',
      },
    },
    {
      by: { en: 'T**e', 'zh-CN': '陈**' },
      stars: 4,
      at: '2026-07-31T11:28:00+08:00',
      variant: 'w20',
      text: {
        en: 'Warm side, matches my neck. The puff is small for my hands.',
        'zh-CN': '偏暖，和脖子接得上。粉扑对我的手来说小了点。',
      },
    },
  ],
  'isle-glow-lip-tea': [
    {
      by: { en: 'I**s', 'zh-CN': '橘**皮' },
      stars: 5,
      at: '2026-05-18T21:42:00+08:00',
      variant: 'oolong',
      text: {
        en: 'My mother asked what I had done to my lips. Nothing, apparently. That is the colour.',
        'zh-CN': '我妈问我嘴怎么气色这么好。就涂了一层乌龙。',
      },
    },
    {
      by: { en: 'c**t', 'zh-CN': '南**南' },
      stars: 4,
      at: '2026-06-30T15:56:00+08:00',
      variant: 'black-tea',
      text: {
        en: 'Dries down comfortably. Needs balm first in air conditioning.',
        'zh-CN': '成膜不拉扯，空调房里还是先打个润唇膏。',
      },
    },
    {
      by: { en: 'q**n', 'zh-CN': 'M**i' },
      stars: 2,
      at: '2026-08-06T10:19:00+08:00',
      variant: 'hojicha',
      text: {
        en: 'Lovely shade, but the second tube had a loose cap and it leaked in the box.',
        'zh-CN': '颜色好看，可第二支盖子没拧紧，盒里漏了一圈。',
      },
      reply: {
        text: {
          en: 'We are sorry. A new tube left this morning; no need to send the old one back.',
          'zh-CN': '抱歉，新的一支今早已经寄出，漏的那支不用退。',
        },
        createdAt: '2026-08-06T23:27:00+08:00',
      },
      followUp: {
        text: { en: 'The replacement came in two days, cap tight.', 'zh-CN': '补发两天就到了，盖子是紧的。' },
        createdAt: '2026-08-23T11:00:00+08:00',
      },
    },
  ],
  'isle-glow-mist': [
    {
      by: { en: 'K**e', 'zh-CN': '山**' },
      stars: 5,
      at: '2026-05-24T20:33:00+08:00',
      variant: '50ml',
      text: { en: 'Fine enough that my glasses stay clear.', 'zh-CN': '雾细，戴着眼镜喷也不糊。' },
    },
    {
      by: { en: 'g**e', 'zh-CN': '青**禾' },
      stars: 3,
      at: '2026-08-12T09:10:00+08:00',
      variant: '120ml',
      text: {
        en: 'Good mist, nozzle stuck on day three and came loose in warm water.',
        'zh-CN': '喷雾可以，第三天喷头堵了，泡温水才通。',
      },
      reply: {
        text: {
          en: 'Thank you for finding the cure yourself. Write to us if it sticks again and we will send a new nozzle.',
          'zh-CN': '谢谢您自己先找到办法。再堵就找客服，我们补寄喷头。',
        },
        createdAt: '2026-08-13T01:21:00+08:00',
      },
    },
  ],
  'isle-glow-hand-cream': [
    {
      by: { en: 'm**a', 'zh-CN': '阿**' },
      stars: 5,
      at: '2026-05-17T20:25:00+08:00',
      variant: 'fig 30g',
      text: {
        en: 'Lives in my pencil case. Three weeks in, the tube is rolled to the middle.',
        'zh-CN': '放笔袋里，三周卷到了一半。',
      },
    },
    {
      by: { en: 'U**a', 'zh-CN': '不**眠' },
      stars: 3,
      at: '2026-05-23T19:16:00+08:00',
      variant: 'fig 75g',
      text: {
        en: 'The metal tube split at the fold after a month. Cream is good.',
        'zh-CN': '膏体好，但铝管折的地方一个月就裂了。',
      },
      reply: {
        text: {
          en: 'Roll it from the end rather than folding, and write to us: we will replace this one.',
          'zh-CN': '建议从尾部卷，别对折。这支我们给您换，客服已联系。',
        },
        createdAt: '2026-05-24T14:45:00+08:00',
      },
    },
    {
      by: { en: 'd**r', 'zh-CN': 'Y**o' },
      stars: 5,
      at: '2026-06-29T14:39:00+08:00',
      variant: 'soap 30g',
      text: {
        en: 'Sinks in fast. I type for a living and the keys stay clean.',
        'zh-CN': '吸收快，我一天到晚打字，键盘没有油印。',
      },
    },
    {
      by: { en: 'b**y', 'zh-CN': 'k**7' },
      stars: 5,
      at: '2026-07-05T13:30:00+08:00',
      variant: 'soap 75g',
      text: { en: 'Bought for the printer room. It has a name tag now.', 'zh-CN': '买来放打印室公用，现在贴了名字。' },
    },
    {
      by: { en: 'H**n', 'zh-CN': '大**王' },
      stars: 4,
      at: '2026-08-05T09:02:00+08:00',
      variant: 'pine 75g',
      text: {
        en: 'Strong scent. The person opposite likes it, the person next to me does not.',
        'zh-CN': '味道冲，对面同事喜欢，旁边那位不喜欢。',
      },
    },
    {
      by: { en: 'T**e', 'zh-CN': '陈**' },
      stars: 2,
      at: '2026-08-11T08:53:00+08:00',
      variant: 'pine 30g',
      text: { en: 'Too much perfume for me.', 'zh-CN': '对我来说太香了。' },
    },
  ],
  'isle-glow-blush': [
    {
      by: { en: 'I**s', 'zh-CN': '橘**皮' },
      stars: 5,
      at: '2026-05-29T18:07:00+08:00',
      variant: 'apricot',
      text: { en: 'Bare face, grey shirt, this. Done.', 'zh-CN': '素颜、灰 T、这个，出门。' },
    },
    {
      by: { en: 'K**e', 'zh-CN': '山**' },
      stars: 5,
      at: '2026-06-04T17:58:00+08:00',
      variant: 'coral',
      text: { en: 'Looks loud in the pan, quiet on the cheek.', 'zh-CN': '盘里看着闹，上脸就安静。' },
    },
    {
      by: { en: 'c**t', 'zh-CN': '南**南' },
      stars: 3,
      at: '2026-07-11T12:21:00+08:00',
      variant: 'red-bean',
      text: { en: 'Pigmented! Tap the brush. I did not.', 'zh-CN': '显色到吓人！一定要抖刷子，我没抖。' },
    },
    {
      by: { en: 'o**n', 'zh-CN': '北**' },
      stars: 2,
      at: '2026-07-17T11:12:00+08:00',
      variant: 'shell',
      text: { en: 'Arrived cracked in one corner.', 'zh-CN': '到手角上碎了一块。' },
      reply: {
        text: {
          en: 'We have sent another with more paper around it. Sorry about the corner.',
          'zh-CN': '已补发，多裹了两层纸。这块碎角对不住。',
        },
        createdAt: '2026-07-17T23:49:00+08:00',
      },
      followUp: {
        text: { en: 'New one is whole. They did wrap it like a vase.', 'zh-CN': '补的这盒完整，包得像花瓶。' },
        createdAt: '2026-08-04T12:34:00+08:00',
      },
    },
    {
      by: { en: 'q**n', 'zh-CN': 'M**i' },
      stars: 4,
      at: '2026-08-17T07:44:00+08:00',
      variant: 'shell',
      text: { en: 'Very light. I built up three layers for a photo.', 'zh-CN': '很浅，拍照我叠了三层。' },
    },
    {
      by: { en: 'g**e', 'zh-CN': '青**禾' },
      stars: 4,
      at: '2026-08-23T22:35:00+08:00',
      variant: 'apricot',
      text: { en: 'Powder gets on the lid. A tissue solves it.', 'zh-CN': '会飞粉到盖子上，垫张纸就好。' },
    },
  ],
  'isle-glow-body-oil': [
    {
      by: { en: 'w**o', 'zh-CN': '小**麦' },
      stars: 1,
      at: '2026-05-10T20:17:00+08:00',
      variant: '100ml',
      text: {
        en: 'Bottle leaked in the post, everything else in the parcel is oiled.',
        'zh-CN': '路上漏了，一整箱都是油。',
      },
      reply: {
        text: {
          en: 'Refunded in full, and the caps of this batch are now taped. We are sorry for the mess.',
          'zh-CN': '已全额退款，这批瓶盖都加了封条。给您添麻烦了。',
        },
        createdAt: '2026-05-11T13:59:00+08:00',
      },
    },
    {
      by: { en: 'N**a', 'zh-CN': '豆**妈' },
      stars: 5,
      at: '2026-06-10T16:49:00+08:00',
      variant: '100ml',
      text: {
        en: 'On wet skin it really does go milky. I had been doing it wrong.',
        'zh-CN': '湿着身子抹真的会变成乳，以前白用了。',
      },
    },
    {
      by: { en: 'R**a', 'zh-CN': '周**' },
      stars: 5,
      at: '2026-06-16T15:40:00+08:00',
      variant: '200ml',
      text: {
        en: 'Citrus leaf, hardly there. My husband uses it too and denies it.',
        'zh-CN': '柑橘叶味很淡。我先生也在偷用，他不承认。',
      },
    },
    {
      by: { en: 'M**k', 'zh-CN': '柚**茶' },
      stars: 3,
      at: '2026-07-23T10:03:00+08:00',
      variant: '100ml',
      text: {
        en: 'In this heat I stick to the sheets. Keeping it for October.',
        'zh-CN': '天热粘床单，留到十月再用。',
      },
    },
    {
      by: { en: 'f**3', 'zh-CN': '慢**游' },
      stars: 4,
      at: '2026-08-29T21:26:00+08:00',
      variant: '200ml',
      text: { en: 'Pump would be better than pouring.', 'zh-CN': '换成泵头会更方便，倒着容易多。' },
    },
  ],
};
