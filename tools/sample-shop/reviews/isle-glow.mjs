export default {
  'isle-glow-serum': [
    {
      by: { en: 'Fish, S.', 'zh-CN': '小**鱼' },
      stars: 5,
      at: '2026-08-03T21:10:00+08:00',
      variantTitle: '30 ml',
      text: {
        en: 'The texture really is like water, and three drops do the whole face. I go straight to foundation and nothing pills.',
        'zh-CN': '质地真的像水，三滴刚好全脸。早上赶时间，按完直接上粉底也不搓。',
      },
      followUp: {
        text: {
          en: 'A month later: a little under half left. It hardly has a scent, which suits me.',
          'zh-CN': '追评：用了一个月，剩小半瓶。味道淡得几乎没有，对香精敏感的我挺满意。',
        },
        createdAt: '2026-09-06T08:40:00+08:00',
      },
    },
    {
      by: { en: 'K. L.', 'zh-CN': 'k**2' },
      stars: 3,
      at: '2026-08-12T19:22:00+08:00',
      variantTitle: '15 ml',
      text: {
        en: 'Moist enough, but the dropper cannot reach the last bit and you end up holding it upside down.',
        'zh-CN': '保湿够用，但滴管最后一点吸不上来，要倒着控。',
      },
      reply: {
        text: {
          en: 'Thank you for telling us. We are changing the slope of the base. Until then, leave it tilted overnight, or write to us and we will send a longer dropper.',
          'zh-CN': '谢谢反馈～瓶底的斜角我们在改模具了。可以先把瓶身斜放一晚，或联系客服，我们给您寄一支长滴管。',
        },
        createdAt: '2026-08-13T10:05:00+08:00',
      },
    },
    {
      by: { en: 'N. N.', 'zh-CN': '南**' },
      stars: 5,
      at: '2026-08-27T22:48:00+08:00',
      variantTitle: '50 ml',
      text: {
        en: 'My third bottle, and the first 50 ml. It should see me into winter.',
        'zh-CN': '第三瓶了，这回换了 50 ml，应该能用到入冬。',
      },
    },
  ],
  'isle-glow-cushion': [
    {
      by: { en: 'Evening W.', 'zh-CN': '晚**风' },
      stars: 4,
      at: '2026-08-09T13:31:00+08:00',
      variantTitle: { en: 'N20 Oat', 'zh-CN': 'N20 米杏' },
      text: {
        en: 'Light-medium, and N20 is right. It is thin and hides no spots, which is what I wanted.',
        'zh-CN': '黄二白 N20 刚好。薄，遮不住痘印，要的就是这个感觉。',
      },
    },
    {
      by: { en: 'A. H.', 'zh-CN': '阿**' },
      stars: 2,
      at: '2026-08-20T09:15:00+08:00',
      variantTitle: { en: 'N10 Porcelain', 'zh-CN': 'N10 瓷白' },
      text: {
        en: 'N10 is still too pink on me. Go and compare first.',
        'zh-CN': 'N10 对我来说还是偏粉，建议去对一下色。',
      },
      followUp: {
        text: {
          en: 'Later: exchanged for N15, and that is it. They were patient with me.',
          'zh-CN': '追评：换了 N15，这次对了，客服挺耐心。',
        },
        createdAt: '2026-08-29T18:26:00+08:00',
      },
      reply: {
        text: {
          en: 'Sorry we did not get you the right one. With the spare puff unopened we exchange the shade at our cost; a colleague has written to you.',
          'zh-CN': '抱歉没能帮您选对。替换粉扑没拆封就可以换色号，运费我们出，客服已经联系您啦。',
        },
        createdAt: '2026-08-20T14:02:00+08:00',
      },
    },
  ],
  'isle-glow-lip-tea': [
    {
      by: { en: 'Peach S.', 'zh-CN': '桃**汽水' },
      stars: 5,
      at: '2026-08-15T23:02:00+08:00',
      variantTitle: { en: '05 Smoked Plum', 'zh-CN': '05 乌梅' },
      text: {
        en: 'Smoked Plum in two layers is lovely, and only a faint ring stays on the glass.',
        'zh-CN': '乌梅叠两层是真的好看，喝水杯子上只有浅浅一圈。',
      },
    },
    {
      by: { en: 'L. Y.', 'zh-CN': 'L**y' },
      stars: 4,
      at: '2026-08-21T12:40:00+08:00',
      variantTitle: { en: '02 Hojicha', 'zh-CN': '02 焙茶' },
      text: {
        en: 'A colour for work. If your lips are lined, put balm on first.',
        'zh-CN': '日常通勤色，唇纹深的记得打底。',
      },
    },
    {
      by: { en: 'M. M.', 'zh-CN': '木**木' },
      stars: 5,
      at: '2026-09-01T20:17:00+08:00',
      variantTitle: { en: '04 Osmanthus', 'zh-CN': '04 桂花' },
      text: {
        en: 'For my mother. She says it looks like osmanthus syrup and wears it to the market.',
        'zh-CN': '给妈妈买的，她说像桂花糖水，每天出门买菜都涂。',
      },
      followUp: {
        text: { en: 'Later: she had me order a second for her handbag.', 'zh-CN': '追评：她又让我买了一支放包里。' },
        createdAt: '2026-09-16T09:30:00+08:00',
      },
    },
  ],
  'isle-glow-mist': [
    {
      by: { en: 'Cat by the Sea', 'zh-CN': '海**的猫' },
      stars: 5,
      at: '2026-08-18T16:55:00+08:00',
      variantTitle: '50 ml',
      text: {
        en: 'Very fine, my make-up stayed. Two weeks upside down in a bag and not a drop out.',
        'zh-CN': '雾很细，喷完妆没花。倒过来放包里两周没漏。',
      },
    },
    {
      by: { en: 'Z. C.', 'zh-CN': 'Z**' },
      stars: 3,
      at: '2026-08-30T11:11:00+08:00',
      variantTitle: '120 ml',
      text: {
        en: 'The large one does not go through airport security. I should have taken the small.',
        'zh-CN': '大瓶带不上飞机，早知道买小的。',
      },
      reply: {
        text: {
          en: 'True, 120 ml is over the limit for hand luggage. The page says so now. Thank you.',
          'zh-CN': '是的，120 ml 超过随身液体限额，我们已经把这句话写到详情页上了，谢谢提醒。',
        },
        createdAt: '2026-08-30T15:20:00+08:00',
      },
    },
  ],
};
