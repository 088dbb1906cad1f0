export default {
  'yawu-muslin': [
    {
      by: { en: 'q**n', 'zh-CN': 'M**i' },
      stars: 4,
      at: '2026-06-05T11:24:00+08:00',
      variant: 'cloud',
      text: { en: 'Smaller after washing, and they said so.', 'zh-CN': '洗完小一圈，写了的。' },
    },
    {
      by: { en: 'g**e', 'zh-CN': '青**禾' },
      stars: 1,
      at: '2026-06-11T10:15:00+08:00',
      variant: 'cloud',
      text: { en: 'One of three had a pulled thread across the middle.', 'zh-CN': '三条里有一条中间抽丝。' },
      reply: {
        text: {
          en: 'That one slipped past us. A new pack went out today.',
          'zh-CN': '这条没检出来，是我们的疏忽，今天重发一包。',
        },
        createdAt: '2026-06-11T16:51:00+08:00',
      },
    },
    {
      by: { en: 'I**s', 'zh-CN': '橘**皮' },
      stars: 5,
      at: '2026-07-12T22:47:00+08:00',
      variant: 'peach',
      text: { en: 'Bib, cape, curtain for peekaboo.', 'zh-CN': '口水巾、披风、躲猫猫的门帘。' },
    },
    {
      by: { en: 'K**e', 'zh-CN': '山**' },
      stars: 4,
      at: '2026-07-18T21:38:00+08:00',
      variant: 'oat',
      text: { en: 'Eight is the number. Three is a start.', 'zh-CN': '八条够用，三条只是开始。' },
    },
    {
      by: { en: 'b**y', 'zh-CN': 'k**7' },
      stars: 5,
      at: '2026-08-18T17:10:00+08:00',
      variant: 'oat',
      text: { en: 'Wash twice and it turns into cloud.', 'zh-CN': '洗两水就成云了。' },
    },
    {
      by: { en: 'c**t', 'zh-CN': '南**南' },
      stars: 3,
      at: '2026-08-24T16:01:00+08:00',
      variant: 'pear',
      text: { en: 'The green is greyer than on screen.', 'zh-CN': '梨绿比屏幕上灰。' },
    },
  ],
  'yawu-bottle': [
    {
      by: { en: 'M**k', 'zh-CN': '柚**茶' },
      stars: 3,
      at: '2026-05-11T14:43:00+08:00',
      variant: '160ml cream',
      text: { en: 'Handles come off a bit too easily.', 'zh-CN': '手柄太好拆了，娃也会拆。' },
      reply: {
        text: {
          en: 'Push until it clicks twice. If it still gives, we send new handles.',
          'zh-CN': '按到咔两声才算到位。还松就补寄一副手柄。',
        },
        createdAt: '2026-05-12T01:23:00+08:00',
      },
    },
    {
      by: { en: 'f**3', 'zh-CN': '慢**游' },
      stars: 5,
      at: '2026-06-17T09:06:00+08:00',
      variant: '160ml mint',
      text: { en: 'Dropped twice, sleeve did its job.', 'zh-CN': '摔了两次，套子管用。' },
    },
    {
      by: { en: 'N**a', 'zh-CN': '豆**妈' },
      stars: 4,
      at: '2026-07-24T20:29:00+08:00',
      variant: '240ml cream',
      text: {
        en: 'Brush fits, marks are easy to read at four in the morning.',
        'zh-CN': '刷子伸得进，凌晨四点也看得清刻度。',
      },
    },
    {
      by: { en: 'R**a', 'zh-CN': '周**' },
      stars: 2,
      at: '2026-07-30T19:20:00+08:00',
      variant: '240ml mint',
      text: { en: 'Smelled of silicone until the third boil.', 'zh-CN': '煮到第三遍才没有硅胶味。' },
    },
    {
      by: { en: 'o**n', 'zh-CN': '北**' },
      stars: 5,
      at: '2026-08-30T15:52:00+08:00',
      variant: '160ml cream',
      text: { en: 'Took to it on the second try.', 'zh-CN': '第二次就肯用了。' },
    },
  ],
  'yawu-blocks': [
    {
      by: { en: 'A**x', 'zh-CN': 'J**y' },
      stars: 5,
      at: '2026-05-17T13:34:00+08:00',
      text: { en: 'Nine high, then the critic arrived.', 'zh-CN': '搭到九层，评论家来了。' },
    },
    {
      by: { en: 'P**l', 'zh-CN': '木**鱼' },
      stars: 2,
      at: '2026-05-23T12:25:00+08:00',
      text: {
        en: 'The bag tore in the first week, and thirty blocks do not carry themselves.',
        'zh-CN': '布袋第一周就破了，三十块积木不会自己走。',
      },
      reply: {
        text: {
          en: 'A stronger bag is in the post; double seam from now on.',
          'zh-CN': '给您寄了双线缝的新袋子，以后都用这种。',
        },
        createdAt: '2026-05-24T05:11:00+08:00',
      },
    },
    {
      by: { en: 'w**o', 'zh-CN': '小**麦' },
      stars: 5,
      at: '2026-06-23T08:57:00+08:00',
      text: { en: 'Stepped on one at night. I can still walk.', 'zh-CN': '半夜踩到一块，还能走路。' },
    },
    {
      by: { en: 'e**i', 'zh-CN': '七**' },
      stars: 4,
      at: '2026-06-29T07:48:00+08:00',
      text: {
        en: 'Beautiful, one block has a darker grain, he sleeps with that one.',
        'zh-CN': '有一块木纹深，他专抱那块睡觉。',
      },
    },
    {
      by: { en: 'L**y', 'zh-CN': '圆**滚滚' },
      stars: 4,
      at: '2026-08-05T18:11:00+08:00',
      text: { en: 'Loud on a wooden floor. Buy a rug.', 'zh-CN': '木地板上响，买块地垫吧。' },
    },
  ],
  'yawu-bowl-set': [
    {
      by: { en: 'S**m', 'zh-CN': '林**' },
      stars: 3,
      at: '2026-05-29T11:16:00+08:00',
      variant: 'sand',
      text: { en: 'Spoon is deep for a first one.', 'zh-CN': '勺子对刚开始吃的来说深了点。' },
      reply: {
        text: {
          en: 'Fill only the tip to begin with; a flatter spoon is being made.',
          'zh-CN': '刚开始只舀勺尖就好，浅一点的勺子在打样了。',
        },
        createdAt: '2026-05-30T07:05:00+08:00',
      },
    },
    {
      by: { en: 'j**8', 'zh-CN': '三**两' },
      stars: 4,
      at: '2026-07-05T22:39:00+08:00',
      variant: 'peach',
      text: { en: 'Sucks onto glass, not onto our old wooden table.', 'zh-CN': '玻璃桌吸得牢，家里老木桌吸不住。' },
    },
    {
      by: { en: 'z**i', 'zh-CN': '晚**舟' },
      stars: 5,
      at: '2026-08-11T17:02:00+08:00',
      variant: 'sage',
      text: { en: 'The bowl stayed. She left instead.', 'zh-CN': '碗没动，娃先走了。' },
    },
    {
      by: { en: 'v**n', 'zh-CN': '一**颗' },
      stars: 5,
      at: '2026-08-17T16:53:00+08:00',
      variant: 'peach',
      text: { en: 'Dishwasher, every day, since May.', 'zh-CN': '五月到现在，天天进洗碗机。' },
    },
  ],
  'yawu-wash': [
    {
      by: { en: 'H**n', 'zh-CN': '大**王' },
      stars: 5,
      at: '2026-06-04T10:07:00+08:00',
      variant: '250ml',
      text: { en: 'One press, one baby.', 'zh-CN': '一泵一娃。' },
    },
    {
      by: { en: 'T**e', 'zh-CN': '陈**' },
      stars: 5,
      at: '2026-06-10T09:58:00+08:00',
      variant: '500ml',
      text: { en: 'No smell. Bath time now smells of baby, as it should.', 'zh-CN': '没香味，洗完就是娃自己的味道。' },
    },
    {
      by: { en: 'm**a', 'zh-CN': '阿**' },
      stars: 4,
      at: '2026-07-11T21:30:00+08:00',
      variant: '250ml',
      text: {
        en: 'Does the whole family’s hair when the other one runs out. It lathers.',
        'zh-CN': '家里洗发水断了全家都用它，泡泡很足。',
      },
    },
    {
      by: { en: 'U**a', 'zh-CN': '不**眠' },
      stars: 3,
      at: '2026-07-17T20:21:00+08:00',
      variant: '250ml',
      text: { en: 'Rinse well around the neck folds, it hides there.', 'zh-CN': '脖子褶里要多冲，容易藏泡。' },
    },
    {
      by: { en: 'd**r', 'zh-CN': 'Y**o' },
      stars: 4,
      at: '2026-08-23T15:44:00+08:00',
      variant: '500ml',
      text: { en: 'Foam is fine, pump drips a little.', 'zh-CN': '泡沫细，泵头会滴。' },
    },
  ],
};
