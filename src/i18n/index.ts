export { formatCount } from './count.js';
export { formatDay, formatFarMoment, formatMoment } from './date.js';
export { directionOf } from './direction.js';
export { joinNames } from './list.js';
export { localeOf } from './locale.js';
export { messageText } from './message.js';
export {
  defineMessages,
  loadMessages,
  messagesFor,
  registerLocale,
  type LocaleTables,
  type Messages,
  type Sentences,
} from './messages.js';
export { formatMoney, moneyParts, type MoneyParts } from './money.js';
export { sharedMessages } from './shared.js';
