import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { find, findAll } from '../../../stories/acting.js';
import { basket, fromAbroad } from '../../../stories/place-order.js';
import { setupCheckout } from './setup.js';

/** What has the focus, in whatever root. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

const nameOf = (element: Element): string =>
  element.getAttribute('name') ?? element.getAttribute('part') ?? element.textContent.trim();

/** The part of a height that two boxes share, in pixels. */
const shared = (one: DOMRect, other: DOMRect): number =>
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

/** What the bars cover of whatever has the focus while somebody goes through the form by the Tab key. */
async function coveredOnTheWay(canvas: HTMLElement, from: HTMLElement): Promise<string[]> {
  const bars = ['.head', '.pay-bar'].map((bar) => find(canvas, `xhs-checkout ${bar}`)!);
  const scroll = find(canvas, 'xhs-checkout .scroll')!;
  const covered: string[] = [];
  let passed = 0;
  from.focus();
  for (;;) {
    await sendKeys({ press: 'Tab' });
    const element = focused();
    if (!element || !scroll.contains(document.activeElement)) break;
    passed += 1;
    const box = element.getBoundingClientRect();
    const hidden = bars.map((bar) => Math.round(shared(box, bar.getBoundingClientRect())));
    if (hidden.some((height) => height > 0))
      covered.push(`${nameOf(element)}: ${hidden.join(' and ')} of ${box.height}`);
  }
  expect(passed, 'what was passed').to.be.greaterThan(12);
  return covered;
}

describe('the bars of xhs-checkout in the page’s own flow', () => {
  for (const [width, height] of [
    [390, 844],
    [320, 640],
    [1280, 500],
  ] as const) {
    it(`cover nothing that has the focus, in a window of ${width} by ${height}`, async () => {
      await setViewport({ width, height });
      const { canvas } = await setupCheckout([...basket, fromAbroad]);
      for (const fold of findAll<HTMLDetailsElement>(canvas, 'xhs-checkout details')) fold.open = true;
      const pay = find(canvas, 'xhs-checkout .pay')!;
      const first = find(canvas, 'xhs-checkout .scroll summary')!;
      expect(await coveredOnTheWay(canvas, first)).to.deep.equal([]);
      await sendKeys({ down: 'Shift' });
      const back = await coveredOnTheWay(canvas, pay).finally(() => sendKeys({ up: 'Shift' }));
      expect(back).to.deep.equal([]);
    });
  }
});
