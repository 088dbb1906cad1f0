import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CommentDraft, ContentSource } from '../../../src/content/source.js';
import type { Comment } from '../../../src/model/index.js';
import { shownPosts } from '../../../src/rules/list/post-list.js';
import { SlowLine, turn } from '../../fixtures/slow-line.js';
import { openCommunity } from './open-community.js';

type Step =
  | { readonly kind: 'like'; readonly id: string; readonly active: boolean }
  | { readonly kind: 'post'; readonly below: string | undefined }
  | { readonly kind: 'delete'; readonly id: string }
  | { readonly kind: 'refresh' }
  /** One of the requests, or answers, that are on their way comes. */
  | { readonly kind: 'come'; readonly which: number };

const id = fc.constantFrom('c1', 'c2');
const reply = fc.constantFrom('r1', 'r2');
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('like' as const), id, active: fc.boolean() }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('post' as const), below: fc.option(id, { nil: undefined }) }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), id: fc.oneof(id, reply) }) },
    { weight: 2, arbitrary: fc.constant({ kind: 'refresh' as const }) },
    { weight: 7, arbitrary: fc.record({ kind: fc.constant('come' as const), which: fc.nat(9) }) },
  ),
  { minLength: 6, maxLength: 20 },
);

const author = { id: 'mei', name: 'Mei' };
const commentOf = (place: string, text: string, replies: readonly Comment[] = []): Comment => ({
  id: place,
  noteId: 'n',
  author,
  text,
  createdAt: 1,
  likes: 3,
  replies,
  replyCount: replies.length,
});
const countOf = (comments: readonly Comment[]): number =>
  comments.reduce((all, { replyCount }) => all + 1 + replyCount, 0);

/** A host of comments, on a line that is slow. */
class SlowHost {
  readonly line = new SlowLine();
  #made = 2;
  comments: readonly Comment[] = [
    commentOf('c1', 'First', [commentOf('r1', 'Below'), commentOf('r2', 'As well')]),
    commentOf('c2', 'Second'),
  ];
  readonly source = {
    name: 'slow',
    listComments: () => this.line.late(() => ({ items: this.comments, total: countOf(this.comments) })),
    createComment: ({ text, parentId }: CommentDraft) =>
      this.line.late(() => {
        const comment = commentOf(`c${(this.#made += 1)}`, text);
        if (parentId === undefined) this.comments = [comment, ...this.comments];
        else this.#answer(parentId, (replies) => [...replies, comment]);
        return comment;
      }),
    setLike: (_kind: string, of: string, liked: boolean) =>
      this.line.late(() => {
        this.comments = this.comments.map((each) =>
          each.id === of && (each.liked ?? false) !== liked
            ? { ...each, liked, likes: (each.likes ?? 0) + (liked ? 1 : -1) }
            : each,
        );
      }),
    deletePost: (_kind: string, of: string) =>
      this.line.late(() => {
        this.comments = this.comments.filter((each) => each.id !== of);
        for (const { id: head } of this.comments) {
          this.#answer(head, (replies) => replies.filter((each) => each.id !== of));
        }
      }),
  } as Partial<ContentSource> as ContentSource;

  #answer(head: string, change: (replies: readonly Comment[]) => readonly Comment[]): void {
    this.comments = this.comments.map((each) => {
      const replies = each.id === head ? change(each.replies) : each.replies;
      return { ...each, replies, replyCount: replies.length };
    });
  }
}

const seen = (comments: readonly Comment[]): unknown =>
  comments.map(({ id: place, liked = false, likes, replies }) => `${place} ${liked} ${likes} ${idsOf(replies)}`).sort();
const idsOf = (posts: readonly Comment[]): string =>
  posts
    .map((each) => each.id)
    .sort()
    .join();

async function play(script: readonly Step[]): Promise<void> {
  const host = new SlowHost();
  const community = openCommunity({ source: () => Promise.resolve(host.source), now: () => 1 });
  const list = { noteId: 'n' };
  const $comments = community.comments(list);
  const done: Promise<unknown>[] = [];
  /** Nobody can tap what they do not see. */
  const sees = (place: string): boolean =>
    shownPosts($comments.get().items).some(
      (each) => each.id === place || shownPosts(each.replies).some((answer) => answer.id === place),
    );
  for (const step of script) {
    if (step.kind === 'come') host.line.letGo(step.which);
    else if (step.kind === 'refresh') done.push(community.refreshComments(list));
    else if (step.kind === 'post') {
      const { below } = step;
      if (below === undefined || sees(below)) {
        done.push(community.post({ kind: 'comment', noteId: 'n', text: 'Mine', parentId: below }));
      }
    } else if (sees(step.id)) {
      if (step.kind === 'like') done.push(community.like('comment', step.id, step.active));
      else done.push(community.retract('comment', step.id).then(() => community.settle()));
    }
    await turn();
  }
  await host.line.letAllGo(Promise.all(done));
  const { items, total } = $comments.get();
  assert.deepEqual(seen(items), seen(host.comments));
  assert.equal(total, countOf(host.comments));
  community.dispose();
}

test('comments end as the host has them, in whatever order its answers come', async () => {
  await fc.assert(fc.asyncProperty(steps, play), { numRuns: 600 });
});
