import * as v from 'valibot';
import { TransportError } from '../../lib/transport-error.js';
import type { CommerceContext } from '../adapter.js';
import { BackEnd } from '../back-end.js';
import type { Document } from './documents.js';

/** What Vendure refuses beside its unions: the code of a GraphQL error that is an answer, and no fault. */
export type Refusal = 'FORBIDDEN' | 'ENTITY_NOT_FOUND' | 'USER_INPUT_ERROR';

const refusals: readonly string[] = ['FORBIDDEN', 'ENTITY_NOT_FOUND', 'USER_INPUT_ERROR'];

/** What came of a document. */
export interface Reply<Data> {
  /** Null where it was refused. */
  readonly data: Data | null;
  readonly refused?: Refusal;
  /** The token of the session that the server has answered for: another one than was sent when that one is no more. */
  readonly token: string;
}

const envelope = v.object({
  data: v.nullish(v.unknown()),
  errors: v.optional(v.array(v.object({ extensions: v.optional(v.object({ code: v.optional(v.string()) })) }))),
});

export interface ShopApiOptions {
  /** Address of the Shop API. */
  readonly src?: string | undefined;
  /** Address against which `src` is read. */
  readonly base?: string | undefined;
  /** Token of the channel; the default channel without it. */
  readonly channel?: string | undefined;
  /** Currencies in which the channel sells besides its own. */
  readonly currencies: readonly string[];
  readonly fetch: typeof fetch | undefined;
}

/** Vendure's Shop API over GraphQL: one document a request, the session by its bearer token and never by a cookie. */
export class ShopApi {
  readonly #options: ShopApiOptions;

  constructor(options: ShopApiOptions) {
    this.#options = options;
  }

  /**
   * @param token that of the session; a new one is begun without it.
   * @throws TransportError for whatever is no answer of the shop.
   */
  async send<Data>(
    { text, answer }: Document<Data>,
    variables: Readonly<Record<string, unknown>>,
    token: string,
    context: CommerceContext,
  ): Promise<Reply<Data>> {
    const { channel } = this.#options;
    const doubtful = text.startsWith('mutation');
    const { signal } = context;
    const headers = {
      ...(token !== '' && { authorization: `Bearer ${token}` }),
      ...(channel !== undefined && { 'vendure-token': channel }),
    };
    const request = { headers, body: { query: text, variables }, signal };
    const backEnd = this.#backEnd(context);
    const response = await (doubtful ? backEnd.tell('', request) : backEnd.ask('', request));
    const read = <Read>(schema: v.GenericSchema<unknown, Read>, value: unknown): Read => {
      const parsed = v.safeParse(schema, value);
      if (parsed.success) return parsed.output;
      const [issue] = parsed.issues;
      const message = `Vendure answered wrongly: ${v.getDotPath(issue) ?? ''} ${issue.message}`;
      throw new TransportError('malformed', { doubtful, message });
    };
    const { data, errors } = read(envelope, response.body);
    const code = errors?.[0]?.extensions?.code;
    const next = response.headers.get('vendure-auth-token') || token;
    if (code !== undefined && refusals.includes(code)) return { data: null, refused: code as Refusal, token: next };
    if (errors) throw new TransportError('server', { doubtful, message: `Vendure failed: ${code}` });
    return { data: read(answer, data), token: next };
  }

  /** Language and currency stand in the address. */
  #backEnd({ locale, currency }: CommerceContext): BackEnd {
    const { language, script } = new Intl.Locale(locale).maximize();
    const { src = '', currencies, ...way } = this.#options;
    const query = new URLSearchParams({ languageCode: language === 'zh' ? `zh_${script}` : language });
    if (currencies.includes(currency)) query.set('currencyCode', currency);
    return new BackEnd({ ...way, src: `${src}${src.includes('?') ? '&' : '?'}${query}` });
  }
}
