import type { ContentContext, ContentSource } from '../content/source.js';
import { cannotRun, contractCase, must, mustEqual, type ContractCase } from './contract-case.js';
import { callOf } from './content-calls.js';

const productId = 'serum';
const noteId = 'note-1';
const draft = { productId, rating: 4, text: 'Thin as water.', pictures: [], anonymous: true };

/** Promises about what visitors write, like, report and follow. */
export function writingContract(
  stage: () => Promise<ContentSource>,
  context: Omit<ContentContext, 'signal'>,
): readonly ContractCase[] {
  let operations = 0;
  const operation = (): { readonly id: string } => ({ id: `operation-${(operations += 1)}` });
  /** One source for a whole case, with a call of it that has to be there. */
  const staged = async <Name extends keyof ContentSource>(
    name: Name,
  ): Promise<[ContentSource, NonNullable<ContentSource[Name]>]> => {
    const source = await stage();
    return [source, await callOf(() => Promise.resolve(source), name)];
  };

  return [
    contractCase('writing', 'a review stands among the reviews, and is its writer’s', async () => {
      const [source, create] = await staged('createReview');
      const { id, text, rating, mine } = await create(draft, operation(), context);
      mustEqual([text, rating, mine], [draft.text, 4, true], 'the answer');
      const found = (await source.listReviews?.({ productId, sort: 'latest' }, context))?.items;
      must(found?.some((each) => each.id === id && each.mine) ?? true, 'it has to stand in the list');
    }),
    contractCase('writing', 'pictures of a review are taken', async () => {
      const [, create] = await staged('createReview');
      const picture = new Blob([new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10])], { type: 'image/png' });
      const { pictures } = await create({ ...draft, pictures: [picture, picture] }, operation(), context);
      mustEqual(pictures.length, 2, 'the number of pictures');
    }),
    contractCase('writing', 'a question, its answer and a comment with a reply stand where they belong', async () => {
      const [source, ask] = await staged('createQuestion');
      const question = await ask({ productId, text: 'How long does it last?' }, operation(), context);
      const answer = await source.createAnswer?.({ questionId: question.id, text: 'A month.' }, operation(), context);
      const questions = (await source.listQuestions?.({ productId }, context))?.items ?? [];
      const asked = questions.find(({ id }) => id === question.id);
      mustEqual(
        asked?.answers.map(({ id, text }) => [id, text]),
        answer ? [[answer.id, 'A month.']] : [],
        'the answers',
      );
      const comment = await source.createComment?.({ noteId, text: 'Mine as well.' }, operation(), context);
      if (!comment) cannotRun('the source has no call createComment');
      const reply = { noteId, text: 'Whose?', parentId: comment.id, replyTo: 'Xia' };
      const { id: replyId } = (await source.createComment?.(reply, operation(), context)) ?? {};
      const comments = (await source.listComments?.({ noteId }, context))?.items ?? [];
      const thread = comments.find(({ id }) => id === comment.id);
      mustEqual(
        thread?.replies.map(({ id, replyTo }) => [id, replyTo]),
        [[replyId, 'Xia']],
        'the replies',
      );
    }),
    contractCase('writing', 'what is sent twice is there once', async () => {
      const [source, create] = await staged('createComment');
      const same = operation();
      const first = await create({ noteId, text: 'Once.' }, same, context);
      const second = await create({ noteId, text: 'Once.' }, same, context);
      mustEqual(second.id, first.id, 'the id');
      const comments = (await source.listComments?.({ noteId }, context))?.items ?? [];
      mustEqual(comments.filter(({ text }) => text === 'Once.').length, 1, 'how often it stands there');
    }),
    contractCase('writing', 'the same words of another operation are said again', async () => {
      const [, create] = await staged('createComment');
      const first = await create({ noteId, text: 'Again.' }, operation(), context);
      const second = await create({ noteId, text: 'Again.' }, operation(), context);
      must(first.id !== second.id, 'it has to be another comment');
    }),
    contractCase('writing', 'what its writer deletes is gone, and to delete it again is no fault', async () => {
      const [source, remove] = await staged('deletePost');
      const created = await source.createComment?.({ noteId, text: 'Gone soon.' }, operation(), context);
      if (!created) cannotRun('the source has no call createComment');
      await remove('comment', created.id, context);
      const comments = (await source.listComments?.({ noteId }, context))?.items ?? [];
      must(!comments.some(({ id, state }) => id === created.id && state !== 'removed'), 'it has to be gone');
      await remove('comment', created.id, context);
    }),
    contractCase('writing', 'a like counts once, however often it is given, and is taken back', async () => {
      const [source, like] = await staged('setLike');
      const likes = async (): Promise<unknown[]> => {
        const comments = (await source.listComments?.({ noteId }, context))?.items ?? [];
        const { likes: count, liked } = comments.find(({ id }) => id === 'comment-0') ?? {};
        return [count, liked ?? false];
      };
      await like('comment', 'comment-0', true, context);
      await like('comment', 'comment-0', true, context);
      mustEqual(await likes(), [3, true], 'the likes');
      await like('comment', 'comment-0', false, context);
      mustEqual(await likes(), [2, false], 'the likes');
    }),
    contractCase('writing', 'a report is taken', async () => {
      const [, report] = await staged('reportPost');
      await report('comment', 'comment-0', 'abuse', context);
    }),
    contractCase('writing', 'whom a visitor follows is remembered', async () => {
      const [source, follow] = await staged('follow');
      const following = async (): Promise<unknown> => source.isFollowing?.('mia', context);
      mustEqual(await following(), false, 'whether she is followed at first');
      await follow('mia', true, context);
      mustEqual(await following(), true, 'whether she is followed');
      await follow('mia', false, context);
      mustEqual(await following(), false, 'whether she is followed after all');
    }),
    contractCase('writing', 'a note is liked and saved, and no longer', async () => {
      const [, react] = await staged('setReaction');
      for (const active of [true, false]) {
        await react(noteId, 'like', active, context);
        await react(noteId, 'save', active, context);
      }
    }),
  ];
}
