export const promotions = [
  {
    id: 'isle-glow-every-200',
    title: { en: '¥30 off every ¥200', 'zh-CN': '每满 200 减 30' },
    bearer: 'store',
    storeId: 'isle-glow',
    benefit: { kind: 'every', threshold: 20000, amount: 3000, times: 5 },
  },
  {
    id: 'norra-lune-ladder',
    title: { en: '¥30 off from ¥499, ¥70 off from ¥899', 'zh-CN': '满 499 减 30，满 899 减 70' },
    bearer: 'store',
    storeId: 'norra-lune',
    benefit: {
      kind: 'ladder',
      steps: [
        { threshold: 49900, amount: 3000 },
        { threshold: 89900, amount: 7000 },
      ],
    },
  },
  {
    id: 'glow20',
    title: { en: '20% off, up to ¥50', 'zh-CN': '全场 8 折，封顶减 50 元' },
    bearer: 'platform',
    code: 'GLOW20',
    benefit: { kind: 'percent', off: 2000, most: 5000 },
  },
  {
    id: 'tea10',
    title: { en: '10% off at Shanmai', 'zh-CN': '山麦 9 折' },
    bearer: 'store',
    storeId: 'shanmai',
    code: 'TEA10',
    benefit: { kind: 'percent', off: 1000 },
  },
  {
    id: 'harbour500',
    title: { en: '¥80 off from ¥500 at Isle Glow', 'zh-CN': '屿光满 500 减 80' },
    bearer: 'store',
    storeId: 'isle-glow',
    code: 'HARBOUR500',
    benefit: { kind: 'fixed', threshold: 50000, amount: 8000 },
  },
  {
    id: 'summer',
    title: { en: '¥20 off for summer', 'zh-CN': '夏日立减 20 元' },
    bearer: 'platform',
    code: 'SUMMER',
    startsAt: '2025-06-01T00:00:00+08:00',
    endsAt: '2025-09-01T00:00:00+08:00',
    benefit: { kind: 'fixed', amount: 2000 },
  },
];
