import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { defineElement } from '../../src/elements/internal/define-element.js';
import type { Shop } from '../../src/runtime/shop.js';
import { version } from '../../src/version.js';
import { findAll, until } from '../../stories/acting.js';
import type { Story, StoryMeta } from '../../stories/story.js';
import { faultsOf } from '../stories/run-stories.js';
import { PageTraces } from './page-traces.js';
import { wordsOf } from './stage.js';

type ShopElement = HTMLElement & {
  readonly shop: Shop | undefined;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
};

export interface ElementUnderTest {
  readonly meta: StoryMeta;
  /** The story that is shown here, whatever it takes. */
  readonly story: unknown;
  /** A property, and what tells that it was taken. */
  readonly early: {
    readonly properties: Readonly<Record<string, unknown>>;
    readonly taken: (element: HTMLElement) => boolean;
  };
  /** A sentence that it shows, in both languages. */
  readonly sentence: { readonly en: string; readonly 'zh-CN': string };
  /** Whether it knows the state `rtl`; true by default. */
  readonly hasDirection?: boolean;
}

/** What every element promises to the page that it stands in. */
export function sharedSuite(subject: ElementUnderTest): void {
  const { meta, early, sentence, hasDirection = true } = subject;
  const story = subject.story as Story;
  const tag = meta.component;

  describe(`${tag}, as every element`, () => {
    const say = { error: console.error, warn: console.warn };
    let said: string[];

    beforeEach(() => {
      said = [];
      for (const level of ['error', 'warn'] as const) {
        console[level] = (...words: unknown[]) => {
          const text = words.map(String).join(' ');
          // Advice of Lit's development build, on a store that answers at once.
          if (!text.includes('msg/change-in-update')) said.push(`console.${level}: ${text}`);
        };
      }
    });

    afterEach(() => {
      Object.assign(console, say);
      expect(said, 'said on the console').to.deep.equal([]);
    });

    /** The element of the story, once it shows what the story is about. The last one: a stage has a provider too. */
    const show = async (): Promise<{ canvas: HTMLElement; element: ShopElement }> => {
      const canvas = await fixture<HTMLElement>(html`<div>${story.render(story.args ?? {}, { globals: {} })}</div>`);
      const element = await settledIn(canvas);
      return { canvas, element };
    };
    const settledIn = async (canvas: HTMLElement): Promise<ShopElement> => {
      const { settled } = { ...meta.parameters, ...story.parameters };
      await until(() => settled(canvas), `the settled state of ${tag}`);
      return findAll<ShopElement>(canvas, tag).at(-1)!;
    };
    const speaks = (element: ShopElement, locale: keyof typeof sentence): Promise<unknown> => {
      element.shop!.configure({ locale });
      return until(() => wordsOf(element).includes(sentence[locale]), `${tag} to say “${sentence[locale]}”`);
    };
    const outAndBack = async (canvas: HTMLElement, element: ShopElement): Promise<void> => {
      const { parentNode: home, nextSibling: next } = element;
      element.remove();
      await element.updateComplete;
      home!.insertBefore(element, next);
      await settledIn(canvas);
    };

    it('is defined once, whatever comes after', () => {
      const defined = customElements.get(tag);
      // Another copy of the same release brings a class of its own.
      const copy = class extends HTMLElement {
        static version = version;
      };
      defineElement(tag, copy);
      expect(customElements.get(tag)).to.equal(defined);
    });

    it('takes properties that were set before it was defined', async () => {
      const { element } = await show();
      // Elements of a document without a window are not defined yet: they are as soon as they come over.
      const undefinedYet = document.implementation.createHTMLDocument().createElement(tag);
      expect(undefinedYet.matches(':not(:defined)')).to.equal(true);
      Object.assign(undefinedYet, early.properties);
      element.parentElement!.append(undefinedYet);
      await until(() => early.taken(undefinedYet), `${tag} to take its early properties`);
      for (const name of Object.keys(early.properties)) {
        expect(Object.hasOwn(undefinedYet, name), `${name} hides what the class makes of it`).to.equal(false);
      }
    });

    it('goes on when it was taken out and put back', async () => {
      const { canvas, element } = await show();
      await outAndBack(canvas, element);
      await speaks(element, 'zh-CN');
    });

    it('speaks the language of its shop, and the next one', async () => {
      const { element } = await show();
      expect(wordsOf(element)).to.contain(sentence.en).and.not.contain(sentence['zh-CN']);
      await speaks(element, 'zh-CN');
      expect(wordsOf(element)).not.to.contain(sentence.en);
      await speaks(element, 'en');
    });

    if (hasDirection) {
      it('says so where its language is written from right to left', async () => {
        const { element } = await show();
        expect(element.matches(':state(rtl)')).to.equal(false);
        for (const [lang, holds] of [
          ['ar', true],
          ['zh-CN', false],
        ] as const) {
          element.lang = lang;
          element.requestUpdate();
          await until(() => element.matches(':state(rtl)') === holds, `${lang} to be told from its state`);
        }
      });
    }

    it('leaves nothing in the page when it goes', async () => {
      const traces = new PageTraces();
      try {
        const { canvas, element } = await show();
        const before = traces.listeners;
        element.remove();
        await until(() => !canvas.querySelector('dialog[open]'), 'dialogs to close');
        expect(document.querySelector('body > [role="status"]'), 'the region for messages').to.equal(null);
        expect(traces.listeners.length).to.be.at.most(before.length);
        fixtureCleanup();
        await until(() => traces.left.length === 0, 'nothing to be left').catch(() => undefined);
        expect(traces.left).to.deep.equal([]);
      } finally {
        traces.stop();
      }
    });

    it('is accessible and says nothing, whatever of this happens', async () => {
      const play: Story['play'] = async ({ canvasElement }) => {
        const element = await settledIn(canvasElement);
        await outAndBack(canvasElement, element);
        await speaks(element, 'zh-CN');
      };
      expect(await faultsOf(meta, { ...story, play })).to.deep.equal([]);
    });
  });
}
