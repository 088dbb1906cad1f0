import * as v from 'valibot';
import { TransportError } from '../../lib/transport-error.js';
import type { CommerceContext } from '../adapter.js';
import type { ServerTime } from '../../rules/time/server-clock.js';
import { BackEnd, type BackEndOptions } from '../back-end.js';
import { refusal, regions, type MedusaRegion } from './answers.js';

/** What is asked for behind the question mark; what is undefined is left out. */
export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** Why a change was not made. */
export interface Refused {
  readonly status: number;
  readonly code: string | null | undefined;
}

/** What there is after a change, or why it was not made. */
export type Told<Output> = { readonly done: Output } | { readonly refused: Refused };

type Schema<Output> = v.GenericSchema<unknown, Output>;

export interface StoreApiOptions extends BackEndOptions {
  /** The publishable key. It may stand in a page: it says which sales channel is shopped in, and opens nothing. */
  readonly key?: string | undefined;
}

/** Medusa's Store API. Every answer passes a schema before anything is made of it. */
export class StoreApi {
  readonly #backEnd: BackEnd;
  readonly #key: string;
  #regions: readonly MedusaRegion[] | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor({ key = '', ...options }: StoreApiOptions) {
    this.#backEnd = new BackEnd(options);
    this.#key = key;
  }

  /** Asks. @returns null for what is not there, as a status of `absent` says. */
  async ask<Output>(
    path: string,
    query: Query,
    schema: Schema<Output>,
    context: CommerceContext,
    absent: readonly number[] = [404],
  ): Promise<Output | null> {
    const { status, body } = await this.#backEnd.ask(addressOf(path, query), this.#request(context));
    if (absent.includes(status)) return null;
    if (status < 400) return read(body, schema, false);
    throw wrong(`refused with ${status}: is the publishable key right?`, false);
  }

  /** Changes something. */
  async tell<Output>(
    path: string,
    query: Query,
    body: unknown,
    schema: Schema<Output>,
    context: CommerceContext,
    method = 'POST',
  ): Promise<Told<Output>> {
    const request = { ...this.#request(context), method, body };
    const { status, body: answer } = await this.#backEnd.tell(addressOf(path, query), request);
    if (status < 400) return { done: read(answer, schema, true) };
    const said = v.safeParse(refusal, answer);
    return { refused: { status, code: said.success ? said.output.code : null } };
  }

  /** What the clock of the server says, where its answers may be read for it. */
  get serverTime(): ServerTime | null {
    return this.#backEnd.serverTime;
  }

  /** Does one thing after the other: of two changes of a cart at once one is answered with a fault, or lost. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  /** Where somebody shops: a region of the country, in the currency where there is one; else of the currency; else the first. */
  async region(context: CommerceContext): Promise<MedusaRegion> {
    const query = { fields: 'id,currency_code,*countries', limit: 200 };
    this.#regions ??= (await this.ask('regions', query, regions, context))?.regions ?? [];
    const fit = ({ currency_code, countries }: MedusaRegion): number =>
      (countries.some(({ iso_2 }) => iso_2 === context.country.toLowerCase()) ? 2 : 0) +
      (currency_code === context.currency.toLowerCase() ? 1 : 0);
    const [region] = [...this.#regions].sort((a, b) => fit(b) - fit(a));
    if (region) return region;
    throw wrong('has no region', false);
  }

  #request({ customer, locale, signal }: CommerceContext): {
    headers: Record<string, string>;
    signal?: AbortSignal | undefined;
  } {
    return {
      headers: {
        'x-publishable-api-key': this.#key,
        'x-medusa-locale': locale,
        ...(customer !== null && { authorization: `Bearer ${customer}` }),
      },
      signal,
    };
  }
}

function addressOf(path: string, query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (typeof value === 'object') for (const each of value) search.append(`${name}[]`, each);
    else if (value !== undefined) search.set(name, `${value}`);
  }
  return `store/${path}?${search}`;
}

function read<Output>(body: unknown, schema: Schema<Output>, doubtful: boolean): Output {
  const parsed = v.safeParse(schema, body);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw wrong(`answered wrongly: ${v.getDotPath(issue)} ${issue.message}`, doubtful);
}

function wrong(what: string, doubtful: boolean): TransportError {
  return new TransportError('malformed', { doubtful, message: `Medusa ${what}` });
}
