import type { Review } from '../model/index.js';
import { type Fields, isFields, own, present } from './fields.js';
import { Gate } from './gate.js';
import { readPicture } from './media-schema.js';
import type { Loaded } from './source.js';

/**
 * Makes a review of data. Bad parts are left out and named.
 * @throws ContentError `content-unavailable` when it has no id, product, rating from 1 to 5 or date.
 */
export function parseReview(data: unknown, base?: string): Loaded<Review> {
  const gate = new Gate('content-unavailable', base);
  return gate.load(data, (fields) => readReview(gate, fields));
}

function readReview(gate: Gate, fields: Fields): Review {
  const pictures = gate.list(fields, 'pictures', 9);
  return present({
    id: gate.reference(own(fields, 'id'), 'id') ?? gate.refuse('id', 'is missing'),
    productId: gate.reference(own(fields, 'productId'), 'productId') ?? gate.refuse('productId', 'is missing'),
    author: gate.text(own(fields, 'author'), 'author', 100) ?? '',
    rating: gate.number(own(fields, 'rating'), 'rating', 1, 5) ?? gate.refuse('rating', 'is missing'),
    text: gate.text(own(fields, 'text'), 'text', 5_000) ?? '',
    variantTitle: gate.text(own(fields, 'variantTitle'), 'variantTitle', 200),
    pictures: pictures
      .map((each, index) => readPicture(gate, each, `pictures.${index}`))
      .filter((picture) => picture !== undefined),
    createdAt: gate.time(own(fields, 'createdAt'), 'createdAt') ?? gate.refuse('createdAt', 'is missing'),
    followUp: readRemark(gate, own(fields, 'followUp'), 'followUp'),
    reply: readRemark(gate, own(fields, 'reply'), 'reply'),
  });
}

function readRemark(gate: Gate, value: unknown, path: string): Review['followUp'] {
  if (value === undefined) return undefined;
  if (!isFields(value)) return gate.report(path, 'must be an object');
  const text = gate.text(own(value, 'text'), `${path}.text`, 5_000);
  const createdAt = gate.time(own(value, 'createdAt') ?? '', `${path}.createdAt`);
  return text === undefined || createdAt === undefined ? undefined : { text, createdAt };
}
