import { fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { until } from '../../stories/acting.js';
import { type Prepared, scene, type SceneOptions } from '../../stories/scene.js';
import type { StoryGlobals } from '../../stories/story.js';
import type { Shop } from '../../src/runtime/shop.js';

/** Elements on a stage with a sample shop, as stories have them. */
export interface Stage {
  readonly canvas: HTMLElement;
  readonly shop: Shop;
}

/** Shows elements with a sample shop of their own. Taken away after the test. */
export async function stage(
  content: (prepared: Prepared) => TemplateResult,
  options: SceneOptions = {},
  globals: StoryGlobals = {},
): Promise<Stage> {
  const canvas = await fixture<HTMLElement>(html`<div>${scene({ globals }, content, options)}</div>`);
  const play = canvas.querySelector<HTMLElement & { shop: Shop | undefined }>('story-scene')!;
  await until(() => play.querySelector('.story'), 'the stage');
  return { canvas, shop: play.shop! };
}

/** Events of one kind that reach the page, in order. */
export function heard<Kind extends keyof GlobalEventHandlersEventMap>(
  target: HTMLElement,
  kind: Kind,
): GlobalEventHandlersEventMap[Kind][] {
  const events: GlobalEventHandlersEventMap[Kind][] = [];
  target.addEventListener(kind, (event) => events.push(event));
  return events;
}

/** What is drawn in a root from now on, if only for a moment: names and classes of all that is put in. */
export function followDrawing(root: ShadowRoot): () => readonly string[] {
  const drawn: string[] = [];
  const take = (records: readonly MutationRecord[]): void => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof Element)) continue;
      for (const each of [node, ...node.querySelectorAll('*')]) drawn.push(each.localName, ...each.classList);
    }
  };
  const observer = new MutationObserver(take);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    take(observer.takeRecords());
    return drawn;
  };
}

/** Everything in an element that is read: words, and names for those who cannot see. */
export function wordsOf(element: Element): string {
  const roots = [element, ...(element.shadowRoot ? [element.shadowRoot] : [])];
  const below = roots.flatMap((root) => [...root.children]);
  const own = roots.flatMap((root) => [...root.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE));
  return [
    element.getAttribute('aria-label'),
    ...own.map(({ textContent }) => textContent),
    ...below.filter((each) => !each.matches('style, script')).map(wordsOf),
  ]
    .map((text) => text?.trim())
    .filter(Boolean)
    .join(' ');
}
