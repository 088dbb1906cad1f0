import { pictureOf } from './payloads.js';

const gif = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
const price = { amount: 100, currency: 'CNY' };

/**
 * A product that says the same everywhere, in every text and in every address it has, as a back end would answer it.
 * @param id what it is asked for by.
 */
export function productOf(payload: string, id: string, storeId: string): object {
  const name = payload || 'x';
  const option = {
    id: name,
    name: payload,
    values: [
      { id: name, label: payload, swatch: payload.slice(0, 200), picture: pictureOf(payload, payload) },
      { id: 'other', label: payload, picture: pictureOf(payload, gif) },
    ],
  };
  const variant = {
    id: name,
    sku: payload,
    title: payload,
    options: { [name]: name, [payload]: payload },
    price,
    availability: { status: 'in_stock' },
    picture: pictureOf(payload, payload),
  };
  return {
    id,
    handle: name,
    title: payload,
    subtitle: payload,
    description: payload,
    storeId,
    category: payload,
    media: [pictureOf(payload, gif), pictureOf(payload, payload)],
    video: {
      sources: [{ url: payload, type: payload.slice(0, 200) }],
      poster: pictureOf(payload, payload),
      captions: [{ url: payload, language: payload.slice(0, 100), label: payload }],
      chapters: [{ start: 0, title: payload }],
    },
    options: [option],
    variants: [variant, { ...variant, id: 'other', options: { [name]: 'other' }, picture: pictureOf(payload, gif) }],
    tradeMode: 'bonded',
    shipping: { dispatchHours: 48, from: payload },
    returnDays: 7,
    guarantees: [],
    qualifications: [{ kind: payload, number: payload, issuer: payload, url: payload }],
    specifications: [{ name: payload, value: payload }],
    url: payload,
  };
}

/** A store that says the same everywhere. It has a name, without which there is none. */
export function storeOf(payload: string, id: string): object {
  return {
    id,
    name: `${payload} .`,
    logo: pictureOf(payload, payload),
    banner: pictureOf(payload, gif),
    description: payload,
    url: payload,
    serviceUrl: payload,
    verified: payload,
    tradeMode: 'directMail',
    country: payload,
    place: payload,
    returnAddress: payload,
    rating: payload,
    followers: payload,
    legal: [
      { name: payload, value: payload },
      { name: 'URL', value: payload },
    ],
  };
}
