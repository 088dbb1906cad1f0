import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../../../src/elements/comments/define.js';
import '../../../../src/elements/order/define.js';
import '../../../../src/elements/questions/define.js';
import '../../../../src/elements/review-form/define.js';
import { typing as en } from '../../../../src/i18n/en/typing.js';
import { longestPost, longestRefundNote, longestReview } from '../../../../src/rules/typed/room-left.js';
import { find, findAll, press, type, until } from '../../../../stories/acting.js';
import { placeOrder } from '../../../../stories/place-order.js';
import { heard, stage, type Stage, wordsOf } from '../../stage.js';

const day = 86_400_000;

interface Case {
  readonly of: string;
  readonly longest: number;
  readonly show: () => Promise<Stage>;
  readonly field: string;
  readonly send: string;
  /** What is to be there once it was sent. */
  readonly sent: (canvas: HTMLElement, text: string) => unknown;
}

const shown = (element: () => TemplateResult) => (): Promise<Stage> => stage(element);

const cases: readonly Case[] = [
  {
    of: 'a comment',
    longest: longestPost,
    show: shown(() => html`<xhs-comments note-id="tea-break"></xhs-comments>`),
    field: 'xhs-comments >>> textarea',
    send: 'xhs-comments >>> [part~="form"] .button',
    sent: (canvas, text) => wordsOf(find(canvas, 'xhs-comments >>> [part~="list"]')!).includes(text),
  },
  {
    of: 'a reply',
    longest: longestPost,
    async show() {
      const there = await stage(() => html`<xhs-comments note-id="tea-break"></xhs-comments>`);
      await press(there.canvas, 'xhs-comments >>> [part~="reply"]');
      return there;
    },
    field: 'xhs-comments >>> .comment textarea',
    send: 'xhs-comments >>> .comment [part~="form"] .button',
    sent: (canvas, text) => wordsOf(find(canvas, 'xhs-comments >>> [part~="list"]')!).includes(text),
  },
  {
    of: 'a question',
    longest: longestPost,
    show: shown(() => html`<xhs-questions product-id="isle-glow-serum"></xhs-questions>`),
    field: 'xhs-questions >>> textarea',
    send: 'xhs-questions >>> [part~="form"] .button',
    sent: (canvas, text) => wordsOf(find(canvas, 'xhs-questions >>> [part~="list"]')!).includes(text),
  },
  {
    of: 'a review',
    longest: longestReview,
    async show() {
      const there = await stage(() => html`<xhs-review-form inline product-id="isle-glow-serum"></xhs-review-form>`);
      await press(there.canvas, 'xhs-review-form >>> input[value="4"]');
      return there;
    },
    field: 'xhs-review-form >>> textarea',
    send: 'xhs-review-form >>> [part~="publish"]',
    sent: (canvas) => find(canvas, 'xhs-review-form >>> [part~="done"]'),
  },
  {
    of: 'what is said beside a refund',
    longest: longestRefundNote,
    async show() {
      let orderId = '';
      const there = await stage(({ orderId: id = '' }) => html`<xhs-order inline order-id=${id}></xhs-order>`, {
        async prepare({ shop, pass }) {
          orderId = await placeOrder(shop);
          pass(4 * day);
          return { orderId };
        },
      });
      const { canvas } = there;
      await press(canvas, 'xhs-order >>> .ask-refund');
      await press(canvas, 'xhs-order >>> .pick input:not(:disabled)');
      await type(canvas, 'xhs-order >>> #refund-reason', 'damaged');
      return there;
    },
    field: 'xhs-order >>> #refund-note',
    send: 'xhs-order >>> [part~="refund-submit"]',
    sent: (canvas) => find(canvas, 'xhs-order >>> .refunds'),
  },
];

/** What a field is described by. */
function told(field: HTMLElement): string {
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  const described = ids.map((id) => (field.getRootNode() as ShadowRoot).getElementById(id));
  return described
    .filter((each) => each && !each.hidden)
    .map((each) => each!.textContent!.trim())
    .join(' ');
}

const said = (): string => document.querySelector('[role="status"][aria-live]')?.textContent ?? '';

describe('how long a text may be', () => {
  for (const { of, longest, show, field, send, sent } of cases) {
    it(`of ${of} is told near the end; what is too long stays whole, and is sent once it is shorter`, async () => {
      const { canvas } = await show();
      await type(canvas, field, 'a'.repeat(longest / 2));
      const input = find<HTMLTextAreaElement>(canvas, field)!;
      expect(told(input)).not.to.contain(en.charactersLeft(longest / 2));
      await type(canvas, field, 'a'.repeat(longest - 7));
      await until(() => told(input).includes(en.charactersLeft(7)), 'what is left');
      const tooLong = `${'a'.repeat(longest)}${'b'.repeat(23)}`;
      await type(canvas, field, tooLong);
      expect(said(), 'nothing while somebody types').not.to.contain(en.tooLong(23));
      await until(() => told(input).includes(en.tooLong(23)), 'what is too many');
      expect(input.ariaInvalid).to.equal('true');
      await until(() => said().includes(en.tooLong(23)), 'it for screen readers');
      input.blur();
      const asked = heard(canvas, 'xhs-post');
      await press(canvas, send);
      await until(() => (input.getRootNode() as ShadowRoot).activeElement === input, 'the focus back in the field');
      expect(input.value).to.equal(tooLong);
      expect(asked).to.deep.equal([]);
      expect(sent(canvas, tooLong) || false).to.equal(false);
      await type(canvas, field, 'a'.repeat(longest));
      await until(() => told(input).includes(en.charactersLeft(0)), 'that it fits');
      expect(input.ariaInvalid).to.equal('false');
      await press(canvas, send);
      await until(() => sent(canvas, 'a'.repeat(longest)), 'it to be sent');
      expect(findAll(canvas, '.room:not([hidden])').length, 'nothing left to tell').to.equal(0);
    });
  }
});
