export default {
  'shanmai-buckwheat-tea': [
    {
      by: { en: 'N**a', 'zh-CN': '豆**妈' },
      stars: 4,
      at: '2026-05-30T19:24:00+08:00',
      text: {
        en: 'Good in the afternoon. One level spoon, no more, or it turns to soup.',
        'zh-CN': '下午喝正好。一平勺就够，多了像汤。',
      },
    },
    {
      by: { en: 'o**n', 'zh-CN': '北**' },
      stars: 5,
      at: '2026-07-06T14:47:00+08:00',
      text: {
        en: 'Smells like a bakery before opening. The grains go in my porridge.',
        'zh-CN': '一开罐像刚开炉的面包店，底下的粒我捞去煮粥。',
      },
    },
    {
      by: { en: 'f**3', 'zh-CN': '慢**游' },
      stars: 3,
      at: '2026-08-18T08:01:00+08:00',
      text: { en: 'Tin arrived with a dent. Tea is fine.', 'zh-CN': '罐子磕了个坑，茶没事。' },
    },
  ],
  'shanmai-oolong': [
    {
      by: { en: 'L**y', 'zh-CN': '圆**滚滚' },
      stars: 4,
      at: '2026-06-11T17:06:00+08:00',
      variant: 'light 50g',
      text: {
        en: 'Clean and floral. Bring the water down a little or it bites.',
        'zh-CN': '干净，有花香。水别太滚，不然发涩。',
      },
    },
    {
      by: { en: 'A**x', 'zh-CN': 'J**y' },
      stars: 5,
      at: '2026-07-18T12:29:00+08:00',
      variant: 'light 100g',
      text: { en: 'Seventh infusion and still something in it.', 'zh-CN': '第七泡还有味。' },
    },
  ],
  'shanmai-crisps': [
    {
      by: { en: 'R**a', 'zh-CN': '周**' },
      stars: 4,
      at: '2026-06-05T18:15:00+08:00',
      variant: 'seaweed',
      text: { en: 'Light, a bit salty towards the bottom of the bag.', 'zh-CN': '轻，越到袋底越咸。' },
    },
    {
      by: { en: 'M**k', 'zh-CN': '柚**茶' },
      stars: 5,
      at: '2026-07-12T13:38:00+08:00',
      variant: 'sesame',
      text: {
        en: 'Dense, proper sesame. Two bags did not reach the weekend.',
        'zh-CN': '芝麻味很实，两袋没撑到周末。',
      },
    },
    {
      by: { en: 'w**o', 'zh-CN': '小**麦' },
      stars: 2,
      at: '2026-08-24T07:52:00+08:00',
      variant: 'sea-salt',
      text: { en: 'A third of the bag was crumbs.', 'zh-CN': '三分之一是碎的。' },
      reply: {
        text: {
          en: 'That is too many. We have refunded this bag and changed the box.',
          'zh-CN': '碎成这样不应该，这袋已退款，外箱也换厚了。',
        },
        createdAt: '2026-08-24T15:09:00+08:00',
      },
    },
  ],
  'shanmai-nut-mix': [
    {
      by: { en: 'g**e', 'zh-CN': '青**禾' },
      stars: 2,
      at: '2026-05-09T19:00:00+08:00',
      variant: 'plain',
      text: { en: 'Two shells in one bag. My tooth found the first.', 'zh-CN': '一袋里吃到两片壳，第一片是牙发现的。' },
      reply: {
        text: {
          en: 'That should not pass our table. We refunded the bag and told the sorters.',
          'zh-CN': '这不该漏过挑拣台，已退款，也和挑拣的师傅说了。',
        },
        createdAt: '2026-05-10T01:11:00+08:00',
      },
    },
    {
      by: { en: 'K**e', 'zh-CN': '山**' },
      stars: 4,
      at: '2026-06-15T14:23:00+08:00',
      variant: 'sea-salt',
      text: { en: 'Salt is even. Zip shuts well.', 'zh-CN': '盐撒得匀，封口也紧。' },
    },
    {
      by: { en: 'c**t', 'zh-CN': '南**南' },
      stars: 4,
      at: '2026-07-22T09:46:00+08:00',
      variant: 'plain',
      text: {
        en: 'Fresh, walnuts are not bitter. More cashews, please.',
        'zh-CN': '新鲜，核桃不涩。腰果再多点就好了。',
      },
    },
    {
      by: { en: 'o**n', 'zh-CN': '北**' },
      stars: 5,
      at: '2026-07-28T08:37:00+08:00',
      variant: 'honey',
      text: {
        en: 'My father’s hand goes there while he reads. Third order.',
        'zh-CN': '我爸看报时手就往里伸，第三次回购。',
      },
    },
    {
      by: { en: 'q**n', 'zh-CN': 'M**i' },
      stars: 5,
      at: '2026-08-28T20:09:00+08:00',
      variant: 'honey',
      text: { en: 'Did not make it home from the station.', 'zh-CN': '没撑到下地铁。' },
    },
  ],
  'shanmai-honey': [
    {
      by: { en: 'f**3', 'zh-CN': '慢**游' },
      stars: 5,
      at: '2026-05-15T18:51:00+08:00',
      variant: '250g',
      text: {
        en: 'Malty, not just sweet. On toast with salt.',
        'zh-CN': '不只是甜，有麦芽香。烤面包上撒点盐，特别香。',
      },
    },
    {
      by: { en: 'w**o', 'zh-CN': '小**麦' },
      stars: 5,
      at: '2026-05-21T17:42:00+08:00',
      variant: '500g',
      text: { en: 'Half gone in a month. I blame the porridge.', 'zh-CN': '一个月下去半罐，都怪燕麦粥。' },
    },
    {
      by: { en: 'N**a', 'zh-CN': '豆**妈' },
      stars: 5,
      at: '2026-06-21T13:14:00+08:00',
      variant: '500g',
      text: {
        en: 'Set hard in the fridge, warm water, runny again. As they said.',
        'zh-CN': '放冰箱里结晶了，温水一泡又化开，和写的一样。',
      },
    },
    {
      by: { en: 'R**a', 'zh-CN': '周**' },
      stars: 3,
      at: '2026-06-27T12:05:00+08:00',
      variant: '250g',
      text: { en: 'Darker than the picture.', 'zh-CN': '颜色比图上深。' },
      reply: {
        text: {
          en: 'It depends on the summer: last year’s was dry, and the buckwheat flowered long.',
          'zh-CN': '看年景的，去年夏天旱，荞麦花期长，颜色就深一点。',
        },
        createdAt: '2026-06-27T23:21:00+08:00',
      },
    },
    {
      by: { en: 'M**k', 'zh-CN': '柚**茶' },
      stars: 4,
      at: '2026-08-03T07:28:00+08:00',
      variant: '500g',
      text: {
        en: 'Good honey. The lid gets sticky and there is no drip edge.',
        'zh-CN': '蜜好，瓶口没有防滴边，盖子总粘。',
      },
    },
  ],
  'shanmai-tea-cups': [
    {
      by: { en: 'e**i', 'zh-CN': '七**' },
      stars: 5,
      at: '2026-05-27T16:33:00+08:00',
      variant: 'dark',
      text: { en: 'Shared sink at work. No stains to be seen.', 'zh-CN': '办公室公用水槽，一点茶渍看不出来。' },
    },
    {
      by: { en: 'L**y', 'zh-CN': '圆**滚滚' },
      stars: 4,
      at: '2026-07-03T11:56:00+08:00',
      variant: 'pale',
      text: {
        en: 'Shows the tea beautifully. Thin, so hold it by the foot.',
        'zh-CN': '看汤色很好。杯壁薄，烫，要捏着杯底。',
      },
    },
    {
      by: { en: 'z**i', 'zh-CN': '晚**舟' },
      stars: 4,
      at: '2026-07-09T10:47:00+08:00',
      variant: 'celadon',
      text: { en: 'Smaller than I thought. I drink more often now.', 'zh-CN': '比想的小，于是喝得更勤了。' },
    },
    {
      by: { en: 'A**x', 'zh-CN': 'J**y' },
      stars: 5,
      at: '2026-08-09T22:19:00+08:00',
      variant: 'celadon',
      text: { en: 'Both rims different, both good.', 'zh-CN': '两只杯沿流得不一样，都好看。' },
    },
    {
      by: { en: 'P**l', 'zh-CN': '木**鱼' },
      stars: 2,
      at: '2026-08-15T21:10:00+08:00',
      variant: 'pale',
      text: { en: 'One of the pair has a pinhole in the glaze.', 'zh-CN': '有一只釉面有个针眼。' },
      reply: {
        text: {
          en: 'A pinhole is the kiln’s, but you should choose. We have sent a second pair to pick from.',
          'zh-CN': '针眼是窑里来的，但该由您挑。又寄了一对，留喜欢的那对。',
        },
        createdAt: '2026-08-16T13:31:00+08:00',
      },
      followUp: {
        text: { en: 'Kept the one with the pinhole after all.', 'zh-CN': '最后还是留了有针眼的那只。' },
        createdAt: '2026-08-25T21:51:00+08:00',
      },
    },
  ],
};
