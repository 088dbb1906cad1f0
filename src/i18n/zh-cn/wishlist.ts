import type { WishlistMessages } from '../en/wishlist.js';

export const wishlist: WishlistMessages = {
  title: '心愿单',
  kinds: '收藏的内容',
  products: (count) => (count === undefined ? '商品' : `商品 ${count}`),
  notes: (count) => (count === undefined ? '笔记' : `笔记 ${count}`),
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
  emptyProductsHint: '看到喜欢的商品，点一下爱心就会收在这里',
  emptyNotesHint: '看到喜欢的笔记，点一下星星就会收在这里',
};
