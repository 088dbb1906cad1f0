export default {
  'qichi-candle': [
    {
      by: { en: 'q**n', 'zh-CN': 'M**i' },
      stars: 5,
      at: '2026-05-25T14:59:00+08:00',
      variant: 'beeswax',
      text: { en: 'Cat did not sneeze.', 'zh-CN': '猫没打喷嚏。' },
    },
    {
      by: { en: 'I**s', 'zh-CN': '橘**皮' },
      stars: 4,
      at: '2026-07-01T09:22:00+08:00',
      variant: 'osmanthus',
      text: { en: 'Quieter than I wanted, which is what it said.', 'zh-CN': '比我想的淡，不过人家写了。' },
    },
    {
      by: { en: 'K**e', 'zh-CN': '山**' },
      stars: 4,
      at: '2026-07-07T08:13:00+08:00',
      variant: 'cedar',
      text: { en: 'Glass is now a toothbrush glass.', 'zh-CN': '杯子洗出来当牙杯了。' },
    },
    {
      by: { en: 'b**y', 'zh-CN': 'k**7' },
      stars: 5,
      at: '2026-08-07T20:45:00+08:00',
      variant: 'cedar',
      text: {
        en: 'Wood, not perfume. The room still had it in the morning.',
        'zh-CN': '是木头味，不是香水味，早上屋里还有。',
      },
    },
    {
      by: { en: 'c**t', 'zh-CN': '南**南' },
      stars: 2,
      at: '2026-08-13T19:36:00+08:00',
      variant: 'cotton',
      text: {
        en: 'Made a tunnel on day one. I read the note afterwards.',
        'zh-CN': '第一天就烧出个坑，说明我是后看的。',
      },
      reply: {
        text: {
          en: 'Foil round the rim, an hour with it in sight, and the wall melts back.',
          'zh-CN': '杯口裹一圈锡纸留个洞，看着烧一小时，边上就能化回来。',
        },
        createdAt: '2026-08-14T04:45:00+08:00',
      },
    },
  ],
  'qichi-diffuser': [
    {
      by: { en: 'g**e', 'zh-CN': '青**禾' },
      stars: 4,
      at: '2026-05-31T13:50:00+08:00',
      variant: 'osmanthus',
      text: { en: 'Eight weeks to the day, then it was gone.', 'zh-CN': '正好用了八周，见底。' },
    },
    {
      by: { en: 'f**3', 'zh-CN': '慢**游' },
      stars: 2,
      at: '2026-06-06T12:41:00+08:00',
      variant: 'cedar',
      text: { en: 'Weak after three weeks.', 'zh-CN': '三周就没味了。' },
      reply: {
        text: {
          en: 'Turn the reeds once a week, and add one at a time. If it stays weak, we exchange it.',
          'zh-CN': '每周翻一次面，一根一根往上加。还淡就给您换一瓶。',
        },
        createdAt: '2026-06-07T02:55:00+08:00',
      },
    },
    {
      by: { en: 'N**a', 'zh-CN': '豆**妈' },
      stars: 5,
      at: '2026-07-13T07:04:00+08:00',
      variant: 'osmanthus',
      text: { en: 'Every visitor asks.', 'zh-CN': '来的人都问。' },
    },
    {
      by: { en: 'o**n', 'zh-CN': '北**' },
      stars: 4,
      at: '2026-08-19T18:27:00+08:00',
      variant: 'rain',
      text: {
        en: 'Three reeds are enough for my hallway; eight would be a weather event.',
        'zh-CN': '三根够了，八根全插像下暴雨。',
      },
    },
    {
      by: { en: 'M**k', 'zh-CN': '柚**茶' },
      stars: 3,
      at: '2026-08-25T17:18:00+08:00',
      variant: 'rain',
      text: {
        en: 'One drip on the cabinet, and the varnish is gone, as warned.',
        'zh-CN': '滴了一滴，柜子漆掉了，怪我没垫碟子。',
      },
    },
  ],
  'qichi-pillow': [
    {
      by: { en: 'A**x', 'zh-CN': 'J**y' },
      stars: 3,
      at: '2026-05-06T16:09:00+08:00',
      variant: 'low linen',
      text: { en: 'Heavier than it looks in the photo.', 'zh-CN': '比照片里沉。' },
    },
    {
      by: { en: 'w**o', 'zh-CN': '小**麦' },
      stars: 5,
      at: '2026-06-12T11:32:00+08:00',
      variant: 'high cotton',
      text: { en: 'Took out two cups of husk, now it is mine.', 'zh-CN': '倒出来两杯荞麦壳，高度刚好。' },
    },
    {
      by: { en: 'e**i', 'zh-CN': '七**' },
      stars: 2,
      at: '2026-06-18T10:23:00+08:00',
      variant: 'high linen',
      text: { en: 'Some dust from the filling at first.', 'zh-CN': '刚拿到枕芯有点灰。' },
      reply: {
        text: {
          en: 'Shake it outdoors and give it a day in the sun; tell us if it is still there and we will take it back.',
          'zh-CN': '拿到室外拍一拍、晒一天。还有灰就退，运费我们出。',
        },
        createdAt: '2026-06-18T15:43:00+08:00',
      },
    },
    {
      by: { en: 'R**a', 'zh-CN': '周**' },
      stars: 4,
      at: '2026-07-19T22:55:00+08:00',
      variant: 'low cotton',
      text: { en: 'It rustles. By night three I stopped hearing it.', 'zh-CN': '会响，第三晚就听不见了。' },
    },
    {
      by: { en: 'L**y', 'zh-CN': '圆**滚滚' },
      stars: 4,
      at: '2026-07-25T21:46:00+08:00',
      variant: 'high cotton',
      text: { en: 'Cover washes well. Zip is small.', 'zh-CN': '枕套好洗，拉链头小了点。' },
    },
  ],
  'qichi-yoga-mat': [
    {
      by: { en: 'P**l', 'zh-CN': '木**鱼' },
      stars: 3,
      at: '2026-05-12T15:00:00+08:00',
      variant: 'clay',
      text: { en: 'Five millimetres is thin for my knees on tiles.', 'zh-CN': '瓷砖地上五毫米对我膝盖还是薄。' },
    },
    {
      by: { en: 'S**m', 'zh-CN': '林**' },
      stars: 4,
      at: '2026-05-18T14:51:00+08:00',
      variant: 'pine',
      text: { en: 'Grips better damp than dry.', 'zh-CN': '出点汗更抓。' },
    },
    {
      by: { en: 'j**8', 'zh-CN': '三**两' },
      stars: 3,
      at: '2026-06-24T09:14:00+08:00',
      variant: 'fog',
      text: { en: 'Smelled of tyres for four days.', 'zh-CN': '轮胎味散了四天。' },
      reply: {
        text: {
          en: 'Shade and air, not sun, and it goes in a few days. Thank you for waiting it out.',
          'zh-CN': '阴凉通风散几天就好，别暴晒。谢谢您有耐心。',
        },
        createdAt: '2026-06-24T17:37:00+08:00',
      },
    },
    {
      by: { en: 'z**i', 'zh-CN': '晚**舟' },
      stars: 5,
      at: '2026-07-31T20:37:00+08:00',
      variant: 'clay',
      text: { en: 'Knees thank you. Stands in its corner with the strap.', 'zh-CN': '膝盖舒服，绑好能立墙角。' },
    },
    {
      by: { en: 'v**n', 'zh-CN': '一**颗' },
      stars: 5,
      at: '2026-08-06T19:28:00+08:00',
      variant: 'fog',
      text: {
        en: 'Four minutes a day, and mostly sitting on it with coffee.',
        'zh-CN': '每天四分钟，其余时间坐上面喝咖啡。',
      },
    },
  ],
  'qichi-bath-salt': [
    {
      by: { en: 'H**n', 'zh-CN': '大**王' },
      stars: 4,
      at: '2026-05-24T13:42:00+08:00',
      variant: 'lavender',
      text: { en: 'No tub, so feet. Works as a footbath.', 'zh-CN': '没浴缸，拿来泡脚，也行。' },
    },
    {
      by: { en: 'T**e', 'zh-CN': '陈**' },
      stars: 2,
      at: '2026-05-30T12:33:00+08:00',
      variant: 'lavender',
      text: { en: 'Lid was cracked, the salt had clumped.', 'zh-CN': '盖子裂了，盐结块。' },
      reply: {
        text: { en: 'A whole jar is on its way. Please keep the scoop.', 'zh-CN': '整罐重发，木勺您留着。' },
        createdAt: '2026-05-31T04:03:00+08:00',
      },
    },
    {
      by: { en: 'm**a', 'zh-CN': '阿**' },
      stars: 4,
      at: '2026-06-30T08:05:00+08:00',
      variant: 'ginger',
      text: { en: 'The scoop is a nice weight.', 'zh-CN': '木勺手感好。' },
    },
    {
      by: { en: 'U**a', 'zh-CN': '不**眠' },
      stars: 3,
      at: '2026-07-06T07:56:00+08:00',
      variant: 'cypress',
      text: { en: 'Petals everywhere afterwards.', 'zh-CN': '泡完满缸花瓣，冲半天。' },
    },
    {
      by: { en: 'd**r', 'zh-CN': 'Y**o' },
      stars: 5,
      at: '2026-08-12T18:19:00+08:00',
      variant: 'ginger',
      text: { en: 'Smells like winter and my grandmother’s kitchen.', 'zh-CN': '像冬天外婆的厨房。' },
    },
  ],
};
