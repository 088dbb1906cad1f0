import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/questions/define.js';
import { community as en } from '../../../src/i18n/en/community.js';
import { community as chinese } from '../../../src/i18n/zh-cn/community.js';
import { appears, find, findAll, press, type, until } from '../../../stories/acting.js';
import meta, { Default } from '../../../stories/questions.stories.js';
import { sharedSuite } from '../shared-suite.js';
import { stage, wordsOf } from '../stage.js';

sharedSuite({
  meta,
  story: Default,
  early: {
    properties: { productId: 'qichi-candle' },
    taken: (element) => wordsOf(element).includes('Is it safe with a cat?'),
  },
  sentence: { en: en.answer, 'zh-CN': chinese.answer },
});

describe('the questions of xhs-questions', () => {
  it('tells buyer from seller, takes a question and an answer', async () => {
    const { canvas } = await stage(() => html`<xhs-questions product-id="isle-glow-serum"></xhs-questions>`);
    const posts = (): string[] => findAll(canvas, 'xhs-questions >>> [part~="post"]').map(wordsOf);
    await appears(canvas, 'xhs-questions >>> [part~="answer"]');
    expect(posts()[0]).to.contain(en.seller).and.contain(en.buyer);
    await press(canvas, 'xhs-questions >>> [part~="reply"]');
    await type(canvas, 'xhs-questions >>> [part~="post"] textarea', 'Not for me');
    await press(canvas, 'xhs-questions >>> [part~="post"] [part~="form"] .button');
    await until(() => posts()[0]?.includes('Not for me'), 'the answer');
    await type(canvas, 'xhs-questions >>> textarea', 'And in winter?');
    await press(canvas, 'xhs-questions >>> [part~="form"] .button');
    await until(() => posts()[0]?.includes('And in winter?'), 'the question');
    await until(() => posts()[0]?.includes(en.pending), 'what becomes of it');
  });

  it('keeps nothing in its field of what a customer who leaves has typed', async () => {
    const { canvas, shop } = await stage(() => html`<xhs-questions product-id="isle-glow-serum"></xhs-questions>`);
    shop.identify('token-of-lin');
    await press(canvas, 'xhs-questions >>> [part~="reply"]');
    await type(canvas, 'xhs-questions >>> [part~="post"] textarea', 'Not for me');
    await type(canvas, 'xhs-questions >>> textarea', 'And in winter?');
    const typed = (): string[] =>
      findAll<HTMLTextAreaElement>(canvas, 'xhs-questions >>> textarea').map(({ value }) => value);
    expect(typed()).to.deep.equal(['And in winter?', 'Not for me']);
    shop.identify('token-of-zhou');
    await until(() => typed().every((text) => text === ''), 'the fields to be empty');
  });

  it('shows what was just asked beside the field that it was typed into', async () => {
    const { canvas } = await stage(() => html`<xhs-questions product-id="isle-glow-serum"></xhs-questions>`);
    const form = await appears(canvas, 'xhs-questions >>> [part~="form"]');
    expect(form.compareDocumentPosition(find(canvas, 'xhs-questions >>> [part~="list"]')!)).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  it('keeps the focus at a question that is sent again', async () => {
    const { canvas } = await stage(() => html`<xhs-questions product-id="isle-glow-serum"></xhs-questions>`, {
      disturb: { calls: ['createQuestion'], how: 'failing-once' },
    });
    const focused = (): HTMLElement | null => find(canvas, 'xhs-questions')!.shadowRoot!.activeElement as HTMLElement;
    await type(canvas, 'xhs-questions >>> textarea', 'And in winter?');
    await press(canvas, 'xhs-questions >>> [part~="form"] .button');
    const again = await appears(canvas, 'xhs-questions >>> .problem .link');
    again.focus();
    again.click();
    const sent = await appears(canvas, 'xhs-questions >>> [part~="pending"]');
    await until(() => focused()?.matches('[part~="post"]'), 'the focus to come back');
    expect(focused()).to.equal(sent.closest('[part~="post"]'));
  });

  it('moves the focus to the next question when one that did not arrive is given up', async () => {
    const { canvas } = await stage(() => html`<xhs-questions product-id="isle-glow-serum"></xhs-questions>`, {
      disturb: { calls: ['createQuestion'], how: 'failing' },
    });
    await type(canvas, 'xhs-questions >>> textarea', 'And in winter?');
    await press(canvas, 'xhs-questions >>> [part~="form"] .button');
    await appears(canvas, 'xhs-questions >>> .problem');
    const discard = find(canvas, 'xhs-questions >>> .problem .link:last-of-type')!;
    discard.focus();
    discard.click();
    await until(() => !find(canvas, 'xhs-questions >>> .problem'), 'it to go');
    const next = await until(() => find(canvas, 'xhs-questions')!.shadowRoot!.activeElement, 'the focus to move');
    expect(next).to.equal(find(canvas, 'xhs-questions >>> [part~="post"]'));
  });
});
