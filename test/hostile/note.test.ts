import { expect, fixture, html } from '@open-wc/testing';
import { createJsonSource } from '../../src/content/json/index.js';
import { createShop } from '../../src/runtime/create-shop.js';
import type { XhsNote } from '../../src/elements/note/note.js';
import type { XhsProvider } from '../../src/elements/provider/provider.js';
import '../../src/elements/provider/define.js';
import '../../src/elements/note/define.js';
import { MemoryAdapter } from '../fixtures/memory-adapter.js';
import { Executions, faultsIn } from './drawn.js';
import { loadPayloads } from './load-payloads.js';
import { mark, noteOf, texts, urls } from './payloads.js';
import { until } from '../../stories/acting.js';

describe('a hostile note', () => {
  const executions = new Executions();

  beforeEach(() => executions.begin());
  afterEach(() => executions.end());

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

  it('shows every payload in every field and runs none', async function () {
    this.timeout(3_600_000);
    const payloads = await loadPayloads();
    expect(payloads.length).to.be.above(1_900);
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
    await executions.settled();
    expect(executions.count).to.equal(0);
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
    for (const text of texts) executions.run(text);
    await executions.settled();
    await until(() => executions.count >= 15, `only ${executions.count} ran`);
    const before = executions.count;
    const link = document.createElement('a');
    link.href = urls[0]!;
    expect(link.protocol).to.equal('javascript:');
    link.click();
    await until(() => executions.count > before, 'the link ran');
  });
});
