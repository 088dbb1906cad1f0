import { createEmbeddedMerchant } from '../../src/merchant/embedded/index.js';
import { createHttpMerchant } from '../../src/merchant/http/index.js';
import { type MerchantContext, MerchantError, type MerchantSource } from '../../src/merchant/source.js';
import type { SetupSubmission } from '../../src/model/index.js';
import type { MerchantSubject } from '../../src/testing.js';

export const context: MerchantContext = { locale: 'en' };
export const at = Date.parse('2026-11-26T12:00:00+08:00');
export const src = 'https://merchant.brand.example/v1';

export interface Exchange {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly sent: unknown;
  readonly status: number;
  readonly answer: unknown;
}

const embedded = (data: unknown): MerchantSource => createEmbeddedMerchant({ data, fetch: undefined, now: () => at });

export const embeddedSubject: MerchantSubject = { context, stage: embedded };

/** A brand's API over a set-up; what is no set-up is answered as it is. */
export function apiOver(data: unknown, exchanges: Exchange[] = []): typeof fetch {
  const desk = embedded(data);
  const valid = desk.getSetup(context).then(
    ({ issues }) => issues.length === 0,
    () => false,
  );
  const respond = async (url: URL, headers: Headers, sent: unknown): Promise<readonly [number, unknown]> => {
    try {
      if (url.pathname.endsWith('/setup')) return [200, (await valid) ? (await desk.getSetup(context)).setup : data];
      const id = headers.get('idempotency-key') ?? '';
      return [200, (await desk.submit?.(sent as SetupSubmission, { id }, context))?.setup];
    } catch (error) {
      if (error instanceof MerchantError) return [error.message.includes('lacks') ? 422 : 409, error.issues];
      throw error;
    }
  };
  return async (input, init) => {
    const url = new URL(String(input));
    const headers = new Headers(init?.headers);
    const sent: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
    const [status, answer] = await respond(url, headers, sent);
    exchanges.push({ method: init?.method ?? 'GET', url, headers, sent, status, answer });
    return new Response(JSON.stringify(answer), { status });
  };
}

export function httpSubject(exchanges: Exchange[] = []): MerchantSubject {
  return { context, stage: (setup) => createHttpMerchant({ src, fetch: apiOver(setup, exchanges) }) };
}
