export default {
  'olle-fjord-puree': [
    {
      by: { en: 'c**t', 'zh-CN': '南**南' },
      stars: 2,
      at: '2026-05-10T13:26:00+08:00',
      variant: 'pumpkin',
      text: { en: 'One pouch arrived puffed up. Thrown away.', 'zh-CN': '有一袋胀包，扔了。' },
      reply: {
        text: {
          en: 'Right to throw it. The pack is refunded and we are checking that batch at the warehouse.',
          'zh-CN': '扔得对。整单已退款，同批次在仓库复查。',
        },
        createdAt: '2026-05-11T03:35:00+08:00',
      },
    },
    {
      by: { en: 'q**n', 'zh-CN': 'M**i' },
      stars: 3,
      at: '2026-06-16T08:49:00+08:00',
      variant: 'apple-oat',
      text: { en: 'Thicker than the others, add water.', 'zh-CN': '比另外三种稠，要兑点水。' },
    },
    {
      by: { en: 'I**s', 'zh-CN': '橘**皮' },
      stars: 4,
      at: '2026-07-23T19:12:00+08:00',
      variant: 'carrot',
      text: {
        en: 'Stains everything it meets. Tastes of carrot, only that.',
        'zh-CN': '碰什么染什么。就是胡萝卜味，没别的。',
      },
    },
    {
      by: { en: 'K**e', 'zh-CN': '山**' },
      stars: 5,
      at: '2026-07-29T18:03:00+08:00',
      variant: 'pear',
      text: {
        en: 'Cap hides under benches, contents do not last that long anyway.',
        'zh-CN': '盖子总滚到长椅底下，反正一袋也留不到那会儿。',
      },
    },
    {
      by: { en: 'b**y', 'zh-CN': 'k**7' },
      stars: 5,
      at: '2026-08-29T14:35:00+08:00',
      variant: 'pear',
      text: { en: 'First spoon came back, third one stayed.', 'zh-CN': '第一勺吐出来，第三勺咽了。' },
    },
  ],
  'olle-fjord-balm': [
    {
      by: { en: 'o**n', 'zh-CN': '北**' },
      stars: 5,
      at: '2026-05-16T12:17:00+08:00',
      variant: '15g',
      text: { en: 'In each coat. My mother has one now.', 'zh-CN': '每件外套一个，我妈也有了。' },
    },
    {
      by: { en: 'M**k', 'zh-CN': '柚**茶' },
      stars: 4,
      at: '2026-05-22T11:08:00+08:00',
      variant: '15g',
      text: {
        en: 'Melted in my pocket on a hot day, set again by evening.',
        'zh-CN': '天热在口袋里化了，晚上又凝回来。',
      },
    },
    {
      by: { en: 'g**e', 'zh-CN': '青**禾' },
      stars: 5,
      at: '2026-06-22T07:40:00+08:00',
      variant: '40g',
      text: { en: 'Hands after the two hundredth wash of the day.', 'zh-CN': '一天洗两百次手，全靠它。' },
    },
    {
      by: { en: 'f**3', 'zh-CN': '慢**游' },
      stars: 3,
      at: '2026-06-28T22:31:00+08:00',
      variant: '15g',
      text: { en: 'Lid is stiff for wet fingers.', 'zh-CN': '手湿的时候，盖子难拧。' },
      reply: {
        text: {
          en: 'Wipe the rim dry and it turns. We are trying a coarser thread.',
          'zh-CN': '盖沿擦干会好拧，新一批螺纹会改粗。',
        },
        createdAt: '2026-06-29T17:45:00+08:00',
      },
    },
    {
      by: { en: 'N**a', 'zh-CN': '豆**妈' },
      stars: 4,
      at: '2026-08-04T17:54:00+08:00',
      variant: '40g',
      text: { en: 'A dab. Really a dab. I had a shiny child.', 'zh-CN': '一点点就够，我抹多了，娃在反光。' },
    },
  ],
  'olle-fjord-blanket': [
    {
      by: { en: 'A**x', 'zh-CN': 'J**y' },
      stars: 5,
      at: '2026-05-28T10:59:00+08:00',
      variant: 'snow',
      text: { en: 'A pram’s width and a bit, tucks in.', 'zh-CN': '比车宽一点，两边塞得住。' },
    },
    {
      by: { en: 'w**o', 'zh-CN': '小**麦' },
      stars: 5,
      at: '2026-07-04T21:22:00+08:00',
      variant: 'rust',
      text: { en: 'Hides carrots.', 'zh-CN': '藏得住胡萝卜。' },
    },
    {
      by: { en: 'e**i', 'zh-CN': '七**' },
      stars: 3,
      at: '2026-07-10T20:13:00+08:00',
      variant: 'snow',
      text: { en: 'White and a baby. My own fault.', 'zh-CN': '白色配娃，怪我自己。' },
      reply: {
        text: {
          en: 'Cold water and wool soap, soon after. Rust hides more, if you need an excuse.',
          'zh-CN': '趁早用冷水加羊毛皂洗。下回可以看看铁锈红。',
        },
        createdAt: '2026-07-11T06:33:00+08:00',
      },
    },
    {
      by: { en: 'R**a', 'zh-CN': '周**' },
      stars: 5,
      at: '2026-08-10T16:45:00+08:00',
      variant: 'fjord',
      text: {
        en: 'Washed by hand, dried flat on the table, no dinner that day.',
        'zh-CN': '手洗完平铺在餐桌上晾，那天没地方吃饭。',
      },
    },
    {
      by: { en: 'L**y', 'zh-CN': '圆**滚滚' },
      stars: 4,
      at: '2026-08-16T15:36:00+08:00',
      variant: 'fjord',
      text: {
        en: 'Took six days from the warehouse. Soft, and heavier than it looks.',
        'zh-CN': '保税仓六天到。软，比看着有分量。',
      },
    },
  ],
};
