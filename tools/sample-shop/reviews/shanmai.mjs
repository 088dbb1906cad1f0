export default {
  'shanmai-buckwheat-tea': [
    {
      by: { en: 'Early B.', 'zh-CN': '早**点' },
      stars: 5,
      at: '2026-08-06T08:25:00+08:00',
      variantTitle: { en: 'Tin, 250 g', 'zh-CN': '罐装 250 克' },
      text: {
        en: 'Toasty, and good for three cups. I chew the grains afterwards; they are a bit like popcorn.',
        'zh-CN': '麦香很足，泡三次还有味道。喝完把荞麦嚼掉，像爆米花。',
      },
    },
    {
      by: { en: 'Night N.', 'zh-CN': '夜**人' },
      stars: 5,
      at: '2026-08-19T21:45:00+08:00',
      variantTitle: { en: '20 sachets', 'zh-CN': '独立小包 20 袋' },
      text: {
        en: 'It lives at the office for late evenings, and I still sleep.',
        'zh-CN': '放办公室，加班的时候喝，不怕睡不着。',
      },
    },
    {
      by: { en: 'D. D.', 'zh-CN': '大**' },
      stars: 4,
      at: '2026-09-03T17:38:00+08:00',
      variantTitle: { en: 'Refill, 500 g', 'zh-CN': '补充装 500 克' },
      text: {
        en: 'The refill is good value, but the bag does not reseal, so find a clip.',
        'zh-CN': '补充装划算，但袋子没有封口条，得自己找夹子。',
      },
      reply: {
        text: {
          en: 'Heard. The new batch comes in a bag that reseals.',
          'zh-CN': '收到，新一批补充装已经换成自封袋。',
        },
        createdAt: '2026-09-04T09:12:00+08:00',
      },
    },
  ],
  'shanmai-oolong': [
    {
      by: { en: 'Tea Boy', 'zh-CN': '茶**童' },
      stars: 5,
      at: '2026-08-11T15:20:00+08:00',
      variantTitle: { en: 'Light · 50 g', 'zh-CN': '轻焙 · 50 克' },
      text: {
        en: 'Clear orchid note. It fades after the seventh cup and the water is still sweet.',
        'zh-CN': '兰花香明显，七泡以后淡下来，水还是甜的。',
      },
    },
    {
      by: { en: 'Old J.', 'zh-CN': '老**' },
      stars: 4,
      at: '2026-08-25T10:02:00+08:00',
      variantTitle: { en: 'Medium · 100 g', 'zh-CN': '中焙 · 100 克' },
      text: {
        en: 'The medium roast is steady, good for my parents. A little dust at the bottom.',
        'zh-CN': '中焙偏稳，送长辈合适。茶末稍多。',
      },
    },
  ],
  'shanmai-crisps': [
    {
      by: { en: 'Crunch', 'zh-CN': '脆**响' },
      stars: 5,
      at: '2026-08-14T18:50:00+08:00',
      variantTitle: { en: 'Sea salt', 'zh-CN': '海盐' },
      text: {
        en: 'Crisp on the day it came, and baked three days before.',
        'zh-CN': '收到当天还是脆的，生产日期就是三天前。',
      },
    },
    {
      by: { en: 'Y. Y.', 'zh-CN': '一**' },
      stars: 2,
      at: '2026-08-23T20:33:00+08:00',
      variantTitle: { en: 'Seaweed', 'zh-CN': '海苔' },
      text: { en: 'A good third of the bag was broken on the way.', 'zh-CN': '路上碎了小半袋。' },
      followUp: {
        text: {
          en: 'Later: the second came whole and tastes good. Call it three stars.',
          'zh-CN': '追评：补发的完整，味道不错，改三分。',
        },
        createdAt: '2026-08-27T19:05:00+08:00',
      },
      reply: {
        text: {
          en: 'We are sorry. Another bag is on its way, in a tube this time.',
          'zh-CN': '对不起！已经给您补发一袋，加了纸筒。',
        },
        createdAt: '2026-08-23T21:10:00+08:00',
      },
    },
    {
      by: { en: 'Round One', 'zh-CN': '圆**' },
      stars: 5,
      at: '2026-09-09T14:14:00+08:00',
      variantTitle: { en: 'Brown sugar', 'zh-CN': '红糖' },
      text: {
        en: 'That bit of bitter on the burnt edge makes it. With buckwheat tea.',
        'zh-CN': '焦边那一点点苦很加分，配苦荞。',
      },
    },
  ],
};
