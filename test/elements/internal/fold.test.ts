import { expect, fixture } from '@open-wc/testing';
import { type CSSResult, html } from 'lit';
import { foldStyles } from '../../../src/elements/internal/controls/fold.styles.js';
import { liveStyles } from '../../../src/elements/live/live.styles.js';
import { pdpStyles } from '../../../src/elements/pdp/pdp.styles.js';

/** A place of these styles, in one direction. */
async function place(styles: readonly CSSResult[], direction: string, content: string): Promise<ShadowRoot> {
  const host = await fixture<HTMLElement>(html`<div dir=${direction}></div>`);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet!);
  root.append(...new DOMParser().parseFromString(content, 'text/html').body.childNodes);
  return root;
}

/** Where the arrow of a fold points: the corner of its two lines, turned as they are. */
function pointsTo(summary: Element): string {
  const { borderRightWidth, scale, rotate } = getComputedStyle(summary, '::after');
  const mirrored = parseFloat(scale) < 0 ? -1 : 1;
  const corner = new DOMPoint((borderRightWidth === '0px' ? -1 : 1) * mirrored, 1);
  const { x, y } = new DOMMatrix(`rotate(${rotate})`).transformPoint(corner);
  if (Math.abs(x) > 0.01) return x < 0 ? 'left' : 'right';
  return y < 0 ? 'up' : 'down';
}

describe('arrows', () => {
  for (const direction of ['ltr', 'rtl']) {
    for (const [name, styles] of [
      ['what is folded away', [foldStyles]],
      ['who sells in a live room', [liveStyles]],
    ] as const) {
      it(`of ${name} point down, and up when it is open: ${direction}`, async () => {
        const root = await place(styles, direction, '<details class="seller"><summary>More</summary></details>');
        const details = root.querySelector('details')!;
        const folded = pointsTo(root.querySelector('summary')!);
        details.open = true;
        expect([folded, pointsTo(root.querySelector('summary')!)]).to.deep.equal(['down', 'up']);
      });
    }
  }

  it('at the rating of a product point on, also from right to left', async () => {
    const mirrored = async (direction: string): Promise<boolean> => {
      const root = await place(pdpStyles, direction, '<button class="rating"><svg class="icon"></svg></button>');
      return parseFloat(getComputedStyle(root.querySelector('.icon')!).scale) < 0;
    };
    expect([await mirrored('ltr'), await mirrored('rtl')]).to.deep.equal([false, true]);
  });
});
