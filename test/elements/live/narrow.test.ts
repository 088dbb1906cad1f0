import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/elements/live/define.js';
import { appears, find, findAll } from '../../../stories/acting.js';
import { roomOf } from '../../../stories/live-room.js';
import { stage } from '../stage.js';
import { lineCount } from '../where-drawn.js';

/** What is short enough for a line of its own, however narrow the page is. */
const short = [
  ...['.name bdi', '[part="viewers"]', '.likes span', '[part="store"]'].map((part) => `xhs-live >>> .host ${part}`),
  ...['presenting', 'choose', 'add'].map((part) => `xhs-live-tray >>> [part="now"] [part="${part}"]`),
];

describe('xhs-live in a page of 320 pixels', () => {
  for (const locale of ['en', 'zh-CN'] as const) {
    it(`has who holds it, the figures, and the words of what is shown now in a line each (${locale})`, async () => {
      await setViewport({ width: 320, height: 640 });
      const { canvas } = await stage(
        () => html`<xhs-live room-id="evening"></xhs-live>`,
        { live: roomOf(), padding: 8 },
        { locale },
      );
      await appears(canvas, short.at(-1)!);
      for (const part of short) expect(lineCount(find(canvas, part)!), part).to.equal(1);
      const { scrollWidth, clientWidth } = document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
      const card = find(canvas, 'xhs-live-tray >>> [part="now"]')!.getBoundingClientRect();
      for (const button of findAll(canvas, 'xhs-live-tray >>> [part="now"] .button')) {
        expect(button.getBoundingClientRect().right).to.be.at.most(card.right);
      }
    });
  }
});
