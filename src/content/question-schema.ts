import type { Answer, AnswerRole, Question } from '../model/index.js';
import { type Fields, own, present } from './fields.js';
import { Gate } from './gate.js';
import { readPost } from './post-schema.js';
import { ContentError, type Loaded } from './source.js';

const mostAnswers = 50;
const roles: readonly unknown[] = ['buyer', 'seller', 'visitor'] satisfies AnswerRole[];

/**
 * Makes a question of data. Answers that are unusable are left out and named, as are bad parts.
 * @throws ContentError `content-unavailable` when it has no id, product, text or date.
 */
export function parseQuestion(data: unknown, base?: string): Loaded<Question> {
  const gate = new Gate('content-unavailable', base);
  return gate.load(data, (fields) => {
    const post = readPost(gate, fields, '');
    if (post.text === '' && post.state !== 'removed') gate.refuse('text', 'is missing');
    return present({
      ...post,
      productId: gate.reference(own(fields, 'productId'), 'productId') ?? gate.refuse('productId', 'is missing'),
      author: gate.text(own(fields, 'author'), 'author', 100) ?? '',
      answers: gate.each(gate.list(fields, 'answers', mostAnswers), 'answers', (answer, path) => {
        try {
          return readAnswer(gate, answer, `${path}.`);
        } catch (error) {
          if (!(error instanceof ContentError)) throw error;
          return gate.report(path, 'needs an id, a text and a date');
        }
      }),
    });
  });
}

/**
 * Makes an answer of data. Bad parts are left out and named.
 * @throws ContentError `content-unavailable` when it has no id, text or date.
 */
export function parseAnswer(data: unknown, base?: string): Loaded<Answer> {
  const gate = new Gate('content-unavailable', base);
  return gate.load(data, (fields) => readAnswer(gate, fields, '') ?? gate.refuse('text', 'is missing'));
}

function readAnswer(gate: Gate, fields: Fields, path: string): Answer | undefined {
  const post = readPost(gate, fields, path);
  if (post.text === '') return post.state === 'removed' ? undefined : gate.report(`${path}text`, 'is missing');
  const role = own(fields, 'role') ?? 'visitor';
  if (!roles.includes(role)) gate.report(`${path}role`, 'must be "buyer", "seller" or "visitor"');
  return present({
    ...post,
    author: gate.text(own(fields, 'author'), `${path}author`, 100) ?? '',
    role: roles.includes(role) ? (role as AnswerRole) : 'visitor',
  });
}
