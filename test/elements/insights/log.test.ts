import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { ErrorDetail, XhsErrorEvent } from '../../../src/events/error.js';
import { insights as en } from '../../../src/i18n/en/insights.js';
import { appears, find, press, until } from '../../../stories/acting.js';
import { dataUrl } from '../../../stories/sample-shop.js';
import { heard, stage, wordsOf } from '../stage.js';
import { figure, order, show, shown } from './shown.js';

describe('the log of xhs-insights', () => {
  it('tells of the lines that could not be read, and of which they are', async () => {
    const told: ErrorDetail[] = [];
    const listen = ({ detail }: XhsErrorEvent): unknown => detail.code.startsWith('log-') && told.push(detail);
    document.addEventListener('xhs-error', listen);
    try {
      const text = [JSON.stringify(order(1, 'a', 100)), '{', '', JSON.stringify({ v: 1 })].join('\n');
      const { canvas } = await show(new Blob([text]));
      expect(figure(canvas, en.orders)).to.equal('1');
      const words = wordsOf(find(canvas, 'xhs-insights >>> details[part~="notice"]')!);
      expect(words).to.contain(en.refusedLines('2')).and.contain('Line 2').and.contain('Line 4');
      await until(() => told.length > 0, 'the page to be told');
      expect(told.map(({ code, issues }) => [code, issues.length])).to.deep.equal([['log-partial', 2]]);
    } finally {
      document.removeEventListener('xhs-error', listen);
    }
  });

  it('says why it did not come, and is asked for again on demand', async () => {
    // What is refused at once is told before anybody could listen to the element.
    const heardAll = heard(document.body, 'xhs-error');
    const { canvas } = await stage(() => html`<xhs-insights src="javascript:alert(1)"></xhs-insights>`, {});
    const told = (): readonly string[] =>
      heardAll.map(({ detail }) => detail.code).filter((code) => /^log-/.test(code));
    await appears(canvas, 'xhs-insights:state(error)');
    expect(wordsOf(shown(canvas))).to.contain(en.problem_refused);
    await until(() => told().length > 0, 'the page to be told');
    expect(told()).to.deep.equal(['log-unavailable']);
    shown(canvas).src = dataUrl('en/sample-log.ndjson.gz');
    await appears(canvas, 'xhs-insights >>> [part~="row"]');
  });

  it('can be stopped while it is read, and what was shown before comes back', async () => {
    const { canvas, element } = await show([order(1, 'a', 100)]);
    element.data = Object.assign(new Blob([' ']), { stream: () => new ReadableStream<never>() });
    await press(canvas, 'xhs-insights >>> [part~="stop"]');
    await appears(canvas, 'xhs-insights >>> [part~="row"]');
    expect(figure(canvas, en.revenue)).to.equal('¥1');
  });

  it('is opened from a file that is chosen or dropped', async () => {
    const { canvas, element } = await show([], 'xhs-insights:state(empty)');
    expect(wordsOf(element)).to.contain(en.empty);
    const file = (amount: number): DataTransfer => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([`${JSON.stringify(order(1, 'a', amount))}\n`], 'log.ndjson'));
      return transfer;
    };
    const input = find<HTMLInputElement>(canvas, 'xhs-insights >>> input[type="file"]')!;
    input.files = file(300).files;
    input.dispatchEvent(new Event('change'));
    await until(() => figure(canvas, en.revenue) === '¥3', 'the file');
    const drop = (type: string): boolean =>
      element.dispatchEvent(new DragEvent(type, { dataTransfer: file(500), cancelable: true }));
    expect(drop('dragover'), 'to be taken from the browser').to.equal(false);
    await appears(canvas, 'xhs-insights >>> .drop-zone');
    drop('drop');
    await until(() => figure(canvas, en.revenue) === '¥5', 'the other file');
    expect(find(canvas, 'xhs-insights >>> .drop-zone')).to.equal(undefined);
  });
});
