// Reviews with pictures, follow-ups and answers of the seller. A picture is a crop that crop-photos.mjs makes.
const photo = (name, en, zh) => ({ name, alt: { en, 'zh-CN': zh } });
const say = (en, zh) => ({ en, 'zh-CN': zh });
const by = (en, zh) => ({ en, 'zh-CN': zh });
const later = (createdAt, en, zh, pictures) => ({ text: say(en, zh), createdAt, ...(pictures && { pictures }) });

export default {
  'isle-glow-serum': [
    {
      by: by('k**e', '可**'),
      stars: 5,
      at: '2026-08-21T22:14:00+08:00',
      variant: '30ml',
      helpful: 214,
      pictures: [
        photo('isle-glow-serum-1', 'The bottle, half empty', '用掉半瓶的精华'),
        photo('isle-glow-serum-2', 'The dropper, close', '滴管近看'),
      ],
      text: say(
        'Half a bottle in. Thin as water, gone in a minute, and my make-up no longer pills on the cheeks.',
        '用了半瓶来交作业：质地像水，一分钟就吸收，脸颊上粉底不搓泥了。',
      ),
      followUp: later(
        '2026-09-20T20:02:00+08:00',
        'Bottle two. The redness by my nose is calmer; I would not promise anyone the same.',
        '回购第二瓶。鼻翼的红稳了不少，但每个人皮肤不一样，别盲目跟。',
        [photo('isle-glow-serum-3', 'A second bottle beside the empty one', '空瓶和新的一瓶')],
      ),
    },
    {
      by: by('o**t', '橘**'),
      stars: 2,
      at: '2026-09-02T13:40:00+08:00',
      variant: '50ml',
      helpful: 88,
      text: say(
        'The pump of the large one drips down the side. The serum is fine, the shelf is not.',
        '大瓶滴管老漏，精华没问题，台面遭殃。',
      ),
      reply: later(
        '2026-09-02T18:12:00+08:00',
        'That should not be. Write to us with the number under the base and a new dropper is on its way.',
        '这批滴管确实有个别松动，把瓶底编号发给客服，马上给您补寄新滴管。',
      ),
    },
  ],
  'isle-glow-cushion': [
    {
      by: by('l**w', '落**'),
      stars: 5,
      at: '2026-08-11T19:26:00+08:00',
      variant: 'n15',
      helpful: 156,
      pictures: [photo('isle-glow-cushion-1', 'The open cushion', '打开的气垫')],
      text: say(
        'N15 on fair, slightly yellow skin: no line at the jaw. Took the picture after lunch, no touch-up.',
        '黄一白用 N15 没有假面，下颌线接得上。图是午饭后拍的，没补妆。',
      ),
    },
    {
      by: by('h**a', '禾**'),
      stars: 3,
      at: '2026-09-14T08:05:00+08:00',
      variant: 'n25',
      helpful: 41,
      text: say(
        'Lovely for four hours, then the T-zone shines. Bring paper.',
        '前四个小时很美，之后 T 区开始泛光，记得带吸油纸。',
      ),
      followUp: later(
        '2026-10-02T21:30:00+08:00',
        'With powder on the nose it holds till six. Adding a star I cannot add.',
        '鼻子上定一点散粉能撑到下班，想改四星改不了。',
      ),
    },
  ],
  'isle-glow-lip-tea': [
    {
      by: by('p**m', '酸**'),
      stars: 5,
      at: '2026-08-30T17:48:00+08:00',
      variant: 'plum',
      helpful: 302,
      pictures: [photo('isle-glow-lip-tea-1', 'Plum, in daylight', '自然光下的梅子色')],
      text: say(
        'Plum in daylight, two layers. Survives a coffee, not a hotpot.',
        '自然光两层梅子，能扛一杯咖啡，扛不了火锅。',
      ),
    },
    {
      by: by('n**i', '念**'),
      stars: 4,
      at: '2026-09-08T12:20:00+08:00',
      variant: 'osmanthus',
      helpful: 65,
      text: say(
        'Osmanthus is nearly my own lips. Good for the days when I want to look asleep but kind.',
        '桂花几乎就是我本来的唇色，适合想素一点但不没精神的日子。',
      ),
      followUp: later(
        '2026-10-10T09:00:00+08:00',
        'A month on, a third gone. The tube shows how much is left, thank you.',
        '一个月用掉三分之一，能看到余量这点很好。',
      ),
    },
  ],
  'isle-glow-hand-cream': [
    {
      by: by('r**u', '日**'),
      stars: 5,
      at: '2026-09-18T21:16:00+08:00',
      variant: 'fig 75g',
      helpful: 47,
      pictures: [photo('isle-glow-hand-cream-1', 'The large tube on a desk', '桌上的大支')],
      text: say(
        'Fig smells of leaves, not of jam. The large one lives by the keyboard.',
        '无花果是叶子味不是果酱味，大支常驻键盘旁边。',
      ),
    },
  ],
  'isle-glow-blush': [
    {
      by: by('x**y', '小**呀'),
      stars: 4,
      at: '2026-09-21T10:10:00+08:00',
      variant: 'apricot',
      helpful: 39,
      pictures: [photo('isle-glow-blush-1', 'Apricot, from above', '杏色俯拍')],
      text: say(
        'Softer than the page shows. Good for beginners, you cannot overdo it.',
        '比图上淡，新手友好，怎么刷都不会过。',
      ),
    },
  ],
  'shanmai-buckwheat-tea': [
    {
      by: by('w**g', '王**'),
      stars: 5,
      at: '2026-08-15T15:33:00+08:00',
      variant: 'tin',
      helpful: 198,
      pictures: [photo('shanmai-buckwheat-tea-1', 'The tin, opened', '打开的茶罐')],
      text: say(
        'My father drinks it by the pot and eats what is left. Says it tastes of rice crust.',
        '我爸一泡一壶，喝完把麦子也嚼了，说像锅巴。',
      ),
      followUp: later(
        '2026-09-30T18:40:00+08:00',
        'He found the refill bags by himself. We are a household of refill bags now.',
        '他自己找到了补充装，现在家里全是补充装。',
      ),
    },
    {
      by: by('q**n', '青**'),
      stars: 3,
      at: '2026-09-11T09:27:00+08:00',
      variant: 'sachets',
      helpful: 22,
      text: say('The sachets are weaker than the tin. I use two.', '袋泡比罐装淡，我一次放两包。'),
      reply: later(
        '2026-09-11T14:00:00+08:00',
        'True: a sachet holds 5 g for a cup of 250 ml. For a mug, two is right.',
        '是的，一包 5 克对应 250 毫升，大马克杯放两包正合适。',
      ),
    },
  ],
  'shanmai-oolong': [
    {
      by: by('c**a', '茶**'),
      stars: 5,
      at: '2026-09-05T20:51:00+08:00',
      variant: 'medium 50g',
      helpful: 76,
      pictures: [photo('shanmai-oolong-1', 'The leaves in their packet', '干茶')],
      text: say(
        'Seven pours, the sixth still sweet. Poured low, as the note says.',
        '照笔记低冲，七泡，第六泡还有甜。',
      ),
    },
    {
      by: by('d**o', '大**'),
      stars: 4,
      at: '2026-09-25T16:16:00+08:00',
      variant: 'light 100g',
      helpful: 18,
      text: say(
        'Floral, a little green at the end. Water under boiling helps.',
        '花香型，尾巴有点青，水别烧太开会好。',
      ),
    },
  ],
  'shanmai-crisps': [
    {
      by: by('y**z', '芋**'),
      stars: 5,
      at: '2026-09-03T23:02:00+08:00',
      variant: 'seaweed',
      helpful: 121,
      pictures: [photo('shanmai-crisps-1', 'An open bag', '拆开的一袋')],
      text: say(
        'Came in a box full of paper, three broken ones in the bag. Gone before the film began.',
        '纸垫得很满，一袋只碎了三片，电影没开始就吃完了。',
      ),
    },
    {
      by: by('b**b', '北**'),
      stars: 2,
      at: '2026-09-19T11:45:00+08:00',
      variant: 'brown-sugar',
      helpful: 33,
      text: say('Too sweet for me, and half were crumbs.', '对我来说太甜，而且碎了一半。'),
      reply: later(
        '2026-09-19T17:20:00+08:00',
        'Crumbs are on us. Send a picture in the order and we replace the bag.',
        '碎了算我们的，订单里发张图，给您补一袋。',
      ),
    },
  ],
  'norra-lune-cream': [
    {
      by: by('e**n', '安**'),
      stars: 5,
      at: '2026-09-09T07:42:00+08:00',
      variant: '50ml',
      helpful: 94,
      pictures: [photo('norra-lune-cream-1', 'The jar, seen from above', '面霜俯拍')],
      text: say(
        'Half a soybean at night, as everyone says. Northern heating, no flakes.',
        '真的半颗黄豆就够，北方暖气房没再起皮。',
      ),
      followUp: later(
        '2026-10-12T22:10:00+08:00',
        'Too much in autumn rain. Back in the drawer until the heating comes on.',
        '秋天潮的时候会闷，先收起来，等来暖气再用。',
      ),
    },
    {
      by: by('s**e', '时**'),
      stars: 3,
      at: '2026-09-27T21:00:00+08:00',
      variant: '20ml',
      helpful: 12,
      text: say(
        'Customs took nine days. The jar is smaller than my thumb, as stated; I did not believe it.',
        '清关九天。罐子真的只有拇指大，页面写了，是我没信。',
      ),
    },
  ],
  'norra-lune-sunscreen': [
    {
      by: by('a**n', '阿**'),
      stars: 4,
      at: '2026-09-01T19:19:00+08:00',
      variant: 'tinted',
      helpful: 58,
      pictures: [photo('norra-lune-sunscreen-1', 'The tube on a towel', '放在毛巾上的防晒')],
      text: say('No white cast, but it moves under a mask. Fine for the beach.', '不泛白，戴口罩会蹭，海边够用。'),
    },
    {
      by: by('t**k', '糖**'),
      stars: 5,
      at: '2026-09-16T08:30:00+08:00',
      variant: 'clear',
      helpful: 27,
      text: say('Does not sting the eyes. That is all I ask.', '不辣眼睛，我就这一个要求。'),
    },
  ],
  'norra-lune-lip-balm': [
    {
      by: by('f**g', '枫**'),
      stars: 5,
      at: '2026-09-23T22:45:00+08:00',
      variant: 'cloudberry',
      helpful: 31,
      text: say('Three pockets, three balms. I am one of those people now.', '三个口袋三支，我也成了这种人。'),
    },
  ],
  'mianshi-tee': [
    {
      by: by('g**o', '果**'),
      stars: 5,
      at: '2026-08-28T12:12:00+08:00',
      variant: 'moss m',
      helpful: 143,
      pictures: [photo('mianshi-tee-1', 'Moss, folded', '叠好的苔绿色')],
      text: say(
        '163 cm, 52 kg, M is loose, S would fit. Ten washes, the collar stands.',
        '163 / 52 公斤穿 M 偏松，S 合身。洗了十遍领子没塌。',
      ),
    },
    {
      by: by('z**u', '周**'),
      stars: 3,
      at: '2026-09-10T20:20:00+08:00',
      variant: 'ink l',
      helpful: 29,
      text: say('The black one gathers every hair of a white cat.', '黑色特别粘白猫毛。'),
      reply: later(
        '2026-09-10T22:00:00+08:00',
        'We have tried. Oat hides white cats well.',
        '试过了，燕麦色比较藏白猫毛。',
      ),
    },
  ],
  'mianshi-tote': [
    {
      by: by('m**g', '麦**'),
      stars: 5,
      at: '2026-09-12T18:08:00+08:00',
      variant: 'natural',
      helpful: 87,
      pictures: [photo('mianshi-tote-1', 'The tote, on a hook', '挂着的帆布包')],
      text: say('A laptop, a melon and two books. The handles did not mind.', '一台电脑、一个瓜、两本书，提手没事。'),
    },
  ],
  'mianshi-socks': [
    {
      by: by('j**9', '九**'),
      stars: 4,
      at: '2026-09-28T09:55:00+08:00',
      variant: 'brick',
      helpful: 16,
      text: say(
        'Stay up all day. Brick stained one white shirt in the first wash, my own fault.',
        '一天不掉跟。砖红第一次洗染了件白衬衫，怪我。',
      ),
    },
  ],
  'qichi-candle': [
    {
      by: by('v**e', '薇**'),
      stars: 5,
      at: '2026-09-04T21:37:00+08:00',
      variant: 'osmanthus',
      helpful: 112,
      pictures: [photo('qichi-candle-1', 'The candle, burning', '点着的蜡烛')],
      text: say(
        'First burn: four hours, as told. Flat to the edge, no tunnel.',
        '按说明第一次点满四小时，边缘化平了，没有隧道。',
      ),
    },
    {
      by: by('u**o', '乌**'),
      stars: 3,
      at: '2026-09-22T23:11:00+08:00',
      variant: 'cotton',
      helpful: 19,
      text: say('Cotton is shy. In a large room I do not notice it.', '棉花味很淡，客厅大一点就闻不到。'),
    },
  ],
  'yawu-muslin': [
    {
      by: by('m**m', '米**妈'),
      stars: 5,
      at: '2026-08-25T06:18:00+08:00',
      variant: 'pear',
      helpful: 167,
      pictures: [photo('yawu-muslin-1', 'Three squares, folded', '三条叠好的纱布巾')],
      text: say(
        'Eleven uses, I have found a twelfth: sunshade for the car seat, with two pegs.',
        '十一种用法我找到第十二种：两个夹子，安全座椅遮光帘。',
      ),
      followUp: later(
        '2026-10-01T07:00:00+08:00',
        'Softer after thirty washes, edges whole.',
        '洗了三十次更软了，锁边没散。',
      ),
    },
    {
      by: by('i**a', '一**'),
      stars: 4,
      at: '2026-09-13T14:29:00+08:00',
      variant: 'cloud',
      helpful: 24,
      text: say('Cloud is more grey than white. Still soft.', '云朵色偏灰不是白，软是真的软。'),
    },
  ],
  'yawu-blocks': [
    {
      by: by('l**b', '乐**爸'),
      stars: 5,
      at: '2026-09-17T19:47:00+08:00',
      helpful: 73,
      pictures: [photo('yawu-blocks-1', 'A tower', '搭好的塔')],
      text: say('Thrown from a chair, chewed, stood on. No splinter yet.', '被摔过、啃过、踩过，还没起过刺。'),
    },
  ],
  'qichi-yoga-mat': [
    {
      by: by('y**g', '瑜**'),
      stars: 4,
      at: '2026-09-20T07:10:00+08:00',
      variant: 'pine',
      helpful: 11,
      text: say('Grips when dry, slides a little when I do not stay dry.', '干的时候很抓手，出汗多会有点滑。'),
    },
  ],
  'yawu-bottle': [
    {
      by: by('n**d', '年**妈'),
      stars: 4,
      at: '2026-09-15T05:32:00+08:00',
      variant: '240ml cream',
      helpful: 26,
      text: say(
        'She holds it herself since week two. The left handle is always wet.',
        '第二周就会自己抱着喝了，左边把手总是湿的。',
      ),
    },
  ],
  'yawu-bowl-set': [
    {
      by: by('s**p', '勺**'),
      stars: 5,
      at: '2026-09-26T18:18:00+08:00',
      variant: 'sage',
      helpful: 34,
      text: say(
        'It holds to the table. The porridge does not hold to the bowl, but that is on him.',
        '碗吸得住桌子，粥吸不住碗，这个怪他。',
      ),
    },
  ],
  'olle-fjord-balm': [
    {
      by: by('w**d', '吹**'),
      stars: 5,
      at: '2026-09-29T16:44:00+08:00',
      variant: '40g',
      helpful: 21,
      text: say('For wind on small cheeks, and for my knuckles.', '给娃抹风吹的脸蛋，顺手抹我的指关节。'),
    },
  ],
  'olle-fjord-blanket': [
    {
      by: by('k**t', '织**'),
      stars: 5,
      at: '2026-09-30T10:01:00+08:00',
      variant: 'fjord',
      helpful: 14,
      text: say('Exactly the pram, not a finger more.', '刚好盖住推车，不多不少。'),
    },
  ],
  'alder-reed-eye-pillow': [
    {
      by: by('n**t', '夜**'),
      stars: 5,
      at: '2026-09-24T09:15:00+08:00',
      variant: 'dusk',
      helpful: 23,
      text: say('Night shift, noon sun, asleep in ten minutes.', '下夜班大太阳，盖上十分钟睡着。'),
    },
  ],
  'mianshi-scarf': [
    {
      by: by('b**e', '冰**'),
      stars: 4,
      at: '2026-10-03T13:13:00+08:00',
      variant: 'sage',
      helpful: 9,
      text: say('Thin, as it says. For the office, not for February.', '真的薄，适合办公室空调，不适合二月。'),
    },
  ],
};
