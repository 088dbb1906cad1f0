import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { XhsNote } from '../../../src/elements/note/note.js';
import '../../../src/elements/note/define.js';
import { registerLocale } from '../../../src/i18n/index.js';

it('what stands in a tag stays in sight while the sentences of its language are on their way', async () => {
  registerLocale('qq', {});
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const note = document.createElement('xhs-note') as XhsNote;
  note.lang = 'qq';
  const link = Object.assign(document.createElement('a'), { href: '#note', textContent: 'A note' });
  note.append(link);
  place.append(note);
  const heights: number[] = [];
  for (let turns = 0; turns < 50 && !note.hasUpdated; turns += 1) {
    await Promise.resolve();
    if (!note.hasUpdated) heights.push(link.getBoundingClientRect().height);
  }
  expect(Math.max(0, ...heights)).to.be.greaterThan(0);
  await note.updateComplete;
  expect(note.shadowRoot?.querySelectorAll('slot:not([name])').length).to.equal(1);
});
