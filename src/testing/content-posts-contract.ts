import type { ContentContext, ContentSource } from '../content/source.js';
import type { Review } from '../model/index.js';
import { contractCase, must, mustEqual, type ContractCase } from './contract-case.js';
import { callOf } from './content-calls.js';
import { stagedReviews } from './content-fixture.js';
import { everyPage } from './content-notes-contract.js';

const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

/** Promises about what people say. */
export function postsContract(
  stage: () => Promise<ContentSource>,
  context: Omit<ContentContext, 'signal'>,
): readonly ContractCase[] {
  const reviews = async (query: object = {}): Promise<Review[]> => {
    const ask = await callOf(stage, 'listReviews');
    return everyPage((cursor) => ask({ productId: 'serum', ...query, ...(cursor && { cursor }) }, context));
  };
  const which = (holds: (index: number) => boolean): string[] => idsOf(stagedReviews.filter((_, at) => holds(at)));

  return [
    contractCase('posts', 'pages bring every review of a product once, and of no other', async () => {
      mustEqual(idsOf(await reviews()), idsOf(stagedReviews), 'the reviews');
      mustEqual(idsOf(await reviews({ productId: 'nowhere' })), [], 'those of a product that nobody reviewed');
    }),
    contractCase('posts', 'a review comes as it was written', async () => {
      const [first] = await reviews();
      mustEqual([first?.text, first?.rating, first?.tags], ['Review 0', 2, ['Texture']], 'the review');
      mustEqual(first?.followUp?.text, 'Still good.', 'what was said later');
      mustEqual(first?.pictures.length, 1, 'the number of its pictures');
    }),
    contractCase('posts', 'reviews are sorted out as they are asked for', async () => {
      mustEqual(
        idsOf(await reviews({ filter: 'pictures' })),
        which((index) => index % 3 === 0),
        'those with pictures',
      );
      mustEqual(
        idsOf(await reviews({ filter: 'follow_up' })),
        which((index) => index % 7 === 0),
        'those with more',
      );
      mustEqual(
        idsOf(await reviews({ filter: 'low' })),
        which((index) => index % 5 === 0),
        'those with few stars',
      );
      mustEqual(
        idsOf(await reviews({ tag: 'Smell' })),
        which((index) => index % 2 === 1),
        'those with a tag',
      );
      const times = (await reviews({ sort: 'latest' })).map(({ createdAt }) => createdAt);
      mustEqual(
        times,
        [...times].sort((a, b) => b - a),
        'their times',
      );
    }),
    contractCase('posts', 'what the reviews come to stands on their first page', async () => {
      const { summary } = await (await callOf(stage, 'listReviews'))({ productId: 'serum' }, context);
      must(summary !== undefined, 'there has to be a summary');
      mustEqual([summary.count, summary.low], [23, 5], 'how many there are, and with few stars');
    }),
    contractCase('posts', 'questions come with their answers', async () => {
      const { items } = await (await callOf(stage, 'listQuestions'))({ productId: 'serum' }, context);
      mustEqual(idsOf(items), ['question-0'], 'the questions');
      mustEqual(items[0]?.answers[0]?.role, 'seller', 'who answers');
    }),
    contractCase(
      'posts',
      'comments come with their replies, the pinned one first, and replies by themselves',
      async () => {
        const comments = await callOf(stage, 'listComments');
        const { items } = await comments({ noteId: 'note-1' }, context);
        mustEqual(idsOf(items), ['comment-1', 'comment-0'], 'the comments');
        mustEqual(items[1]?.replyCount, 3, 'how many replies there are');
        const replies = await everyPage((cursor) =>
          comments({ noteId: 'note-1', parentId: 'comment-0', cursor }, context),
        );
        mustEqual(idsOf(replies), ['reply-0', 'reply-1', 'reply-2'], 'the replies');
      },
    ),
  ];
}
