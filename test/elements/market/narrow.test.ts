import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/elements/market/define.js';
import { appears, findAll } from '../../../stories/acting.js';
import { stage } from '../stage.js';
import { lineCount } from '../where-drawn.js';

describe('the categories of xhs-market in a page of 320 pixels', () => {
  for (const padding of [0, 8, 16]) {
    it(`have no word of their names broken, with ${padding} pixels around them`, async () => {
      await setViewport({ width: 320, height: 640 });
      const { canvas } = await stage(() => html`<xhs-market page="market"></xhs-market>`, { padding });
      await appears(canvas, 'xhs-market >>> .category');
      const names = findAll(canvas, 'xhs-market >>> .category > span:not([aria-hidden])');
      expect(names.map(({ textContent }) => textContent)).to.include('Accessories');
      for (const name of names) {
        const words = name.textContent.split(' ').length;
        expect(lineCount(name), name.textContent).to.be.at.most(words);
      }
    });
  }
});
