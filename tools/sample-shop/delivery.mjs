export const delivery = [
  {
    id: 'standard',
    title: { en: 'Standard delivery', 'zh-CN': '标准快递' },
    countries: ['CN'],
    days: [2, 4],
    carrier: { en: 'Sample Express', 'zh-CN': '示例速运' },
    rates: [
      { storeIds: ['norra-lune', 'olle-fjord'], firstFee: 0, days: [4, 8] },
      { storeIds: ['alder-reed'], firstFee: 2800, freeOver: 29900, days: [9, 15] },
      { storeIds: ['mianshi', 'yawu'], firstFee: 1000, freeOver: 9900 },
      { storeIds: ['qichi'], by: 'weight', first: 2000, firstFee: 1000, step: 1000, stepFee: 300, freeOver: 29900 },
      { storeIds: ['shanmai'], firstFee: 800, freeOver: 9900 },
      { storeIds: ['isle-glow'], firstFee: 1000, freeOver: 15900 },
    ],
  },
  {
    id: 'express',
    title: { en: 'Next-day express', 'zh-CN': '次日达' },
    countries: ['CN'],
    days: [1, 2],
    carrier: { en: 'Sample Priority', 'zh-CN': '示例特快' },
    rates: [
      {
        storeIds: ['isle-glow', 'shanmai', 'mianshi', 'qichi', 'yawu'],
        by: 'weight',
        first: 1000,
        firstFee: 1800,
        step: 1000,
        stepFee: 600,
      },
    ],
  },
  {
    id: 'international',
    title: { en: 'International delivery', 'zh-CN': '国际及港澳台配送' },
    countries: ['HK', 'MO', 'TW', 'SG', 'MY', 'JP', 'KR', 'US', 'CA', 'AU', 'GB', 'DE', 'FR'],
    days: [7, 14],
    carrier: { en: 'Sample Worldwide', 'zh-CN': '示例国际' },
    rates: [
      {
        storeIds: ['isle-glow', 'shanmai', 'mianshi', 'yawu'],
        by: 'weight',
        first: 500,
        firstFee: 6800,
        step: 500,
        stepFee: 2200,
      },
    ],
  },
];
