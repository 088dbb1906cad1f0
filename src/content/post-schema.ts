import type { Post, PostState } from '../model/index.js';
import { type Fields, own, present } from './fields.js';
import type { Gate } from './gate.js';

const states: readonly unknown[] = ['published', 'pending', 'removed'] satisfies PostState[];
const longestText = 5_000;

/**
 * What every post has. The words of one that was taken down are left out, whatever the source still sends.
 * @param path where it stands in the data: empty, or ending in a dot.
 */
export function readPost(gate: Gate, fields: Fields, path: string): Post {
  const state = own(fields, 'state');
  if (state !== undefined && !states.includes(state)) {
    gate.report(`${path}state`, 'must be "published", "pending" or "removed"');
  }
  const known = states.includes(state) ? (state as PostState) : undefined;
  const text = gate.text(own(fields, 'text'), `${path}text`, longestText) ?? '';
  return present({
    id: gate.reference(own(fields, 'id'), `${path}id`) ?? gate.refuse(`${path}id`, 'is missing'),
    text: known === 'removed' ? '' : text,
    createdAt: gate.time(own(fields, 'createdAt'), `${path}createdAt`) ?? gate.refuse(`${path}createdAt`, 'is missing'),
    state: known,
    mine: own(fields, 'mine') === true ? true : undefined,
    likes: gate.number(own(fields, 'likes'), `${path}likes`, 0),
    liked: own(fields, 'liked') === true ? true : undefined,
  });
}
