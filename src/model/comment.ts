import type { Author } from './note.js';
import type { Post } from './post.js';

/** What somebody says under a note. */
export interface Comment extends Post {
  readonly noteId: string;
  readonly author: Author;
  /** The comment at the head of the thread that it belongs to; absent on such a comment itself. */
  readonly parentId?: string;
  /** Whom it answers, where that is not who wrote the comment at the head. */
  readonly replyTo?: string;
  /** Written by the author of the note. */
  readonly byAuthor?: boolean;
  /** The author of the note keeps it on top. */
  readonly pinned?: boolean;
  /** Where it was written (IP 属地), as the source tells it. */
  readonly place?: string;
  /** The first of the replies. */
  readonly replies: readonly Comment[];
  /** How many replies there are. */
  readonly replyCount: number;
}
