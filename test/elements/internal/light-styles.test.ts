import { expect } from '@open-wc/testing';
import { scopeStyles } from '../../../src/elements/internal/light-styles.js';

describe('styles for the light DOM of an element', () => {
  for (const written of ['summary::after', 'summary:after']) {
    it(`insist on what stands after something, written as ${written}`, () => {
      const style = document.createElement('style');
      style.textContent = `${scopeStyles('light-stand', `${written} { content: 'x'; }`)} summary::after { content: none !important }`;
      const stand = document.createElement('light-stand');
      stand.innerHTML = '<details><summary>More</summary></details>';
      document.body.append(style, stand);
      const { content } = getComputedStyle(stand.querySelector('summary')!, '::after');
      style.remove();
      stand.remove();
      expect(content).to.equal('"x"');
    });
  }
});
