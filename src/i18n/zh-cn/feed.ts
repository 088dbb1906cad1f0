import type { FeedMessages } from '../en/feed.js';

export const feed: FeedMessages = {
  label: '发现',
  channels: '频道',
  video: '视频',
  live: '直播中',
  soon: '即将开播',
  replay: '回放',
  viewers: (count) => `${count} 人在看`,
  newer: (count) => `有 ${count} 篇新笔记`,
  loadingMore: '正在加载',
  moreFailed: '后面的笔记没有加载出来',
  end: '到底啦，先看到这里',
  empty: '这里还没有内容',
  emptyHint: '过一会儿再来看看吧',
};
