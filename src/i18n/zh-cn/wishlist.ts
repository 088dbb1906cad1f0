import type { WishlistMessages } from '../en/wishlist.js';

export const wishlist: WishlistMessages = {
  title: '心愿单',
  kinds: '收藏的内容',
  products: (count) => `商品 ${count}`,
  notes: (count) => `笔记 ${count}`,
  share: '分享心愿单',
  shareTitle: '我的心愿单',
  drop: (amount) => `比收藏时降了 ${amount}`,
  move: '移入购物车',
  choose: '选规格',
  moveLong: (title) => `移入购物车：${title}`,
  chooseLong: (title) => `选规格：${title}`,
  moved: (title) => `「${title}」已移入购物车`,
  remove: (title) => `从心愿单移除：${title}`,
  removed: (title) => `已移除「${title}」`,
  emptyProducts: '还没有收藏商品',
  emptyNotes: '还没有收藏笔记',
  emptyHint: '看到喜欢的点一下爱心，下次在这里就能找到',
};
