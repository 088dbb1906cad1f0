import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/note-lint/define.js';
import { complianceMessages } from '../../../src/i18n/compliance.js';
import { tagging as en } from '../../../src/i18n/en/tagging.js';
import { tagging as chinese } from '../../../src/i18n/zh-cn/tagging.js';
import { ruleTable } from '../../../src/rules/compliance/rule-table.js';
import { appears, findAll, until } from '../../../stories/acting.js';
import meta, { Default } from '../../../stories/note-lint.stories.js';
import { sharedSuite } from '../shared-suite.js';
import { heard, stage, wordsOf } from '../stage.js';

sharedSuite({
  meta,
  story: Default,
  early: {
    properties: { noteId: 'tea-break' },
    taken: (element) => wordsOf(element).includes(complianceMessages('en').advice),
  },
  sentence: { en: en.lintNone, 'zh-CN': chinese.lintNone },
});

const picture = { url: 'https://a.example/1.webp', width: 810, height: 1080, alt: 'A shelf' };
const title = 'The very best serum in the whole wide world';

describe('what xhs-note-lint says', () => {
  it('names the place, the words, what to do, the source and the day of its review', async () => {
    const data = { id: 'n', author: 'Mia', title, images: [picture] };
    const { canvas } = await stage(() => html`<xhs-note-lint .data=${data}></xhs-note-lint>`);
    await appears(canvas, 'xhs-note-lint >>> [part~="finding"]');
    const said = findAll(canvas, 'xhs-note-lint >>> [part~="finding"]').map(wordsOf).join(' ');
    const { says, remedy } = complianceMessages('en').rules['title-length'];
    const { source, reviewedOn } = ruleTable['title-length'];
    for (const part of [en.title, says, remedy, source, reviewedOn]) expect(said).to.contain(part);
    expect(said).to.contain(complianceMessages('en').rules['absolute-words'].says);
  });

  it('looks products up, and says so when one is gone', async () => {
    const data = { id: 'n', author: 'Mia', images: [picture], tags: [{ x: 0.5, y: 0.5, productId: 'nobody-has-it' }] };
    const { canvas } = await stage(() => html`<xhs-note-lint .data=${data}></xhs-note-lint>`);
    const { says } = complianceMessages('en').rules['product-gone'];
    await appears(canvas, 'xhs-note-lint >>> [part~="finding"]', (row) => row.textContent.includes(says));
  });

  it('judges goods by the law’s words for the shop’s own', async () => {
    const data = { id: 'n', author: 'Mia', images: [picture], products: ['isle-glow-serum'] };
    const terms = { categories: { Skincare: 'ordinaryCosmetics' } };
    const { canvas } = await stage(() => html`<xhs-note-lint .data=${data} .terms=${terms}></xhs-note-lint>`);
    // The shop’s own word for the document says nothing to the law.
    const { says } = complianceMessages('en').rules['missing-document'];
    await appears(canvas, 'xhs-note-lint >>> [part~="finding"]', (row) => row.textContent.includes(says));
  });

  it('tells the page of a note that cannot be read', async () => {
    const { canvas } = await stage(() => html`<xhs-note-lint></xhs-note-lint>`);
    const told = heard(canvas, 'xhs-error');
    const lint = await appears<HTMLElement & { data: unknown }>(canvas, 'xhs-note-lint');
    lint.data = { id: 'n' };
    await until(() => told[0]?.detail.code === 'note-invalid', 'the error');
    const notice = await appears(canvas, 'xhs-note-lint >>> [part~="notice"]');
    expect(getComputedStyle(notice).textAlign).to.equal('center');
  });
});
