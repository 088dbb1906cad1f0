import { expect, fixture } from '@open-wc/testing';
import { html, render } from 'lit';
import '../../src/elements/store/define.js';
import type { XhsStore } from '../../src/elements/store/store.js';
import { appears, until } from '../../stories/acting.js';
import { tellElements } from '../../stories/told-elements.js';
import { scene, type StoryShownEvent } from '../../stories/scene.js';

describe('what is changed beside a story', () => {
  /** Shows a store with what was changed, and answers it and its HTML. */
  async function show(canvas: HTMLElement, args: object): Promise<{ store: XhsStore; page: string }> {
    let page = '';
    const hear = (event: Event): void => void (page = (event as StoryShownEvent).html);
    canvas.addEventListener('story-shown', hear, { once: true });
    const context = { globals: {}, component: 'xhs-store', args: { storeId: 'norra-lune', ...args } };
    render(
      scene(
        { ...context, initialArgs: { storeId: 'norra-lune' } },
        () => html`<xhs-store inline store-id="norra-lune"></xhs-store>`,
      ),
      canvas,
    );
    await until(() => page, 'the story');
    return { store: await appears<XhsStore>(canvas, 'xhs-store'), page };
  }

  it('is told to its elements, stands in its HTML, and is taken back', async () => {
    const canvas = await fixture<HTMLElement>(html`<div></div>`);
    const before = await show(canvas, {});
    expect(before.store.tab).to.equal(undefined);

    const changed = await show(canvas, { tab: 'about' });
    expect(changed.store).to.equal(before.store);
    expect(changed.store.tab).to.equal('about');
    expect(changed.page).to.include('<xhs-store inline store-id="norra-lune" tab="about"></xhs-store>');

    const back = await show(canvas, {});
    expect(back.store.tab).to.equal(undefined);
    expect(back.page).to.include('<xhs-store inline store-id="norra-lune"></xhs-store>');
  });

  it('is told by an attribute where there is no property', () => {
    const note = document.createElement('xhs-note');
    tellElements([note], { layout: 'beside' });
    expect(note.getAttribute('layout')).to.equal('beside');
    tellElements([note], {});
    expect(note.hasAttribute('layout')).to.equal(false);
  });
});
