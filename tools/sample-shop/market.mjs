// Feeds, live rooms, pages of the market and suggestions of the sample shop.
const text = (en, zh) => ({ en, 'zh-CN': zh });
const picture = (path, width, height, alt) => ({ url: `../pictures/${path}`, width, height, alt });
const product = (id, alt) => picture(`products/${id}/1.webp`, 900, 900, alt);
const cover = (note, alt) => picture(`notes/${note}/1.webp`, 810, 1080, alt);

export const rooms = [
  {
    id: 'tea-at-four',
    title: text('Tea at four: three roasts, one pot', '四点茶会：三种焙火，一把壶'),
    host: { id: 'shanmai', name: text('Shanmai', '山麦'), storeId: 'shanmai' },
    cover: cover('tea-break', text('A pot of tea with cups and crisps', '一壶茶、茶杯和脆片')),
    status: 'live',
    viewers: text(3460, 3460),
  },
  {
    id: 'evening-skin',
    title: text('Evening skin, slowly', '晚间护肤慢慢来'),
    host: { id: 'norra-lune', name: 'Norra Lune', storeId: 'norra-lune' },
    cover: cover('night-routine', text('Cleanser, serum and cream by lamplight', '灯下的洁面、精华和面霜')),
    status: 'scheduled',
  },
];

/** Which stores a channel is about: the notes that show something of them, with their products between. */
const about = [
  { id: 'beauty', title: text('Beauty', '美妆'), stores: ['isle-glow', 'norra-lune'] },
  { id: 'outfits', title: text('Outfits', '穿搭'), stores: ['mianshi'] },
  { id: 'food', title: text('Food & tea', '美食'), stores: ['shanmai', 'alder-reed'] },
  { id: 'home', title: text('Home', '家居'), stores: ['qichi', 'alder-reed'] },
  { id: 'family', title: text('Family', '母婴'), stores: ['yawu', 'olle-fjord'] },
];

/** Every so many notes something else, from its list. */
function mixed(notes, others, every) {
  const rest = [...others];
  return notes.flatMap((note, at) => (at % every === every - 1 && rest.length > 0 ? [note, rest.shift()] : [note]));
}

/** @param notes as they are shown; a channel lists ids. */
export function channelsOf(notes, products) {
  const storeOf = new Map(products.map(({ storeId, seed }) => [seed.id, storeId]));
  const all = notes.map(({ id }) => id);
  const cards = (ids) => ids.filter((id) => storeOf.has(id)).map((id) => ({ product: id }));
  const of = (stores) => notes.filter((note) => note.products.some((id) => stores.includes(storeOf.get(id))));
  const productsOf = (stores) =>
    cards(products.filter((each) => stores.includes(each.storeId)).map(({ seed }) => seed.id));
  const picked = cards(['shanmai-oolong', 'mianshi-tote', 'qichi-candle', 'norra-lune-cream', 'yawu-blocks']);
  const [live, soon] = rooms.map(({ id }) => ({ room: id }));
  return [
    {
      id: 'for-you',
      title: text('For you', '推荐'),
      items: mixed(all, [live, picked[0], picked[1], soon, ...picked.slice(2)], 4),
    },
    ...about.map(({ id, title, stores }) => ({
      id,
      title,
      items: mixed(
        of(stores).map((note) => note.id),
        productsOf(stores),
        3,
      ),
    })),
    {
      id: 'market',
      title: text('Market', '市集'),
      items: mixed(
        productsOf(stores()).flatMap((card, at) => (all[at] ? [card, all[at]] : [card])),
        [live],
        5,
      ),
    },
  ];
}

const stores = () => about.flatMap((each) => each.stores).filter((id, at, list) => list.indexOf(id) === at);

const link = (pageId, title, subtitle, shown) => ({ pageId, title, subtitle, picture: product(shown, '') });

export const pages = [
  {
    id: 'market',
    title: text('Market', '市集'),
    sections: [
      {
        kind: 'pages',
        title: text('On now', '正在进行'),
        pages: [
          link(
            'autumn-tea',
            text('Autumn tea week', '秋日茶会周'),
            text('Roasts, cups, something crisp', '新焙火、好茶杯、脆口小食'),
            'shanmai-oolong',
          ),
          link(
            'slow-evening',
            text('A slow evening', '慢下来的晚上'),
            text('Candle, bath, early bed', '点蜡烛、泡个澡、早点睡'),
            'qichi-candle',
          ),
          link(
            'double-eleven',
            text('Double 11', '双十一'),
            text('From the evening before 11 November', '11 月 10 日晚八点开场'),
            'isle-glow-serum',
          ),
        ],
      },
      {
        kind: 'categories',
        title: text('Categories', '分类'),
        categories: [
          ['Skincare', '护肤', 'isle-glow-serum'],
          ['Make-up', '彩妆', 'isle-glow-lip-tea'],
          ['Tea', '茶', 'shanmai-buckwheat-tea'],
          ['Snacks', '零食', 'shanmai-nut-mix'],
          ['Tops', '上装', 'mianshi-tee'],
          ['Accessories', '配饰', 'mianshi-scarf'],
          ['Home scent', '居家香氛', 'qichi-candle'],
          ['Feeding', '喂养', 'yawu-bottle'],
        ].map(([en, zh, shown]) => ({ name: text(en, zh), picture: product(shown, '') })),
      },
      {
        kind: 'flash',
        title: text('Flash sale', '限时秒杀'),
        // Each day anew: a page of static files stays as it is for years.
        startsAt: '2026-09-01T00:00:00+08:00',
        endsAt: '2026-09-02T00:00:00+08:00',
        repeats: 'daily',
        productIds: ['qichi-diffuser'],
      },
      {
        kind: 'products',
        title: text('New arrivals', '新品首发'),
        productIds: [
          'isle-glow-blush',
          'mianshi-bucket-hat',
          'yawu-bowl-set',
          'olle-fjord-blanket',
          'norra-lune-lip-balm',
          'shanmai-honey',
        ],
      },
      { kind: 'stores', title: text('Brand stores', '品牌好店'), storeIds: stores() },
    ],
    channel: 'market',
  },
  {
    id: 'autumn-tea',
    title: text('Autumn tea week', '秋日茶会周'),
    subtitle: text('The roasts of the year are in. Warm the cup first.', '今年的新焙火到了，先把杯子温一温。'),
    color: '#8a5a2b',
    banner: cover('pour-slowly', ''),
    sections: [
      { kind: 'coupons', title: text('Coupons', '先领券'), couponIds: ['coupon-tea-welcome', 'coupon-tea-freight'] },
      {
        kind: 'products',
        title: text('In the pot', '壶里的'),
        productIds: ['shanmai-oolong', 'shanmai-buckwheat-tea', 'alder-reed-herbal-tea'],
      },
      {
        kind: 'products',
        title: text('Beside it', '配着吃'),
        productIds: ['shanmai-crisps', 'shanmai-nut-mix', 'shanmai-honey', 'shanmai-tea-cups'],
      },
    ],
    channel: 'food',
  },
  {
    id: 'slow-evening',
    title: text('A slow evening', '慢下来的晚上'),
    subtitle: text('One candle, one bath, lights out at ten.', '点一支蜡烛，泡个澡，十点关灯。'),
    sections: [
      {
        kind: 'products',
        title: text('For tonight', '今晚就用'),
        productIds: [
          'qichi-candle',
          'qichi-bath-salt',
          'alder-reed-eye-pillow',
          'alder-reed-herbal-tea',
          'norra-lune-night-mask',
        ],
      },
    ],
    channel: 'home',
  },
  {
    id: 'double-eleven',
    title: text('Double 11', '双十一'),
    subtitle: text('Everything together, once a year.', '一年一次，一起买齐。'),
    color: '#c4122f',
    banner: cover('gift-box', ''),
    festival: 'double-11',
    sections: [
      {
        kind: 'coupons',
        title: text('Coupons', '先领券'),
        couponIds: ['coupon-everything', 'coupon-isle-glow', 'coupon-skincare'],
      },
      {
        kind: 'products',
        title: text('Most wanted', '大家都在等'),
        productIds: ['isle-glow-serum', 'norra-lune-cream', 'mianshi-tee', 'yawu-muslin'],
      },
      {
        kind: 'stores',
        title: text('Who takes part', '参与店铺'),
        storeIds: ['isle-glow', 'norra-lune', 'mianshi', 'yawu'],
      },
    ],
  },
];

export const suggestions = [
  text('oolong', '乌龙茶'),
  text('lip tint', '唇釉'),
  text('candle', '香氛蜡烛'),
  text('sunscreen', '防晒'),
  text('baby blanket', '婴儿毯'),
  text('picnic', '野餐'),
];
