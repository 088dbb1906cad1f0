import { html } from 'lit';
import '../../../src/elements/cart/define.js';
import { appears, find, findAll, until } from '../../../stories/acting.js';
import { fillCart } from '../../../stories/place-order.js';
import type { SceneOptions } from '../../../stories/scene.js';
import type { StoryGlobals } from '../../../stories/story.js';
import { stage, type Stage } from '../stage.js';

/** A cart in the page's own flow, with goods of two stores in it, once its total holds. */
export async function setupCart(options: SceneOptions = {}, globals: StoryGlobals = {}): Promise<Stage> {
  const prepare: SceneOptions['prepare'] = async ({ shop }) => fillCart(shop);
  const shown = await stage(() => html`<xhs-cart inline></xhs-cart>`, { width: 560, prepare, ...options }, globals);
  await settles(shown.canvas);
  return shown;
}

/** Waits until no change is on its way. */
export async function settles(canvas: HTMLElement): Promise<void> {
  await appears(canvas, 'xhs-cart >>> [part~="total"][aria-busy="false"]');
}

export const lineOf = (variantId: string): string => `xhs-cart >>> [data-line="${variantId}"]`;

/** The variants of the lines in a part of the cart, in their order. */
export function linesIn(canvas: HTMLElement, part = 'xhs-cart'): string[] {
  return findAll(canvas, `${part} >>> [part~="line"]`).map(({ dataset }) => dataset['line'] ?? '');
}

/** The number on the way to the checkout. */
export function unitsTicked(canvas: HTMLElement): number {
  const text = find(canvas, 'xhs-cart >>> [part~="checkout"]')?.textContent ?? '';
  return Number(/\d+/.exec(text)?.[0]);
}

/** Waits until so many units would be checked out, and the total is of those. */
export async function ticks(canvas: HTMLElement, units: number): Promise<void> {
  await until(() => unitsTicked(canvas) === units, `${units} units to be ticked, not ${unitsTicked(canvas)}`);
  await settles(canvas);
}
