import { html } from 'lit';
import type { XhsPdp } from '../../../src/elements/pdp/pdp.js';
import '../../../src/elements/pdp/define.js';
import { appears, find, press } from '../../../stories/acting.js';
import { stage, type Stage } from '../stage.js';

export interface PdpSetup extends Stage {
  readonly pdp: XhsPdp;
}

/** A product page in the page's own flow, once its product is there. */
export async function setupPdp(productId: string, variantId?: string): Promise<PdpSetup> {
  const shown = await stage(() => html`<xhs-pdp inline product-id=${productId} .variantId=${variantId}></xhs-pdp>`, {
    padding: 0,
  });
  await appears(shown.canvas, add);
  return { ...shown, pdp: find<XhsPdp>(shown.canvas, 'xhs-pdp')! };
}

export const add = 'xhs-pdp >>> [part~="add"]';

/** Chooses a value of an option. */
export async function pick(canvas: HTMLElement, value: string): Promise<void> {
  await press(canvas, `xhs-pdp >>> input[type="radio"][value="${value}"]`);
  await find<XhsPdp>(canvas, 'xhs-pdp')!.updateComplete;
}
