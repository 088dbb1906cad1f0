import { html } from 'lit';
import { XhsCheckout } from '../../../src/elements/checkout/checkout.js';
import '../../../src/elements/checkout/define.js';
import { appears, find, type } from '../../../stories/acting.js';
import { basket, fillCart, home } from '../../../stories/place-order.js';
import type { SampleShop } from '../../../stories/sample-shop.js';
import type { SceneOptions } from '../../../stories/scene.js';
import type { StoryGlobals } from '../../../stories/story.js';
import { stage, type Stage } from '../stage.js';

// Lit's advice, in its development build, on an update that follows an update: the store answers at once.
XhsCheckout.disableWarning?.('change-in-update');

export interface CheckoutSetup extends Stage {
  readonly checkout: XhsCheckout;
}

/** A checkout in the page's own flow, of a filled cart, once its total holds. */
export async function setupCheckout(
  wanted = basket,
  options: SceneOptions = {},
  globals: StoryGlobals = {},
): Promise<CheckoutSetup> {
  const filled = { padding: 0, prepare: async ({ shop }: SampleShop) => fillCart(shop, wanted), ...options };
  const shown = await stage(() => html`<xhs-checkout inline></xhs-checkout>`, filled, globals);
  await settles(shown.canvas);
  return { ...shown, checkout: find<XhsCheckout>(shown.canvas, 'xhs-checkout')! };
}

/** Waits until no change is on its way. */
export async function settles(canvas: HTMLElement): Promise<void> {
  await appears(canvas, 'xhs-checkout .pay[aria-busy="false"]');
}

/** Fills in an address; all of one that can be delivered to by default. */
export async function fillIn(canvas: HTMLElement, fields: Readonly<Record<string, string>> = whole): Promise<void> {
  for (const [name, value] of Object.entries(fields)) await type(canvas, `xhs-checkout [name="${name}"]`, value);
  await settles(canvas);
}

const { country: _, ...whole } = home;
