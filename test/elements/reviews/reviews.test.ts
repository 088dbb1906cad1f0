import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { WritableAtom } from 'nanostores';
import '../../../src/elements/pdp/define.js';
import '../../../src/elements/review-form/define.js';
import '../../../src/elements/reviews/define.js';
import { community as en } from '../../../src/i18n/en/community.js';
import { community as chinese } from '../../../src/i18n/zh-cn/community.js';
import type { Review } from '../../../src/model/index.js';
import type { PostList } from '../../../src/rules/list/post-list.js';
import { appears, find, findAll, press, until } from '../../../stories/acting.js';
import meta, { Default } from '../../../stories/reviews.stories.js';
import { sharedSuite } from '../shared-suite.js';
import { heard, stage, wordsOf } from '../stage.js';

sharedSuite({
  meta,
  story: Default,
  early: {
    properties: { productId: 'qichi-candle' },
    taken: (element) => wordsOf(element).includes('First burn: four hours'),
  },
  sentence: { en: en.latest, 'zh-CN': chinese.latest },
});

const posts = (canvas: HTMLElement): string[] => findAll(canvas, 'xhs-reviews >>> [part~="post"]').map(wordsOf);

describe('the reviews of xhs-reviews', () => {
  it('shows the rating, what was said later and what the seller answers', async () => {
    const { canvas } = await stage(() => html`<xhs-reviews product-id="isle-glow-serum"></xhs-reviews>`);
    await appears(canvas, 'xhs-reviews >>> [part~="seller-reply"]');
    const words = wordsOf(find(canvas, 'xhs-reviews')!);
    for (const text of [en.outOfFive('4.8'), en.reviewsCount('2.3K'), en.saidLater(30)]) expect(words).to.contain(text);
  });

  it('chooses by kind and shows all again', async () => {
    const { canvas } = await stage(() => html`<xhs-reviews product-id="isle-glow-serum"></xhs-reviews>`);
    await appears(canvas, 'xhs-reviews >>> [part~="post"]');
    const all = posts(canvas).length;
    await press(canvas, 'xhs-reviews >>> [part~="filter"]:nth-of-type(2)');
    await until(() => posts(canvas).length === 1, 'those with pictures');
    await press(canvas, 'xhs-reviews >>> [part~="filter"]');
    await until(() => posts(canvas).length === all, 'all of them');
  });

  it('shows pictures over the page and gives the focus back', async () => {
    const { canvas } = await stage(() => html`<xhs-reviews product-id="isle-glow-serum"></xhs-reviews>`);
    await press(canvas, 'xhs-reviews >>> [part~="photo"]');
    const dialog = await appears<HTMLDialogElement>(canvas, 'xhs-reviews >>> dialog[open]');
    expect(dialog.querySelectorAll('img').length).to.equal(2);
    const [counter, close] = ['.counter', '.viewer-close'].map((each) => dialog.querySelector(each)!);
    expect(counter!.getBoundingClientRect().right, 'the counter').to.be.below(close!.getBoundingClientRect().left);
    dialog.close();
    await until(() => !find(canvas, 'xhs-reviews >>> dialog'), 'the viewer to go');
    const { activeElement } = find(canvas, 'xhs-reviews')!.shadowRoot!;
    expect(activeElement?.getAttribute('part')).to.equal('photo');
  });
});

describe('a review of the shopper in xhs-reviews', () => {
  const product = 'olle-fjord-blanket';
  const heading = (canvas: HTMLElement): string => wordsOf(find(canvas, 'xhs-reviews >>> [part~="heading"]')!);
  /** From five stars down to one. */
  const bars = (canvas: HTMLElement): readonly number[] =>
    findAll<HTMLMeterElement>(canvas, 'xhs-reviews >>> meter').map(({ value }) => value);

  it('is in the heading and in the bars once the host has it, and no more once it is deleted', async () => {
    const { canvas } = await stage(
      () =>
        html`<xhs-review-form inline product-id=${product}></xhs-review-form>
          <xhs-reviews product-id=${product}></xhs-reviews>`,
    );
    await appears(canvas, 'xhs-reviews >>> [part~="post"]');
    const [most = 0, ...rest] = bars(canvas);
    expect(heading(canvas)).to.equal(en.reviewsCount('207'));
    await press(canvas, 'xhs-review-form >>> input[value="5"]');
    await press(canvas, 'xhs-review-form >>> [part~="publish"]');
    await until(() => heading(canvas) === en.reviewsCount('208'), 'the heading to follow');
    expect(bars(canvas)).to.deep.equal([most + 1, ...rest]);
    await press(canvas, 'xhs-review-form >>> [part~="withdraw"]');
    await until(() => heading(canvas) === en.reviewsCount('207'), 'the heading to follow');
    expect(bars(canvas)).to.deep.equal([most, ...rest]);
  });
});

describe('the focus in xhs-reviews', () => {
  const focused = (canvas: HTMLElement): Element | null | undefined =>
    find(canvas, 'xhs-reviews')!.shadowRoot!.activeElement;

  it('moves on to the next review when one is reported, which is told once', async () => {
    const { canvas } = await stage(() => html`<xhs-reviews product-id="isle-glow-serum"></xhs-reviews>`);
    const reports = heard(canvas, 'xhs-report');
    await appears(canvas, 'xhs-reviews >>> [part~="post"]');
    const [, second] = posts(canvas);
    find(canvas, 'xhs-reviews >>> [part~="report"]')!.focus();
    await press(canvas, 'xhs-reviews >>> [part~="report"]');
    const send = await appears(canvas, 'xhs-reviews >>> .report .button');
    send.focus();
    send.click();
    send.click();
    const next = await until(() => focused(canvas)?.matches('[part~="post"]') && focused(canvas), 'the focus to move');
    expect(wordsOf(next)).to.equal(second);
    expect(reports.length).to.equal(1);
  });

  it('moves to the first new review when the last page has come', async () => {
    const { canvas, shop } = await stage(() => html`<xhs-reviews product-id="isle-glow-serum"></xhs-reviews>`);
    await appears(canvas, 'xhs-reviews >>> [part~="post"]');
    const $list = (await shop.community()).reviews({ productId: 'isle-glow-serum' }) as WritableAtom<PostList<Review>>;
    const { items } = $list.get();
    $list.set({ ...$list.get(), items: items.slice(0, 2), more: true });
    (await appears(canvas, 'xhs-reviews >>> [part~="more"]')).focus();
    await press(canvas, 'xhs-reviews >>> [part~="more"]');
    const next = await until(() => focused(canvas)?.matches('[part~="post"]') && focused(canvas), 'the focus to move');
    expect((next as HTMLElement).dataset['post']).to.equal(items[2]?.id);
  });

  it('goes to the button for all where there are none of a kind', async () => {
    const { canvas, shop } = await stage(() => html`<xhs-reviews product-id="isle-glow-serum"></xhs-reviews>`);
    await press(canvas, 'xhs-reviews >>> [part~="filter"]:nth-of-type(2)');
    const query = { productId: 'isle-glow-serum', filter: 'pictures' } as const;
    const $list = (await shop.community()).reviews(query) as WritableAtom<PostList<Review>>;
    await until(() => $list.get().status === 'ready', 'those with pictures');
    $list.set({ ...$list.get(), items: [] });
    const all = await appears(canvas, 'xhs-reviews >>> [part~="notice"] button');
    all.focus();
    all.click();
    await appears(canvas, 'xhs-reviews >>> [part~="post"]');
    expect(focused(canvas)?.textContent).to.equal(en.all);
  });
});

describe('what is said on the product page', () => {
  it('comes when it is asked for, with notes about the product and a description for search engines', async () => {
    const { canvas } = await stage(() => html`<xhs-pdp inline json-ld product-id="isle-glow-serum"></xhs-pdp>`);
    await press(canvas, 'xhs-pdp >>> [part~="summary"]');
    await appears(canvas, 'xhs-pdp >>> [part~="post"]');
    const note = await appears(canvas, 'xhs-pdp >>> [part~="note"]');
    expect(wordsOf(note)).to.contain('Three minutes');
    const data = await until(() => {
      const script = find(canvas, 'xhs-pdp')!.querySelector('script[type="application/ld+json"]');
      const json = JSON.parse(script?.textContent ?? '{}') as { review?: unknown[]; aggregateRating?: object };
      return json.review?.length ? json : undefined;
    }, 'the description with reviews');
    expect(data.aggregateRating).to.include({ ratingValue: 4.8, reviewCount: 2316 });
  });
});
