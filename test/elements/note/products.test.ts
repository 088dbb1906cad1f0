import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/elements/note/define.js';
import { appears, find, findAll, press, until } from '../../../stories/acting.js';
import { heard, stage, type Stage } from '../stage.js';
import { ringBox } from '../where-drawn.js';

const rows = (canvas: HTMLElement): number => findAll(canvas, 'xhs-note >>> [part~="product"]').length;

async function setup(): Promise<Stage> {
  const shown = await stage(() => html`<xhs-note note-id="morning-shelf"></xhs-note>`);
  await appears(shown.canvas, 'xhs-note >>> [part~="products-summary"]');
  return shown;
}

describe('the products under xhs-note', () => {
  it('are drawn when they are unfolded, and stay', async () => {
    const { canvas } = await setup();
    expect(rows(canvas)).to.equal(0);
    await press(canvas, 'xhs-note >>> [part~="products-summary"]');
    await until(() => rows(canvas) > 1, 'the products');
    const details = find<HTMLDetailsElement>(canvas, 'xhs-note >>> details')!;
    expect(details.open).to.equal(true);
    await press(canvas, 'xhs-note >>> [part~="products-summary"]');
    await until(() => !details.open, 'them to be folded');
    expect(rows(canvas)).to.be.greaterThan(1);
  });

  it('are drawn where something else unfolds them', async () => {
    const { canvas } = await setup();
    find<HTMLDetailsElement>(canvas, 'xhs-note >>> details')!.open = true;
    await until(() => rows(canvas) > 1, 'the products');
  });

  it('open their pages, with the place that they had', async () => {
    const { canvas } = await setup();
    const asked = heard(canvas, 'xhs-open-product');
    canvas.addEventListener('xhs-open-product', (event) => event.preventDefault());
    await press(canvas, 'xhs-note >>> [part~="products-summary"]');
    await until(() => rows(canvas) > 1, 'the products');
    findAll(canvas, 'xhs-note >>> [part~="product"]')[1]!.click();
    expect(asked[0]?.detail.origin?.position).to.equal(1);
  });

  it('show the whole ring of what has the focus, as what people say of a note does', async () => {
    const { canvas } = await setup();
    await press(canvas, 'xhs-note >>> [part~="products-summary"]');
    await until(() => rows(canvas) > 1, 'the products');
    await appears(canvas, 'xhs-note >>> .reaction');
    await sendKeys({ press: 'Tab' });
    const note = find(canvas, 'xhs-note >>> article')!.getBoundingClientRect();
    for (const selector of ['[part~="products-summary"]', '[part~="product"]', 'button.reaction']) {
      for (const each of findAll(canvas, `xhs-note >>> ${selector}`)) {
        each.focus();
        expect(each.matches(':focus-visible')).to.equal(true);
        const { left, right, bottom } = ringBox(each);
        expect(left, selector).to.be.at.least(note.left);
        expect(right, selector).to.be.at.most(note.right);
        expect(bottom, selector).to.be.at.most(note.bottom);
      }
    }
  });
});
