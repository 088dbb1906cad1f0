import { html } from 'lit';
import '../src/elements/insights/define.js';
import type { XhsInsights } from '../src/elements/insights/insights.js';
import { appears, find, press, shows, until } from './acting.js';
import { dataUrl } from './sample-shop.js';
import { scene } from './scene.js';
import { chinese, dark, narrow, phone, rightToLeft, type Story, type StoryMeta } from './story.js';

export default {
  id: 'merchant-insights',
  title: 'Merchant/Insights 数据 xhs-insights',
  component: 'xhs-insights',
  parameters: { settled: shows('xhs-insights >>> [part~="row"]') },
} satisfies StoryMeta;

/** The log of the sample shop: sixty days, of which the last thirty are shown. */
const log = (locale = 'en'): string => dataUrl(`${locale}/sample-log.ndjson.gz`);

function show(attributes: Partial<XhsInsights> = {}): Pick<Story, 'render'> {
  return {
    render: (_, context) =>
      scene(
        context,
        () =>
          html`<xhs-insights
            src=${log(context.globals.locale)}
            time-zone="Asia/Shanghai"
            .period=${attributes.period ?? '30'}
            .by=${attributes.by ?? 'note'}
          ></xhs-insights>`,
        { padding: 0 },
      ),
  };
}

const noticed = { settled: shows('xhs-insights >>> [part~="notice"]') };

export const Default: Story = show();
export const Chinese: Story = { ...show(), globals: chinese };
export const Dark: Story = { ...show(), globals: dark };
export const Phone: Story = { ...show(), globals: { ...phone, ...chinese } };
export const PhoneDark: Story = { ...show(), globals: { ...phone, ...chinese, ...dark } };
export const Narrow: Story = { ...show(), globals: narrow };
export const RightToLeft: Story = { ...show(), globals: rightToLeft };

/** Days of one's own, and rows by store. */
export const OtherDays: Story = show({ period: '2026-11-09/2026-11-12', by: 'store' });

/** So few that rates say little. */
export const Small: Story = show({ period: '2026-11-03/2026-11-03' });

/** What a figure means. */
export const Meaning: Story = {
  ...show(),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-insights >>> [part~="figure"] [part~="term"]');
    await appears(canvasElement, 'xhs-insights >>> .meaning:popover-open');
  },
};

/** The table of a drawing, and another order of rows. */
export const AsTable: Story = {
  ...show({ by: 'carrier' }),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-insights >>> [part~="days"] summary');
    await press(canvasElement, 'xhs-insights >>> th:nth-of-type(5) [part~="sort"]');
    await until(() => find(canvasElement, 'xhs-insights >>> [aria-sort]'), 'the order');
  },
};

export const Empty: Story = {
  render: (_, context) => scene(context, () => html`<xhs-insights .data=${[]}></xhs-insights>`, { padding: 0 }),
  parameters: noticed,
};

/** Days in which nothing was counted. */
export const NothingInPeriod: Story = {
  ...show({ period: '2026-01-01/2026-01-07' }),
  parameters: noticed,
};

/** It never comes. */
export const Loading: Story = {
  render: (_, context) =>
    scene(context, () => html`<xhs-insights .data=${silentFile()}></xhs-insights>`, { padding: 0 }),
  parameters: { settled: shows('xhs-insights >>> [part~="stop"]') },
};

export const Failed: Story = {
  render: (_, context) =>
    scene(context, () => html`<xhs-insights src=${dataUrl('en/no-log.ndjson')}></xhs-insights>`, { padding: 0 }),
  parameters: { settled: shows('xhs-insights >>> [part~="retry"]') },
};

/** Two lines that are none, and titles as long as they get. */
export const UnreadableLines: Story = {
  render: (_, context) =>
    scene(
      context,
      () =>
        html`<xhs-insights
          .data=${oddFile()}
          .names=${{ a: 'A very long title of a note, longer than anybody would have thought that titles ever get '.repeat(2) }}
        ></xhs-insights>`,
      { padding: 0 },
    ),
  parameters: { settled: shows('xhs-insights >>> [part~="row"]', 'xhs-insights >>> details[part~="notice"]') },
  globals: narrow,
};

/** A file whose bytes never come. */

export const LongText: Story = { ...UnreadableLines, globals: narrow };

function silentFile(): Blob {
  return Object.assign(new Blob([' ']), { stream: () => new ReadableStream() });
}

function oddFile(): Blob {
  const line = (id: string, name: string): string =>
    JSON.stringify({ v: 1, id, at: 1_793_500_000_000, visit: 'v', name, params: { note_id: 'a', author_id: 'b' } });
  return new Blob([
    [line('1', 'note_impression'), 'no line', line('2', 'note_read'), line('3', 'note_burnt')].join('\n'),
  ]);
}
