import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../src/define.js';
import { findAll, until } from '../../stories/acting.js';
import { stage } from '../elements/stage.js';

/** What pages really do: a reset that forgets nothing, a root font for `rem`, a rule for dialogs of their own. */
const hostile = `
  * { all: unset; }
  html { font-size: 30px; }
  dialog { display: none; }
  button, input, select, textarea { border: 3px dashed lime; background: lime; font: 40px monospace; }
  div, p, label, ul, li, h2, h3 { margin: 30px; padding: 30px; color: lime; text-transform: uppercase; float: right; }
`;

const looked = [
  ...['display', 'color', 'background-color', 'font-family', 'font-size', 'font-weight', 'line-height'],
  ...['letter-spacing', 'text-transform', 'text-align', 'border-top-width', 'border-top-style', 'margin-top'],
  ...['padding-left', 'position', 'float', 'opacity', 'visibility', 'cursor'],
];

/** How everything in the elements looks, and where it is within them, in whole pixels. */
function looksOf(canvas: HTMLElement, tag: string): readonly string[] {
  const [host] = findAll(canvas, tag);
  const { left, top } = (host?.shadowRoot?.firstElementChild ?? host?.firstElementChild)!.getBoundingClientRect();
  return findAll(canvas, `${tag} >>> *`)
    .filter(({ localName }) => !/^(style|option|slot|xhs-.*|path|circle)$/.test(localName))
    .map((element) => {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      // What sticks to the edge of the window goes where the page is scrolled to.
      const from = box.width === 0 || isSticky(element) ? [] : [box.left - left, box.top - top];
      const place = [...from, box.width, box.height].map(Math.round).join(' ');
      const values = looked.map((name) => `${name}:${style.getPropertyValue(name)}`).join('; ');
      return `${element.localName}.${element.getAttribute('class') ?? ''} [${place}] ${values}`;
    });
}

function isSticky(element: Element | null): boolean {
  return !!element && (getComputedStyle(element).position === 'sticky' || isSticky(element.parentElement));
}

/** What comes last in each, after which nothing moves. */
const elements: readonly (readonly [tag: string, ready: readonly string[], content: TemplateResult])[] = [
  ['xhs-note', ['[part~="products"]'], html`<xhs-note note-id="morning-shelf"></xhs-note>`],
  ['xhs-product-card', ['[part~="price"]'], html`<xhs-product-card product-id="isle-glow-serum"></xhs-product-card>`],
  ['xhs-pdp', ['[part~="store"]', '[part~="summary"]'], html`<xhs-pdp inline product-id="isle-glow-serum"></xhs-pdp>`],
  ['xhs-cart', ['[part~="line"]', '.words'], html`<xhs-cart inline></xhs-cart>`],
  ['xhs-checkout', ['select[name="region"]', '.words'], html`<xhs-checkout inline></xhs-checkout>`],
];

for (const [tag, ready, content] of elements) {
  describe(`the page's own styles and <${tag}>`, () => {
    const show = async (): Promise<HTMLElement> => {
      const { canvas } = await stage(() => html`<section>${content}</section>`, {
        prepare: async ({ shop }) => {
          await shop.cart.add({ productId: 'isle-glow-serum', variantId: 'isle-glow-serum-30ml', quantity: 2 });
          if (tag === 'xhs-checkout') await shop.checkout.begin({ kind: 'cart' });
        },
      });
      // How wide it may be is for the page to say, and stays the same.
      const box = canvas.querySelector<HTMLElement>('section')!;
      for (const [name, value] of [
        ['display', 'block'],
        ['inline-size', '600px'],
      ] as const) {
        box.style.setProperty(name, value);
      }
      for (const part of ready) await until(() => findAll(canvas, `${tag} >>> ${part}`).length > 0, part);
      await settled(canvas);
      return canvas;
    };

    const disturb = (css: string): void => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];
    };

    const before = [...document.adoptedStyleSheets];
    afterEach(() => {
      document.adoptedStyleSheets = before;
    });

    it('change nothing in it', async () => {
      const canvas = await show();
      const looks = looksOf(canvas, tag);
      expect(looks.length).to.be.greaterThan(5);
      disturb(hostile);
      await settled(canvas);
      const disturbed = looksOf(canvas, tag);
      expect(disturbed.filter((look, index) => look !== looks[index]).slice(0, 5)).to.deep.equal([]);
    });

    it('would be noticed if they did', async () => {
      const canvas = await show();
      const looks = looksOf(canvas, tag);
      // The tokens are the way in that is meant.
      disturb(`${tag} { --xhs-text: rgb(0, 128, 0); }`);
      await settled(canvas);
      expect(looksOf(canvas, tag).some((look, index) => look !== looks[index])).to.equal(true);
    });
  });
}

/** Pictures are there, and nothing moves any more. */
async function settled(canvas: HTMLElement): Promise<void> {
  await until(
    () => findAll<HTMLImageElement>(canvas, 'img').every((img) => img.complete || img.loading === 'lazy'),
    'pictures',
  );
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
  const roots = [document, ...findAll(canvas, '*').flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const finite = roots
    .flatMap((root) => root.getAnimations())
    .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
  await Promise.allSettled(finite.map(({ finished }) => finished));
}
