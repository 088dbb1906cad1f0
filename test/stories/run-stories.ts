import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { AxeResults, RunOptions } from 'axe-core';
import 'axe-core/axe.min.js';
import { html } from 'lit';
import { findAll, until } from '../../stories/acting.js';
import { atRest } from '../../stories/at-rest.js';
import { type Story, type StoryMeta, viewports } from '../../stories/story.js';

type StoriesModule = { readonly default: StoryMeta } & Readonly<Record<string, unknown>>;

const { axe } = globalThis as unknown as {
  axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
};
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Lit's advice, in its development build, on an update that follows an update: a store that answers at once. */
const advice = 'msg/change-in-update';

/** What the page complains of while a story is shown. */
class Complaints {
  readonly found: string[] = [];
  readonly #before = { error: console.error, warn: console.warn };

  constructor() {
    for (const level of ['error', 'warn'] as const) {
      console[level] = (...said: unknown[]) => {
        const text = said.map(String).join(' ');
        if (!text.includes(advice)) this.found.push(`console.${level}: ${text}`);
      };
    }
    // Errors that nobody catches fail the test by the runner's own doing.
    addEventListener('unhandledrejection', this.#onRejection);
  }

  stop(): void {
    Object.assign(console, this.#before);
    removeEventListener('unhandledrejection', this.#onRejection);
  }

  readonly #onRejection = (event: PromiseRejectionEvent): void => {
    this.found.push(`uncaught: ${String(event.reason)}`);
  };
}

/** Shows each story of a module, plays it, and looks at what came of it. */
export function runStories(module: StoriesModule): void {
  const { default: meta, ...rest } = module;
  const stories = Object.entries(rest) as [string, Story][];

  describe(`stories of ${meta.component}`, () => {
    it('has stories', () => expect(stories).to.not.be.empty);
    for (const [name, story] of stories) {
      it(name, async () => expect(await faultsOf(meta, story)).to.deep.equal([]));
    }
  });
}

/** Everything that is wrong with a story. */
export async function faultsOf(meta: StoryMeta, story: Story): Promise<string[]> {
  const globals = story.globals ?? {};
  const { styles } = viewports[globals.viewport?.value ?? 'desktop'];
  await setViewport({ width: parseInt(styles.width), height: parseInt(styles.height) });
  const complaints = new Complaints();
  try {
    const canvas = await fixture<HTMLElement>(html`<div>${story.render(story.args ?? {}, { globals })}</div>`);
    const faults = await lookAt(canvas, meta, story);
    return [...faults, ...complaints.found];
  } finally {
    complaints.stop();
    fixtureCleanup();
    // An overlay that closes takes its history entry away, in the browser's own time.
    await until(() => !(history.state as { xhsOverlay?: boolean } | null)?.xhsOverlay, 'history to go back');
  }
}

async function lookAt(canvas: HTMLElement, meta: StoryMeta, story: Story): Promise<string[]> {
  const parameters = { ...meta.parameters, ...story.parameters };
  await until(() => parameters.settled(canvas), `the settled state: ${parameters.settled.toString()}`);
  // Stories over the page have a frame of their own in the docs; over the others nothing opens by itself.
  const opened = parameters.docs ? [] : findAll(canvas, 'dialog[open]').map(() => 'opens something by itself');
  await story.play?.({ canvasElement: canvas });
  await atRest(canvas);
  const [element] = findAll(canvas, meta.component);
  // A bar that stays in view rests at its own place there: elsewhere whatever scrolls is under it for a moment.
  scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
  return [
    ...opened,
    ...(element && isDrawn(element) ? [] : [`draws no ${meta.component}`]),
    ...brokenPictures(canvas).map((address) => `broken picture: ${address}`),
    ...(await violations(canvas)),
    ...tooWide(findAll(canvas, meta.component)),
  ];
}

/** A phone of 320 pixels, as WCAG 1.4.10 has it, with a margin of 20 at either side. */
const narrowest = 280;

/** Elements that do not let a grid or a row of their page be so narrow, in which an item is as wide as what it holds. */
function tooWide(elements: readonly HTMLElement[]): string[] {
  return elements.flatMap((element) => {
    element.style.setProperty('inline-size', 'min-content', 'important');
    const { width } = element.getBoundingClientRect();
    element.style.removeProperty('inline-size');
    return width > narrowest ? [`${element.localName} is ${Math.ceil(width)} px wide at least`] : [];
  });
}

/** Whether anything of an element takes room. */
function isDrawn(element: HTMLElement): boolean {
  const below = [element, ...findAll(element, '*'), ...(element.shadowRoot ? findAll(element.shadowRoot, '*') : [])];
  return below.some((each) => {
    const { width, height } = each.getBoundingClientRect();
    const words = [...each.childNodes].some(
      (node) => (node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) || node instanceof SVGElement,
    );
    return width > 0 && height > 0 && (words || each.matches('img, .skeleton'));
  });
}

function brokenPictures(canvas: HTMLElement): string[] {
  return findAll<HTMLImageElement>(canvas, 'img')
    .filter(({ complete, naturalWidth, src }) => complete && naturalWidth === 0 && src)
    .map(({ src }) => src);
}

/**
 * What axe finds. A bar that stays in view, or the edge of a list that scrolls, covers half a target only for as long as one stands
 * there: found at both ends counts.
 */
async function violations(canvas: HTMLElement): Promise<string[]> {
  const found = await look(canvas);
  if (!found.some(({ rule }) => rule === 'target-size')) return found.map(wordsOf);
  scrollTo({ top: 0, behavior: 'instant' });
  for (const box of findAll(canvas, '*')) {
    if (box.scrollHeight > box.clientHeight) box.scrollTo({ top: box.scrollHeight, behavior: 'instant' });
  }
  const small = new Set((await look(canvas)).filter(({ rule }) => rule === 'target-size').map(({ target }) => target));
  return found.filter(({ rule, target }) => rule !== 'target-size' || small.has(target)).map(wordsOf);
}

interface Violation {
  readonly rule: string;
  readonly target: string;
  readonly why: string;
}

const wordsOf = ({ rule, target, why }: Violation): string => `${rule}: ${target} (${why})`;

async function look(canvas: HTMLElement): Promise<Violation[]> {
  const found = await axe.run(canvas, {
    runOnly: { type: 'tag', values: wcag },
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
  });
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({
      rule: id,
      target: target.flat().join(' '),
      why: failureSummary ?? '',
    })),
  );
}
