// What people say under notes: `[note, by, en, zh, likes, { pinned?, replies? }]`; a reply is `[by, en, zh, likes]`, by
// `author` where whoever wrote the note answers.
const people = {
  xia: ['Xia', '阿夏'],
  luo: ['Luo likes tea', '罗罗爱喝茶'],
  mi: ['Mi', '一颗米'],
  ren: ['Ren', '任小任'],
  hu: ['Hu on the road', '胡同口'],
  yu: ['Yu', '小鱼干'],
  tang: ['Tang', '糖不甜'],
  gu: ['Gu', '谷雨'],
  ning: ['Ning', '宁宁'],
  bo: ['Bo', '波波'],
};
const places = [
  { en: 'Shanghai', 'zh-CN': '上海' },
  { en: 'Sichuan', 'zh-CN': '四川' },
  { en: 'Zhejiang', 'zh-CN': '浙江' },
  { en: 'Guangdong', 'zh-CN': '广东' },
  { en: 'Beijing', 'zh-CN': '北京' },
];
const rows = [
  [
    'morning-shelf',
    'xia',
    'Which one goes first, serum or mist?',
    '先精华还是先喷雾？',
    86,
    {
      replies: [
        ['author', 'Mist, then serum while it is still damp.', '先喷雾，趁没干上精华。', 120],
        ['yu', 'Did it the other way for a year…', '我反着用了一年……', 9],
      ],
    },
  ],
  [
    'morning-shelf',
    'author',
    'The shelf is 38 cm, everybody asks.',
    '台面宽 38 厘米，统一回复大家。',
    210,
    { pinned: true },
  ],
  ['morning-shelf', 'ren', 'Saved for a morning when I get up.', '收藏了，等我哪天起得来。', 45, {}],
  [
    'tea-break',
    'luo',
    'Three o’clock is the only meeting I attend on time.',
    '下午三点是我唯一准时参加的会。',
    152,
    { replies: [['author', 'Minutes are served with crisps.', '会议纪要配薄脆。', 88]] },
  ],
  [
    'tea-break',
    'gu',
    'Does buckwheat keep you up?',
    '苦荞晚上能喝吗？',
    31,
    { replies: [['luo', 'No caffeine, I checked.', '没有咖啡因，我查过。', 20]] },
  ],
  [
    'lip-swatches',
    'tang',
    'Plum on dark lips, please!',
    '求深唇色试梅子！',
    77,
    { replies: [['author', 'Tomorrow, in daylight.', '明天白天给你试。', 64]] },
  ],
  ['lip-swatches', 'ning', 'Osmanthus is me without make-up, on a good day.', '桂花色就是我状态好的素颜。', 52, {}],
  [
    'cushion-shades',
    'mi',
    'I bought N25 and now I know why.',
    '买了 N25，终于知道问题出在哪。',
    93,
    { replies: [['author', 'Welcome to the club.', '欢迎加入。', 41]] },
  ],
  ['cushion-shades', 'bo', 'What about W20?', 'W20 呢？', 18, {}],
  [
    'night-routine',
    'hu',
    'Northern heating is no joke.',
    '北方暖气真不是开玩笑的。',
    66,
    { replies: [['author', 'A bowl of water on the radiator helps too.', '暖气上再放碗水。', 58]] },
  ],
  [
    'sun-trip',
    'yu',
    'Where is that pier?',
    '这个码头在哪？',
    39,
    { replies: [['author', 'Gouqi, east side, early.', '枸杞岛东边，要早起。', 47]] },
  ],
  [
    'desk-snacks',
    'ren',
    'Second drawer. Noted.',
    '第二格，记下了。',
    188,
    { pinned: true, replies: [['author', 'I have changed the drawer.', '我已经换格了。', 240]] },
  ],
  [
    'gift-box',
    'ning',
    'How much was the box itself?',
    '盒子多少钱呀？',
    22,
    { replies: [['author', 'Nothing, it held shoes.', '零元，是鞋盒。', 70]] },
  ],
  ['five-minute-face', 'xia', 'The 7:40 waits for nobody.', '七点四十从不等人。', 80, {}],
  [
    'first-spoon',
    'gu',
    'Which taste first?',
    '先吃哪个口味？',
    34,
    { replies: [['author', 'Pumpkin. Then three days of nothing new.', '南瓜，之后三天别加新的。', 61]] },
  ],
  [
    'bath-night',
    'bo',
    'Casualties?',
    '伤亡情况？',
    102,
    { replies: [['author', 'One bath mat.', '防滑垫阵亡一块。', 130]] },
  ],
  [
    'honey-on-toast',
    'tang',
    'Mine set hard. Is it still good?',
    '我那瓶结晶了还能吃吗？',
    27,
    { replies: [['luo', 'Warm water, ten minutes.', '隔温水十分钟就好。', 19]] },
  ],
  [
    'picnic-for-three',
    'hu',
    'What about ants?',
    '蚂蚁怎么办？',
    58,
    { replies: [['author', 'They came. They were polite.', '来了，挺客气的。', 97]] },
  ],
  ['hand-cream-six', 'mi', 'Our office is team pine.', '我们组全员松木。', 49, {}],
  [
    'seven-days-six-pieces',
    'ning',
    'And shoes?',
    '鞋呢？',
    71,
    { replies: [['author', 'On my feet.', '在脚上。', 144]] },
  ],
  [
    'first-burn',
    'luo',
    'I ruined mine in twenty minutes. Thank you for this.',
    '我二十分钟就吹了，难怪有坑。',
    63,
    { pinned: true },
  ],
  [
    'cat-approved-candle',
    'yu',
    'The look on her face.',
    '猫的表情绝了。',
    175,
    { replies: [['author', 'She wants the shelf back.', '她想要回她的架子。', 166]] },
  ],
  [
    'half-a-soybean',
    'ren',
    'I used a whole broad bean. Explains a lot.',
    '我每次用一颗蚕豆，破案了。',
    119,
    { replies: [['author', 'Your pillow thanks you.', '枕头替你吸收了。', 137]] },
  ],
  [
    'empties-in-august',
    'gu',
    'What would you not buy again?',
    '哪件不会回购？',
    44,
    { replies: [['author', 'The toner in the small bottle: gone in two weeks.', '小瓶的水，两周就没了。', 39]] },
  ],
  [
    'pour-slowly',
    'luo',
    'How hot is the water?',
    '水温多少？',
    36,
    { replies: [['author', '95, and I wait for the lid to stop.', '95 度，等盖子不跳了再冲。', 55]] },
  ],
  ['four-tees', 'hu', 'Ten washes and you wrote it down. Respect.', '洗了十遍还记录，佩服。', 90, {}],
  ['which-hat-size', 'bo', 'String method works. 58, L.', '绳子法好用，58 选 L。', 25, {}],
  ['tower-of-nine', 'tang', 'Who won?', '谁赢了？', 57, { replies: [['author', 'Gravity.', '重力。', 201]] }],
  ['muslin-does-everything', 'ning', 'Number twelve: tea towel.', '第十二种：擦杯子。', 48, {}],
  [
    'sock-thief',
    'xia',
    'Ask the washing machine.',
    '问问洗衣机。',
    83,
    { replies: [['author', 'It denies everything.', '它不承认。', 99]] },
  ],
];

/** @param note knows the author of a note by its id; undefined where there is no such note. */
export function expandComments(authorOf) {
  return rows.flatMap(([noteId, by, en, zh, likes, { pinned, replies = [] }], at) => {
    const writer = authorOf(noteId);
    if (!writer) return [];
    const id = `comment-${at + 1}`;
    const day = `2026-09-${String(30 - (at % 28)).padStart(2, '0')}`;
    const who = (name) =>
      name === 'author'
        ? { author: writer, byAuthor: true }
        : { author: { id: `reader-${name}`, name: { en: people[name][0], 'zh-CN': people[name][1] } } };
    const own = (own) => places[(at + own) % places.length];
    return {
      id,
      noteId,
      ...who(by),
      text: { en, 'zh-CN': zh },
      createdAt: `${day}T09:${String(10 + at).padStart(2, '0')}:00+08:00`,
      likes,
      pinned,
      place: own(0),
      replies: replies.map(([name, replyEn, replyZh, liked], index) => ({
        id: `${id}-reply-${index + 1}`,
        ...who(name),
        text: { en: replyEn, 'zh-CN': replyZh },
        createdAt: `${day}T1${index + 1}:${String(10 + at).padStart(2, '0')}:00+08:00`,
        likes: liked,
        place: own(index + 1),
      })),
    };
  });
}
