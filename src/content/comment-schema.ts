import type { Comment } from '../model/index.js';
import { readAuthor } from './author-schema.js';
import { type Fields, own, present } from './fields.js';
import { Gate } from './gate.js';
import { readPost } from './post-schema.js';
import { ContentError, type Loaded } from './source.js';

const mostReplies = 50;

/**
 * Makes a comment of data, with its first replies. A reply that is unusable is left out and named, as are bad parts.
 * @throws ContentError `content-unavailable` when it has no id, note, author or date.
 */
export function parseComment(data: unknown, base?: string): Loaded<Comment> {
  const gate = new Gate('content-unavailable', base);
  return gate.load(data, (fields) => {
    const noteId = gate.reference(own(fields, 'noteId'), 'noteId') ?? gate.refuse('noteId', 'is missing');
    return readComment(gate, fields, '', noteId);
  });
}

function readComment(gate: Gate, fields: Fields, path: string, noteId: string, parentId?: string): Comment {
  const post = readPost(gate, fields, path);
  const isReply = parentId !== undefined;
  // A reply to a reply stands in the same thread: threads have one level.
  const given = isReply ? [] : gate.list(fields, 'replies', mostReplies);
  const replies = gate.each(given, `${path}replies`, (reply, place) => {
    try {
      return readComment(gate, reply, `${place}.`, noteId, post.id);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      return gate.report(place, 'needs an id, an author and a date');
    }
  });
  const count = gate.number(own(fields, 'replyCount'), `${path}replyCount`, 0) ?? 0;
  return present({
    ...post,
    noteId,
    parentId: parentId ?? gate.reference(own(fields, 'parentId'), `${path}parentId`),
    author: readAuthor(gate, own(fields, 'author'), `${path}author`),
    replyTo: gate.text(own(fields, 'replyTo'), `${path}replyTo`, 100),
    byAuthor: own(fields, 'byAuthor') === true ? true : undefined,
    pinned: own(fields, 'pinned') === true ? true : undefined,
    place: gate.text(own(fields, 'place'), `${path}place`, 40),
    replies,
    replyCount: Math.max(replies.length, count),
  });
}
