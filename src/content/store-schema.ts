import type { Store, TradeMode } from '../model/index.js';
import { type Fields, isFields, own, present } from './fields.js';
import { Gate } from './gate.js';
import { readAvatar, readPicture } from './media-schema.js';
import type { Loaded } from './source.js';

const tradeModes: readonly unknown[] = ['domestic', 'bonded', 'directMail'] satisfies TradeMode[];

const landscape = { width: 1200, height: 480 };

/**
 * Makes a store of data. Bad parts are left out and named.
 * @throws ContentError `content-unavailable` when it has no id or no name, or is too large.
 */
export function parseStore(data: unknown, base?: string): Loaded<Store> {
  const gate = new Gate('content-unavailable', base);
  return gate.load(data, (fields) => readStore(gate, fields));
}

function readStore(gate: Gate, fields: Fields): Store {
  const tradeMode = own(fields, 'tradeMode') ?? 'domestic';
  if (!tradeModes.includes(tradeMode)) gate.refuse('tradeMode', 'must be "domestic", "bonded" or "directMail"');
  const banner = own(fields, 'banner');
  return present({
    id: gate.reference(own(fields, 'id'), 'id') ?? gate.refuse('id', 'is missing'),
    name: gate.text(own(fields, 'name'), 'name', 100) ?? gate.refuse('name', 'is missing'),
    logo: readAvatar(gate, own(fields, 'logo'), 'logo'),
    banner: banner === undefined ? undefined : readPicture(gate, banner, 'banner', landscape),
    description: gate.text(own(fields, 'description'), 'description', 500),
    url: gate.url(own(fields, 'url'), 'url'),
    verified: own(fields, 'verified') === true,
    tradeMode: tradeMode as TradeMode,
    country: readCountry(gate, own(fields, 'country')),
    place: gate.text(own(fields, 'place'), 'place', 100),
    returnAddress: gate.text(own(fields, 'returnAddress'), 'returnAddress', 300),
    rating: readRating(gate, own(fields, 'rating')),
    followers: gate.count(own(fields, 'followers'), 'followers'),
    legal: gate.each(gate.list(fields, 'legal', 30), 'legal', (row, path) => {
      const name = gate.text(own(row, 'name'), `${path}.name`, 100);
      const value = gate.text(own(row, 'value'), `${path}.value`, 500);
      return name === undefined || value === undefined ? undefined : { name, value };
    }),
    serviceUrl: gate.url(own(fields, 'serviceUrl'), 'serviceUrl'),
  });
}

function readCountry(gate: Gate, value: unknown): string | undefined {
  if (value === undefined || (typeof value === 'string' && /^[A-Z]{2}$/.test(value))) return value;
  return gate.report('country', 'must be two capital letters, such as "SE"');
}

function readRating(gate: Gate, value: unknown): Store['rating'] {
  if (value === undefined) return undefined;
  if (!isFields(value)) return gate.report('rating', 'must be an object');
  const scale = gate.number(own(value, 'scale') ?? 5, 'rating.scale', 1, 100);
  const average = gate.number(own(value, 'value') ?? -1, 'rating.value', 0, scale);
  const count = gate.number(own(value, 'count') ?? 0, 'rating.count', 0);
  if (scale === undefined || average === undefined || count === undefined) return undefined;
  return { value: average, scale, count };
}
