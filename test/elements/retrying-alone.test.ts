import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../src/elements/live-host/define.js';
import '../../src/elements/note/define.js';
import '../../src/elements/note-lint/define.js';
import '../../src/elements/product-card/define.js';
import '../../src/elements/tag-editor/define.js';
import { shared } from '../../src/i18n/en/shared.js';
import type { LiveSource } from '../../src/live/source.js';
import { appears, find, press, until } from '../../stories/acting.js';
import { roomOf } from '../../stories/live-room.js';
import type { SceneOptions } from '../../stories/scene.js';
import { stage } from './stage.js';

interface Case {
  readonly content: () => TemplateResult;
  /** What is to be pressed first. */
  readonly opener?: string;
  /** What is there once it has come. */
  readonly shown: string;
  readonly options: (lost: string[]) => SceneOptions;
}

const again = '[part~="retry"]';

/** These calls of the shop fail, for as long as they stand in the list. */
const losing =
  (...calls: readonly string[]) =>
  (lost: string[]): SceneOptions => {
    lost.push(...calls);
    return { disturb: { calls: lost as never, how: 'failing' } };
  };

const rest = roomOf();
const roomless = (lost: string[]): SceneOptions => {
  lost.push('join');
  const live: LiveSource = {
    name: 'test',
    join(...given) {
      if (lost.length > 0) throw new TypeError('no line');
      return rest.join(...given);
    },
  };
  return { live };
};

/** Elements in which nothing stands around the notice, so that its button has no neighbour. */
const cases: Readonly<Record<string, Case>> = {
  'xhs-product-card': {
    content: () => html`<xhs-product-card product-id="isle-glow-serum"></xhs-product-card>`,
    shown: 'xhs-product-card >>> [part~="price"]',
    options: losing('getProducts'),
  },
  'xhs-note': {
    content: () => html`<xhs-note note-id="morning-shelf"></xhs-note>`,
    shown: 'xhs-note >>> [part~="title"]',
    options: losing('getNote'),
  },
  'xhs-note-lint': {
    content: () => html`<xhs-note-lint note-id="tea-break"></xhs-note-lint>`,
    shown: 'xhs-note-lint >>> [part~="lint"]',
    options: losing('getNote'),
  },
  'xhs-tag-editor': {
    content: () => html`<xhs-tag-editor note-id="morning-shelf" draft-name="retried"></xhs-tag-editor>`,
    shown: 'xhs-tag-editor >>> .editor',
    options: losing('getNote'),
  },
  'the products that an xhs-tag-editor looks for': {
    content: () => html`<xhs-tag-editor note-id="morning-shelf" draft-name="looked-for"></xhs-tag-editor>`,
    opener: 'xhs-tag-editor >>> [part~="add"]',
    shown: 'xhs-tag-editor >>> [part~="result"]',
    options: losing('searchProducts'),
  },
  'the room of an xhs-live-host': {
    content: () => html`<xhs-live-host room-id="evening"></xhs-live-host>`,
    shown: 'xhs-live-host >>> [part~="desk"]',
    options: roomless,
  },
};

const failed = (canvas: HTMLElement): Promise<HTMLElement> =>
  appears(canvas, 'p', ({ textContent }) => textContent.trim() === shared.loadFailed);

function isFocused(canvas: HTMLElement): boolean {
  const { activeElement } = document;
  return canvas.contains(activeElement) && !!activeElement?.shadowRoot?.activeElement?.isConnected;
}

for (const [name, { content, opener, shown, options }] of Object.entries(cases)) {
  it(`${name} keeps the focus where it is asked for again, in vain and not`, async () => {
    const lost: string[] = [];
    const { canvas } = await stage(content, { padding: 0, ...options(lost) });
    if (opener) await press(canvas, opener);
    const first = await failed(canvas);
    await press(canvas, again);
    await until(() => !first.isConnected || !find(canvas, again), 'it to be asked for');
    await failed(canvas);
    await appears(canvas, again);
    expect(isFocused(canvas), 'in vain').to.equal(true);
    lost.length = 0;
    await press(canvas, again);
    await appears(canvas, shown);
    expect(find(canvas, again)).to.equal(undefined);
    expect(isFocused(canvas), 'when it has come').to.equal(true);
  });
}
