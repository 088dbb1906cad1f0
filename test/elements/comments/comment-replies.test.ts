import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { repliesTemplate } from '../../../src/elements/comments/comment-replies.js';
import { community as en } from '../../../src/i18n/en/community.js';
import { loadMessages } from '../../../src/i18n/index.js';
import { shared } from '../../../src/i18n/en/shared.js';
import type { Comment } from '../../../src/model/index.js';
import { emptyPosts, type PostList } from '../../../src/rules/list/post-list.js';

const author = { id: 'taotao', name: 'Taotao' };
const comment = (id: string, replies: readonly Comment[] = [], replyCount = 0): Comment => ({
  id,
  noteId: 'n',
  author,
  text: id,
  createdAt: 1,
  replies,
  replyCount,
});

interface Shown {
  readonly replies: readonly string[];
  readonly button: HTMLElement | null;
  readonly asked: () => number;
}

/** A thread of five of which one came with its head. */
async function show(thread?: Partial<PostList<Comment>>): Promise<Shown> {
  let asked = 0;
  const place = await fixture<HTMLElement>(
    html`<div>
      ${repliesTemplate({
        head: comment('head', [comment('first')], 5),
        thread: thread && { ...emptyPosts, ...thread },
        locale: 'en',
        item: ({ text }) => html`${text}`,
        onMore: () => (asked += 1),
      })}
    </div>`,
  );
  return {
    replies: [...place.querySelectorAll('li')].map(({ textContent }) => textContent),
    button: place.querySelector('button'),
    asked: () => asked,
  };
}

describe('the replies of a comment', () => {
  before(() => loadMessages('en'));

  it('are the first, and say how many more there are', async () => {
    const { replies, button, asked } = await show();
    expect(replies).to.deep.equal(['first']);
    expect(button!.textContent.trim()).to.equal(en.moreReplies(4));
    button!.click();
    expect(asked()).to.equal(1);
  });

  it('stay while more come, where none come, and where they fail', async () => {
    for (const status of ['loading', 'ready', 'error'] as const) {
      expect((await show({ status })).replies).to.deep.equal(['first']);
    }
    const failed = await show({ status: 'error' });
    expect(failed.button!.textContent.trim()).to.equal(shared.retry);
    failed.button!.click();
    expect(failed.asked()).to.equal(1);
  });

  it('go on page by page to the end', async () => {
    const items = [comment('first'), comment('second')];
    const part = await show({ status: 'ready', items, more: true });
    expect(part.replies).to.deep.equal(['first', 'second']);
    expect(part.button!.textContent.trim()).to.equal(en.moreReplies(3));
    expect((await show({ status: 'ready', items })).button).to.equal(null);
  });
});
