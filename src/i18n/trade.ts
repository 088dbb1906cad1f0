import type { TradeMessages } from './en/trade.js';
import { defineMessages } from './messages.js';

/** Sentences about goods from abroad, and about goods that are sold with a deposit. */
export const tradeMessages = defineMessages<TradeMessages>('trade');
