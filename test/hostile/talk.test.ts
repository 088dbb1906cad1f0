import { expect, html } from '@open-wc/testing';
import '../../src/elements/comments/define.js';
import '../../src/elements/reviews/define.js';
import '../../src/elements/search/define.js';
import type { XhsSearch } from '../../src/elements/search/search.js';
import { findAll, until } from '../../stories/acting.js';
import { Executions } from './drawn.js';
import { every } from './lanes.js';
import { Stands } from './stands.js';

// That the same payloads do run where markup is made from them is shown in note.test.ts.

describe('hostile visitors', () => {
  const executions = new Executions();
  let all: Stands;

  before(async () => {
    all = await Stands.begin(executions);
  });
  beforeEach(() => executions.begin());
  afterEach(() => executions.end());

  it('reviews and comments: every payload in every field, a page of them at a time', async function () {
    this.timeout(3_600_000);
    const onPage = 40;
    const stands = await all.open(html`<xhs-reviews></xhs-reviews><xhs-comments></xhs-comments>`, onPage);
    let shown = 0;
    await all.expectHarmless(stands, every(onPage, all.payloads.length), async (stand, first) => {
      const [reviews, comments] = [stand.querySelector('xhs-reviews')!, stand.querySelector('xhs-comments')!];
      reviews.productId = `product-${first}`;
      comments.noteId = `note-${first}`;
      // Those before are gone by now.
      await Promise.all([reviews.updateComplete, comments.updateComplete]);
      const expected = Math.min(onPage, all.payloads.length - first);
      const posts = (element: Element): number => findAll(element.shadowRoot!, '[part~="post"]').length;
      await until(() => posts(reviews) === expected && posts(comments) === expected, `the posts from ${first}`);
      await Promise.all([reviews.updateComplete, comments.updateComplete]);
      shown += posts(reviews) + posts(comments);
    });
    expect(shown).to.equal(all.payloads.length * 2);
  });

  it('a search: every payload as what is asked for, as note and as product among what is found', async function () {
    this.timeout(3_600_000);
    const stands = await all.open(html`<xhs-search history="off"></xhs-search>`);
    let shown = 0;
    await all.expectHarmless(stands, [...all.payloads.keys()], async (stand, place) => {
      const search = stand.querySelector<XhsSearch>('xhs-search')!;
      search.query = `${place} ${all.payloads[place]}`;
      const cards = await until(() => {
        const feed = search.shadowRoot!.querySelector('xhs-feed');
        const isOfIt = Number.parseInt(feed?.getAttribute('query') ?? '') === place;
        const found = isOfIt && findAll(feed!.shadowRoot!, '[part~="card"]');
        return found && found.length === 2 && found.some((card) => card.querySelector('[part~="price"]')) && found;
      }, `what is found for ${place}`);
      await search.updateComplete;
      shown += cards.length;
    });
    expect(shown).to.equal(all.payloads.length * 2);
  });

  it('suggestions: every payload', async function () {
    this.timeout(3_600_000);
    const most = 10;
    const stands = await all.open(html`<xhs-search history="off"></xhs-search>`, most);
    let shown = 0;
    await all.expectHarmless(stands, every(most, all.payloads.length), async (stand, first) => {
      const search = stand.querySelector<XhsSearch>('xhs-search')!;
      const words = (): string[] =>
        findAll(search.shadowRoot!, '[role="option"]').map(({ textContent }) => textContent.trim());
      const expected = new Set(all.payloads.slice(first, first + most).map((each) => each.trim()));
      expected.delete('');
      const input = search.shadowRoot!.querySelector('input')!;
      input.value = `from ${first}`;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await until(
        () => words().length === expected.size && words().every((each) => expected.has(each)),
        `from ${first}`,
      );
      shown += expected.size;
    });
    expect(shown).to.be.above(1_900);
  });
});
