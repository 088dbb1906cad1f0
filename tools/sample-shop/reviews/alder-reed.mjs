export default {
  'alder-reed-herbal-tea': [
    {
      by: { en: 'P**l', 'zh-CN': '木**鱼' },
      stars: 5,
      at: '2026-06-03T09:50:00+08:00',
      variant: 'flowers',
      text: { en: 'Yellow inside the tin. I smiled.', 'zh-CN': '罐子里面是黄的，打开笑了一下。' },
    },
    {
      by: { en: 'S**m', 'zh-CN': '林**' },
      stars: 3,
      at: '2026-06-09T08:41:00+08:00',
      variant: 'flowers',
      text: { en: 'Twelve days and a form for customs.', 'zh-CN': '十二天，还要填清关信息。' },
      reply: {
        text: {
          en: 'Both are the rule rather than us, and both are on the page. Thank you for bearing with them.',
          'zh-CN': '清关要求和时效页面都有写，谢谢您耐心等。',
        },
        createdAt: '2026-06-09T23:05:00+08:00',
      },
    },
    {
      by: { en: 'j**8', 'zh-CN': '三**两' },
      stars: 3,
      at: '2026-07-16T19:04:00+08:00',
      variant: 'meadow',
      text: { en: 'Smells of hay. Buy it if you like hay.', 'zh-CN': '干草味，喜欢的会喜欢。' },
    },
    {
      by: { en: 'z**i', 'zh-CN': '晚**舟' },
      stars: 4,
      at: '2026-08-22T14:27:00+08:00',
      variant: 'roots',
      text: { en: 'Six minutes is long and I resent it, then I drink it.', 'zh-CN': '六分钟真长，一边嫌一边喝完。' },
    },
    {
      by: { en: 'v**n', 'zh-CN': '一**颗' },
      stars: 4,
      at: '2026-08-28T13:18:00+08:00',
      variant: 'meadow',
      text: { en: 'Cold brewed overnight, better than hot.', 'zh-CN': '冷泡一夜比热泡好喝。' },
    },
  ],
  'alder-reed-eye-pillow': [
    {
      by: { en: 'd**r', 'zh-CN': 'Y**o' },
      stars: 3,
      at: '2026-05-09T12:09:00+08:00',
      variant: 'flax',
      text: { en: 'Lavender is fainter than I hoped.', 'zh-CN': '薰衣草味比我想的淡。' },
      reply: {
        text: {
          en: 'We keep it low on purpose. A drop of your own on the cover, not on the seeds, does it.',
          'zh-CN': '我们特意放得少。想浓些可以滴在外罩上，别滴在籽上。',
        },
        createdAt: '2026-05-10T06:37:00+08:00',
      },
    },
    {
      by: { en: 'b**y', 'zh-CN': 'k**7' },
      stars: 2,
      at: '2026-05-15T11:00:00+08:00',
      variant: 'dusk',
      text: {
        en: 'Lavender gives me a headache, and I should have read that it was in there.',
        'zh-CN': '我闻薰衣草头疼，怪我没看成分。',
      },
    },
    {
      by: { en: 'H**n', 'zh-CN': '大**王' },
      stars: 4,
      at: '2026-06-15T07:32:00+08:00',
      variant: 'dusk',
      text: { en: 'Stays put on your back, slides if you turn.', 'zh-CN': '平躺不掉，侧身就滑。' },
    },
    {
      by: { en: 'T**e', 'zh-CN': '陈**' },
      stars: 4,
      at: '2026-06-21T22:23:00+08:00',
      variant: 'flax',
      text: {
        en: 'Button came off the cover in the first wash, sewn back on in two minutes.',
        'zh-CN': '头一次洗外罩掉了颗扣子，两分钟缝回去了。',
      },
    },
    {
      by: { en: 'm**a', 'zh-CN': '阿**' },
      stars: 5,
      at: '2026-07-22T18:55:00+08:00',
      variant: 'flax',
      text: { en: 'It is dark under there. I asked for nothing else.', 'zh-CN': '盖上就黑了，我要的就是这个。' },
    },
    {
      by: { en: 'U**a', 'zh-CN': '不**眠' },
      stars: 5,
      at: '2026-07-28T17:46:00+08:00',
      variant: 'dusk',
      text: { en: 'Eleven days by mail, warm from the sun when it came.', 'zh-CN': '直邮十一天，到手还带着太阳味。' },
    },
  ],
};
