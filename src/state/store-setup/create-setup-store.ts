import { atom, type ReadableAtom } from 'nanostores';
import { createId } from '../../lib/ids.js';
import { createLatestWins } from '../../lib/latest-wins.js';
import { MerchantError, type MerchantIssue, type MerchantSource } from '../../merchant/source.js';
import type { SetupSubmission, StoreSetup } from '../../model/index.js';

export type SetupState =
  | { readonly status: 'loading' }
  | {
      readonly status: 'ready';
      readonly setup: StoreSetup;
      /** What was left out of what came. */
      readonly issues: readonly MerchantIssue[];
      /** Whether papers can be handed in here. */
      readonly takes: boolean;
    }
  | { readonly status: 'missing' }
  | { readonly status: 'invalid'; readonly issues: readonly MerchantIssue[] }
  | { readonly status: 'error' };

/** What becomes of what was handed in. */
export type SubmissionState = 'sending' | 'refused' | 'failed';

/** How one store stands on its way to open. */
export interface SetupStore {
  readonly $state: ReadableAtom<SetupState>;
  /** By {@link submissionKey}; what has arrived is in it no longer. */
  readonly $submissions: ReadableAtom<ReadonlyMap<string, SubmissionState>>;
  /** Asks how it stands. What is known stays in sight until that is. Never rejects. */
  load(locale: string): Promise<void>;
  /** Hands papers in. One that is handed in again after it did not arrive is sent under the same id. Never rejects. */
  submit(submission: SetupSubmission): Promise<boolean>;
  dispose(): void;
}

/** By what a submission is known while it is on its way. */
export function submissionKey({ kind, id }: Pick<SetupSubmission, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}

/** Follows one source. */
export function createSetupStore(source: MerchantSource): SetupStore {
  const $state = atom<SetupState>({ status: 'loading' });
  const $submissions = atom<ReadonlyMap<string, SubmissionState>>(new Map());
  const loading = createLatestWins();
  /** What did not arrive: the same again is the same operation. */
  const doubtful = new Map<string, string>();
  let language = 'en';

  const tell = (key: string, state: SubmissionState | undefined): void => {
    const next = new Map($submissions.get());
    if (state) next.set(key, state);
    else next.delete(key);
    $submissions.set(next);
  };
  const takes = source.submit !== undefined;

  return {
    $state,
    $submissions,
    async load(locale) {
      language = locale;
      if ($state.get().status !== 'ready') $state.set({ status: 'loading' });
      try {
        const { setup, issues } = await loading.run((signal) => source.getSetup({ locale, signal }));
        $state.set({ status: 'ready', setup, issues, takes });
      } catch (error) {
        if (error instanceof DOMException && error.name === 'AbortError') return;
        $state.set(stateOf(error));
      }
    },
    async submit(submission) {
      const key = submissionKey(submission);
      if (!source.submit || $submissions.get().get(key) === 'sending') return false;
      const same = `${key} ${JSON.stringify(submission)}`;
      const id = doubtful.get(same) ?? createId();
      doubtful.set(same, id);
      tell(key, 'sending');
      try {
        const { setup, issues } = await source.submit(submission, { id }, { locale: language });
        doubtful.delete(same);
        // An answer that was on its way tells of before.
        loading.cancel();
        $state.set({ status: 'ready', setup, issues, takes });
        tell(key, undefined);
        return true;
      } catch (error) {
        const isRefused = error instanceof MerchantError && error.code === 'submission-refused';
        if (isRefused) doubtful.delete(same);
        tell(key, isRefused ? 'refused' : 'failed');
        return false;
      }
    },
    dispose() {
      loading.cancel();
    },
  };
}

function stateOf(error: unknown): SetupState {
  const { code, issues } = error instanceof MerchantError ? error : { code: '', issues: [] };
  if (code === 'setup-not-found') return { status: 'missing' };
  return code === 'setup-invalid' ? { status: 'invalid', issues } : { status: 'error' };
}
