import type { FeedQuery } from '../../state/discovery/discovery-store.js';

/** What narrows a feed down, by the names of its attributes. */
const narrowing = [
  'storeId',
  'authorId',
  'productId',
  'query',
  'topic',
  'type',
  'category',
  'show',
  'sort',
  'productSort',
  'narrowing',
] as const satisfies readonly (keyof FeedQuery)[];

/** What the attributes of a feed ask for. An empty one asks for nothing. */
export function feedQuery(
  attributes: { readonly [Name in (typeof narrowing)[number]]?: FeedQuery[Name] | undefined },
  channel: string | undefined,
  personalized: boolean,
): FeedQuery {
  return {
    ...(channel !== undefined && { feed: channel }),
    ...Object.fromEntries(narrowing.map((name) => [name, attributes[name]]).filter(([, value]) => value)),
    ...(!personalized && { personalized: false }),
  };
}
