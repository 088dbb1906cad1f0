import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/comments/define.js';
import '../../../src/elements/provider/define.js';
import { createJsonSource } from '../../../src/content/json/index.js';
import type { CommentQuery, ContentSource, PostPage } from '../../../src/content/source.js';
import type { Comment } from '../../../src/model/index.js';
import { createShop } from '../../../src/runtime/create-shop.js';
import { appears, find, findAll, press, until } from '../../../stories/acting.js';
import { MemoryAdapter } from '../../fixtures/memory-adapter.js';

const comment = (id: string, replies: readonly Comment[] = [], replyCount = 0): Comment => ({
  id,
  noteId: 'n',
  author: { id: 'taotao', name: 'Taotao' },
  text: id,
  createdAt: 1,
  replies,
  replyCount,
});

/** A comment of which the first of five replies is known; the others come in pages, of which some are held back. */
function thread(pages: readonly (readonly string[])[]): { source: ContentSource; letGo: () => void } {
  const held: (() => void)[] = [];
  async function listComments({ parentId, cursor }: CommentQuery): Promise<PostPage<Comment>> {
    if (parentId === undefined) return { items: [comment('head', [comment('r1')], 5)], open: true };
    await new Promise<void>((resolve) => held.push(resolve));
    const at = Number(cursor ?? 0);
    const more = at + 1 < pages.length ? { cursor: String(at + 1) } : {};
    return { items: (pages[at] ?? []).map((id) => comment(id)), open: true, ...more };
  }
  return { source: { ...createJsonSource({ data: {} }), listComments }, letGo: () => held.shift()?.() };
}

describe('the focus in a thread of xhs-comments', () => {
  for (const pages of [
    [['r1', 'r2', 'r3', 'r4', 'r5']],
    [
      ['r1', 'r2', 'r3'],
      ['r4', 'r5'],
    ],
    [['r1']],
  ]) {
    it(`stays where ${pages.length === 1 ? 'one page' : 'the last of two pages'} of ${pages.flat().length} comes`, async () => {
      const { source, letGo } = thread(pages);
      const shop = createShop({ commerce: new MemoryAdapter([]), content: source, locale: 'en' });
      const canvas = await fixture<HTMLElement>(
        html`<div>
          <xhs-provider .shop=${shop}><xhs-comments note-id="n"></xhs-comments></xhs-provider>
        </div>`,
      );
      const root = (await appears(canvas, 'xhs-comments')).shadowRoot!;
      let known = 1;
      for (const [at, page] of pages.entries()) {
        await press(canvas, 'xhs-comments >>> [part="replies"]');
        const button = root.activeElement!;
        expect(button.getAttribute('part')).to.equal('replies');
        await until(() => button.ariaDisabled === 'true', 'it to be asked for');
        expect(root.activeElement).to.equal(button);
        letGo();
        if (at + 1 < pages.length) {
          await until(() => button.ariaDisabled === 'false', 'the page');
          expect(root.activeElement).to.equal(button);
          known = page.length;
          continue;
        }
        await until(() => !find(canvas, 'xhs-comments >>> [part="replies"]'), 'the button to go');
        await until(() => root.activeElement, 'the focus to stay in the thread');
        const replies = findAll(canvas, 'xhs-comments >>> .replies > li').map(({ dataset }) => dataset['post']);
        expect((root.activeElement as HTMLElement).dataset['post']).to.equal(replies[known] ?? replies.at(-1));
      }
      shop.dispose();
    });
  }
});
