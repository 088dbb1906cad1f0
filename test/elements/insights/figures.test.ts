import { expect } from '@open-wc/testing';
import { chartLibrary } from '../../../src/elements/insights/chart-library.js';
import { insights as en } from '../../../src/i18n/en/insights.js';
import { appears, find, findAll, press, until } from '../../../stories/acting.js';
import { lineOf } from '../../fixtures/log-lines.js';
import { wordsOf } from '../stage.js';
import { day, figure, names, noon, order, rows, show, shown } from './shown.js';

describe('the figures of xhs-insights', () => {
  it('are those of the last days that the log tells of, whatever day it is', async () => {
    const { canvas, element } = await show([
      order(1, 'a', 100, noon - 40 * day),
      order(2, 'a', 700),
      order(3, 'b', 1_200),
    ]);
    expect(figure(canvas, en.revenue)).to.equal('¥19');
    expect(figure(canvas, en.orders)).to.equal('2');
    expect(names(canvas)).to.deep.equal(['b', 'a']);
    element.period = '2026-10-01/2026-11-30';
    await until(() => figure(canvas, en.revenue) === '¥20', 'the longer period');
  });

  it('stand beside those of the period before', async () => {
    const { canvas } = await show([order(1, 'a', 1_000, noon - 8 * day), order(2, 'a', 1_500)]);
    shown(canvas).period = '7';
    await until(() => figure(canvas, en.revenue) === '¥15', 'seven days');
    const tile = findAll(canvas, 'xhs-insights >>> [part~="figure"]')[0]!;
    expect(wordsOf(tile)).to.contain('+50%').and.contain('¥10');
  });

  it('never add up money of several currencies: one is chosen, and the rest is told', async () => {
    const { canvas } = await show([order(1, 'a', 100), order(2, 'a', 200), order(3, 'a', 900, noon, 'USD')]);
    expect(figure(canvas, en.revenue)).to.equal('¥3');
    expect(wordsOf(shown(canvas))).to.contain(en.otherOrders('1'));
    const select = find<HTMLSelectElement>(canvas, `xhs-insights >>> select[aria-label="${en.currency}"]`)!;
    select.value = 'USD';
    select.dispatchEvent(new Event('change'));
    await until(() => figure(canvas, en.revenue) === '$9', 'the dollars');
  });

  it('say what they mean, one press away', async () => {
    const { canvas, element } = await show([order(1, 'a', 100)]);
    const terms = findAll(canvas, 'xhs-insights >>> [part~="term"]');
    expect(terms.length).to.be.greaterThan(20);
    for (const term of terms) {
      term.click();
      await element.updateComplete;
      const box = find(canvas, 'xhs-insights >>> .meaning:popover-open');
      expect(box?.querySelector('p')?.textContent.length ?? 0, term.textContent).to.be.greaterThan(8);
    }
  });

  it('mark rates whose base is small, and give none where there is nothing to divide by', async () => {
    const read = [1, 2].map((n) => lineOf('note_read', { note_id: 'a' }, noon, `v${n}`, `r${n}`));
    const seen = [1, 2, 3, 4].map((n) => lineOf('note_impression', { note_id: 'a' }, noon, `v${n}`, `s${n}`));
    const { canvas } = await show([...seen, ...read]);
    const tile = findAll(canvas, 'xhs-insights >>> [part~="figure"]').find((each) =>
      wordsOf(each).startsWith(en.readRate),
    )!;
    expect(wordsOf(tile)).to.contain('50%').and.contain(en.few);
    expect(figure(canvas, en.refundRate)).to.equal('–');
  });
});

describe('the tables of xhs-insights', () => {
  const many = Array.from({ length: 70 }, (_, at) => order(at, `note ${at}`, 100 + at));

  it('sort by a column, the other way round when it is pressed again', async () => {
    const { canvas } = await show(many);
    expect(names(canvas)[0]).to.equal('note 69');
    const sort = find(canvas, `xhs-insights >>> [part~="sort"][aria-label="${en.sortBy(en.revenue)}"]`)!;
    sort.click();
    await until(() => names(canvas)[0] === 'note 0', 'the least first');
    expect(sort.closest('th')!.getAttribute('aria-sort')).to.equal('ascending');
  });

  it('show more on demand', async () => {
    const { canvas } = await show(many);
    expect(rows(canvas)).to.have.length(10);
    await press(canvas, 'xhs-insights >>> [part~="more"]');
    await until(() => rows(canvas).length === 60, 'fifty more');
    await press(canvas, 'xhs-insights >>> [part~="more"]');
    await until(() => rows(canvas).length === 70, 'the rest');
    expect(find(canvas, 'xhs-insights >>> [part~="more"]')).to.equal(undefined);
  });

  it('are saved with every row, with names and ids, and no name is a formula', async () => {
    const { canvas, element } = await show([order(1, '=HYPERLINK("x")', 12_900), order(2, 'b', 50)]);
    element.names = { b: '@SUM(1)' };
    await until(() => names(canvas).includes('@SUM(1)'), 'the name');
    const [head = '', ...lines] = element.csv().trimEnd().split('\r\n');
    expect(head).to.match(/^\uFEFFNote,id,Revenue \(CNY\),Change,Orders,Units sold,/);
    expect(lines[0]).to.match(/^"'=HYPERLINK\(""x""\)","'=HYPERLINK\(""x""\)",129,,1,1,/);
    expect(lines[1]).to.match(/^"'@SUM\(1\)",b,0\.5,,1,1,/);
    expect(element.csv('days').split('\r\n')).to.have.length(32);
    expect(element.csv('funnel')).to.contain('Paid,purchase,2,');
  });

  it('are saved without a question to the shop for each row', async () => {
    const { element } = await show(Array.from({ length: 40 }, (_, at) => order(at, `note-${at}`, 100 + at)));
    const content = element.shop!.content as { note: (id: string) => unknown };
    const { note } = content;
    const asked: string[] = [];
    content.note = (id) => (asked.push(id), note.call(content, id));
    const saved = element.csv('note');
    content.note = note;
    expect(saved.trimEnd().split('\r\n')).to.have.length(41);
    expect(new Set(asked).size).to.be.at.most(10);
  });

  it('hand a file to whoever presses for it', async () => {
    const { canvas } = await show(many);
    const click = HTMLAnchorElement.prototype.click;
    const files: string[] = [];
    HTMLAnchorElement.prototype.click = function () {
      files.push(this.download);
    };
    try {
      for (const button of findAll(canvas, 'xhs-insights >>> [part~="save"]')) button.click();
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(files).to.deep.equal(['days', 'funnel', 'note'].map((name) => `insights-${name}-2026-10-22-2026-11-20.csv`));
  });

  it('call notes and stores what the shop calls them', async () => {
    const { canvas } = await show([order(1, 'morning-shelf', 100), order(2, 'nobody-knows', 50)]);
    await until(() => names(canvas)[0] === 'Three minutes, one shelf, out the door', 'the title');
    expect(names(canvas)[1]).to.equal('nobody-knows');
  });
});

describe('the drawing of xhs-insights', () => {
  it('leaves its figures to the table where the library does not come', async () => {
    const { load } = chartLibrary;
    chartLibrary.load = () => Promise.reject(new TypeError('offline'));
    try {
      const { canvas } = await show([order(1, 'a', 100)]);
      await until(() => wordsOf(shown(canvas)).includes(en.noChart), 'it to be said');
      expect(find(canvas, 'xhs-insights >>> canvas')).to.equal(undefined);
      expect(find<HTMLDetailsElement>(canvas, 'xhs-insights >>> .as-table')!.open).to.equal(true);
    } finally {
      chartLibrary.load = load;
    }
  });

  it('has a name, and something is drawn', async () => {
    const { canvas } = await show([order(1, 'a', 100)]);
    const drawing = await appears<HTMLCanvasElement>(canvas, 'xhs-insights >>> canvas');
    expect(drawing.getAttribute('aria-label')).to.equal(en.chartOf('Oct 22 – Nov 20'));
    const inked = (): boolean =>
      drawing.width > 0 &&
      drawing
        .getContext('2d')!
        .getImageData(0, 0, drawing.width, drawing.height)
        .data.some((value) => value !== 0);
    await until(inked, 'ink');
  });
});
