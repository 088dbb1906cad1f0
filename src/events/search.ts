import { XhsRequestEvent } from './request-event.js';

export interface SearchDetail {
  /** What is searched for, without space around it. */
  readonly query: string;
  /** Where the words come from. `page`: the page has set them. */
  readonly from: 'typed' | 'suggestion' | 'history' | 'popular' | 'page';
}

/** Asks for what is found by some words. Cancelled, the page shows it: a field in its head leads to a page of results. */
export class XhsSearchEvent extends XhsRequestEvent<SearchDetail, void> {
  static readonly type = 'xhs-search';

  constructor(detail: SearchDetail) {
    super('xhs-search', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-search': XhsSearchEvent;
  }
}
