import { ContentError, type ContentSource } from '../content/source.js';
import { cannotRun, contractCase, given, must, mustEqual, type ContractCase } from './contract-case.js';
import { stagedContent } from './content-fixture.js';
import { notesContract } from './content-notes-contract.js';
import { postsContract } from './content-posts-contract.js';
import type { ContentSubject } from './content-subject.js';
import { writingContract } from './content-writing-contract.js';

/**
 * Every promise of a content source: notes, feeds, stores and pages; what people say, write and like; what happens when
 * the line is down. What the source has no call for is reported as not run.
 *
 * @example
 * for (const { name, run } of contentContract({ context, stage: (content) => mySource(content) })) test(name, run);
 */
export function contentContract(subject: ContentSubject): readonly ContractCase[] {
  const { context } = subject;
  const stage = async (): Promise<ContentSource> => subject.stage(stagedContent);

  const onTheWay = [
    contractCase('on the way', 'a call that was given up rejects with the reason of its signal', async () => {
      const source = await stage();
      const reason = new Error('given up');
      const calls = [
        (signal: AbortSignal) => source.getNote('note-1', { ...context, signal }),
        (signal: AbortSignal) => source.listNotes({}, { ...context, signal }),
        (signal: AbortSignal) => source.getStore('isle', { ...context, signal }),
      ];
      for (const call of calls) {
        const error = await call(AbortSignal.abort(reason)).then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
        must(error === reason, `the reason of the signal has to be thrown, and it is ${String(error)}`);
      }
    }),
    contractCase('on the way', 'a host that never answers is waited for no longer than the reader likes', async () => {
      const source = await given(subject.silent, 'a source whose host never answers')();
      const life = new AbortController();
      const reason = new Error('given up');
      const call = source.getNote('note-1', { ...context, signal: life.signal }).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      life.abort(reason);
      must((await call) === reason, 'the reason of the signal has to be thrown');
    }),
    contractCase('on the way', 'a host that cannot be reached is told, and looks like no missing note', async () => {
      const source = await given(subject.unreachable, 'a source whose host cannot be reached')();
      const error = await source.getNote('note-1', context).catch((thrown: unknown) => thrown);
      must(error instanceof ContentError, `a ContentError has to be thrown, and it is ${String(error)}`);
      mustEqual(error.code, 'content-unavailable', 'the code');
    }),
  ];
  return [
    ...notesContract(stage, context),
    ...postsContract(stage, context),
    ...writingContract(stage, context),
    contractCase('posts', 'where visitors may not write, every list says so', async () => {
      const { community: _, ...closed } = stagedContent;
      const source = await subject.stage(closed);
      if (!source.listReviews) cannotRun('the source has no call listReviews');
      const pages = [
        await source.listReviews({ productId: 'serum' }, context),
        await source.listQuestions?.({ productId: 'serum' }, context),
        await source.listComments?.({ noteId: 'note-1' }, context),
      ];
      for (const page of pages) if (page) mustEqual(page.open, false, 'whether it is open');
    }),
    ...onTheWay,
  ];
}
