import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import { html } from 'lit';
import { find, findAll, press, until } from '../../stories/acting.js';
import { Default } from '../../stories/cart.stories.js';
import type { StoryGlobals } from '../../stories/story.js';
import { faultKinds } from '../../src/testing.js';

function show(globals: StoryGlobals): Promise<HTMLElement> {
  return fixture(html`<div>${Default.render({}, { globals })}</div>`);
}

describe('the faults of the toolbar', () => {
  afterEach(() => fixtureCleanup());

  it('begin when the story stands ready, and are what the shopper then meets', async () => {
    const canvas = await show({ faults: 'rate-limited' });
    await until(() => findAll(canvas, 'xhs-cart >>> [part~="line"]').length > 0, 'lines');
    expect(findAll(canvas, 'xhs-cart >>> [part~="message"]')).to.have.lengthOf(0);
    await press(canvas, 'xhs-cart >>> [part~="remove"]');
    await until(() => findAll(canvas, 'xhs-cart >>> [part~="message"]').length > 0, 'the message');
    expect(find(canvas, 'xhs-cart >>> [part~="message"]')?.textContent).to.contain('Too many requests');
  });

  it('change nothing where none is chosen', async () => {
    const canvas = await show({ faults: '' });
    await until(() => findAll(canvas, 'xhs-cart >>> [part~="line"]').length > 0, 'lines');
    await press(canvas, 'xhs-cart >>> [part~="remove"]');
    await until(() => findAll(canvas, 'xhs-cart >>> [part~="undo"]').length > 0, 'the way back');
    expect(findAll(canvas, 'xhs-cart >>> [part~="message"]')).to.have.lengthOf(0);
  });

  it('that are unknown are answered with the list of those that there are', async () => {
    const canvas = await show({ faults: 'lightning' });
    await until(() => findAll(canvas, '[role="alert"]').length > 0, 'the answer');
    const text = find(canvas, '[role="alert"]')?.textContent ?? '';
    for (const kind of Object.keys(faultKinds)) expect(text).to.contain(kind);
  });
});
