const picture = (path, width, height) => ({ url: `../pictures/${path}`, width, height, alt: '' });

export const stores = [
  {
    id: 'isle-glow',
    name: { en: 'Isle Glow', 'zh-CN': '屿光 Isle Glow' },
    verified: true,
    tradeMode: 'domestic',
    country: 'CN',
    place: { en: 'Zhoushan, Zhejiang', 'zh-CN': '浙江舟山' },
    returnAddress: {
      en: 'Returns, 1 Example Road, Dinghai District, Zhoushan, Zhejiang',
      'zh-CN': '浙江省舟山市定海区示例路 1 号 退货组',
    },
    description: { en: 'Skincare from an island with more wind than people.', 'zh-CN': '海岛做的护肤，风比人多。' },
    banner: picture('notes/sun-trip/1.webp', 810, 1080),
    rating: { value: 4.8, scale: 5, count: 18640 },
    followers: { en: 236000, 'zh-CN': '23.6万' },
    legal: [
      {
        name: { en: 'Company', 'zh-CN': '经营主体' },
        value: {
          en: 'Isle Glow (Zhoushan) Daily Goods Co., Ltd. (sample)',
          'zh-CN': '屿光（舟山）生活用品有限公司（示例）',
        },
      },
      {
        name: { en: 'Address', 'zh-CN': '经营地址' },
        value: { en: '1 Example Road, Dinghai District, Zhoushan, Zhejiang', 'zh-CN': '浙江省舟山市定海区示例路 1 号' },
      },
      {
        name: { en: 'Business licence', 'zh-CN': '营业执照' },
        value: { en: 'Sample licence 0001', 'zh-CN': '示例执照 0001' },
      },
    ],
  },
  {
    id: 'shanmai',
    name: { en: 'Shanmai', 'zh-CN': '山麦' },
    verified: true,
    tradeMode: 'domestic',
    country: 'CN',
    place: { en: 'Xichang, Sichuan', 'zh-CN': '四川西昌' },
    returnAddress: {
      en: 'Returns, 1 Example Road, Xichang, Liangshan, Sichuan',
      'zh-CN': '四川省凉山州西昌市示例路 1 号 退货组',
    },
    description: { en: 'Buckwheat, tea and honey from 1,900 metres.', 'zh-CN': '海拔一千九的苦荞、茶和蜜。' },
    banner: picture('notes/tea-break/1.webp', 810, 1080),
    rating: { value: 4.9, scale: 5, count: 27310 },
    followers: { en: 412000, 'zh-CN': '41.2万' },
    legal: [
      {
        name: { en: 'Company', 'zh-CN': '经营主体' },
        value: { en: 'Shanmai (Liangshan) Foods Co., Ltd. (sample)', 'zh-CN': '山麦（凉山）食品有限公司（示例）' },
      },
      {
        name: { en: 'Address', 'zh-CN': '经营地址' },
        value: { en: '1 Example Road, Xichang, Liangshan, Sichuan', 'zh-CN': '四川省凉山彝族自治州西昌市示例路 1 号' },
      },
      {
        name: { en: 'Food licence', 'zh-CN': '食品经营许可' },
        value: { en: 'Sample licence 0002', 'zh-CN': '示例许可 0002' },
      },
    ],
  },
  {
    id: 'norra-lune',
    name: 'Norra Lune',
    verified: true,
    tradeMode: 'bonded',
    country: 'SE',
    place: { en: 'Bonded warehouse, Ningbo', 'zh-CN': '宁波保税仓' },
    returnAddress: {
      en: 'Returns, 8 Example Road, Beilun District, Ningbo, Zhejiang',
      'zh-CN': '浙江省宁波市北仑区示例路 8 号 退货组',
    },
    description: {
      en: 'Few things in few jars, made where winter is long.',
      'zh-CN': '冬天很长的地方，用得少，装得也少。',
    },
    banner: picture('notes/night-routine/1.webp', 810, 1080),
    rating: { value: 4.7, scale: 5, count: 5280 },
    followers: { en: 68000, 'zh-CN': '6.8万' },
    legal: [
      {
        name: { en: 'Company', 'zh-CN': '经营主体' },
        value: { en: 'Norra Lune AB (sample)', 'zh-CN': 'Norra Lune AB（示例）' },
      },
      {
        name: { en: 'Responsible in China', 'zh-CN': '境内责任人' },
        value: { en: 'Ningbo Example Cross-border Trading Co., Ltd.', 'zh-CN': '宁波示例跨境贸易有限公司' },
      },
      {
        name: { en: 'Ships from', 'zh-CN': '发货地' },
        value: { en: 'Bonded warehouse, Ningbo', 'zh-CN': '宁波保税仓' },
      },
    ],
  },
  {
    id: 'mianshi',
    name: { en: 'Cotton Hours', 'zh-CN': '棉时' },
    verified: true,
    tradeMode: 'domestic',
    country: 'CN',
    place: { en: 'Shaoxing, Zhejiang', 'zh-CN': '浙江绍兴' },
    returnAddress: {
      en: 'Returns, 1 Example Road, Keqiao District, Shaoxing, Zhejiang',
      'zh-CN': '浙江省绍兴市柯桥区示例路 1 号 退货组',
    },
    description: { en: 'Cotton that is worn on the second day too.', 'zh-CN': '第二天还想穿的棉。' },
    banner: picture('notes/four-tees/1.webp', 810, 1080),
    rating: { value: 4.7, scale: 5, count: 22150 },
    followers: { en: 318000, 'zh-CN': '31.8万' },
    legal: [
      {
        name: { en: 'Company', 'zh-CN': '经营主体' },
        value: {
          en: 'Cotton Hours (Shaoxing) Clothing Co., Ltd. (sample)',
          'zh-CN': '棉时（绍兴）服饰有限公司（示例）',
        },
      },
      {
        name: { en: 'Address', 'zh-CN': '经营地址' },
        value: { en: '1 Example Road, Keqiao District, Shaoxing, Zhejiang', 'zh-CN': '浙江省绍兴市柯桥区示例路 1 号' },
      },
      {
        name: { en: 'Business licence', 'zh-CN': '营业执照' },
        value: { en: 'Sample licence 0004', 'zh-CN': '示例执照 0004' },
      },
    ],
  },
  {
    id: 'qichi',
    name: { en: 'Slow Dwelling', 'zh-CN': '栖迟' },
    verified: true,
    tradeMode: 'domestic',
    country: 'CN',
    place: { en: 'Jingdezhen, Jiangxi', 'zh-CN': '江西景德镇' },
    returnAddress: {
      en: 'Returns, 1 Example Road, Zhushan District, Jingdezhen, Jiangxi',
      'zh-CN': '江西省景德镇市珠山区示例路 1 号 退货组',
    },
    description: { en: 'Things for the hour in which nothing is due.', 'zh-CN': '没什么事的那一小时，用得上的东西。' },
    banner: picture('notes/rain-and-a-candle/1.webp', 810, 1080),
    rating: { value: 4.6, scale: 5, count: 9870 },
    followers: { en: 124000, 'zh-CN': '12.4万' },
    legal: [
      {
        name: { en: 'Company', 'zh-CN': '经营主体' },
        value: {
          en: 'Slow Dwelling (Jingdezhen) Home Goods Co., Ltd. (sample)',
          'zh-CN': '栖迟（景德镇）家居用品有限公司（示例）',
        },
      },
      {
        name: { en: 'Address', 'zh-CN': '经营地址' },
        value: {
          en: '1 Example Road, Zhushan District, Jingdezhen, Jiangxi',
          'zh-CN': '江西省景德镇市珠山区示例路 1 号',
        },
      },
      {
        name: { en: 'Business licence', 'zh-CN': '营业执照' },
        value: { en: 'Sample licence 0005', 'zh-CN': '示例执照 0005' },
      },
    ],
  },
  {
    id: 'yawu',
    name: { en: 'Sprout House', 'zh-CN': '芽屋' },
    verified: true,
    tradeMode: 'domestic',
    country: 'CN',
    place: { en: 'Nantong, Jiangsu', 'zh-CN': '江苏南通' },
    returnAddress: {
      en: 'Returns, 1 Example Road, Chongchuan District, Nantong, Jiangsu',
      'zh-CN': '江苏省南通市崇川区示例路 1 号 退货组',
    },
    description: { en: 'For small people, and for who washes up after them.', 'zh-CN': '给小小人，也给收拾的大人。' },
    banner: picture('notes/tower-of-nine/1.webp', 810, 1080),
    rating: { value: 4.8, scale: 5, count: 16430 },
    followers: { en: 205000, 'zh-CN': '20.5万' },
    legal: [
      {
        name: { en: 'Company', 'zh-CN': '经营主体' },
        value: {
          en: 'Sprout House (Nantong) Baby Goods Co., Ltd. (sample)',
          'zh-CN': '芽屋（南通）母婴用品有限公司（示例）',
        },
      },
      {
        name: { en: 'Address', 'zh-CN': '经营地址' },
        value: {
          en: '1 Example Road, Chongchuan District, Nantong, Jiangsu',
          'zh-CN': '江苏省南通市崇川区示例路 1 号',
        },
      },
      {
        name: { en: 'Business licence', 'zh-CN': '营业执照' },
        value: { en: 'Sample licence 0006', 'zh-CN': '示例执照 0006' },
      },
    ],
  },
  {
    id: 'olle-fjord',
    name: 'Olle Fjord',
    verified: true,
    tradeMode: 'bonded',
    country: 'NO',
    place: { en: 'Bonded warehouse, Zhengzhou', 'zh-CN': '郑州保税仓' },
    returnAddress: {
      en: 'Returns, 8 Example Road, Bonded Area, Zhengzhou, Henan',
      'zh-CN': '河南省郑州市保税区示例路 8 号 退货组',
    },
    description: { en: 'First spoons and warm blankets from a cold coast.', 'zh-CN': '寒冷海岸来的第一勺和暖毯子。' },
    banner: picture('notes/pram-blanket/1.webp', 810, 1080),
    rating: { value: 4.8, scale: 5, count: 3260 },
    followers: { en: 47000, 'zh-CN': '4.7万' },
    legal: [
      {
        name: { en: 'Company', 'zh-CN': '经营主体' },
        value: { en: 'Olle Fjord AS (sample)', 'zh-CN': 'Olle Fjord AS（示例）' },
      },
      {
        name: { en: 'Responsible in China', 'zh-CN': '境内责任人' },
        value: { en: 'Zhengzhou Example Cross-border Trading Co., Ltd.', 'zh-CN': '郑州示例跨境贸易有限公司' },
      },
      {
        name: { en: 'Ships from', 'zh-CN': '发货地' },
        value: { en: 'Bonded warehouse, Zhengzhou', 'zh-CN': '郑州保税仓' },
      },
    ],
  },
  {
    id: 'alder-reed',
    name: 'Alder Reed',
    verified: true,
    tradeMode: 'directMail',
    country: 'GB',
    place: { en: 'Bristol, United Kingdom', 'zh-CN': '英国布里斯托' },
    returnAddress: {
      en: 'Returns, 8 Example Road, Nansha District, Guangzhou, Guangdong',
      'zh-CN': '广东省广州市南沙区示例路 8 号 退货组',
    },
    description: { en: 'A small house for the last hour of the day.', 'zh-CN': '为一天最后一小时做的小牌子。' },
    banner: picture('notes/herbal-tin/1.webp', 810, 1080),
    rating: { value: 4.6, scale: 5, count: 610 },
    followers: { en: 9200, 'zh-CN': '9200' },
    legal: [
      {
        name: { en: 'Company', 'zh-CN': '经营主体' },
        value: { en: 'Alder Reed Ltd (sample)', 'zh-CN': 'Alder Reed Ltd（示例）' },
      },
      {
        name: { en: 'Responsible in China', 'zh-CN': '境内责任人' },
        value: { en: 'Guangzhou Example Cross-border Trading Co., Ltd.', 'zh-CN': '广州示例跨境贸易有限公司' },
      },
      {
        name: { en: 'Ships from', 'zh-CN': '发货地' },
        value: { en: 'Bristol, United Kingdom', 'zh-CN': '英国布里斯托' },
      },
    ],
  },
];
