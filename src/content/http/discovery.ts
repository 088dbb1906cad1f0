import type { FeedChannel, FeedPage, MarketPage } from '../../model/index.js';
import { parseChannels, parseFeedItem } from '../feed-schema.js';
import { isFields, own } from '../fields.js';
import { cleanText } from '../../rules/typed/clean-text.js';
import { parseMarketPage } from '../market-schema.js';
import { readOne, type Reporting } from '../read-each.js';
import { unavailable } from './content-api.js';
import { readPage } from './read-page.js';

const mostSuggestions = 20;
const longestSuggestion = 60;

export function readFeed(answer: unknown, base: string, asked: Reporting): FeedPage {
  const { items, cursor, head } = readPage(answer, (item) => parseFeedItem(item, base), asked);
  return { items, ...(cursor !== undefined && { cursor }), ...(head !== undefined && { head }) };
}

/** @throws ContentError when no number of cards was answered. */
export function readCount(answer: unknown): number {
  const count = isFields(answer) ? own(answer, 'count') : answer;
  if (!Number.isSafeInteger(count) || Number(count) < 0) throw unavailable('count', 'must be a number of cards');
  return Number(count);
}

export function readChannels(answer: unknown, asked: Reporting): FeedChannel[] {
  const given = isFields(answer) && !Object.hasOwn(answer, 'channels') ? own(answer, 'items') : answer;
  return readOne(() => parseChannels(given), asked);
}

/** @throws ContentError when it is no list. */
export function readSuggestions(answer: unknown): string[] {
  const items = isFields(answer) ? own(answer, 'items') : answer;
  if (!Array.isArray(items)) throw unavailable('items', 'must be a list');
  return items
    .slice(0, mostSuggestions)
    .filter((each): each is string => typeof each === 'string')
    .map((each) => cleanText(each).trim())
    .filter((each) => each !== '' && each.length <= longestSuggestion);
}

export function readMarketPage(answer: unknown, base: string, asked: Reporting): MarketPage {
  return readOne(() => parseMarketPage(answer, base), asked);
}
