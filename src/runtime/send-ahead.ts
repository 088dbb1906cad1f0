// What a shop loads for its first answers is sent for beside the shop itself: else it would be another way to the server. Whoever
// needs it asks for it as well, and says what did not come.

/** What a page says about its shop, as far as it matters here. */
export interface Ahead {
  readonly commerce?: string | undefined;
  readonly content?: string | undefined;
  readonly contentSrc?: string | undefined;
}

/** What the answers of the back end pass, and the back end itself; notes as well, where the page says where they are. */
export function sendAhead({ commerce = 'embedded', content = 'json', contentSrc }: Ahead): void {
  void Promise.allSettled([
    import('../commerce/checked-adapter.js'),
    commerce === 'embedded' ? import('../commerce/embedded/index.js') : import('./further.js'),
    ...(contentSrc && content === 'json'
      ? [import('../content/json/index.js'), import('../content/reporting-source.js')]
      : []),
  ]);
}

/** What a note passes. */
export function sendAheadForNote(): void {
  import('../content/note-schema.js').catch(() => undefined);
}
