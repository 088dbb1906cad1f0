export default {
  'norra-lune-cream': [
    {
      by: { en: 'P**l', 'zh-CN': '木**鱼' },
      stars: 3,
      at: '2026-07-24T11:20:00+08:00',
      variant: '50ml',
      text: {
        en: 'Too rich for me in July. Back in the drawer until it snows.',
        'zh-CN': '七月用太厚了，放回抽屉等下雪。',
      },
    },
    {
      by: { en: 'e**i', 'zh-CN': '七**' },
      stars: 5,
      at: '2026-08-30T22:43:00+08:00',
      variant: '20ml',
      text: { en: 'The small jar is enough for a winter on my cheeks alone.', 'zh-CN': '只抹两颊，小罐够一个冬天。' },
    },
  ],
  'norra-lune-cleanser': [
    {
      by: { en: 'j**8', 'zh-CN': '三**两' },
      stars: 5,
      at: '2026-05-11T21:34:00+08:00',
      text: {
        en: 'Second tube. Nothing dramatic happens and I like that.',
        'zh-CN': '第二支了。没什么惊艳，我就图它省心。',
      },
    },
    {
      by: { en: 'z**i', 'zh-CN': '晚**舟' },
      stars: 4,
      at: '2026-06-17T16:57:00+08:00',
      text: {
        en: 'Rinses clean, does not squeak. The cap could be easier with wet hands.',
        'zh-CN': '洗完不紧绷，就是湿手不好开盖。',
      },
    },
  ],
  'norra-lune-sunscreen': [
    {
      by: { en: 'v**n', 'zh-CN': '一**颗' },
      stars: 3,
      at: '2026-06-23T15:48:00+08:00',
      variant: 'tinted',
      text: { en: 'Slightly orange on me in photos, fine in the mirror.', 'zh-CN': '照镜子还好，拍照有点偏橘。' },
      reply: {
        text: {
          en: 'The tint suits warm undertones. Clear is the safer one on cool skin.',
          'zh-CN': '微调色款更适合偏暖的肤色，冷白皮建议选无色款。',
        },
        createdAt: '2026-06-24T07:13:00+08:00',
      },
    },
    {
      by: { en: 'S**m', 'zh-CN': '林**' },
      stars: 4,
      at: '2026-07-30T10:11:00+08:00',
      variant: 'clear',
      text: {
        en: 'Sits under make-up. Wait three minutes, not one.',
        'zh-CN': '后续上妆没问题，要等三分钟，一分钟不行。',
      },
    },
  ],
  'norra-lune-toner': [
    {
      by: { en: 'e**i', 'zh-CN': '七**' },
      stars: 3,
      at: '2026-05-16T19:08:00+08:00',
      variant: '100ml',
      text: {
        en: 'Pleasant. Five days from the warehouse, and I was warned.',
        'zh-CN': '挺舒服。保税仓发了五天，页面写了。',
      },
    },
    {
      by: { en: 'L**y', 'zh-CN': '圆**滚滚' },
      stars: 4,
      at: '2026-06-22T14:31:00+08:00',
      variant: '200ml',
      text: { en: 'Wide neck pours too much. I use half a palm.', 'zh-CN': '瓶口大，一倒就多，半个掌心就够。' },
    },
    {
      by: { en: 'z**i', 'zh-CN': '晚**舟' },
      stars: 3,
      at: '2026-06-28T13:22:00+08:00',
      variant: '200ml',
      text: {
        en: 'I expected more for the price; it is a plain toner.',
        'zh-CN': '这个价位我期待更多，它就是瓶朴素的水。',
      },
    },
    {
      by: { en: 'A**x', 'zh-CN': 'J**y' },
      stars: 5,
      at: '2026-07-29T09:54:00+08:00',
      variant: '100ml',
      text: {
        en: 'Like water, and after two weeks I notice when I forget it.',
        'zh-CN': '就是水，用了两周，哪天忘了会觉得少点什么。',
      },
    },
    {
      by: { en: 'P**l', 'zh-CN': '木**鱼' },
      stars: 5,
      at: '2026-08-04T08:45:00+08:00',
      variant: '200ml',
      text: { en: 'No scent at all, thank you.', 'zh-CN': '一点味道没有，感谢。' },
    },
  ],
  'norra-lune-night-mask': [
    {
      by: { en: 'j**8', 'zh-CN': '三**两' },
      stars: 5,
      at: '2026-05-22T18:59:00+08:00',
      variant: '30ml',
      text: {
        en: 'Half a soybean is the right amount. I used three at first and slid off the pillow.',
        'zh-CN': '半颗黄豆真的够。头一回挖多了，脸从枕头上滑下来。',
      },
    },
    {
      by: { en: 'm**a', 'zh-CN': '阿**' },
      stars: 5,
      at: '2026-05-28T17:50:00+08:00',
      variant: '75ml',
      text: {
        en: 'On Sundays. The small jar lasted four months like that.',
        'zh-CN': '只在周日用，上一罐小的用了四个月。',
      },
    },
    {
      by: { en: 'v**n', 'zh-CN': '一**颗' },
      stars: 3,
      at: '2026-07-04T12:13:00+08:00',
      variant: '30ml',
      text: { en: 'Rinses off slowly.', 'zh-CN': '早上要多冲一会儿。' },
    },
    {
      by: { en: 'S**m', 'zh-CN': '林**' },
      stars: 4,
      at: '2026-08-10T07:36:00+08:00',
      variant: '75ml',
      text: { en: 'Nice jelly. The spatula is too short for the jar.', 'zh-CN': '啫喱质地舒服，勺子够不到罐底。' },
    },
    {
      by: { en: 'H**n', 'zh-CN': '大**王' },
      stars: 2,
      at: '2026-08-16T22:27:00+08:00',
      variant: '30ml',
      text: { en: 'Seal was already loose when it came.', 'zh-CN': '收到时封膜是松的。' },
      reply: {
        text: {
          en: 'Please do not use it. The warehouse sends another today, customs and tax on us.',
          'zh-CN': '请先别用。保税仓今天重发一份，税费由我们承担。',
        },
        createdAt: '2026-08-17T10:29:00+08:00',
      },
    },
  ],
  'norra-lune-lip-balm': [
    {
      by: { en: 'U**a', 'zh-CN': '不**眠' },
      stars: 4,
      at: '2026-06-03T16:41:00+08:00',
      variant: 'cloudberry',
      text: { en: 'Tart and small. Melts a little in a hot car.', 'zh-CN': '酸酸的，小小的。天热放车里会软。' },
    },
    {
      by: { en: 'I**s', 'zh-CN': '橘**皮' },
      stars: 5,
      at: '2026-06-09T15:32:00+08:00',
      variant: 'cloudberry',
      text: { en: 'My aunt took mine. Ordering again.', 'zh-CN': '被姑姑顺走了，再买一支。' },
    },
    {
      by: { en: 'd**r', 'zh-CN': 'Y**o' },
      stars: 5,
      at: '2026-07-10T11:04:00+08:00',
      variant: 'plain',
      text: { en: 'Three pockets, three sticks.', 'zh-CN': '三个口袋，三支。' },
    },
    {
      by: { en: 'b**y', 'zh-CN': 'k**7' },
      stars: 3,
      at: '2026-07-16T10:55:00+08:00',
      variant: 'plain',
      text: { en: 'Cap comes off in the bag.', 'zh-CN': '盖子在包里会自己掉。' },
      reply: {
        text: {
          en: 'From batch 12 the cap clicks. Tell us the number on the base and we will swap it.',
          'zh-CN': '第 12 批起盖子加了卡扣。把底部批号告诉客服，我们换。',
        },
        createdAt: '2026-07-17T03:01:00+08:00',
      },
    },
    {
      by: { en: 'T**e', 'zh-CN': '陈**' },
      stars: 5,
      at: '2026-08-22T21:18:00+08:00',
      variant: 'tinted',
      text: { en: 'As red as a walk in the cold, as written.', 'zh-CN': '跟写的一样，像刚吹了冷风。' },
    },
  ],
};
