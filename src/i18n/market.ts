import type { MarketMessages } from './en/market.js';
import { defineMessages } from './messages.js';

/** Sentences of the market. */
export const marketMessages = defineMessages<MarketMessages>('market');
