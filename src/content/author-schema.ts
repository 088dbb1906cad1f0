import type { Author } from '../model/index.js';
import { type Fields, isFields, own, present } from './fields.js';
import type { Gate } from './gate.js';
import { readAvatar } from './media-schema.js';

/** Who wrote something: a name, or an object. Of another kind it makes the whole wrong. */
export function readAuthor(gate: Gate, value: unknown, path: string): Author {
  if (value === undefined) gate.report(path, 'is missing');
  else if (typeof value !== 'string' && !isFields(value)) gate.refuse(path, 'must be a name or an object');
  const fields: Fields = isFields(value) ? value : present({ name: value });
  const name = gate.text(own(fields, 'name'), `${path}.name`, 100);
  const storeId = gate.reference(own(fields, 'storeId'), `${path}.storeId`);
  return present({
    id: gate.reference(own(fields, 'id'), `${path}.id`) ?? storeId ?? name ?? '',
    name: name ?? '',
    avatar: readAvatar(gate, own(fields, 'avatar'), `${path}.avatar`),
    storeId,
    verified: own(fields, 'verified') === true ? true : undefined,
    url: gate.url(own(fields, 'url'), `${path}.url`),
  });
}
