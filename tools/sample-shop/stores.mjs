export const stores = [
  {
    id: 'isle-glow',
    name: { en: 'Isle Glow', 'zh-CN': '屿光 Isle Glow' },
    verified: true,
    tradeMode: 'domestic',
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
];
