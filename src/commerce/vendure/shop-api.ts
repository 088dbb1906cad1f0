import * as v from 'valibot';
import { TransportError } from '../../lib/transport-error.js';
import type { ServerTime } from '../../rules/time/server-clock.js';
import type { CommerceContext } from '../adapter.js';
import { BackEnd } from '../back-end.js';
import type { Document } from './documents.js';

/** What came of a document. */
export interface Reply<Data> {
  /** Null where it was refused. */
  readonly data: Data | null;
  /** Why it was refused: the code of a GraphQL error that is an answer, and no fault. */
  readonly refused?: string;
  /** The token of the session that the server has answered for: another one than was sent when that one is no more. */
  readonly token: string;
}

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
  /** The way of the last answer that told the time. */
  #dated: BackEnd | undefined;

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
    const changes = text.startsWith('mutation');
    const backEnd = this.#backEnd(context);
    const { status, headers, body } = await backEnd[changes ? 'tell' : 'ask']('', {
      headers: {
        ...(token !== '' && { authorization: `Bearer ${token}` }),
        ...(channel !== undefined && { 'vendure-token': channel }),
      },
      body: { query: text, variables },
      signal: context.signal,
    });
    if (backEnd.serverTime) this.#dated = backEnd;
    // What does not fit the schema of the server is refused before anything is carried out.
    const doubtful = changes && status < 400;
    // Whatever came, it is looked into as if it were an object.
    const { data, errors } = Object(body) as { readonly data?: unknown; readonly errors?: unknown };
    const next = headers.get('vendure-auth-token') || token;
    const code: unknown = Object(Object(Object(errors)[0]).extensions).code;
    if (typeof code === 'string' && /^(FORBIDDEN|ENTITY_NOT_FOUND|USER_INPUT_ERROR)$/.test(code)) {
      return { data: null, refused: code, token: next };
    }
    if (errors !== undefined) throw new TransportError('server', { doubtful, message: `Vendure failed: ${code}` });
    const parsed = v.safeParse(answer, data);
    if (parsed.success) return { data: parsed.output, token: next };
    const [{ path, message }] = parsed.issues;
    const place = path?.map(({ key }) => key).join('.');
    throw new TransportError('malformed', { doubtful, message: `Vendure answered wrongly: ${place} ${message}` });
  }

  /** What the clock of the server says; where it has not said so yet, it is asked for as little as there is. */
  async serverTime(context: CommerceContext): Promise<ServerTime | null> {
    if (!this.#dated) {
      const backEnd = this.#backEnd(context);
      await backEnd.ask('', { body: { query: '{ __typename }' }, signal: context.signal });
      this.#dated = backEnd;
    }
    return this.#dated.serverTime;
  }

  /** Language and currency stand in the address. */
  #backEnd({ locale, currency }: CommerceContext): BackEnd {
    const { language, script } = new Intl.Locale(locale).maximize();
    const { src = '', currencies, ...way } = this.#options;
    const query = [`languageCode=${language === 'zh' ? `zh_${script}` : language}`];
    if (currencies.includes(currency)) query.push(`currencyCode=${currency}`);
    return new BackEnd({ ...way, src: `${src}${src.includes('?') ? '&' : '?'}${query.join('&')}` });
  }
}
