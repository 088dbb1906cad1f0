import type { XhsSubmitApprovalEvent } from '../events/submit-approval.js';
import type { KeyValueStore } from '../lib/key-value-store.js';
import { lazyKeyValueStore } from '../lib/lazy-key-value-store.js';
import { once } from '../lib/once.js';
import type { MerchantSource } from '../merchant/source.js';
import { createSetupStore, type SetupStore } from '../state/store-setup/create-setup-store.js';
import { pageEnvironment } from './environment.js';

export type { SetupState, SetupStore, SubmissionState } from '../state/store-setup/create-setup-store.js';
export { submissionKey } from '../state/store-setup/create-setup-store.js';

/** What lets somebody look at a store's set-up, or how to get it. */
export type MerchantToken = string | (() => string | null | Promise<string | null>);

export interface SetupParts {
  /** `http` for a brand's own API; a file or data of the page by default. */
  readonly kind: 'embedded' | 'http';
  readonly src: string;
  readonly data?: unknown;
  readonly base: string;
  readonly token?: MerchantToken | undefined;
}

/** Opens the set-up of a store at a source of the page's own, or at one that comes along, loaded when it is first asked. */
export function openStoreSetup(from: MerchantSource | SetupParts): SetupStore {
  return createSetupStore('getSetup' in from ? from : sourceOf(from));
}

/** Where what was handed in is kept on this device: one for the page, whatever comes and goes. */
let kept: KeyValueStore | undefined;

function deviceStorage(): KeyValueStore {
  return (kept ??= lazyKeyValueStore({ indexedDB: pageEnvironment().indexedDB, name: 'xhs-store-setup' }));
}

function sourceOf({ kind, src, data, base, token }: SetupParts): MerchantSource {
  const { fetch, now } = pageEnvironment();
  const load = once(async (): Promise<MerchantSource> => {
    if (kind === 'http') {
      const bearer = typeof token === 'string' ? () => token : token;
      return (await import('../merchant/http/index.js')).createHttpMerchant({ src, base, fetch, token: bearer });
    }
    // What came with the page stands as the page has it: whoever brings it keeps it.
    const storage = data === undefined ? deviceStorage() : undefined;
    const { createEmbeddedMerchant } = await import('../merchant/embedded/index.js');
    return createEmbeddedMerchant({ src, data, base, fetch, storage, now });
  });
  return {
    name: kind,
    getSetup: async (context) => (await load()).getSetup(context),
    submit: async (submission, operation, context) => {
      const source = await load();
      if (!source.submit) throw new TypeError(`${kind} takes no papers`);
      return source.submit(submission, operation, context);
    },
  };
}

/**
 * Answers what is handed in at an element. As with every request, the answer starts after the event has gone its whole way,
 * so that any listener of the page can still cancel it.
 * @returns what undoes it.
 */
export function answerSubmissions(target: EventTarget, store: () => SetupStore | undefined): () => void {
  const answer = (event: Event): void => {
    const { detail, claimed, respondWith } = event as Partial<XhsSubmitApprovalEvent>;
    if (event.defaultPrevented || claimed || !detail || !respondWith) return;
    const outcome = Promise.resolve().then(() => {
      if (event.defaultPrevented) throw new DOMException('The page cancelled it', 'AbortError');
      return store()?.submit(detail) ?? false;
    });
    respondWith.call(event as XhsSubmitApprovalEvent, outcome);
  };
  target.addEventListener('xhs-submit-approval', answer);
  return () => target.removeEventListener('xhs-submit-approval', answer);
}
