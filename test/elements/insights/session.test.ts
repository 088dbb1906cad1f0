import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { createAnalytics, ownLog } from '../../../src/analytics/index.js';
import '../../../src/elements/insights/define.js';
import type { XhsInsights } from '../../../src/elements/insights/insights.js';
import { insights as t } from '../../../src/i18n/en/insights.js';
import { appears, find, findAll, until } from '../../../stories/acting.js';
import { begins, play, Session } from '../../analytics/session.js';
import { stage, wordsOf } from '../stage.js';

/** Three notes, two live rooms, five orders, one refund; consent half-way through the first visit. */
async function playIntoTheLog(): Promise<void> {
  const log = ownLog();
  const played: { session?: Session } = {};
  const analytics = createAnalytics({ sinks: [log], now: () => played.session?.now ?? begins });
  const session = (played.session = new Session(analytics));
  play(session, () => analytics.setConsent('granted'));
  await analytics.settled();
  analytics.dispose();
}

const cells = (row: Element): string[] =>
  [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

describe('a scripted session', () => {
  let canvas: HTMLElement;
  const element = (): XhsInsights => find<XhsInsights>(canvas, 'xhs-insights')!;

  before(playIntoTheLog);

  beforeEach(async () => {
    ({ canvas } = await stage(
      () => html`<xhs-insights time-zone="Asia/Shanghai" period="2026-11-01/2026-11-20"></xhs-insights>`,
    ));
    await appears(canvas, 'xhs-insights >>> [part~="row"]');
  });

  /** The rows of a table by what they are called: its columns in the order of their names. */
  async function table(by: XhsInsights['by'], ...columns: readonly string[]): Promise<Record<string, string[]>> {
    element().by = by;
    await until(
      () => find(canvas, 'xhs-insights >>> #rows')?.getAttribute('aria-labelledby') === `tab-${by}`,
      `the rows by ${by}`,
    );
    const heads = [...findAll(canvas, 'xhs-insights >>> .rows thead th')].map(
      (head) => head.querySelector('.sort')?.childNodes[0]?.textContent?.trim() ?? cells(head.parentElement!)[0]!,
    );
    const names = [...findAll(canvas, 'xhs-insights >>> .rows thead .sort')].map((sort) =>
      sort.getAttribute('aria-label'),
    );
    expect(heads.length).to.equal(names.length + 2);
    const at = columns.map((column) => names.indexOf(t.sortBy(column)) + 2);
    expect(Math.min(...at), 'a column').to.be.greaterThan(1);
    return Object.fromEntries(
      findAll(canvas, 'xhs-insights >>> .rows tbody tr').map((row) => {
        const all = cells(row);
        return [all[0], at.map((place) => all[place]!.replace(` ${t.few}`, ''))];
      }),
    );
  }

  it('shows the figures that were worked out by hand', () => {
    const tiles = findAll(canvas, 'xhs-insights >>> [part~="figure"]').map((tile) => [
      tile.querySelector('dt')!.textContent.trim(),
      tile.querySelector('.value')!.textContent.replace(t.few, '').trim(),
    ]);
    expect(Object.fromEntries(tiles)).to.deep.equal({
      // 120 + 240 + 300 + 50 + 300 yuan; one serum of two went back.
      [t.revenue]: '¥1,010',
      [t.orders]: '5',
      [t.orderValue]: '¥202',
      [t.net]: '¥890',
      [t.impressions]: '3',
      // Two notes, two rooms.
      [t.reads]: '4',
      [t.readRate]: '133.3%',
      [t.clickRate]: '100%',
      [t.conversion]: '125%',
      [t.refundRate]: '11.9%',
    });
    expect(wordsOf(element())).to.contain('Nov 1 – Nov 20').and.contain(t.events('58'));
  });

  it('shows how far the visits came', () => {
    const steps = findAll(canvas, 'xhs-insights >>> [part~="step"]').map((row) => {
      const [name, visits, , drop, events] = cells(row);
      return [name, visits, drop!.replace(` ${t.few}`, ''), events];
    });
    expect(steps).to.deep.equal([
      [t.step_note_impression, '2', '', '3'],
      [t.step_note_read, '2', '0%', '2'],
      [t.step_tag_click, '2', '0%', '2'],
      // Rooms and searches lead to products too.
      [t.step_view_item, '6', '–', '6'],
      [t.step_add_to_cart, '5', '16.7%', '5'],
      [t.step_begin_checkout, '5', '0%', '5'],
      [t.step_address, '5', '0%', '5'],
      [t.step_delivery, '5', '0%', '5'],
      [t.step_payment, '5', '0%', '5'],
      [t.step_submit, '5', '0%', '5'],
      [t.step_purchase, '5', '0%', '5'],
      [t.step_kept, '5', '0%', '5'],
    ]);
  });

  it('puts orders down to what led to them', async () => {
    expect(await table('note', t.orders, t.units, t.revenue, t.refunded, t.direct, t.assisted)).to.deep.equal({
      shelf: ['1', '1', '¥120', '¥0', '¥120', '¥240'],
      night: ['0', '0', '¥0', '¥0', '¥0', '¥300'],
      desk: ['0', '0', '¥0', '¥0', '¥0', '¥0'],
    });
    expect(await table('live', t.orders, t.units, t.revenue, t.refunded, t.reads, t.clicks)).to.deep.equal({
      'room-1': ['1', '2', '¥240', '¥120', '1', '1'],
      'room-2': ['0', '0', '¥0', '¥0', '1', '1'],
    });
    expect(await table('author', t.orders, t.revenue, t.net, t.direct, t.assisted)).to.deep.equal({
      mia: ['2', '¥360', '¥240', '¥360', '¥0'],
      ben: ['0', '¥0', '¥0', '¥0', '¥300'],
    });
    expect(await table('store', t.orders, t.revenue, t.orderValue)).to.deep.equal({
      home: ['3', '¥650', '¥216.67'],
      glow: ['2', '¥360', '¥180'],
    });
    expect(await table('category', t.orders, t.units, t.revenue)).to.deep.equal({
      light: ['2', '2', '¥600'],
      care: ['2', '3', '¥360'],
      food: ['1', '1', '¥50'],
    });
    expect(await table('carrier', t.orders, t.revenue, t.refunded)).to.deep.equal({
      // Of tea nothing is known; the lamp was bought 25 hours after its room.
      [t.none]: ['2', '¥350', '¥0'],
      [t.card]: ['1', '¥300', '¥0'],
      [t.live]: ['1', '¥240', '¥120'],
      [t.note]: ['1', '¥120', '¥0'],
    });
  });

  it('puts them down to others by another window, and by the first touch', async () => {
    const choose = async (name: string, value: string): Promise<void> => {
      const select = find<HTMLSelectElement>(canvas, `xhs-insights >>> select[aria-label="${name}"]`)!;
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await until(() => !element().shadowRoot!.querySelector('[aria-busy="true"]'), 'the figures');
      await element().updateComplete;
    };
    await choose(t.window, '15');
    expect((await table('carrier', t.orders, t.revenue))[t.card]).to.deep.equal(['2', '¥600']);
    await choose(t.model, 'first');
    expect(await table('note', t.orders, t.revenue, t.direct, t.assisted)).to.deep.equal({
      night: ['2', '¥600', '¥0', '¥600'],
      shelf: ['2', '¥360', '¥120', '¥240'],
      desk: ['0', '¥0', '¥0', '¥0'],
    });
  });
});
