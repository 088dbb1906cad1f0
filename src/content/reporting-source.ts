import { XhsErrorEvent } from '../events/error.js';
import { gate } from '../events/gate.js';
import { tellLater } from '../events/tell-later.js';
import { type ContentContext, ContentError, type ContentIssue, type ContentSource, type Report } from './source.js';

/**
 * A source that tells what it leaves out of its answers, whatever they are of: all of one call at once, when the call is
 * over. A source says it by `report` of its context. Notes that are asked for alone say it of themselves.
 *
 * @param emit told `content-partial`; each path begins with the call and what it was about, such as `getStore(tea).logo.url`. Told
 * too, each reason once, why something could not be read at all.
 * @param tokenNow answers the token that a customer has by now: a call may have waited, or be tried again, since it was asked for.
 */
export function reportingSource(
  source: ContentSource,
  emit: (event: Event) => void,
  tokenNow = (token: string | null): string | null => token,
): ContentSource {
  // Around nothing, since a source may be frozen, and what is frozen may not seem otherwise.
  return new Proxy({} as ContentSource, {
    get(_, name) {
      const call: unknown = Reflect.get(source, name);
      if (typeof call !== 'function') return call;
      return async (...given: unknown[]): Promise<unknown> => {
        const found: ContentIssue[] = [];
        const report: Report = (issues) => void found.push(...issues);
        const asked = given.at(-1) as ContentContext;
        const context = { ...asked, customer: tokenNow(asked.customer), report };
        try {
          return await Reflect.apply(call, source, [...given.slice(0, -1), context]);
        } catch (error) {
          // What is not there may rightly not be there, and what is not taken is told to whoever has written it.
          if (reads.test(String(name)) && error instanceof ContentError && error.code !== 'content-not-found') {
            tellLater(error, { code: error.code, source: source.name }, emit);
          }
          throw error;
        } finally {
          const about = `${String(name)}(${name === 'suggest' ? '' : subjectOf(given[0])})`;
          const place = (path: string): string => (path === '' ? about : `${about}.${path}`);
          if (found.length > 0) {
            const issues = found.map(({ path, message }) => ({ path: place(path), message }));
            emit(new XhsErrorEvent({ code: 'content-partial', source: source.name, issues }));
          }
        }
      };
    },
  });
}

/** Notes that are asked for alone say it of themselves. */
const reads = /^(?:list|getStore|getMarketPage)/;

/** What a call is about, as far as the page has given it a name: never what a shopper has typed. */
function subjectOf(asked: unknown): unknown {
  if (typeof asked !== 'object' || asked === null) return asked;
  const { productId, noteId, storeId, feed } = asked as Readonly<Record<string, unknown>>;
  return productId ?? noteId ?? storeId ?? feed ?? '';
}

/** By this name a shop knows what stands before whatever it is given. */
export const guard = gate(reportingSource, { code: 'content-unavailable', source: 'content' });
