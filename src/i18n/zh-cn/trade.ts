import type { TradeMessages } from '../en/trade.js';

export const trade: TradeMessages = {
  overPurchase: '超出跨境商品单次限额',
  overYear: '超出跨境商品年度限额',
  purchaseFigures: (value, limit) => `以下商品共 ${value}，跨境商品单次限额为 ${limit}，需要分开下单`,
  yearFigures: (value, left, limit) => `以下商品共 ${value}，跨境商品每人每年限额为 ${limit}，今年还可以买 ${left}`,
  limitWhy: '限额按不含税的商品金额加运费计算',
  purchase: (number) => `第 ${number} 单`,
  buyFirst: '本次购买',
  notThisYear: '今年买不了',
  units: (title, quantity) => `${title} × ${quantity}`,
  split: '拆单，先买第 1 单',
  splitRestInCart: '其余商品会留在购物车，付完这一单再下单即可',
  splitRestToCart: '其余商品会放进购物车，付完这一单再下单即可',
  leaveOut: '先买其他商品',
  leftInCart: '这些商品会留在购物车',
  noneThisYear: '今年的额度已不够购买这些商品，请移出后再下单',
  splitDone: (total) => `已拆单，这一单应付 ${total}，其余商品在购物车里`,
};
