import { MerchantError, type MerchantContext, type MerchantSource } from '../merchant/source.js';
import type { SetupSubmission, StoreSetup } from '../model/index.js';
import { contractCase, given, must, mustEqual as mustBe, type ContractCase } from './contract-case.js';

/** A source of store set-ups under test. */
export interface MerchantSubject {
  readonly context: Omit<MerchantContext, 'signal'>;
  /** Sets up a source that answers this, for each promise anew. */
  readonly stage: (setup: unknown) => MerchantSource | Promise<MerchantSource>;
}

const account: SetupSubmission = {
  kind: 'account',
  id: 'contract',
  documents: [
    { kind: 'businessLicence', number: '91330900X', issuer: 'Regulator', validTo: '2034-05-18' },
    { kind: 'representativeIdentity', number: 'ID 1' },
  ],
};

/** A store that is begun: its account is not verified, so that nothing else can be handed in yet. */
const begun = {
  storeId: 'contract',
  name: 'Contract',
  account: { status: 'missing', documents: [] },
  store: { status: 'missing', trade: 'domestic', kind: 'enterprise', documents: [] },
  categories: [
    {
      id: 'care',
      name: 'Care',
      category: 'ordinaryCosmetics',
      tradeMode: 'domestic',
      status: 'missing',
      documents: [],
    },
  ],
  listings: [{ id: 'serum', title: 'Serum', categoryId: 'care', status: 'missing', documents: [] }],
} satisfies StoreSetup;

const verified = { ...begun, account: { status: 'approved', documents: account.documents } };

/** What a source of store set-ups promises. Each case is a test by itself, for any test runner. */
export function merchantContract(subject: MerchantSubject): readonly ContractCase[] {
  const { context } = subject;
  const codeOf = async (attempt: Promise<unknown>): Promise<string> => {
    const error = await attempt.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    must(error instanceof MerchantError, `a MerchantError has to be thrown, and it is ${String(error)}`);
    return error.code;
  };
  const submit = async (
    source: MerchantSource,
    submission: unknown,
    id: string = crypto.randomUUID(),
  ): Promise<StoreSetup> => {
    given(source.submit, 'a way to hand papers in');
    const answer = await source.submit?.(submission as SetupSubmission, { id }, context);
    return given(answer, 'an answer to what was handed in').setup;
  };

  return [
    contractCase('set-up', 'how a store stands is told as it is', async () => {
      const source = await subject.stage(begun);
      const { setup, issues } = await source.getSetup(context);
      mustEqual(setup, begun, 'the set-up');
      mustEqual(issues, [], 'what was left out');
    }),
    contractCase('set-up', 'a part that is wrong is left out and named, and the others are told', async () => {
      const source = await subject.stage({
        ...begun,
        listings: [...begun.listings, { id: 'odd', title: 'Odd', categoryId: 'care', status: 'perhaps' }],
      });
      const { setup, issues } = await source.getSetup(context);
      mustEqual(setup.listings, begun.listings, 'the listings');
      mustEqual(
        issues.map(({ path }) => path),
        ['listings.1.status'],
        'what was left out',
      );
    }),
    contractCase('set-up', 'what is no set-up is refused', async () => {
      mustEqual(await codeOf((await subject.stage({ notes: [] })).getSetup(context)), 'setup-invalid', 'the code');
    }),
    contractCase('handing in', 'papers that are handed in wait to be looked at, and stay', async () => {
      const source = await subject.stage(begun);
      const { status, documents } = (await submit(source, account)).account;
      must(status === 'submitted' || status === 'inReview', `it has to wait, and is ${status}`);
      mustEqual(documents, account.documents, 'the papers');
      const again = (await source.getSetup(context)).setup.account;
      mustEqual(again.documents, account.documents, 'the papers, asked for again');
    }),
    contractCase('handing in', 'what is sent again under its id is handed in once', async () => {
      const source = await subject.stage(begun);
      const first = await submit(source, account, 'once');
      mustEqual(await submit(source, account, 'once'), first, 'the set-up');
    }),
    contractCase('handing in', 'what is being looked at takes no papers', async () => {
      const source = await subject.stage(begun);
      await submit(source, account);
      mustEqual(await codeOf(submit(source, account)), 'submission-refused', 'the code');
    }),
    contractCase('handing in', 'what is approved takes no papers, and neither does what is not there', async () => {
      const source = await subject.stage(verified);
      mustEqual(await codeOf(submit(source, account)), 'submission-refused', 'the code');
      const odd = { kind: 'category', id: 'nowhere', documents: [] };
      mustEqual(await codeOf(submit(source, odd)), 'submission-refused', 'the code of what is not there');
    }),
    contractCase('handing in', 'a document that the law wants cannot be left out', async () => {
      const source = await subject.stage({ ...verified, store: { ...begun.store, status: 'approved' } });
      const without = { kind: 'category', id: 'care', documents: [] };
      mustEqual(await codeOf(submit(source, without)), 'submission-refused', 'the code');
      const filing = { kind: 'cosmeticsFiling', number: '浙G妆网备字000001' };
      const [care] = (await submit(source, { ...without, documents: [filing] })).categories;
      mustEqual(care?.documents, [filing], 'the papers');
    }),
  ];
}

/** In whatever order fields come. */
function mustEqual(actual: unknown, expected: unknown, what: string): void {
  mustBe(inOrder(actual), inOrder(expected), what);
}

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, inOrder(each)]),
  );
}
