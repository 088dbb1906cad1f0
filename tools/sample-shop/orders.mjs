// Orders that the sample shop shows to whoever has bought nothing yet, one in each state that people meet: times count back
// from the moment at which orders are first looked for. People and houses are coined; the number of nobody is the example
// of GB 11643. None is of Shanmai, whose coupon is for who is new there.
const hour = 60;
const day = 24 * hour;

const zhoushan = {
  country: 'CN',
  name: { en: 'Yu Xiaoman', 'zh-CN': '余小满' },
  phone: '13800138000',
  region: { en: 'Zhejiang', 'zh-CN': '浙江省' },
  city: { en: 'Zhoushan', 'zh-CN': '舟山市' },
  district: { en: 'Dinghai', 'zh-CN': '定海区' },
  street: { en: 'Room 502, 1 Example Road', 'zh-CN': '示例路 1 号 502 室' },
};

/** Her mother, who is sent things too. */
const chengdu = {
  country: 'CN',
  name: { en: 'Tang Qiuhe', 'zh-CN': '唐秋禾' },
  phone: '13800138000',
  region: { en: 'Sichuan', 'zh-CN': '四川省' },
  city: { en: 'Chengdu', 'zh-CN': '成都市' },
  district: { en: 'Wuhou', 'zh-CN': '武侯区' },
  street: { en: 'Floor 7, 18 Sample Lane', 'zh-CN': '样例巷 18 号 7 楼' },
};

export const orders = [
  // To be paid: the countdown runs.
  {
    lines: [{ variantId: 'qichi-candle-cedar' }, { variantId: 'qichi-bath-salt-ginger' }],
    minutesAgo: 2,
    paid: false,
    address: zhoushan,
  },
  // From the bonded warehouse: customs are clearing it.
  {
    lines: [{ variantId: 'norra-lune-cleanser-100ml' }, { variantId: 'norra-lune-lip-balm-plain', quantity: 2 }],
    minutesAgo: 6 * hour,
    address: zhoushan,
    identityNumber: '11010519491231002X',
  },
  // Two stores: one parcel is on its way, the other is still being packed.
  {
    lines: [{ variantId: 'isle-glow-mist-120ml' }, { variantId: 'mianshi-tee-ink-m' }],
    minutesAgo: 30 * hour,
    address: chengdu,
  },
  // Here for a while: to be reviewed.
  {
    lines: [{ variantId: 'isle-glow-hand-cream-fig-30g', quantity: 2 }, { variantId: 'mianshi-socks-cream' }],
    minutesAgo: 16 * day,
    address: zhoushan,
  },
];
