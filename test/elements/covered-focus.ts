import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

/** What has the focus, in whatever root. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

const nameOf = (element: Element): string =>
  element.getAttribute('name') ?? element.getAttribute('part') ?? element.textContent.trim();

/** Where the focus on something is drawn: that of a link over a whole card is drawn around the card. */
function drawnBox(element: Element): DOMRect {
  const over = getComputedStyle(element).position === 'static' && getComputedStyle(element, '::after');
  const card = over && over.position === 'absolute' && element instanceof HTMLElement && element.offsetParent;
  return (card || element).getBoundingClientRect();
}

/** The part of a height that two boxes share, in pixels. */
const shared = (one: DOMRect, other: DOMRect): number =>
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

/** Whether something stands below another, in whatever root. */
function isWithin(element: Element, other: Element): boolean {
  for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at === other) return true;
  }
  return false;
}

/** Whether the browser brings all of what gets the focus into view. Firefox leaves alone what is in view for the most part. */
function bringsAllIntoView(): boolean {
  const before = focused();
  const scroller = document.createElement('div');
  const button = document.createElement('button');
  const looks = { position: 'fixed', top: '0', 'block-size': '40px', 'overflow-y': 'auto' };
  for (const [name, value] of Object.entries(looks)) scroller.style.setProperty(name, value);
  button.style.setProperty('block-size', '30px');
  button.style.setProperty('margin-block-start', '20px');
  scroller.append(button);
  document.body.append(scroller);
  button.focus();
  const brings = scroller.scrollTop > 0;
  scroller.remove();
  (before as HTMLElement | null)?.focus({ preventScroll: true });
  return brings;
}

/** What bars cover of whatever has the focus while somebody goes on by the Tab key until the focus leaves what is under them. */
export async function coveredOnTheWay(bars: readonly Element[], under: Element, least: number): Promise<string[]> {
  const covered: string[] = [];
  const clearsAll = bringsAllIntoView();
  let passed = 0;
  for (;;) {
    await sendKeys({ press: 'Tab' });
    const element = focused();
    if (!element || !isWithin(element, under)) break;
    passed += 1;
    const box = drawnBox(element);
    const hidden = bars.map((bar) => Math.round(shared(box, bar.getBoundingClientRect())));
    if (hidden.some((height) => (clearsAll ? height > 0 : height >= Math.floor(box.height))))
      covered.push(`${nameOf(element)}: ${hidden.join(' and ')} of ${box.height}`);
  }
  expect(passed, 'what was passed').to.be.at.least(least);
  return covered;
}

/** The same on the way back, from what follows. */
export async function coveredOnTheWayBack(...given: Parameters<typeof coveredOnTheWay>): Promise<string[]> {
  await sendKeys({ down: 'Shift' });
  return coveredOnTheWay(...given).finally(() => sendKeys({ up: 'Shift' }));
}
