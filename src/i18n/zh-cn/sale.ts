import type { SaleMessages } from '../en/sale.js';

export const sale: SaleMessages = {
  startsIn: '距开始',
  endsIn: '距结束',
  open: '进行中',
  over: '已结束',
  days: (count) => `${count} 天`,
  hours: (count) => `${count} 小时`,
  minutes: (count) => `${count} 分钟`,
  seconds: (count) => `${count} 秒`,
  daysShort: '天',
  begun: (name) => `${name}开始了`,
  ended: (name) => `${name}结束了`,
  nameless: '活动',
  festival618: '618',
  festivalDouble11: '双11',
};
