export default {
  'norra-lune-cream': [
    {
      by: { en: 'Snow', 'zh-CN': '雪**' },
      stars: 5,
      at: '2026-08-08T22:05:00+08:00',
      variantTitle: '20 ml',
      text: {
        en: 'Warm it first and it does not pill. That was me, not the cream.',
        'zh-CN': '捂热再按真的不搓泥，先前是我手法问题。',
      },
    },
    {
      by: { en: 'M. A.', 'zh-CN': 'M**a' },
      stars: 4,
      at: '2026-09-04T23:19:00+08:00',
      variantTitle: '50 ml',
      text: {
        en: 'Four days from the bonded warehouse, labelled in Chinese. Rich; I am keeping it for winter.',
        'zh-CN': '保税仓发货四天到，中文标签齐全。厚，留着冬天用。',
      },
    },
  ],
  'norra-lune-cleanser': [
    {
      by: { en: 'Clear C.', 'zh-CN': '清**' },
      stars: 4,
      at: '2026-08-17T07:58:00+08:00',
      variantTitle: '100 ml',
      text: {
        en: 'Little foam, soft after. It does not take eyeliner off, so do not ask it to.',
        'zh-CN': '泡不多，洗完软软的。卸不了眼线，别指望。',
      },
    },
    {
      by: { en: 'L. J.', 'zh-CN': '六**' },
      stars: 5,
      at: '2026-09-07T06:44:00+08:00',
      variantTitle: '200 ml',
      text: {
        en: 'The tax is in the price and nothing was added at the till. No surprises.',
        'zh-CN': '价格直接含税，结算没有多一笔，省心。',
      },
    },
  ],
  'norra-lune-sunscreen': [
    {
      by: { en: 'Wave', 'zh-CN': '浪**' },
      stars: 5,
      at: '2026-08-16T12:09:00+08:00',
      variantTitle: { en: 'Clear', 'zh-CN': '无色' },
      text: {
        en: 'A day at the sea, again every two hours, and no white face.',
        'zh-CN': '海边玩了一天，两小时补一次，没有泛白。',
      },
      followUp: {
        text: {
          en: 'Later: I use it in town too. On oily skin it shines a little by afternoon.',
          'zh-CN': '追评：回城通勤也在用，油皮夏天下午会有点亮。',
        },
        createdAt: '2026-09-02T10:51:00+08:00',
      },
    },
    {
      by: { en: 'Collar', 'zh-CN': '白**领' },
      stars: 3,
      at: '2026-08-28T18:37:00+08:00',
      variantTitle: { en: 'Tinted', 'zh-CN': '微调色' },
      text: {
        en: 'A natural tint, but it marked my white collar. It washed out.',
        'zh-CN': '颜色自然，但白衬衫领口蹭黄了，洗得掉。',
      },
      reply: {
        text: {
          en: 'Thank you. Give it three to five minutes before a high collar, and soap takes it off cloth.',
          'zh-CN': '谢谢提醒。上脸后等三到五分钟再穿高领，会好很多；蹭到用肥皂先搓一下就能洗掉。',
        },
        createdAt: '2026-08-29T09:30:00+08:00',
      },
    },
  ],
};
