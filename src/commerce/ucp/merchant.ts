import * as v from 'valibot';
import { once } from '../../lib/once.js';
import { TransportError } from '../../lib/transport-error.js';
import { untilAborted } from '../../lib/until-aborted.js';
import type { ServerTime } from '../../rules/time/server-clock.js';
import { BackEnd, type Answer } from '../back-end.js';
import type { CommerceContext } from '../adapter.js';
import { uuidOf } from './uuid.js';
import type { UcpSettings } from './settings.js';
import type { UcpOptions } from './ucp-adapter.js';

/** The version of the protocol that is spoken here. */
export const version = '2026-04-08';

const profileSchema = v.object({
  ucp: v.object({
    version: v.string(),
    supported_versions: v.optional(v.record(v.string(), v.string())),
    services: v.record(
      v.string(),
      v.array(v.object({ transport: v.string(), version: v.string(), endpoint: v.optional(v.string()) })),
    ),
    capabilities: v.optional(v.record(v.string(), v.unknown()), {}),
  }),
});

/** What the protocol calls them, and what there is no shop without. */
const needed = ['checkout', 'cart', 'catalog.lookup'].map((name) => `dev.ucp.shopping.${name}`);

/** The way to a merchant: its profile says where, and every request says who asks. */
export class Merchant {
  readonly #options: UcpOptions;
  readonly #life = new AbortController();
  readonly #endpoint = once(() => this.#discover());
  #askedTime = false;

  constructor(options: UcpOptions) {
    this.#options = options;
  }

  /** Asks, and changes nothing. A body is a question. */
  async ask(path: string, context: CommerceContext, body?: object): Promise<Answer> {
    return (await this.#at(context)).ask(path, { headers: this.#headers(context), body, signal: context.signal });
  }

  /** Changes something, once for each key. */
  async tell(method: string, path: string, context: CommerceContext, key: string, body?: object): Promise<Answer> {
    const headers = { ...this.#headers(context), 'idempotency-key': uuidOf(key) };
    return (await this.#at(context)).tell(path, { method, headers, body, signal: context.signal });
  }

  /**
   * What the clock of the merchant says. Its profile may have been kept by a browser for hours, so it does not count; where
   * nothing else was asked yet, a product that there is not is looked up.
   */
  async serverTime(context: CommerceContext): Promise<ServerTime | null> {
    const backEnd = await this.#at(context);
    if (!backEnd.serverTime && !this.#askedTime) {
      // A merchant that does not tell it will not the next time either.
      this.#askedTime = true;
      await this.ask('catalog/product', context, { id: 'time' });
    }
    return backEnd.serverTime;
  }

  /** Gives up what is asked of the profile. */
  close(): void {
    this.#life.abort(new DOMException('The shop was closed', 'AbortError'));
  }

  /** The profile is asked for all at once: a caller that gives up does not take it from the others. */
  #at({ signal }: CommerceContext): Promise<BackEnd> {
    const loading = this.#endpoint();
    return signal ? untilAborted(loading, signal) : loading;
  }

  #headers({ locale, customer }: CommerceContext): Record<string, string> {
    const { data, base } = this.#options;
    const { agent = new URL('/.well-known/ucp', base ?? 'https://page.invalid').href } = (data ?? {}) as UcpSettings;
    return {
      'ucp-agent': `profile="${agent}"`,
      'request-id': uuidOf(`${Math.random()}${Date.now()}`),
      'accept-language': locale,
      ...(customer !== null && { authorization: `Bearer ${customer}` }),
    };
  }

  /** Reads the merchant's profile; where that is of another version, the one of ours. */
  async #discover(): Promise<BackEnd> {
    let src = new URL('/.well-known/ucp', new URL(this.#options.src ?? '', this.#options.base)).href;
    for (let other = 0; other < 2; other += 1) {
      const { status, body } = await this.#backEnd(src).ask('', { signal: this.#life.signal });
      const profile = status === 200 ? v.safeParse(profileSchema, body) : null;
      if (!profile?.success) throw malformed(`${src} is no profile`);
      const { ucp } = profile.output;
      if (ucp.version === version) return this.#backEnd(endpointOf(ucp, src));
      src = ucp.supported_versions?.[version] ?? src;
    }
    throw malformed(`The merchant does not speak ${version}`);
  }

  #backEnd(src: string): BackEnd {
    const { base, environment, timeout } = this.#options;
    return new BackEnd({ src, base, fetch: environment.fetch, timeout });
  }
}

type Profile = v.InferOutput<typeof profileSchema>['ucp'];

function endpointOf({ services, capabilities }: Profile, src: string): string {
  const lacks = needed.filter((name) => !capabilities[name]);
  if (lacks.length > 0) throw malformed(`The merchant lacks ${lacks.join(', ')}`);
  const rest = services['dev.ucp.shopping']?.find((each) => each.transport === 'rest' && each.version === version);
  const endpoint = rest?.endpoint;
  // In plain text only on the machine itself.
  if (!endpoint || !/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/])/.test(endpoint)) {
    throw malformed(`${src} names no endpoint that is safe`);
  }
  return endpoint;
}

export function malformed(message: string, doubtful = false): TransportError {
  return new TransportError('malformed', { doubtful, message });
}

/** Reads an answer by its schema. @throws TransportError where it is something else. */
export function read<Output>(schema: v.GenericSchema<unknown, Output>, body: unknown, doubtful = false): Output {
  const { success, output, issues } = v.safeParse(schema, body);
  if (success) return output;
  const [issue] = issues;
  throw malformed(`The merchant answered wrongly: ${v.getDotPath(issue) ?? ''} ${issue.message}`, doubtful);
}
