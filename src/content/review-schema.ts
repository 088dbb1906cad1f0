import type { Review, ReviewRemark, ReviewSummary } from '../model/index.js';
import { type Fields, isFields, own, present } from './fields.js';
import { Gate } from './gate.js';
import { readAvatar, readPicture } from './media-schema.js';
import { readPost } from './post-schema.js';
import type { Loaded } from './source.js';

const mostPictures = 9;

/**
 * Makes a review of data. Bad parts are left out and named.
 * @throws ContentError `content-unavailable` when it has no id, product, rating from 1 to 5 or date.
 */
export function parseReview(data: unknown, base?: string): Loaded<Review> {
  const gate = new Gate('content-unavailable', base);
  return gate.load(data, (fields) => readReview(gate, fields));
}

function readReview(gate: Gate, fields: Fields): Review {
  const post = readPost(gate, fields, '');
  // Of one that was taken down nothing is kept that anybody said or showed.
  const said =
    post.state === 'removed'
      ? { pictures: [] }
      : {
          pictures: readPictures(gate, fields, 'pictures'),
          tags: readTags(gate, own(fields, 'tags')),
          followUp: readRemark(gate, own(fields, 'followUp'), 'followUp'),
          reply: readRemark(gate, own(fields, 'reply'), 'reply'),
        };
  return present({
    ...post,
    ...said,
    productId: gate.reference(own(fields, 'productId'), 'productId') ?? gate.refuse('productId', 'is missing'),
    author: gate.text(own(fields, 'author'), 'author', 100) ?? '',
    avatar: readAvatar(gate, own(fields, 'avatar'), 'avatar'),
    rating: gate.number(own(fields, 'rating'), 'rating', 1, 5) ?? gate.refuse('rating', 'is missing'),
    variantTitle: gate.text(own(fields, 'variantTitle'), 'variantTitle', 200),
  });
}

function readPictures(gate: Gate, fields: Fields, path: string): Review['pictures'] {
  const given = own(fields, 'pictures');
  if (given === undefined) return [];
  if (!Array.isArray(given)) return gate.report(path, 'must be a list') ?? [];
  if (given.length > mostPictures) gate.report(path, `has ${given.length} entries; the first ${mostPictures} are used`);
  return given
    .slice(0, mostPictures)
    .map((each, index) => readPicture(gate, each, `${path}.${index}`))
    .filter((picture) => picture !== undefined);
}

function readTags(gate: Gate, value: unknown): string[] | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) return gate.report('tags', 'must be a list');
  const tags = value.slice(0, 20).map((each, index) => gate.text(each ?? 0, `tags.${index}`, 40));
  return tags.filter((tag) => tag !== undefined);
}

function readRemark(gate: Gate, value: unknown, path: string): ReviewRemark | undefined {
  if (value === undefined) return undefined;
  if (!isFields(value)) return gate.report(path, 'must be an object');
  const text = gate.text(own(value, 'text'), `${path}.text`, 5_000);
  const createdAt = gate.time(own(value, 'createdAt') ?? '', `${path}.createdAt`);
  if (text === undefined || createdAt === undefined) return gate.report(path, 'needs a text and a date');
  const pictures = readPictures(gate, value, `${path}.pictures`);
  return { text, createdAt, ...(pictures.length > 0 && { pictures }) };
}

/**
 * Makes a summary of reviews of data. Bad parts are left out and named.
 * @throws ContentError `content-unavailable` when it has no average from 1 to 5 or no count.
 */
export function parseReviewSummary(data: unknown): Loaded<ReviewSummary> {
  const gate = new Gate('content-unavailable', undefined);
  return gate.load(data, (fields) => {
    const count = (key: string): number | undefined => gate.number(own(fields, key), key, 0);
    const stars = gate.list(fields, 'distribution', 5);
    const whole = stars.every((each) => typeof each === 'number' && each >= 0);
    if (stars.length > 0 && (stars.length < 5 || !whole)) gate.report('distribution', 'must be five numbers');
    return present({
      average: gate.number(own(fields, 'average'), 'average', 1, 5) ?? gate.refuse('average', 'is missing'),
      count: count('count') ?? gate.refuse('count', 'is missing'),
      distribution: stars.length === 5 && whole ? (stars as number[]) : undefined,
      withPictures: count('withPictures'),
      withFollowUp: count('withFollowUp'),
      low: count('low'),
      tags: gate.each(gate.list(fields, 'tags', 20), 'tags', (tag, path) => {
        const name = gate.text(own(tag, 'name'), `${path}.name`, 40);
        const times = gate.number(own(tag, 'count') ?? 0, `${path}.count`, 0);
        return name === undefined || times === undefined ? undefined : { name, count: times };
      }),
    });
  });
}
