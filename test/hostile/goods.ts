import { pictureOf } from './payloads.js';

const gif = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
const price = { amount: 100, currency: 'CNY' };

/**
 * A product that says the same everywhere, in every text and in every address it has, as a back end would answer it: texts cut
 * to what may be answered.
 * @param id what it is asked for by.
 */
export function productOf(payload: string, id: string, storeId: string): object {
  const words = payload.slice(0, 1_000);
  const name = words || 'x';
  const option = {
    id: name,
    name: words,
    values: [
      { id: name, label: words, swatch: words.slice(0, 200), picture: pictureOf(payload, payload) },
      { id: 'other', label: words, picture: pictureOf(payload, gif) },
    ],
  };
  const variant = {
    id: name,
    sku: words,
    title: words,
    options: { [name]: name, [words]: words },
    price,
    availability: { status: 'in_stock' },
    picture: pictureOf(payload, payload),
  };
  return {
    id,
    handle: name,
    title: words,
    subtitle: words,
    description: words,
    storeId,
    category: words,
    media: [pictureOf(payload, gif), pictureOf(payload, payload)],
    video: {
      sources: [{ url: payload, type: words.slice(0, 200) }],
      poster: pictureOf(payload, payload),
      captions: [{ url: payload, language: words.slice(0, 100), label: words }],
      chapters: [{ start: 0, title: words }],
    },
    options: [option],
    variants: [variant, { ...variant, id: 'other', options: { [name]: 'other' }, picture: pictureOf(payload, gif) }],
    tradeMode: 'bonded',
    shipping: { dispatchHours: 48, from: words },
    returnDays: 7,
    guarantees: [],
    qualifications: [{ kind: words, number: words, issuer: words, url: payload }],
    specifications: [{ name: words, value: words }],
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
