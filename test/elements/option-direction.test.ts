import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../src/elements/live-host/define.js';
import '../../src/elements/tag-editor/define.js';
import { appears, find, press } from '../../stories/acting.js';
import { HostedRoom } from '../../stories/hosted-room.js';
import { stage } from './stage.js';
import { note } from './tag-editor/editor-scene.js';

const fromTheRight = { direction: 'rtl' } as const;

/** What something looks like, as the address of a picture. */
function pictureOf(element: Element): Promise<string> {
  const { x, y, width, height } = element.getBoundingClientRect();
  const clip = { x: x + scrollX, y: y + scrollY, width, height };
  return executeServerCommand<string, typeof clip>('screenshot-clip', clip);
}

/** Whether a select looks as one of which nothing is said, with signs around what is chosen that have it read from the left. */
async function readsFromLeft(select: HTMLSelectElement): Promise<boolean> {
  const [chosen] = select.selectedOptions;
  const shown = await pictureOf(select);
  expect(chosen!.text).to.match(/^\d+ ml$/);
  chosen!.text = `\u2066${chosen!.text}\u2069`;
  for (const { style } of [select, chosen!]) {
    style.setProperty('unicode-bidi', 'normal');
    style.setProperty('text-align', 'start');
  }
  return (await pictureOf(select)) === shown;
}

describe('a size to choose, in a page that is written from the right', () => {
  it('has its number before its unit at the desk of a live room', async () => {
    const { publisher, source } = new HostedRoom();
    const { canvas } = await stage(
      () => html`<xhs-live-host room-id="evening" .publisher=${publisher}></xhs-live-host>`,
      { live: source },
      fromTheRight,
    );
    await appears(canvas, 'xhs-live-host >>> [data-item="item-1"] [part~="price"]');
    await press(canvas, 'xhs-live-host >>> [data-item="item-1"] [part~="more"]');
    const select = await appears<HTMLSelectElement>(canvas, 'xhs-live-host >>> [part~="item-variant"]');
    expect(await readsFromLeft(select)).to.equal(true);
  });

  it('has its number before its unit where a tag is edited', async () => {
    const [, mist] = note.tags;
    const data = { ...note, tags: [{ ...mist, variantId: 'isle-glow-mist-50ml' }] };
    const { canvas } = await stage(
      () => html`<xhs-tag-editor .data=${data} draft-name="sizes"></xhs-tag-editor>`,
      {},
      fromTheRight,
    );
    await press(canvas, 'xhs-tag-editor >>> [data-tag="mist"]');
    await appears(canvas, 'xhs-tag-editor >>> select[name="variant"]');
    expect(await readsFromLeft(find(canvas, 'xhs-tag-editor >>> select[name="variant"]')!)).to.equal(true);
  });
});
